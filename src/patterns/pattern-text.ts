import type { Token } from '../model/token.ts';
import { isCapitalized } from '../text/characters.ts';
import type { TokenRange } from '../text/sentences.ts';
import type { PatternNode } from './types.ts';

/** What a pattern is matched against. */
export interface PatternText {
  readonly tokens: readonly Token[];
  readonly sentence: TokenRange;
  readonly clauses: readonly TokenRange[];
  readonly classes: Readonly<Record<string, (token: Token) => boolean>>;
}

/** For each token of a sentence the numbers of the sets that its word belongs to. */
export type WordSets = readonly (readonly number[])[];

/** What a pattern refers to: shared lists, which sets each word is in, and which sets a beginning is in. */
export interface References {
  readonly listAt: (list: number) => PatternNode | undefined;
  readonly wordSets: WordSets;
  readonly setsOf: (word: string) => readonly number[];
}

/** The token classes that hold in every language. */
export const COMMON_CLASSES: Readonly<Record<string, (token: Token) => boolean>> = {
  number: (token) => token.kind === 'number',
  field: (token) => token.kind === 'field',
  url: (token) => token.kind === 'url',
  email: (token) => token.kind === 'email',
  emoji: (token) => token.kind === 'emoji',
  name: (token) => token.kind === 'word' && isCapitalized(token.raw),
};

/** Is a token of a class: of the language's own, or of those that all have? */
export function isOfClass(name: string, token: Token, classes: PatternText['classes']): boolean {
  return (classes[name] ?? COMMON_CLASSES[name])?.(token) ?? false;
}

/** Punctuation and emoji stand between words and are ignored unless a pattern names them. */
export const isBetween = (token: Token | undefined) => token?.kind === 'punct' || token?.kind === 'emoji';

/** The first word from a token on; the sentence's end where none follows. */
export function nextWord(text: PatternText, at: number): number {
  let index = at;
  while (index < text.sentence.last && isBetween(text.tokens[index])) index++;
  return index;
}

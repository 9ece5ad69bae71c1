import type { Phrase } from '../../../languages/tv/closed-words.ts';
import { WordClass } from '../../../languages/tv/types.ts';
import type { WordReading, Words } from '../../../languages/tv/words.ts';
import type { Token } from '../../../model/token.ts';
import type { Passage, Sentence } from '../../types.ts';
import type { Scope } from '../scope.ts';

/** A token, or a part of one where words have grown together: "t'" and "aime". */
export interface Item {
  readonly token: Token;
  /** its index in the passage */
  readonly index: number;
  /** undefined for what is no word, and for what is quoted */
  readonly word: WordReading | undefined;
  /** the part of its token that it is, from 0 */
  readonly part: number;
}

/** One sentence under the lens. */
export interface View {
  readonly items: readonly Item[];
  readonly words: Words;
  readonly scope: Scope;
  /** the sentence has a question mark; where it has the opening one, too, only what follows that is asked */
  readonly asksFrom: number;
  readonly asksTo: number;
  /** the sentence before it in the same paragraph */
  readonly before: View | undefined;
}

function asked(items: readonly Item[]): { asksFrom: number; asksTo: number } {
  let asksTo = -1;
  for (let i = items.length - 1; i >= 0 && asksTo < 0; i--)
    if (items[i]?.word === undefined && items[i]?.token.raw.includes('?')) asksTo = i;
  if (asksTo < 0) return { asksFrom: 0, asksTo };
  let asksFrom = asksTo;
  while (asksFrom > 0 && items[asksFrom]?.token.raw !== '¿') asksFrom--;
  return { asksFrom, asksTo };
}

/** The phrase that begins at an item. */
export function phraseAt(items: readonly Item[], i: number): Phrase | undefined {
  const phrases = items[i]?.word?.phrases;
  if (!phrases) return undefined;
  return phrases.find((phrase) => phrase.words.every((word, at) => items[i + at]?.word?.fold === word));
}

/** The words of a phrase that shows nothing are no longer nouns, verbs and pronouns: "alguma vez", "quer dizer". */
function setPhrases(items: Item[]): void {
  for (let i = 0; i < items.length; i++) {
    const phrase = phraseAt(items, i);
    if (!phrase) continue;
    const last = i + phrase.words.length - 1;
    if (phrase.meaning === 'none' || phrase.meaning === 'opener') {
      for (let at = i; at <= last; at++)
        items[at] = { ...(items[at] as Item), word: besideVerb(phrase.words[at - i], items[at]?.word) };
    }
    i = last;
  }
}

const besideVerb = (word = '', known?: WordReading): WordReading => ({
  fold: word,
  classes: WordClass.opener,
  reader: undefined,
  exact: undefined,
  verbs: [],
  tags: 0,
  verbClasses: 0,
  isGrown: false,
  isDoubtful: false,
  phrases: known?.phrases,
});

/** "da' un'occhiata": an apostrophe stands for what is left out at the word's end. */
const isCut = (token: Token, next: Token | undefined): boolean =>
  next !== undefined && next.start === token.end && (next.raw === "'" || next.raw === '’');

/** A sentence's tokens and parts of tokens, with what is known of each. */
export function viewOf(passage: Passage, sentence: Sentence, words: Words, before?: View): View {
  const { tokens, quoted } = passage;
  const items: Item[] = [];
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || quoted[index]) {
      items.push({ token, index, word: undefined, part: 0 });
      continue;
    }
    const parts = words.read(
      isCut(token, tokens[index + 1]) && words.knows(`${token.fold}'`) ? `${token.fold}'` : token.fold,
    );
    for (let part = 0; part < parts.length; part++) items.push({ token, index, word: parts[part], part });
  }
  setPhrases(items);
  const scope = { passage, sentence, tokens, quoted, first: sentence.first, last: sentence.last };
  const isSameParagraph = (items[0]?.token.breaks ?? 0) === 0;
  return { items, words, scope, ...asked(items), before: isSameParagraph ? before : undefined };
}

export const wordAt = (view: View, i: number): WordReading | undefined => view.items[i]?.word;

export const classesAt = (view: View, i: number): number => view.items[i]?.word?.classes ?? 0;

export const isAsked = (view: View, i: number): boolean => i >= view.asksFrom && i <= view.asksTo;

const CLAUSE_MARK = /^[,;:.!?…()¿¡–—]|^-$/;

/** Does the item end or begin a clause? */
export function isClauseMark(view: View, i: number): boolean {
  const item = view.items[i];
  return item !== undefined && item.token.kind === 'punct' && CLAUSE_MARK.test(item.token.raw);
}

/** Where the clause of an item begins: after a mark, or at the sentence's beginning. */
export function clauseBegin(view: View, from: number): number {
  for (let i = from - 1; i >= 0; i--) if (isClauseMark(view, i)) return i + 1;
  return 0;
}

/** Words between a subject and its verb, and before a verb that opens its clause: "no", "ya", "se". */
export const BESIDE_VERB = WordClass.clitic | WordClass.negation | WordClass.opener;

/** The item before, if it stands in the same clause. */
export function before(view: View, i: number): WordReading | undefined {
  return wordAt(view, i - 1);
}

import { clauseWordsOf, type WordClass } from '../../languages/clause-words.ts';
import type { Token } from '../../model/token.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Analysis, Match, Passage, Sentence } from '../types.ts';
import type { Tag, Tags } from './tags.ts';

/** A clause with all that is needed to judge what stands in it. */
export interface Clause extends TokenRange {
  readonly analysis: Analysis;
  readonly tags: Tags;
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** the clause before it in the sentence */
  readonly previous: Clause | undefined;
}

/** The clauses of a sentence, each with the one before it. */
export function clausesOf(analysis: Analysis, tags: Tags, sentence: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { first, last } of sentence.clauses) {
    clauses.push({
      analysis,
      tags,
      passage: sentence.passage,
      sentence,
      first,
      last,
      previous: clauses.at(-1),
    });
  }
  return clauses;
}

export const tokenAt = (clause: Clause, index: number): Token | undefined => clause.passage.tokens[index];

export const foldAt = (clause: Clause, index: number): string => tokenAt(clause, index)?.fold ?? '';

/** Is the word of one of the closed classes of its language? */
export const isWord = (clause: Clause, index: number, name: WordClass): boolean =>
  clauseWordsOf(clause.analysis.language.code)[name].has(foldAt(clause, index));

export const isGerman = (clause: Clause): boolean => clause.analysis.language.code === 'de';

export const hasTag = (clause: Clause, index: number, tag: Tag): boolean =>
  clause.tags.has(clause.passage, index, tag);

export const someTag = (clause: Clause, tag: Tag): boolean =>
  clause.tags.some(clause.passage, clause.first, clause.last, tag);

/** The matches of a signal that begin in the clause. */
export const matchesIn = (clause: Clause, tag: Tag): readonly Match[] =>
  clause.tags
    .matches(clause.sentence, tag)
    .filter((match) => match.first >= clause.first && match.first < clause.last);

export function isClass(clause: Clause, index: number, name: 'you' | 'your' | 'we' | 'our'): boolean {
  const token = tokenAt(clause, index);
  return token !== undefined && (clause.analysis.language.classes[name]?.(token) ?? false);
}

/** The token indexes of a range that are words, numbers or fields: what is said, without its punctuation. */
export function* wordsIn(
  clause: Clause,
  first: number = clause.first,
  last: number = clause.last,
): Iterable<number> {
  for (let i = first; i < last; i++) {
    const kind = tokenAt(clause, i)?.kind;
    if (kind === 'word' || kind === 'number' || kind === 'field') yield i;
  }
}

/** Does the sentence end in a question mark? */
export function isAsked(sentence: Sentence): boolean {
  for (let i = sentence.last - 1; i >= sentence.first && i >= sentence.last - 3; i--) {
    if (sentence.passage.tokens[i]?.raw.includes('?')) return true;
  }
  return false;
}

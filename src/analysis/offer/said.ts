import { isCapitalized } from '../../text/characters.ts';
import { type Clause, hasTag, isClass, isWord, someTag, tokenAt, wordsIn } from './clause.ts';
import type { Tag } from './tags.ts';

/** What a clause says of an offer, and at which token. */
export interface Said {
  readonly part: 'offer' | 'effect';
  readonly at: number;
  readonly why: string;
  /** counts only where something was seen at the reader's: "Soll ich Ihnen die Liste schicken?" */
  readonly isWeak?: true;
}

export function indexesOf(clause: Clause, tag: Tag): readonly number[] {
  return [...wordsIn(clause)].filter((i) => hasTag(clause, i, tag) && !hasTag(clause, i, 'idiom'));
}

/** A word used as a noun is no deed: German nouns have a capital, English ones an article or an owner before them. */
export function isNounHere(clause: Clause, index: number): boolean {
  const token = tokenAt(clause, index);
  if (!token) return true;
  if (clause.analysis.language.code === 'de')
    return isCapitalized(token.raw) && index > clause.sentence.first;
  // "hiring is hard": the deed itself is spoken of
  if (
    token.fold.endsWith('ing') &&
    (isWord(clause, index + 1, 'auxiliary') || isWord(clause, index + 1, 'costing'))
  )
    return true;
  return isWord(clause, index - 1, 'before-noun') && !token.fold.endsWith('ing');
}

/** "Mir ist aufgefallen, dass Sie …": what follows is an observation, not a promise. */
export function isReported(clause: Clause): boolean {
  for (let at = clause.previous; at; at = at.previous) if (someTag(at, 'observation-verb')) return true;
  return someTag(clause, 'observation-verb');
}

export const isOfReader = (clause: Clause, index: number) =>
  isClass(clause, index, 'you') || isClass(clause, index, 'your');

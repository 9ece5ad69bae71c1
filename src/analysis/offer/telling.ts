import { fieldMeaning } from '../../languages/field-names.ts';
import { type Clause, foldAt, hasTag, isClass, isWord, tokenAt, wordsIn } from './clause.ts';
import { isTemplate, isThing } from './content.ts';

/** Where something of this reader's was seen, and the reason. */
export interface Seen {
  readonly at: number;
  readonly why: string;
}

/** Words that are named by every bot (a profile, a website, work) do not count as seen. */
export function isTelling(clause: Clause, index: number): boolean {
  const isVague = hasTag(clause, index, 'observable-anywhere') || hasTag(clause, index, 'loss-verb');
  return !isVague && isThing(clause, index) && !clause.tags.names.has(tokenAt(clause, index)?.raw ?? '');
}

/** "drei der acht Verweise": how many, but not "ein", which is an article as well. */
const isCount = (clause: Clause, index: number) =>
  hasTag(clause, index, 'count') && !/^(?:ein|one|single|half|halb)/.test(foldAt(clause, index));

/** "Ihre 3 größten Konkurrenten": a number of what everybody has says nothing either. */
function isOfVague(clause: Clause, index: number): boolean {
  for (let i = index + 1; i <= index + 2; i++) {
    if (hasTag(clause, i, 'observable-anywhere') || hasTag(clause, i, 'empty-noun')) return true;
    if (tokenAt(clause, i)?.kind !== 'word' || isTelling(clause, i)) return false;
  }
  return false;
}

/** Something telling in the sentence after `from`, within its clauses. */
export function tellsAfter(clause: Clause, from: number, least: number, to = clause.sentence.last): boolean {
  let count = 0;
  for (const i of wordsIn(clause, from, to)) {
    const isNumber =
      tokenAt(clause, i)?.kind === 'number' &&
      i > from &&
      !hasTag(clause, i, 'call-ask') &&
      !isOfVague(clause, i);
    if (isTelling(clause, i) || isNumber || isCount(clause, i)) count++;
  }
  return count >= least;
}

export function hasField(clause: Clause, from: number): boolean {
  if (!isTemplate(clause)) return false;
  for (const i of wordsIn(clause, from, clause.sentence.last)) {
    const token = tokenAt(clause, i);
    if (token?.kind === 'field' && !['name', 'sender', 'time', 'link'].includes(fieldMeaning(token.raw)))
      return true;
  }
  return false;
}

/** Does the clause speak of the sender? */
export const isSenders = (clause: Clause) =>
  [...wordsIn(clause)].some((i) => isClass(clause, i, 'we') || isClass(clause, i, 'our'));

/** "Most parents arrive unprepared": seen everywhere, and so not at this reader's. */
export const isOfMany = (clause: Clause) =>
  [...wordsIn(clause, clause.sentence.first, clause.sentence.last)].some((i) => isWord(clause, i, 'many'));

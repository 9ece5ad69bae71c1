import { fieldMeaning } from '../../languages/field-names.ts';
import type { Match } from '../types.ts';
import { type Clause, foldAt, hasTag, isAsked, isClass, tokenAt, wordsIn } from './clause.ts';
import { isTemplate, isThing } from './content.ts';

/** Where something of this reader's was seen, and the reason. */
export interface Seen {
  readonly at: number;
  readonly why: string;
}

/** Words that are named by every bot (a profile, a website, work) do not count as seen. */
function isTelling(clause: Clause, index: number): boolean {
  return (
    isThing(clause, index) && !hasTag(clause, index, 'observable-anywhere') && !isGreetedName(clause, index)
  );
}

function isGreetedName(clause: Clause, index: number): boolean {
  const { recipient } = clause.analysis.context;
  const raw = tokenAt(clause, index)?.raw ?? '';
  return recipient?.name?.includes(raw) ?? false;
}

/** Something telling in the sentence after `from`, within its clauses. */
function tellsAfter(clause: Clause, from: number, least: number): boolean {
  let count = 0;
  for (const i of wordsIn(clause, from, clause.sentence.last)) {
    const isNumber = tokenAt(clause, i)?.kind === 'number' && i > from && !hasTag(clause, i, 'call-ask');
    if (isTelling(clause, i) || isNumber) count++;
  }
  return count >= least;
}

function hasField(clause: Clause, from: number): boolean {
  if (!isTemplate(clause)) return false;
  for (const i of wordsIn(clause, from, clause.sentence.last)) {
    const token = tokenAt(clause, i);
    if (token?.kind === 'field' && !['name', 'sender', 'time', 'link'].includes(fieldMeaning(token.raw)))
      return true;
  }
  return false;
}

/** "Ich habe gesehen, dass …", with what was seen. */
function looked(clause: Clause, matches: readonly Match[]): Seen | undefined {
  for (const match of matches) {
    if (match.sentence !== clause.sentence || match.first < clause.first || match.first >= clause.last)
      continue;
    // "ich habe nichts von Ihnen gehört" is no finding
    if (clause.tags.some(clause.passage, match.first, match.last, 'bump')) continue;
    const hasReader = [...wordsIn(clause, clause.sentence.first, clause.sentence.last)].some(
      (i) => isClass(clause, i, 'you') || isClass(clause, i, 'your') || tokenAt(clause, i)?.kind === 'field',
    );
    const least = hasReader ? 1 : 2;
    const from = clause.analysis.language.code === 'de' ? clause.sentence.first : match.last;
    if (tellsAfter(clause, from, least) || hasField(clause, match.first))
      return { at: match.first, why: 'somebody looked' };
  }
  return undefined;
}

/** A merge field that will tell what was seen. */
function filledIn(clause: Clause): Seen | undefined {
  if (!isTemplate(clause)) return undefined;
  for (const i of wordsIn(clause)) {
    const token = tokenAt(clause, i);
    if (token?.kind === 'field' && fieldMeaning(token.raw) === 'observation')
      return { at: i, why: 'a merge field for it' };
  }
  return undefined;
}

/** The reader's own words, quoted. */
function quoted(clause: Clause): Seen | undefined {
  for (const i of wordsIn(clause)) {
    if (!clause.passage.quoted[i]) continue;
    const near = [...wordsIn(clause, clause.sentence.first, clause.sentence.last)];
    if (near.some((j) => isClass(clause, j, 'you') || isClass(clause, j, 'your')))
      return { at: i, why: 'quoted' };
    return undefined;
  }
  return undefined;
}

/** Is the pronoun that a match begins with the subject? "dir", "Ihnen" and "euch" are not. */
const NOMINATIVE = /^(?:du|sie|ihr|you|you're|you've)$/;

/** What the reader is said to know or want is no fact about him. */
const KNOWING =
  /^(?:know|want|need|wonder|may|might|wissen|weisst|kennen|kennst|wollen|willst|moechten|moechtest|brauchen|brauchst)$/;

/** A fact about the reader told to him, with something telling in it. */
function fact(clause: Clause, matches: readonly Match[]): Seen | undefined {
  if (isAsked(clause.sentence)) return undefined;
  for (const match of matches) {
    if (match.sentence !== clause.sentence || match.first < clause.first || match.last > clause.last)
      continue;
    if (!NOMINATIVE.test(foldAt(clause, match.first)) || KNOWING.test(foldAt(clause, match.first + 1)))
      continue;
    if (tellsAfter(clause, match.first + 1, 2) || hasField(clause, match.first))
      return { at: match.first, why: 'a fact about the reader' };
  }
  return undefined;
}

/** Something of the reader's in a state that can be looked up: "auf Ihren Etiketten fehlt …", "your form rejects …". */
function state(clause: Clause, matches: readonly Match[]): Seen | undefined {
  if (isAsked(clause.sentence)) return undefined;
  for (const match of matches) {
    if (match.sentence !== clause.sentence || match.first < clause.first || match.first >= clause.last)
      continue;
    const words = [...wordsIn(clause, clause.sentence.first, clause.sentence.last)];
    const isReaders = words.some((i) => isClass(clause, i, 'your') || isClass(clause, i, 'you'));
    if (isReaders && words.filter((i) => isTelling(clause, i)).length >= 2)
      return { at: match.first, why: 'a state of the reader’s' };
  }
  return undefined;
}

/** What a clause shows to have been seen at this reader's. */
export function seenIn(clause: Clause): Seen | undefined {
  const { analysis } = clause;
  for (const match of analysis.matches('signal:observation-place')) {
    if (match.sentence === clause.sentence && match.first >= clause.first && match.first < clause.last)
      return { at: match.first, why: 'a place that can be looked up' };
  }
  return (
    looked(clause, analysis.matches('signal:observation-verb')) ??
    fact(clause, analysis.matches('signal:reader-fact')) ??
    state(clause, analysis.matches('signal:reader-state')) ??
    quoted(clause) ??
    filledIn(clause)
  );
}

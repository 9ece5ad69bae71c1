import {
  type Clause,
  foldAt,
  hasTag,
  isAsked,
  isClass,
  isWord,
  matchesIn,
  someTag,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isThing, thingsIn } from './content.ts';
import { isForBoth } from './deeds.ts';
import { isReported, type Said } from './said.ts';
import type { Tag } from './tags.ts';

const things = (clause: Clause) => thingsIn(clause, clause.sentence.first, clause.sentence.last);

/** The first match of a signal in the clause, where the sentence names so many things besides any ask. */
function matchWithThings(clause: Clause, tag: Tag, least: number): number | undefined {
  const [match] = matchesIn(clause, tag);
  return match && things(clause) >= least ? match.first : undefined;
}

const isTold = (clause: Clause) => !isAsked(clause.sentence) && !isReported(clause);

/** "Noch zwölfmal am Lager", "ready to ship", "der Raum wird frei": it can be had now. */
export function available(clause: Clause): Said | undefined {
  if (!isTold(clause) || someTag(clause, 'call-ask')) return undefined;
  const at = matchWithThings(clause, 'available', 1);
  return at === undefined ? undefined : { part: 'offer', at, why: 'can be had' };
}

/** "Wäre bis Montag fertig", "done within a week": work, and when it is ready. */
export function readyBy(clause: Clause): Said | undefined {
  const at = isTold(clause) ? matchWithThings(clause, 'ready-by', 1) : undefined;
  return at === undefined ? undefined : { part: 'offer', at, why: 'ready by a day' };
}

/** "Tauschst du Saft gegen Honig?": one thing for another, asked or told. */
export function swap(clause: Clause): Said | undefined {
  const at = matchWithThings(clause, 'swap', 2);
  return at === undefined ? undefined : { part: 'offer', at, why: 'one thing for another' };
}

/** "Ohne Miete", "on the house": a thing, and nothing to pay for it. */
export function given(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || someTag(clause, 'call-ask')) return undefined;
  const at = matchWithThings(clause, 'given', 1);
  return at === undefined ? undefined : { part: 'offer', at, why: 'costs nothing' };
}

/** A number, a month, a day: what makes a wish an order. */
function isDefinite(clause: Clause): boolean {
  const { first, last } = clause.sentence;
  return [...wordsIn(clause, first, last)].some(
    (i) =>
      tokenAt(clause, i)?.kind === 'number' ||
      hasTag(clause, i, 'deadline') ||
      (hasTag(clause, i, 'count') && !isWord(clause, i, 'indefinite') && !isWord(clause, i, 'single')),
  );
}

/** "Bis Mai brauchen wir eine Theke aus Eiche": the reader is to have a job. */
export function wanted(clause: Clause): Said | undefined {
  if (!isTold(clause) || someTag(clause, 'call-ask') || !isDefinite(clause)) return undefined;
  const at = matchWithThings(clause, 'wanted', 2);
  return at === undefined ? undefined : { part: 'offer', at, why: 'a job for the reader' };
}

/** Verbs after "nie wieder", "never" that free nobody of work: "you'll never hear from me again". */
const isIdle = (clause: Clause, index: number) =>
  hasTag(clause, index, 'idle-verb') &&
  !isWord(clause, index, 'auxiliary') &&
  foldAt(clause, index).length > 4;

/** "Nie wieder Stundenzettel abtippen", "never retype a timesheet again": what the reader is rid of. */
export function relief(clause: Clause): Said | undefined {
  if (!isTold(clause) || [...wordsIn(clause)].some((i) => isClass(clause, i, 'we'))) return undefined;
  for (const match of matchesIn(clause, 'relief')) {
    if (isIdle(clause, match.first + 1) || isIdle(clause, match.last)) continue;
    if (thingsIn(clause, match.first + 1, clause.sentence.last) > 0)
      return { part: 'effect', at: match.first, why: 'what falls away' };
  }
  return undefined;
}

/** Nouns of the reader's that everybody has say nothing of what will become of them. */
const isVague = (clause: Clause, index: number) =>
  (['observable-anywhere', 'empty-noun', 'anybody'] as const).some((tag) => hasTag(clause, index, tag));

/** The noun of the reader's from `from` on: "Ihr Schild", "on your yard"; -1 without one. */
function ownThing(clause: Clause, from = clause.first): number {
  for (const i of wordsIn(clause, from)) {
    if (!isClass(clause, i, 'your')) continue;
    const noun = [i + 1, i + 2].find((j) => j < clause.last && (isThing(clause, j) || isVague(clause, j)));
    if (noun !== undefined && isThing(clause, noun) && !isVague(clause, noun)) return noun;
  }
  return -1;
}

/** "Your sign could have its tubes changed": what could become of a thing of the reader's. */
export function potential(clause: Clause): Said | undefined {
  if (!isTold(clause) || someTag(clause, 'call-ask')) return undefined;
  const opens = isClass(clause, clause.first, 'your');
  const noun = opens ? ownThing(clause) : -1;
  const modal = [...wordsIn(clause)].find((i) => i > noun && isWord(clause, i, 'potential'));
  if (noun < 0 || modal === undefined || modal > noun + 1) return undefined;
  return thingsIn(clause, modal + 1, clause.sentence.last) >= 2
    ? { part: 'effect', at: modal, why: 'what could become of it' }
    : undefined;
}

/** "Morgens um sechs steht der Wagen geputzt auf Ihrem Hof": a state that recurs, and no trouble. */
export function recurring(clause: Clause): Said | undefined {
  const isTrouble = (['loss-verb', 'benefit-noun', 'better', 'call-ask', 'observation-verb'] as const).some(
    (tag) => someTag(clause, tag),
  );
  const hasSubject = [...wordsIn(clause)].some(
    (i) => isWord(clause, i, 'sender') || isWord(clause, i, 'reader-nominative'),
  );
  if (!isTold(clause) || isTrouble || hasSubject || ownThing(clause) < 0) return undefined;
  if (![...wordsIn(clause)].some((i) => isWord(clause, i, 'state'))) return undefined;
  const at = matchWithThings(clause, 'regular', 2);
  return at === undefined ? undefined : { part: 'effect', at, why: 'what will be so each time' };
}

/** A number, or a numeral that is no article. */
const isNumeral = (clause: Clause, index: number) =>
  tokenAt(clause, index)?.kind === 'number' ||
  (hasTag(clause, index, 'count') && !isWord(clause, index, 'single'));

const NO_GOODS: readonly Tag[] = [
  'observable-anywhere',
  'empty-noun',
  'anybody',
  'benefit-noun',
  'call-ask',
  'trade-noun',
  'not-goods',
];
const SAID_OTHERWISE: readonly Tag[] = ['loss-verb', 'reader-state', 'bump', 'observation-verb', 'call-ask'];

/** "14 cartridges, sealed", "90 Quadratmeter mit Schaufenster": so many of a thing that is neither party's subject. */
export function counted(clause: Clause): Said | undefined {
  const words = [...wordsIn(clause)];
  const isOfPersons = words.some(
    (i) => isWord(clause, i, 'sender') || isClass(clause, i, 'you') || isClass(clause, i, 'your'),
  );
  if (!isTold(clause) || isOfPersons || clause.sentence.zone !== 'main') return undefined;
  if (SAID_OTHERWISE.some((tag) => someTag(clause, tag))) return undefined;
  const at = words.find(
    (i) => isNumeral(clause, i - 1) && isThing(clause, i) && !NO_GOODS.some((tag) => hasTag(clause, i, tag)),
  );
  return at === undefined || things(clause) < 2
    ? undefined
    : { part: 'offer', at, why: 'so many of a thing' };
}

/** "Am Montag könnte ich mir Ihre Regenrinne ansehen": the sender, and a thing of the reader's not everybody has. */
export function couldDo(clause: Clause): Said | undefined {
  const words = [...wordsIn(clause)];
  const modal = words.find((i) => isWord(clause, i, 'volunteering'));
  if (isAsked(clause.sentence) || modal === undefined || someTag(clause, 'call-ask')) return undefined;
  const isSenders = [modal - 1, modal + 1].some((i) => isWord(clause, i, 'sender'));
  const at = isSenders && !isForBoth(clause) ? ownThing(clause, modal) : -1;
  return at < 0 ? undefined : { part: 'offer', at: modal, why: 'what the sender could do' };
}

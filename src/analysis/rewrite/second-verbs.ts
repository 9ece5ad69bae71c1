import { PREPOSITIONS } from '../../languages/de/address/words.ts';
import { OTHER_SUBJECTS, PLAIN_ADVERBS, POSSIBLE_SUBJECTS } from '../../languages/de/rewrite/words.ts';
import {
  foldAt,
  isNounAt,
  isOnlySecond,
  type Line,
  type Stretch,
  secondAt,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';

/** Which verbs belong to du, by token index. */
export interface SecondVerbs {
  readonly verbs: ReadonlySet<number>;
  /** each "du" with a verb of its own next to it or at its clause's end */
  readonly served: ReadonlySet<number>;
}

/** How many stretches a clause may go on behind an insertion: "wenn du, wie du sagst, …". */
const REACH = 3;

const isSubject = (line: Line, index: number) =>
  OTHER_SUBJECTS.has(foldAt(line, index)) || foldAt(line, index) === 'du';

const isClause = ({ opening }: Stretch) => opening === 'subordinate' || opening === 'relative';

/** The verb of a "du" that opens a subordinate clause: the last form of du's in it. */
function verbAtEnd(line: Line, du: number, stretch: Stretch): number | undefined {
  const words = wordsIn({ first: du + 1, last: stretch.last });
  const own = words.filter((i) => secondAt(line, i));
  return own.findLast((i) => isOnlySecond(line, i)) ?? own.at(-1);
}

function verbLater(line: Line, stretch: Stretch): number | undefined {
  const at = line.stretches.indexOf(stretch);
  for (const next of line.stretches.slice(at + 1, at + 1 + REACH)) {
    if (wordsIn(next).some((i) => isSubject(line, i)) && next.fragment !== stretch.fragment) continue;
    const found =
      wordsIn(next).findLast((i) => isOnlySecond(line, i)) ??
      wordsIn(next).findLast((i) => secondAt(line, i));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The verb that agrees with a "du", or undefined where none is found. */
function verbOf(line: Line, du: number): number | undefined {
  if (secondAt(line, du - 1) && !isPastParticiple(line, du - 1)) return du - 1;
  const stretch = stretchAt(line, du);
  if (!stretch) return undefined;
  const isVerbLast = isClause(stretch) && stretch.head < du;
  if (isVerbLast) {
    const own = verbAtEnd(line, du, stretch);
    if (own !== undefined) return own;
    return verbLater(line, stretch);
  }
  if (secondAt(line, du + 1)) return du + 1;
  // "du auch hast", and a relative clause without its comma
  return verbAtEnd(line, du, stretch) ?? (isAtEnd(line, du, stretch) ? undefined : verbLater(line, stretch));
}

const isAtEnd = (line: Line, du: number, stretch: Stretch) =>
  du === stretch.last - 1 || !wordAt(line, du + 1);

/** "weil angepasst du": no verb of du's. */
const isPastParticiple = (line: Line, index: number) =>
  !isOnlySecond(line, index) &&
  /^(?:ver|be|er|ent|zer)/.test(foldAt(line, index)) &&
  foldAt(line, index - 1) === 'ist';

/** Words between a joining word and a verb among which the verb may have another subject; undefined if that can't be told. */
function hasOwnSubject(line: Line, first: number, verb: number): boolean | undefined {
  let isUncertain = false;
  let isInPhrase = false;
  for (let i = first; i < verb; i++) {
    const fold = foldAt(line, i);
    if (OTHER_SUBJECTS.has(fold)) return true;
    if (PREPOSITIONS.has(fold)) isInPhrase = true;
    else if (POSSIBLE_SUBJECTS.has(fold) && !isInPhrase) {
      if (fold === 'es' || fold === 'sie') return true;
      isUncertain = true;
    } else if (isNounAt(line, i)) isInPhrase = false;
  }
  return isUncertain ? undefined : false;
}

/**
 * "wenn du kommst und isst", "Du sitzt da und liest": forms that he has as well as du, joined to a verb of du's.
 * Undefined where one of them could have a subject of its own.
 */
function joinedVerbs(line: Line, known: ReadonlySet<number>): ReadonlySet<number> | undefined {
  const all = new Set(known);
  for (const [at, stretch] of line.stretches.entries()) {
    const before = line.stretches[at - 1];
    if (!before || !/^(?:und|oder|sondern)$/.test(foldAt(line, stretch.first))) continue;
    const isDus = wordsIn(before).some((i) => all.has(i));
    if (!isDus) continue;
    const words = wordsIn(stretch);
    const open = words.filter((i) => secondAt(line, i) && !isOnlySecond(line, i) && !all.has(i));
    const verb = open.find(
      (i) => i === stretch.first + 1 || i === stretch.last - 1 || PLAIN_ADVERBS.has(foldAt(line, i - 1)),
    );
    if (verb === undefined) continue;
    const hasOther = hasOwnSubject(line, stretch.first + 1, verb);
    if (hasOther) continue;
    if (hasOther === undefined) {
      // "wenn du magst und das passt"
      if (isClause(before) && !words.some((i) => all.has(i))) return undefined;
      continue;
    }
    if (!words.some((i) => all.has(i))) all.add(verb);
  }
  return all;
}

/** Finds the verbs of du. Undefined where it can't be told whose verb one of them is. */
export function secondVerbs(line: Line, dus: readonly number[]): SecondVerbs | undefined {
  const verbs = new Set<number>();
  const served = new Set<number>();
  for (const i of wordsIn(line.sentence)) if (isOnlySecond(line, i)) verbs.add(i);
  for (const du of dus) {
    const verb = verbOf(line, du);
    if (verb === undefined) continue;
    verbs.add(verb);
    served.add(du);
  }
  const joined = joinedVerbs(line, verbs);
  return joined && { verbs: joined, served };
}

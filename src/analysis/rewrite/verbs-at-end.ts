import { MODALS, OTHER_SUBJECTS, STATES } from '../../languages/de/rewrite/words.ts';
import { fold } from '../../text/fold.ts';
import {
  foldAt,
  isZuInfinitive,
  type Line,
  pluralAt,
  type Stretch,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';

/** How many stretches a clause may go on behind an insertion: "wenn Sie, wie besprochen, …". */
const REACH = 3;

const baseAt = (line: Line, index: number) => fold(pluralAt(line, index)?.base ?? '');

const ofReader = (line: Line, index: number) => wordAt(line, index)?.raw === 'Sie';

const hasSubject = (line: Line, stretch: Stretch, from: number) =>
  wordsIn(stretch).some(
    (i) =>
      i > from &&
      (OTHER_SUBJECTS.has(foldAt(line, i)) ||
        ofReader(line, i) ||
        /^(?:es|sie)$/.test(wordAt(line, i)?.raw ?? '')),
  );

/** The last word of a stretch that is a verb and no infinitive with "zu". */
function lastVerb(line: Line, stretch: Stretch, from: number): number | undefined {
  return wordsIn(stretch).findLast(
    (i) => i > from && line.verbAt(i).length > 0 && !isZuInfinitive(line.tokens, i) && isVerbal(line, i),
  );
}

/** A participle such as "erhalten" counts only at the end; a word before a noun is its adjective. */
const isVerbal = (line: Line, index: number) => line.verbAt(index).some(({ mood }) => mood !== 'imperative');

/** "hätten machen sollen": of three the finite one comes first. */
function finiteOf(line: Line, last: number): number {
  const isInverted =
    MODALS.has(baseAt(line, last)) &&
    pluralAt(line, last - 1) &&
    /^(?:haben|werden)$/.test(baseAt(line, last - 2));
  return isInverted ? last - 2 : last;
}

interface Part {
  readonly stretch: Stretch;
  readonly verb: number;
}

/** The parts of a clause between joining words, each with its last verb, as far as they have no subject of their own. */
function partsOf(line: Line, stretch: Stretch, sie: number): readonly Part[] {
  const parts: Part[] = [];
  for (const part of line.stretches) {
    if (part.fragment !== stretch.fragment || part.first < stretch.first) continue;
    if (part !== stretch && hasSubject(line, part, part.first - 1)) break;
    const verb = lastVerb(line, part, sie);
    if (verb !== undefined) parts.push({ stretch: part, verb });
  }
  return parts;
}

function later(line: Line, stretch: Stretch, sie: number): readonly Part[] {
  const at = line.stretches.indexOf(stretch);
  for (const next of line.stretches.slice(at + 1, at + 1 + REACH)) {
    if (next.opening !== 'plain' || hasSubject(line, next, sie)) continue;
    const verb = lastVerb(line, next, sie);
    if (verb === undefined) continue;
    return partsOf(line, next, sie);
  }
  return [];
}

/**
 * The verbs that agree with the "Sie" of a subordinate clause: the last of it, and of each part joined to it.
 * Empty where the clause ends in another's verb, undefined where the parts can't be told apart.
 */
export function verbsAtEnd(line: Line, sie: number): readonly number[] | undefined {
  const stretch = stretchAt(line, sie);
  if (!stretch) return undefined;
  const near = partsOf(line, stretch, sie);
  const parts = near.length > 0 ? near : later(line, stretch, sie);
  const last = parts.at(-1);
  if (!last) return [];
  const finite = finiteOf(line, last.verb);
  if (!pluralAt(line, finite)) {
    const earlier = parts.slice(0, -1).filter(({ verb }) => pluralAt(line, verb));
    return earlier.map(({ verb }) => finiteOf(line, verb));
  }
  const isModal = MODALS.has(baseAt(line, finite)) && pluralAt(line, finite - 1) !== undefined;
  const joined: number[] = [];
  for (const { stretch: part, verb } of parts.slice(0, -1)) {
    const base = baseAt(line, verb);
    if (!pluralAt(line, verb) || verb !== part.last - 1) continue;
    if (!isModal || MODALS.has(base) || STATES.has(base)) joined.push(finiteOf(line, verb));
    // "suchen und finden wollen": both depend on the modal; with more between them that can't be told
    else if (finite - 1 > (parts.at(-1)?.stretch.first ?? 0) + 1) return undefined;
  }
  return [...joined, finite];
}

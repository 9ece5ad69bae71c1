import { FEARS, HAVE_OBJECTS } from '../../languages/de/address/requests.ts';
import { CALL_VERBS, TASK_VERBS } from '../../languages/de/address/verb-classes.ts';
import {
  CALLS,
  MODALS,
  OPINIONS,
  OUTCOMES,
  QUESTION_ADVERBS,
  STATIVE,
  TENSE_AUXILIARIES,
} from '../../languages/de/rewrite/words.ts';
import type { FiniteReading } from '../../languages/de/verbs/finite-forms.ts';
import { fold } from '../../text/fold.ts';
import {
  foldAt,
  isSingularAt,
  type Line,
  pluralAt,
  type Stretch,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';
import { mainVerbOf } from './main-verb.ts';

/** Whether a verb in first place before "Sie" asks for something to be done, or asks a question, or names a condition. */

const WISH = /^(?:schoen|gut|toll|wunder|erfolg|entspann|erhol|angenehm)/;

const endsInQuestion = (line: Line) => {
  for (let i = line.sentence.last - 1; i >= line.sentence.first; i--) {
    const token = line.tokens[i];
    if (token?.kind === 'punct' && /^[?]|\?/.test(token.raw)) return true;
    if (token?.kind === 'word') return false;
  }
  return false;
};

/** "Haben Sie Geduld", "Haben Sie einen schönen Tag". */
function isHave(line: Line, sie: number): boolean {
  const next = foldAt(line, sie + 1);
  const after = foldAt(line, sie + 2);
  if (/^keine?n?$/.test(next)) return FEARS.has(after);
  if (HAVE_OBJECTS.has(next) || (/^(?:viele?n?|bitte|etwas|ein|noch)$/.test(next) && HAVE_OBJECTS.has(after)))
    return true;
  return /^eine?n?$/.test(next) && WISH.test(after);
}

/** The clause behind the comma begins with "dann", "so" or a verb that isn't asked for: what stands before is its condition. */
function isCondition(line: Line, verb: number): boolean {
  const stretch = stretchAt(line, verb);
  const next = line.stretches.find(
    ({ fragment }) => stretch !== undefined && fragment === stretch.fragment + 1,
  );
  if (!next || line.tokens[next.first - 1]?.raw !== ',') return false;
  const head = next.head;
  if (/^(?:dann|so)$/.test(foldAt(line, head))) return true;
  if (isSingularAt(line, head)) return true;
  const reading = pluralAt(line, head);
  const base = reading && fold(reading.base);
  const isNegated =
    stretch !== undefined &&
    line.tokens
      .slice(stretch.first, stretch.last)
      .some(({ fold: word }) => word === 'nicht' || word === 'noch');
  if (base === undefined) return false;
  return (
    MODALS.has(base) ||
    (OUTCOMES.has(base) && base !== 'sehen' && base !== 'kommen') ||
    isNegated ||
    stands(line, head + 1, 'wir')
  );
}

/** "Bitte denken Sie daran": with "bitte" it is a request unless the sentence asks. */
function isAskedPolitely(line: Line, stretch: Stretch, { base, tense }: FiniteReading): boolean {
  const isModal = MODALS.has(fold(base)) && base !== 'lassen';
  const hasBitte = wordsIn(stretch).some((i) => foldAt(line, i) === 'bitte');
  return hasBitte && tense === 'present' && !isModal && !endsInQuestion(line);
}

/** "Für Rückfragen wenden Sie sich bitte an …", "…, so achten Sie darauf": a request behind the clause's first phrase. */
function isLaterRequest(line: Line, stretch: Stretch, { base, tense }: FiniteReading): boolean {
  const folded = fold(base);
  if (tense === 'past' || MODALS.has(folded) || TENSE_AUXILIARIES.has(folded) || endsInQuestion(line))
    return false;
  if (wordsIn(stretch).some((i) => foldAt(line, i) === 'bitte')) return true;
  const whole = mainVerbOf(line, stretch) ?? folded;
  const before = line.stretches[line.stretches.indexOf(stretch) - 1];
  const isDone = CALL_VERBS.has(base) || TASK_VERBS.has(base);
  const isExclaimed = /^!/.test(line.tokens[line.sentence.last - 1]?.raw ?? '');
  if (
    foldAt(line, stretch.first) === 'dann' &&
    !OUTCOMES.has(whole) &&
    !STATIVE.has(whole) &&
    (isExclaimed || (CALL_VERBS.has(base) && base !== 'kommen'))
  )
    return true;
  const follows =
    /^(?:so|dann)$/.test(foldAt(line, stretch.first)) &&
    before !== undefined &&
    line.tokens[stretch.first - 1]?.raw === ',';
  return follows && isDone && !OUTCOMES.has(whole) && !STATIVE.has(whole) && !OPINIONS.has(whole);
}

/** @param isFirst whether the verb opens its clause */
export function isRequest(line: Line, verb: number, isFirst: boolean): boolean {
  const stretch = stretchAt(line, verb);
  const reading = pluralAt(line, verb);
  if (!stretch || !reading) return false;
  if (!isFirst) return isLaterRequest(line, stretch, reading);
  if (isAskedPolitely(line, stretch, reading)) return true;
  const { base, mood, tense } = reading;
  if (base === 'sein') return mood === 'subjunctive' && tense === 'present';
  if (tense === 'past') return false;
  const sie = verb + 1;
  const isAsking = endsInQuestion(line);
  if (base === 'haben') return !isAsking && isHave(line, sie);
  const whole = mainVerbOf(line, stretch) ?? fold(base);
  const folded = fold(base);
  const isShort = !wordAt(line, sie + 1);
  const hasNext = line.stretches.some(({ fragment }) => fragment > stretch.fragment);
  if (folded === 'lassen' && /^(?:uns|mich|es)$/.test(foldAt(line, sie + 1)) && (!isAsking || hasNext))
    return true;
  if (MODALS.has(folded) && folded !== 'lassen' && folded !== 'werden') return false;
  if (isAsking) {
    if (
      foldAt(line, sie + 1) === 'bitte' ||
      foldAt(line, sie + 1) === 'mal' ||
      foldAt(line, verb - 1) === 'bitte'
    )
      return hasNext;
    return (
      hasNext &&
      CALLS.has(folded) &&
      stretch.fragment < (line.stretches.at(-1)?.fragment ?? 0) &&
      (isShort || folded === 'sagen' || folded === 'entschuldigen')
    );
  }
  const before = line.stretches[line.stretches.indexOf(stretch) - 1];
  const isAfterClause = before?.opening === 'subordinate' && before.fragment < stretch.fragment;
  if (folded === 'werden') return whole === 'werden' && !isAfterClause;
  if (folded === 'lassen' && foldAt(line, sie + 1) === 'sich') return true;
  if (isAfterClause && OUTCOMES.has(whole)) return false;
  if (OPINIONS.has(whole) && !/^(?:daran|an|bitte|immer|auch)$/.test(foldAt(line, sie + 1))) return false;
  if (wordsIn(stretch).some((i) => QUESTION_ADVERBS.has(foldAt(line, i)))) return false;
  if (STATIVE.has(whole))
    return (
      /^(?:suchen|planen|ueberlegen)$/.test(whole) && !isCondition(line, verb) && !startsNextVerb(line, verb)
    );
  return !isCondition(line, verb);
}

const stands = (line: Line, index: number, word: string) => foldAt(line, index) === word;

/** "Suchen Sie Unterstützung, melden Sie sich": a verb opens the next clause as well. */
function startsNextVerb(line: Line, verb: number): boolean {
  const stretch = stretchAt(line, verb);
  const next = line.stretches.find(
    ({ fragment }) => stretch !== undefined && fragment === stretch.fragment + 1,
  );
  return next !== undefined && pluralAt(line, next.head) !== undefined;
}

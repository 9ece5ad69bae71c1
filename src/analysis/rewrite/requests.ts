import { FEARS, HAVE_OBJECTS } from '../../languages/de/address/requests.ts';
import { CALLS, MODALS, STATIVE } from '../../languages/de/rewrite/words.ts';
import { fold } from '../../text/fold.ts';
import { foldAt, isSingularAt, type Line, pluralAt, stretchAt, wordAt } from './line.ts';
import { mainVerbOf } from './main-verb.ts';

/** Whether a verb in first place before "Sie" asks for something to be done, or asks a question, or names a condition. */

const WISH = /^(?:schoen|gut|toll|wunder|erfolg|entspann|erhol|angenehm)/;
const OPINIONS = new Set(['glauben', 'denken', 'meinen', 'finden', 'verstehen', 'wissen', 'ahnen', 'moegen']);
/** What follows from doing something: "Melden Sie sich an, sparen Sie …". */
const OUTCOMES = new Set(['erhalten', 'bekommen', 'sparen', 'profitieren', 'finden', 'sehen']);

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
  if (HAVE_OBJECTS.has(next) || (/^(?:viel|bitte|etwas|ein|noch)$/.test(next) && HAVE_OBJECTS.has(after)))
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
  return MODALS.has(base) || OUTCOMES.has(base) || isNegated;
}

export function isRequest(line: Line, verb: number): boolean {
  const stretch = stretchAt(line, verb);
  const reading = pluralAt(line, verb);
  if (!stretch || !reading) return false;
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
  if (folded === 'werden') return whole === 'werden';
  if (folded === 'lassen') return !isCondition(line, verb);
  if (MODALS.has(folded)) return false;
  if (
    OPINIONS.has(whole) &&
    (isShort || OPINIONS.has(folded)) &&
    !/^(?:daran|an|bitte|immer|auch)$/.test(foldAt(line, sie + 1))
  )
    return false;
  if (STATIVE.has(whole))
    return (
      /^(?:suchen|planen|ueberlegen|kennen)$/.test(whole) &&
      !isCondition(line, verb) &&
      !startsNextVerb(line, verb)
    );
  return !isCondition(line, verb);
}

/** "Suchen Sie Unterstützung, melden Sie sich": a verb opens the next clause as well. */
function startsNextVerb(line: Line, verb: number): boolean {
  const stretch = stretchAt(line, verb);
  const next = line.stretches.find(
    ({ fragment }) => stretch !== undefined && fragment === stretch.fragment + 1,
  );
  return next !== undefined && pluralAt(line, next.head) !== undefined;
}

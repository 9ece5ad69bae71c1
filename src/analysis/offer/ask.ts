import type { Analysis, Match, Sentence } from '../types.ts';
import { isAsked } from './clause.ts';
import type { CallAsk, OfferEvidence } from './types.ts';

const inMain = (sentence: Sentence) => sentence.zone === 'main' || sentence.zone === 'closing';

function inSentence(matches: readonly Match[], sentence: Sentence): Match | undefined {
  return matches.find((match) => match.sentence === sentence);
}

/** "15 Minuten diese Woche?" asks without a verb; a longer question that only names appointments doesn't ask for one. */
const isShortQuestion = (sentence: Sentence) =>
  isAsked(sentence) && sentence.last - sentence.first <= SHORT_QUESTION;
const SHORT_QUESTION = 9;

/** Where the reader's time is asked for, a call or a meeting or a demo; a question of its own or a wish of the sender's. */
export function findCalls(analysis: Analysis): readonly CallAsk[] {
  const calls = analysis.matches('signal:call-ask');
  const asks = analysis.matches('signal:ask-verb');
  const explains = analysis.matches('signal:explain-yourself');
  const referrals = analysis.matches('signal:referral');
  const found: CallAsk[] = [];
  for (const call of calls) {
    const { sentence, passage } = call;
    if (referrals.some((match) => match.sentence === sentence)) continue;
    if (!inMain(sentence) || found.some((earlier) => earlier.sentence === sentence)) continue;
    const ask = inSentence(asks, sentence);
    if (!ask && !isShortQuestion(sentence)) continue;
    const isToExplain = explains.some((match) => Math.abs(match.sentence.index - sentence.index) <= 1);
    found.push({
      passage,
      sentence,
      start: call.start,
      end: calls.findLast((other) => other.sentence === sentence)?.end ?? call.end,
      why: 'asks for the reader’s time',
      isToExplain,
    });
  }
  return found;
}

/** Smaller asks: for an answer, a look, leave to send something. */
export function findSmallAsks(analysis: Analysis): readonly OfferEvidence[] {
  return analysis
    .matches('signal:ask-verb')
    .filter((match) => inMain(match.sentence) && isAsked(match.sentence))
    .map(({ passage, sentence, start, end }) => ({
      passage,
      sentence,
      start,
      end,
      why: 'asks for an answer',
    }));
}

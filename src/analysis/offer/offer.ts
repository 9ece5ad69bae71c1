import type { Analysis, Sentence } from '../types.ts';
import { findCalls, findSmallAsks } from './ask.ts';
import { audienceIn } from './audience.ts';
import { type Clause, clausesOf, wordsIn } from './clause.ts';
import { seenIn } from './observation.ts';
import { saidIn } from './offering.ts';
import { proofIn } from './proof.ts';
import { tagTokens } from './tags.ts';
import type { OfferAnalysis, OfferEvidence, OfferPart } from './types.ts';

const isTold = (sentence: Sentence) =>
  sentence.zone === 'main' || sentence.zone === 'subject' || sentence.zone === 'preheader';

/** The clause that shows a part, from its first word to its last; `index`: the word by which one sees it. */
function evidenceAt(clause: Clause, index: number, why: string): OfferEvidence {
  const { tokens } = clause.passage;
  const words = [...wordsIn(clause), index];
  const first = tokens[Math.min(...words)];
  const last = tokens[Math.max(...words)];
  return {
    passage: clause.passage,
    sentence: clause.sentence,
    start: first?.start ?? clause.sentence.start,
    end: last?.end ?? clause.sentence.end,
    ...(tokens[index] && { word: tokens[index] }),
    why,
  };
}

/** The places of a signal in what the sender tells. */
function bySignal(analysis: Analysis, signal: string, why: string): OfferEvidence[] {
  return analysis
    .matches(`signal:${signal}`)
    .filter((match) => isTold(match.sentence))
    .map(({ passage, sentence, start, end }) => ({ passage, sentence, start, end, why }));
}

function signatureOf(analysis: Analysis): OfferEvidence[] {
  return analysis.sentences
    .filter((sentence) => sentence.zone === 'signature')
    .map(({ passage, start, end, ...rest }) => ({
      passage,
      sentence: { passage, start, end, ...rest },
      start,
      end,
      why: 'a signature',
    }));
}

/** Reads what a message offers, to whom and with which effect; what was seen at the reader's, and what is asked. */
export function analyzeOffer(analysis: Analysis): OfferAnalysis {
  const tags = tagTokens(analysis);
  const parts: Record<OfferPart, OfferEvidence[]> = {
    sender: [...bySignal(analysis, 'introduction', 'an introduction'), ...signatureOf(analysis)],
    audience: bySignal(analysis, 'audience', 'a group that is named'),
    effect: [],
    offer: [],
    observation: [],
    solution: bySignal(analysis, 'solution', 'a hint at what could be done'),
    proof: bySignal(analysis, 'proof', 'something that can be checked'),
    ask: [],
  };
  const clauses = analysis.sentences
    .filter(isTold)
    .flatMap((sentence) => clausesOf(analysis, tags, sentence));
  const said = clauses.map(saidIn);
  const firstOffer = said.findIndex((all) => all.some((one) => !one.isWeak));
  for (const [i, clause] of clauses.entries()) {
    const seen = seenIn(clause, firstOffer < 0 || i <= firstOffer);
    if (seen) parts.observation.push(evidenceAt(clause, seen.at, seen.why));
  }
  for (const clause of clauses) {
    const audience = audienceIn(clause);
    if (audience) parts.audience.push(evidenceAt(clause, audience.at, audience.why));
    const proof = proofIn(clause);
    if (proof) parts.proof.push(evidenceAt(clause, proof.at, proof.why));
  }
  const isSeen = parts.observation.length > 0;
  for (const [i, clause] of clauses.entries()) {
    for (const one of said[i] ?? [])
      if (isSeen || !one.isWeak) parts[one.part].push(evidenceAt(clause, one.at, one.why));
  }
  parts.offer.push(...bySignal(analysis, 'list-opener', 'a list of what is on offer'));
  const calls = findCalls(analysis);
  parts.ask.push(...calls, ...findSmallAsks(analysis));
  return { parts, calls };
}

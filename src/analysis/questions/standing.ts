import type { Analysis } from '../types.ts';
import type { Standing } from './types.ts';

const OUTREACH_STAGES: ReadonlySet<string> = new Set(['first', 'connect', 'followup', 'breakup']);
const ORDINARY_STAGES: ReadonlySet<string> = new Set(['reply', 'customer']);

function sentencesWith(analysis: Analysis, signal: string): number {
  const matches = analysis.matches(`signal:${signal}`).filter((match) => match.sentence.zone !== 'signature');
  return new Set(matches.map((match) => match.sentence.index)).size;
}

/** Sentences in which the sender praises, offers or sells something of their own. */
export function sellingSentences(analysis: Analysis): ReadonlySet<number> {
  const { offer, effect, solution } = analysis.offer.parts;
  const sold = [...offer, ...effect, ...solution, ...analysis.matches('signal:sells')];
  return new Set(sold.filter((place) => place.sentence.zone !== 'signature').map((place) => place.sentence.index));
}

/**
 * Does the message sell, or belong to a relation that exists? The context's stage decides where it is given;
 * otherwise what speaks for a stranger's pitch is weighed, sentence by sentence, against what speaks for an order,
 * an appointment, a friendship.
 */
export function standingOf(analysis: Analysis): Standing {
  const { stage } = analysis.context;
  if (stage !== undefined && ORDINARY_STAGES.has(stage)) return 'ordinary';
  if (stage !== undefined && OUTREACH_STAGES.has(stage)) return 'outreach';
  const outreach = sellingSentences(analysis).size + sentencesWith(analysis, 'is-cold');
  const ordinary = sentencesWith(analysis, 'is-ordinary');
  if (ordinary >= outreach && ordinary > 0) return 'ordinary';
  return outreach > 0 ? 'outreach' : 'open';
}

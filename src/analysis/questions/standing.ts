import type { Analysis, Match } from '../types.ts';
import type { Standing } from './types.ts';

const OUTREACH_STAGES: ReadonlySet<string> = new Set(['first', 'connect', 'followup', 'breakup']);
const ORDINARY_STAGES: ReadonlySet<string> = new Set(['reply', 'customer']);

function sentencesWith(analysis: Analysis, signal: string): number {
  const matches = analysis.matches(`signal:${signal}`).filter((match) => match.sentence.zone !== 'signature');
  return new Set(matches.map((match) => match.sentence.index)).size;
}

function indexesOf(places: readonly Pick<Match, 'sentence'>[]): ReadonlySet<number> {
  return new Set(places.filter((place) => place.sentence.zone !== 'signature').map((place) => place.sentence.index));
}

/** Sentences in which the sender advertises something of their own. */
export function pitchingSentences(analysis: Analysis): ReadonlySet<number> {
  return indexesOf([...analysis.offer.parts.effect, ...analysis.matches('signal:sells')]);
}

/** Sentences in which the sender offers anything at all, if only a file. */
export function offeringSentences(analysis: Analysis): ReadonlySet<number> {
  const { offer, effect, solution } = analysis.offer.parts;
  return indexesOf([...offer, ...effect, ...solution, ...analysis.matches('signal:sells')]);
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
  const outreach = pitchingSentences(analysis).size + sentencesWith(analysis, 'is-cold');
  const ordinary = sentencesWith(analysis, 'is-ordinary');
  if (ordinary >= outreach && ordinary > 0) return 'ordinary';
  return outreach > 0 ? 'outreach' : 'open';
}

import { outreachOf } from '../outreach.ts';
import type { Analysis, Match, Sentence } from '../types.ts';
import { tradeSentences } from './trade.ts';
import type { Standing } from './types.ts';

const OUTREACH_STAGES: ReadonlySet<string> = new Set(['first', 'connect', 'followup', 'breakup']);
const ORDINARY_STAGES: ReadonlySet<string> = new Set(['reply', 'customer']);

const asks = ({ passage, first, last }: Sentence) =>
  passage.tokens.slice(first, last).some((token) => token.raw.includes('?'));

/** Sentences with one of our own signals, or, where nothing is asked, with the offer analysis's signal of the same meaning. */
function sentencesWith(analysis: Analysis, own: string, shared: string): number {
  const told = analysis.matches(`signal:${shared}`).filter((match) => !asks(match.sentence));
  return indexesOf([...analysis.matches(`signal:${own}`), ...told]).size;
}

function indexesOf(places: readonly Pick<Match, 'sentence'>[]): ReadonlySet<number> {
  return new Set(
    places.filter((place) => place.sentence.zone !== 'signature').map((place) => place.sentence.index),
  );
}

/** Sentences in which the sender advertises something of their own. */
export function pitchingSentences(analysis: Analysis): ReadonlySet<number> {
  return indexesOf([...analysis.offer.parts.effect, ...analysis.matches('signal:sells')]);
}

/** Sentences in which the sender offers anything at all, if only a file, or tells the trade. */
export function offeringSentences(analysis: Analysis): ReadonlySet<number> {
  const { offer, effect, solution } = analysis.offer.parts;
  const trade = tradeSentences(analysis).map((sentence) => ({ sentence }));
  return indexesOf([...offer, ...effect, ...solution, ...trade, ...analysis.matches('signal:sells')]);
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
  const outreach = pitchingSentences(analysis).size + sentencesWith(analysis, 'is-cold', 'stranger');
  const ordinary = sentencesWith(analysis, 'is-ordinary', 'relation');
  if (ordinary >= outreach && ordinary > 0) return 'ordinary';
  // an offer or a trade alone can be part of any mail, unless nothing else is
  const isOffering = outreach > 0 || offeringSentences(analysis).size > 0;
  return isOffering || outreachOf(analysis).isSure ? 'outreach' : 'open';
}

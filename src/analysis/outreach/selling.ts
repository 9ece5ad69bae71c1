import type { Analysis, Sentence } from '../types.ts';
import { tradeSentences } from './trade.ts';
import type { Selling } from './types.ts';

function indexesOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ zone }) => zone !== 'signature').map(({ index }) => index));
}

/** Which sentences advertise, tell a trade, or offer anything. */
export function sellingIn(analysis: Analysis): Selling {
  const { offer, effect, solution } = analysis.offer.parts;
  const pitched = [...effect, ...analysis.matches('signal:sells')].map(({ sentence }) => sentence);
  const offered = [...offer, ...solution].map(({ sentence }) => sentence);
  const traded = tradeSentences(analysis, analysis.signals);
  return {
    pitching: indexesOf(pitched),
    trading: indexesOf(traded),
    offering: indexesOf([...pitched, ...traded, ...offered]),
  };
}

import type { Match } from '../types.ts';

/** The parts of a first message: what it carries, each with where it was seen (domain knowledge: P1–P7). */
export type OfferPart = 'sender' | 'audience' | 'effect' | 'offer' | 'observation' | 'solution' | 'proof' | 'ask';

export interface OfferAnalysis {
  /** for each part the places that show it; empty where the message lacks it */
  readonly parts: Readonly<Record<OfferPart, readonly Pick<Match, 'passage' | 'sentence' | 'start' | 'end'>[]>>;
}

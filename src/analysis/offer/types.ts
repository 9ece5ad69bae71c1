import type { Span } from '../../model/span.ts';
import type { Passage, Sentence } from '../types.ts';

/**
 * What a first message carries: who writes, for whom the sender works, what changes for the reader, what is
 * offered, what was seen at this reader's, what could be done, what proves it, and what is asked.
 */
export type OfferPart =
  | 'sender'
  | 'audience'
  | 'effect'
  | 'offer'
  | 'observation'
  | 'solution'
  | 'proof'
  | 'ask';

/** A place that shows a part. Offsets are those of the passage's text. */
export interface OfferEvidence extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** the word by which one sees it, where that is less than the whole place */
  readonly word?: Span;
  /** the reason, for a person: "*we build* with something built" */
  readonly why: string;
}

/** An ask for the reader's time, as against a small one for an answer. */
export interface CallAsk extends OfferEvidence {
  /** the call is for the reader to explain himself: "damit Sie mir erzählen, was Sie machen" */
  readonly isToExplain: boolean;
}

export interface OfferAnalysis {
  /** for each part the places that show it, in the order of the text; empty where the message lacks it */
  readonly parts: Readonly<Record<OfferPart, readonly OfferEvidence[]>>;
  /** the asks for a call, a meeting, a demo; also among the asks */
  readonly calls: readonly CallAsk[];
}

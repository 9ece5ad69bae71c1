import type { Span } from '../../model/span.ts';
import type { Passage, Sentence } from '../types.ts';

export type RewriteTarget = 'formal' | 'familiar';

/** One change of a rewrite. Offsets are UTF-16 offsets of the passage's text, end-exclusive. */
export interface AddressEdit extends Span {
  readonly passage: Passage;
  /** the sentence it stands in */
  readonly sentence: Sentence;
  /** what stands there instead; '' deletes */
  readonly text: string;
}

export interface AddressRewrite {
  /** in the order of the text, none overlapping another */
  readonly edits: readonly AddressEdit[];
  /** sentences that speak to the reader and can't be converted safely; they have no edits */
  readonly unsafe: readonly Sentence[];
}

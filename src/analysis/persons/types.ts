import type { Sentence, Passage } from '../types.ts';
import type { Span } from '../../model/span.ts';

/** Whose noun it is: the reader's, the sender's, somebody else's, an official body's, or nobody's in particular. */
export type Owner = 'reader' | 'sender' | 'third' | 'official' | 'none';

/** A noun that puts people into a box (agency, coach, founder), and whose it is. */
export interface PersonMention extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** which box: "agency" */
  readonly role: string;
  readonly owner: Owner;
  /** the reason, for a person */
  readonly why: string;
}

export interface PersonAnalysis {
  readonly mentions: readonly PersonMention[];
}

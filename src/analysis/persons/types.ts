import type { Span } from '../../model/span.ts';
import type { Passage, Sentence } from '../types.ts';

/** Whose noun it is: the reader's, the sender's, somebody else's, an official body's, or nobody's in particular. */
export type Owner = 'reader' | 'sender' | 'third' | 'official' | 'none';

/** A noun that puts people into a box (agency, coach, founder), and whose it is. */
export interface PersonMention extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** which box: "agency" */
  readonly role: string;
  readonly owner: Owner;
  /** it is a merge field, named after the box: "[Agency Name]" */
  readonly isField: boolean;
  /** the reason, for a person */
  readonly why: string;
}

export interface PersonAnalysis {
  /** in the order of the text */
  readonly mentions: readonly PersonMention[];
}

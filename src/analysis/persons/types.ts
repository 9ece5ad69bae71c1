import type { Span } from '../../model/span.ts';
import type { Passage, Sentence } from '../types.ts';

/** Whose noun it is: the reader's, the sender's, somebody else's, an official body's, or nobody's in particular. */
export type Owner = 'reader' | 'sender' | 'third' | 'official' | 'none';

/** By what one sees whose the noun is, as a word. */
export type Ground =
  | 'kind'
  | 'name'
  | 'greeting'
  | 'ability'
  | 'likeness'
  | 'possessive'
  | 'role'
  | 'place'
  | 'being'
  | 'known'
  | 'clientele'
  | 'audience'
  | 'peers'
  | 'employed'
  | 'field'
  | 'signature'
  | 'none';

/** A noun that puts people into a box (agency, coach, founder), and whose it is. */
export interface PersonMention extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** which box: "agency", "coach", "founder" */
  readonly role: string;
  readonly owner: Owner;
  /** it is a merge field, named after the box: "[Agency Name]" */
  readonly isField: boolean;
  readonly ground: Ground;
  /** token index of the noun itself; whether it may be several */
  readonly at: number;
  readonly isPlural: boolean;
  /** said of which firm or where: "als Gründerin der Rösterei Kern"; nobody guesses that */
  readonly isSpecific: boolean;
  /** the reason, for a person */
  readonly why: string;
}

/** Several boxes in a row for whoever reads it: "Coaches, Berater und Agenturen". */
export interface SegmentList extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** the boxes named, in the order of the text */
  readonly roles: readonly string[];
}

export interface PersonAnalysis {
  /** in the order of the text */
  readonly mentions: readonly PersonMention[];
  readonly lists: readonly SegmentList[];
}

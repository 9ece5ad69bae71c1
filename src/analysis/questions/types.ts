import type { Span } from '../../model/span.ts';
import type { Standing } from '../outreach/types.ts';
import type { Passage, Sentence } from '../types.ts';

/** What an honest question is for: the sender needs the answer, or asks leave for the next step. */
export type HonestPurpose =
  | 'fact' // asks for what only the reader knows and the sender needs
  | 'permission' // asks for leave to send or show something named
  | 'meeting' // asks for a call, a meeting, a date
  | 'interest' // asks whether the offer made is of interest
  | 'logistics' // asks who is in charge, whether a mail arrived, for a price or a file
  | 'courtesy'; // "Wie geht es Ihnen?", "Any questions?"

/** What a question that is none is for. */
export type LurePurpose =
  | 'fake-customer'
  | 'fake-role'
  | 'obvious'
  | 'pain'
  | 'curiosity'
  | 'either-or'
  | 'ping'
  | 'rhetorical';

export type QuestionPurpose = HonestPurpose | LurePurpose;

/** How one sees that a sentence asks. */
export type AskingForm =
  | 'mark' // it ends in a question mark
  | 'verb-first' // "Haben Sie …", without the mark
  | 'wh-word' // "Wie viele Stunden gehen …", without the mark
  | 'indirect'; // "Ich frage mich, ob …", "wanted to ask whether …"

export interface Question extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly form: AskingForm;
  readonly purpose: QuestionPurpose;
  /** which ground decided it, as a word; a rule may have a report of this name */
  readonly ground: string;
  /** the reason, for a person */
  readonly why: string;
}

export interface QuestionAnalysis {
  readonly standing: Standing;
  /** in the order of the text */
  readonly questions: readonly Question[];
}

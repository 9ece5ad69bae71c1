import type { Span } from '../../model/span.ts';
import type { Passage, Sentence } from '../types.ts';

/** What a question is for. */
export type QuestionPurpose =
  | 'fact' // asks for what the sender needs to know
  | 'permission' // asks for leave to send something, or for a meeting
  | 'fake-customer'
  | 'obvious'
  | 'pain'
  | 'curiosity'
  | 'either-or'
  | 'ping'
  | 'rhetorical';

export interface Question extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly purpose: QuestionPurpose;
  /** the reason, for a person */
  readonly why: string;
}

export interface QuestionAnalysis {
  readonly questions: readonly Question[];
}

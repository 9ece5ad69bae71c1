import type { Localized } from './locale.ts';
import type { Segment } from './message.ts';
import type { Span } from './span.ts';

/** A text that is to stand where a span of another stands: '' takes it away, an empty span puts something in. */
export interface Edit extends Span {
  readonly text: string;
}

/** An edit of a segment's text. */
export interface SegmentEdit extends Edit {
  readonly segment: Segment;
}

/** A way to write it that a person may choose: its edits belong together, and may lie in several segments. */
export interface SuggestedEdits {
  readonly id: string;
  /** what choosing it does, as an editor shows it: "Say it with Sie" */
  readonly desc: Localized;
  readonly edits: readonly SegmentEdit[];
}

/** What can work out suggestions: `address` puts the whole message into one form of address. */
export type SuggesterName = 'address';

/** The text with its edits made; they are in the order of the text and don't overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text: put } of edits) {
    done += text.slice(at, start) + put;
    at = end;
  }
  return done + text.slice(at);
}

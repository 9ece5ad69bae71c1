import type { Context } from './context.ts';
import type { Span } from './span.ts';
import type { SpanMap } from './span-map.ts';

export type SegmentRole = 'subject' | 'preheader' | 'body';

/** A stretch of a message's text with what it is for, and the way back to the source. */
export interface Segment {
  readonly role: SegmentRole;
  readonly text: string;
  readonly map: SpanMap;
  /** spans of `text` that are code: not the sender's words */
  readonly code?: readonly Span[];
  /** spans of `text` that are emphasized, as titles of books and talks are */
  readonly emphasis?: readonly Span[];
}

/** One message: a mail, a direct message, a letter. */
export interface Message {
  readonly segments: readonly Segment[];
  /** what the message says of itself, e.g. in front matter */
  readonly context: Context;
  /** rule ids its front matter turns off */
  readonly disabled: readonly string[];
}

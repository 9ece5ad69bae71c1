import { visible } from './visible.ts';
import { cut, displayWidth } from './width.ts';

/** UTF-16 units looked at on either side of a span: enough to fill any window, little of a line of megabytes. */
const REACH = 400;
const TAB = '  ';

export interface Excerpt {
  readonly text: string;
  /** columns before the span, and those it takes; at least one */
  readonly indent: number;
  readonly width: number;
}

const shown = (text: string) => visible(text.replaceAll('\t', TAB));

/**
 * The part of a line around a span (UTF-16 offsets in the line), about so many columns wide, made visible, with
 * "…" where something was cut off.
 */
export function excerpt(line: string, start: number, end: number, columns: number): Excerpt {
  const hasMoreBefore = start > REACH;
  const hasMoreAfter = line.length > end + REACH;
  const before = shown(line.slice(Math.max(0, start - REACH), start));
  const span = shown(line.slice(start, Math.min(end, start + REACH)));
  const after = shown(line.slice(end, end + REACH));

  const middle = displayWidth(span) > columns ? `${cut(span, columns - 1, 'begin')}…` : span;
  const room = columns - displayWidth(middle);
  // what one side doesn't need is the other's
  const beforeRoom = Math.max(Math.floor(room / 2), room - displayWidth(after));
  const left = shorten(before, beforeRoom, 'end', hasMoreBefore);
  const right = shorten(after, room - displayWidth(left), 'begin', hasMoreAfter);
  return {
    text: `${left}${middle}${right}`.trimEnd(),
    indent: displayWidth(left),
    width: Math.max(1, displayWidth(middle)),
  };
}

function shorten(text: string, room: number, keep: 'begin' | 'end', hasMore: boolean): string {
  if (displayWidth(text) <= room && !hasMore) return text;
  const kept = cut(text, Math.max(0, room - 1), keep);
  return keep === 'end' ? `…${kept}` : `${kept}…`;
}

import type { Span } from './span.ts';

/** One run of a segment's text and the run of the source it was read from. */
export interface MappedRun {
  /** offset in the segment's text */
  readonly at: number;
  readonly length: number;
  /** offset in the source */
  readonly source: number;
  /** equal to `length` where the text stands verbatim in the source */
  readonly sourceLength: number;
}

/** How a segment's text lies in its source; runs are in the order of the text and leave no gaps in it. */
export type SpanMap = readonly MappedRun[];

/** The map of a text that stands verbatim at one place of the source. */
export function verbatim(source: number, length: number): SpanMap {
  return [{ at: 0, length, source, sourceLength: length }];
}

function runIndex(map: SpanMap, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a span of a segment's text stands in the source. */
export function toSource(map: SpanMap, span: Span): Span {
  const first = map[runIndex(map, span.start)];
  const last = map[runIndex(map, Math.max(span.start, span.end - 1))];
  if (!first || !last) return span;
  const isVerbatim = (run: MappedRun) => run.length === run.sourceLength;
  const start = first.source + (isVerbatim(first) ? span.start - first.at : 0);
  const end = isVerbatim(last)
    ? last.source + (span.end - last.at)
    : last.source + (span.end > last.at ? last.sourceLength : 0);
  return { start, end: Math.max(start, end) };
}

import type { Span } from '../model/span.ts';
import { fieldEnd } from './fields.ts';

/** Openings of fields that don't close in their line, and closings that nothing opened; sticky. */
const BROKEN: readonly RegExp[] = [
  /\{\{\{?[^\S\n]?[\p{L}_#/^$]?[\p{L}\d_.]{0,40}[^\S\n]?\}?/uy,
  /\{%[^\S\n]?[\p{L}_]*/uy,
  /\*\|[A-Z][A-Z0-9_:]{0,40}[|*]?/y,
  /\[\[[\p{L}_:]{1,40}\]?/uy,
  /<<[\p{L}_]{1,40}>?/uy,
  /%%[\p{L}_]{1,40}%(?!%)/uy,
  /\$\{[\p{L}_.]{1,40}/uy,
];
/** What is left over behind a word: "name}}", "FNAME|*", "endif %}". */
const LEFT_OVER = /(?:[\p{L}\d_.]{1,40}[^\S\n]?)?(?:\}\}|%\}|\|\*|\]\])/uy;

/** A sign too many beside a field that is whole by itself: "{{name}", "{name}}", "[[Name]". */
const PAIRS: Readonly<Record<string, string>> = { '{': '}', '[': ']', '<': '>', '%': '%' };

function withSignsTooMany(text: string, field: Span, from: number): Span | undefined {
  const opener = text.charAt(field.start);
  const closer = PAIRS[opener];
  if (closer === undefined) return undefined;
  let { start, end } = field;
  while (start > from && text.charAt(start - 1) === opener) start--;
  // "%NAME%%CITY%" is two fields
  while (text.charAt(end) === closer && fieldEnd(text, end) < 0) end++;
  return start < field.start || end > field.end ? { start, end } : undefined;
}

function matchAt(patterns: readonly RegExp[], text: string, at: number): number {
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

const isWordInside = (text: string, at: number) => at > 0 && /[\p{L}\d_.]/u.test(text.charAt(at - 1));

/** Merge fields of which one side is missing or has a sign too many: UTF-16 spans of the text, in its order. */
export function brokenFields(text: string): readonly Span[] {
  const broken: Span[] = [];
  let at = 0;
  let last = 0;
  while (at < text.length) {
    const end = fieldEnd(text, at);
    if (end > at) {
      const span = withSignsTooMany(text, { start: at, end }, last);
      if (span) broken.push(span);
      at = Math.max(end, span?.end ?? 0);
      last = at;
      continue;
    }
    // "{{name}" is a field from its second sign on
    const next = text.charAt(at + 1) === text.charAt(at) ? fieldEnd(text, at + 1) : -1;
    const open = next > 0 ? -1 : matchAt(BROKEN, text, at);
    const left = open > 0 || isWordInside(text, at) ? -1 : matchAt([LEFT_OVER], text, at);
    const to = Math.max(open, left);
    if (to > at) broken.push({ start: at, end: to });
    if (to > at) last = to;
    at = to > at ? to : at + 1;
  }
  return broken;
}

import type { Span } from '../model/span.ts';

/** Which sign closes a quotation that another opens; German, English, French and Swiss habits. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”“"',
  '»': '«',
  '«': '»',
  '"': '"',
  '‚': '‘’',
  '‘': '’',
  '‹': '›',
  '›': '‹',
  "'": "'",
};

/** The signs that open one: ", ', « and », and the typographic quotation marks; a text without them is told at a glance. */
const MAY_OPEN = /["'«»\u2018-\u203a]/;

/** A quotation longer than this was never closed. */
const LONGEST = 1200;
const TITLE = /(?<![A-Za-z0-9À-ɏ*_])([*_])(?![\s*_])([^*_\n]{3,80}?)(?<![\s])\1(?![A-Za-z0-9À-ɏ*_])/g;

/** A space may follow « alone: "« bonjour »". */
const isOpening = (text: string, at: number) => {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (after === '' || (/\s/.test(after) && text.charAt(at) !== '«')) return false;
  return before === '' || /[\s([{–—\-:/>]/.test(before);
};

/** A cell of a CSV file, taken over with its quotation marks: `"Say ""yes"" to it."` Same length, with plain marks. */
function withoutCellMarks(text: string): string {
  if (!text.includes('""') || !/^\s*"/.test(text)) return text;
  return text
    .replace('"', ' ')
    .replace(/(^|[\s(])""/g, '$1 "')
    .replaceAll('""', '" ');
}

/** Is the line that begins here blank? */
function isBlankLine(text: string, start: number): boolean {
  let at = start;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return text.charAt(at) === '\n' || text.charAt(at) === '\r';
}

/** An apostrophe closes after a word of its own: "'so'", not in "geht's" nor after "Jens' Team". */
function isClosingSingle(text: string, at: number, open: number): boolean {
  return at > open + 1 && !/\s/.test(text.charAt(at - 1)) && !/[A-Za-zÀ-ɏ0-9]/.test(text.charAt(at + 1));
}

const isApostrophe = (sign: string) => sign === "'" || sign === '’';

function closingOf(text: string, open: number, closers: string): number {
  const limit = Math.min(text.length, open + LONGEST);
  for (let i = open + 1; i < limit; i++) {
    const sign = text.charAt(i);
    if (closers.includes(sign) && (!isApostrophe(sign) || isClosingSingle(text, i, open))) return i;
    if (sign === '\n' && isApostrophe(closers)) return -1;
    if (sign === '\n' && isBlankLine(text, i + 1)) return -1;
  }
  return -1;
}

/** The quotations of a text, without their marks; one that isn't closed within its paragraph is none. */
export function quotationsIn(source: string): readonly Span[] {
  const text = withoutCellMarks(source);
  const first = text.search(MAY_OPEN);
  if (first < 0) return [];
  const spans: Span[] = [];
  for (let i = first; i < text.length; i++) {
    const closers = CLOSERS[text.charAt(i)];
    if (closers === undefined || !isOpening(text, i)) continue;
    const end = closingOf(text, i, closers);
    if (end < 0) continue;
    spans.push({ start: i + 1, end });
    i = end;
  }
  return spans;
}

/**
 * Titles set in *emphasis*: two words or more that are only a part of their line.
 * A whole line in bold is a shout of the sender's own.
 */
export function titlesIn(text: string): readonly Span[] {
  if (!text.includes('*') && !text.includes('_')) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(TITLE)) {
    const start = match.index + 1;
    const end = start + (match[2] ?? '').length;
    const lineStart = text.lastIndexOf('\n', match.index) + 1;
    const lineEnd = text.indexOf('\n', end);
    const rest =
      text.slice(lineStart, match.index) + text.slice(end + 1, lineEnd < 0 ? text.length : lineEnd);
    if (/\s/.test(match[2] ?? '') && /[A-Za-zÀ-ɏ]{2,}/.test(rest)) spans.push({ start, end });
  }
  return spans;
}

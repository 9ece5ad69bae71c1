import type { Span } from '../model/span.ts';

/**
 * What is left of a letter that was read in the wrong encoding: UTF-8 as Windows-1252 ("MÃ¼ller", "â€™"), entities
 * of HTML, quoted-printable (RFC 2045), and the sign for an unreadable byte.
 */
const BROKEN =
  /Ã[\u0080-\u00bf\u0152\u0153\u0178\u017d\u017e\u2013-\u201e\u2020-\u2026]|â€[\u0080-\u00bf\u0153\u0161\u017e\u02dc\u2013-\u201e\u2020-\u203a\u20ac\u2122]|Â[\u00a0-\u00bf]|&(?:amp|nbsp|quot|lt|gt|apos|[aouAOU]uml|szlig|euro|ndash|#\d{2,5});|=C3=[89A-F][0-9A-F]|\ufffd/g;

const isSpace = (text: string, at: number) => at < 0 || at >= text.length || /\s/.test(text.charAt(at));

/** The words of a text that hold a broken letter; spans are UTF-16 offsets. */
export function brokenWords(text: string): readonly Span[] {
  const spans: Span[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(BROKEN)) {
    if (match.index < lastEnd) continue;
    let start = match.index;
    let end = start + match[0].length;
    while (!isSpace(text, start - 1)) start--;
    while (!isSpace(text, end)) end++;
    lastEnd = end;
    // a comma or full stop at the end is the sentence's
    while (end > match.index + match[0].length && /[,.!?:)]/.test(text.charAt(end - 1))) end--;
    spans.push({ start, end });
  }
  return spans;
}

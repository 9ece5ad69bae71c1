import stringWidth from 'string-width';

/** Characters that are one column wide everywhere: Latin letters, punctuation, quotes. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201e\u2026\u20ac]*$/;

/** Columns that a text takes in a terminal; emoji and East Asian characters take two. */
export function displayWidth(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text (or its end) that fits into so many columns, in whole characters. */
export function cut(text: string, width: number, keep: 'begin' | 'end'): string {
  const characters = [...new Intl.Segmenter().segment(text)].map((part) => part.segment);
  if (keep === 'end') characters.reverse();
  const kept: string[] = [];
  let left = width;
  for (const character of characters) {
    left -= displayWidth(character);
    if (left < 0) break;
    kept.push(character);
  }
  return (keep === 'end' ? kept.reverse() : kept).join('');
}

/** A text in lines of at most so many columns, broken between words; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that are one column wide everywhere: Latin letters, punctuation, quotes. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201e\u2026\u20ac]*$/;

/** What takes no column of its own: joiners, marks, controls. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}]+$/u;
/** Shown as an emoji whatever it is made of: variation selector 16, or a keycap. */
const AS_EMOJI = /[\ufe0f\u20e3]/u;

/** What a reader takes for one character each. A segmenter takes 10 ms to make: only texts that need one pay for it. */
function characters(text: string): readonly string[] {
  return [...new Intl.Segmenter().segment(text)].map((part) => part.segment);
}

function characterWidth(character: string): number {
  if (UNSEEN.test(character)) return 0;
  return AS_EMOJI.test(character) ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** Columns that a text takes in a terminal; emoji and East Asian characters take two. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  return characters(text).reduce((width, character) => width + characterWidth(character), 0);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text (or its end) that fits into so many columns, in whole characters. */
export function cut(text: string, width: number, keep: 'begin' | 'end'): string {
  const all = keep === 'end' ? characters(text).toReversed() : characters(text);
  const kept: string[] = [];
  let left = width;
  for (const character of all) {
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

import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that are one column wide everywhere: Latin letters, punctuation, quotes. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201e\u2026\u20ac]*$/;
/** What is drawn over the character before it, or not at all: accents, joiners, variation selectors, skin tones. */
const ATTACHED = /^(?:[\p{Mn}\p{Me}\p{Cf}]|\p{Emoji_Modifier})$/u;
const JOINER = '\u200d';
/** asks for the colored, wide form of the sign before it */
const EMOJI_FORM = '\ufe0f';

/**
 * A text in the characters that a reader sees, near enough for columns: accents and joined emoji stay together.
 * Not by `Intl.Segmenter`, the first use of which takes as long as starting Node.
 */
function charactersOf(text: string): readonly string[] {
  const characters: string[] = [];
  for (const point of text) {
    const last = characters.length - 1;
    const before = characters[last];
    if (before !== undefined && (ATTACHED.test(point) || before.endsWith(JOINER)))
      characters[last] = before + point;
    else characters.push(point);
  }
  return characters;
}

function characterWidth(character: string): number {
  if (ATTACHED.test(character)) return 0;
  if (character.includes(EMOJI_FORM)) return 2;
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** Columns that a text takes in a terminal; emoji and East Asian characters take two. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  return charactersOf(text).reduce((width, character) => width + characterWidth(character), 0);
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The beginning of a text (or its end) that fits into so many columns, in whole characters. */
export function cut(text: string, width: number, keep: 'begin' | 'end'): string {
  const characters = [...charactersOf(text)];
  if (keep === 'end') characters.reverse();
  const kept: string[] = [];
  let left = width;
  for (const character of characters) {
    left -= characterWidth(character);
    if (left < 0) break;
    kept.push(character);
  }
  return (keep === 'end' ? kept.reverse() : kept).join('');
}

/** Narrower than this, text can't be read any more, and the terminal may as well break it. */
const NARROWEST = 20;

/** The columns that a text is wrapped at: as many as it is made for, fewer where the terminal has fewer beside its indent. */
export function textWidth(most: number, columns: number | undefined, indent: number): number {
  return columns === undefined ? most : Math.max(NARROWEST, Math.min(most, columns - indent));
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

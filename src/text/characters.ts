const UNICODE_LETTER = /^\p{L}/u;
const UNICODE_MARK = /^\p{M}/u;
const UNICODE_DIGIT = /^\p{N}/u;

/**
 * Is this UTF-16 unit a letter? Latin is told by ranges, since compiling `\p{L}` costs more than reading a whole
 * message; a unit of a surrogate pair counts when the pair is a letter.
 */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return UNICODE_LETTER.test(characterAt(text, at));
}

export function isMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x300) return false;
  return (
    code < 0x370 ||
    (code >= 0x483 && !(code >= 0x2000 && code < 0x20d0) && UNICODE_MARK.test(characterAt(text, at)))
  );
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 48 && code <= 57;
  // quotation marks, dashes and spaces
  if (code < 0x660 || (code >= 0x2000 && code < 0x2070)) return false;
  return UNICODE_DIGIT.test(characterAt(text, at));
}

/** White space as JavaScript's `\s`. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Soft hyphens and zero-width characters: they are in a text, but nobody sees them. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0xfeff;
}

/** The whole character that begins at a UTF-16 unit: two units where it is a surrogate pair. */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? text.slice(at, at + 2) : text.charAt(at);
}

/** How many UTF-16 units the character has that begins at an offset. */
export function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** Does a word begin with a capital? */
export function isCapitalized(word: string): boolean {
  const first = characterAt(word, 0);
  return first !== '' && first !== first.toLowerCase();
}

/** What the reader of tokens tells units by. */
export type Unit = 'letter' | 'digit' | 'mark' | 'space' | 'invisible' | 'sign';

function readUnit(text: string, at: number): Unit {
  if (isLetter(text, at)) return 'letter';
  const code = text.charCodeAt(at);
  if (isInvisible(code)) return 'invisible';
  if (isSpace(code)) return 'space';
  if (isMark(text, at)) return 'mark';
  return isDigit(text, at) ? 'digit' : 'sign';
}

/** The units of Latin-1, which most texts hardly leave. */
const LATIN: readonly Unit[] = Array.from({ length: 0x100 }, (_, code) =>
  readUnit(String.fromCharCode(code), 0),
);

/** What the UTF-16 unit at an offset is. A byte order mark is invisible, not a space. */
export function unitAt(text: string, at: number): Unit {
  const code = text.charCodeAt(at);
  return code < LATIN.length ? (LATIN[code] as Unit) : readUnit(text, at);
}

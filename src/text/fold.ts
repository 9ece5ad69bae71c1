const SPECIAL: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  '’': "'",
  '‘': "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\ufeff': '',
};

const PLAIN = /^[a-z0-9'-]*$/;
/** Characters before the combining marks are never decomposed. */
const MAY_BE_DECOMPOSED = /[\u0300-\uffff]/;
const FOLDABLE = /[äöüß’‘´`‐‑\u00ad\u200b-\u200d\ufeff]/g;

/**
 * A word as it is compared: lower case, ä as ae, ß as ss, one kind of apostrophe and hyphen,
 * soft hyphens and zero-width characters gone.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const composed = MAY_BE_DECOMPOSED.test(lower) ? lower.normalize('NFC') : lower;
  return composed.replace(FOLDABLE, (character) => SPECIAL[character] ?? character);
}

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
const FOLDABLE = /[äöüß’‘´`‐‑\u00ad\u200b-\u200d\ufeff]/g;

/**
 * A word as it is compared: lower case, ä as ae, ß as ss, one kind of apostrophe and hyphen,
 * soft hyphens and zero-width characters gone.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFC').replace(FOLDABLE, (character) => SPECIAL[character] ?? character);
}

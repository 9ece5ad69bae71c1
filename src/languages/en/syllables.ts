/** Endings whose "e" is not spoken: page, pages (but "faces"), checked (but "waited"). */
const SILENT_END =
  /(?<=[aeiouy].*[^aeiouy])e$|(?<=[aeiouy].*[^aeiouylscxzgh])es$|(?<=[aeiouy].*[^aeiouytd])ed$/;
const SPOKEN_LE = /[^aeiouy]le[sd]?$/;
/** Vowels that stand together but are spoken apart: idea, area, radio, client, being, poem. */
const PARTED = new RegExp(
  [
    '(?<=id|ar)ea(?=s?$)|(?<=cr)ea(?=t(?!u))|(?<![cgstx])i(?=[ao](?!u))|(?<=[rv])i(?=ou)',
    '(?<=^sc|[^ct])i(?=e(?:n[tc]|t))|(?<=[cgtx])i(?=at(?:i|$))|u(?=al|ou|at|a?ry)(?<!q.)',
    '(?<!p)e(?=o(?!u))|(?<=[aeou]y|[aeiou])(?=ing)|o(?=e[mt])',
  ].join('|'),
  'g',
);
/** Words that no rule reads. */
const IRREGULAR: ReadonlyMap<string, number> = new Map([
  ['business', 2],
  ['businesses', 3],
  ['every', 2],
  ['everyone', 3],
]);

/** The syllables of an English word, by its vowels, its silent endings, and vowels that are spoken apart. */
export function englishSyllables(word: string): number {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const known = IRREGULAR.get(lower);
  if (known) return known;
  const spoken = SPOKEN_LE.test(lower) ? lower : lower.replace(SILENT_END, '');
  const parted = spoken.replace(PARTED, (vowels) => `${vowels.charAt(0)}-${vowels.slice(1)}`);
  return Math.max(1, [...parted.matchAll(/[aeiouyéèà]+/g)].length);
}

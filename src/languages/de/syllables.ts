/** Vowels that are one sound together: Haus, Leute, Liebe, Tee. */
const PAIRS = new Set(['au', 'äu', 'eu', 'ei', 'ai', 'ie', 'ey', 'ay', 'oy', 'aa', 'ee', 'oo', 'oi', 'ou']);
/** Words in "-ienz" (Effizienz), "-iell" (finanziell), "-ient" after z, t or r (Patient, not "verdient"). */
const PARTED_IE = /i(?=e(?:nz|ll|n?z?st(?!e)))|(?<=[ztr])i(?=ent)/g;
/** Ferien, Strategien, but not Wien; and the words in an unstressed "-ie": Familie, Serie, Aktie. */
const LIGHT_IE =
  /(?<=[aeiouyäöü].*i)e(?=ns?$)|(?<=(?:famil|[aeou]l|lin|lilin|ser|mater|stud|akt|präm|kastan|kom(?:ö|oe)d|trag(?:ö|oe)d|arter|bakter|hortens)i)e$/g;
/** "beenden", "geehrt": the prefix is a syllable of its own. "Beere" and "Geest" have none. */
const PREFIX = /(?<=^(?:un)?[bg]e)(?=e(?!r[ee])[bcdfghjklmnpqrstvwxz]|i[lnm])/;

/**
 * The syllables of a German word, by its vowels. Prefixes and the "ie" of foreign words are told by their ends; a few
 * loan words ("Team") come out one too long.
 */
export function germanSyllables(word: string): number {
  const lower = word
    .toLowerCase()
    .replaceAll('qu', 'kw')
    .replace(PREFIX, '-')
    .replace(PARTED_IE, 'i-')
    .replace(LIGHT_IE, '-e');
  let count = 0;
  for (const [group] of lower.matchAll(/[aeiouyäöüéèêàáâ]+/g)) {
    for (let at = 0; at < group.length; count++) at += PAIRS.has(group.slice(at, at + 2)) ? 2 : 1;
  }
  return Math.max(1, count);
}

import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Below this similarity two words are no longer the same word mistyped. */
const ALIKE = 0.8;

/** A word as it is compared: the part after the family, dashes and case are where people slip. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_/.:]/g, '');
}

/** A word that is cut short has at least so many letters. */
const SHORTEST_BEGINNING = 4;

/** The only known word that begins so. */
function begunBy(given: string, known: readonly string[]): string | undefined {
  const beginning = plain(given);
  if (beginning.length < SHORTEST_BEGINNING) return undefined;
  const [word, ...others] = known.filter((candidate) => plain(candidate).startsWith(beginning));
  return others.length === 0 ? word : undefined;
}

/** The known word that a mistyped one most likely meant, or undefined where none is near. */
export function nearest(given: string, words: Iterable<string>): string | undefined {
  const known = [...words];
  const begun = begunBy(given, known);
  if (begun !== undefined) return begun;
  let best: string | undefined;
  let bestScore = ALIKE;
  for (const candidate of known) {
    // "no-mixed-address" for "address/no-mixed-address": the family left out
    const bare = candidate.slice(candidate.lastIndexOf('/') + 1);
    const score = Math.max(
      similarity(plain(given), plain(candidate)),
      bare === candidate || given.includes('/') ? 0 : similarity(plain(given), plain(bare)),
    );
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** `Did you mean "…"?`, or an empty string. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const best = nearest(given, known);
  return best === undefined ? '' : `Did you mean "${best}"?`;
}

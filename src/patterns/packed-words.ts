/** Longest beginning that is shared, in characters: one digit of base 36. */
const MOST_SHARED = 35;

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/**
 * Sorted words in a third of their length: each says how many characters it shares with the one before, then goes on.
 * `baue bauen baut` becomes `0baue 4n 3t`. Words hold no spaces.
 */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const shared = sharedLength(words[i - 1] ?? '', word);
      return shared.toString(36) + word.slice(shared);
    })
    .join(' ');
}

/** The words that {@link packWords} packed. */
export function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let before = '';
  for (const part of packed.split(' ')) {
    if (part === '') continue;
    before = before.slice(0, Number.parseInt(part.charAt(0), 36)) + part.slice(1);
    words.push(before);
  }
  return words;
}

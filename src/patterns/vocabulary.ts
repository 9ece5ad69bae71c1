/**
 * Which sets a word belongs to, for all words of all sets: packed in buckets by the words' first three letters, since a
 * message needs a few hundred of twenty thousand words. A beginning stands as `entdeck*`.
 */
export type Vocabulary = Readonly<Record<string, string>>;

const BUCKET_LENGTH = 3;
/** Longest beginning that is shared, in characters: one digit of base 36. */
const MOST_SHARED = 35;
const NO_SETS: readonly number[] = [];

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** One entry: how many characters are shared with the word before, the rest of the word, the numbers of its sets. */
function packBucket(words: readonly (readonly [word: string, sets: readonly number[]])[]): string {
  let before = '';
  return words
    .map(([word, sets]) => {
      const shared = sharedLength(before, word);
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}|${sets.map((set) => set.toString(36)).join(',')}`;
    })
    .join(' ');
}

function unpackBucket(packed: string): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, readonly number[]>();
  let before = '';
  for (const entry of packed.split(' ')) {
    const bar = entry.lastIndexOf('|');
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1, bar);
    const sets = entry.slice(bar + 1).split(',');
    words.set(
      before,
      sets.map((set) => Number.parseInt(set, 36)),
    );
  }
  return words;
}

/** Packs sets of words; words hold no spaces and no bars. */
export function packVocabulary(sets: readonly (readonly string[])[]): Vocabulary {
  const byWord = new Map<string, number[]>();
  for (const [number, words] of sets.entries()) {
    for (const word of words) {
      const known = byWord.get(word);
      if (known) known.push(number);
      else byWord.set(word, [number]);
    }
  }
  const buckets = new Map<string, (readonly [string, readonly number[]])[]>();
  for (const word of [...byWord.keys()].sort()) {
    const key = word.slice(0, BUCKET_LENGTH);
    const entry = [word, byWord.get(word) ?? []] as const;
    buckets.set(key, [...(buckets.get(key) ?? []), entry]);
  }
  return Object.fromEntries([...buckets].map(([key, words]) => [key, packBucket(words)]));
}

/** Looks words up; a bucket is unpacked when a word first asks for it. */
export function vocabularyReader(vocabulary: Vocabulary): (word: string) => readonly number[] {
  const unpacked = new Map<string, ReadonlyMap<string, readonly number[]>>();
  return (word) => {
    const key = word.slice(0, BUCKET_LENGTH);
    let bucket = unpacked.get(key);
    if (!bucket) {
      const packed = Object.hasOwn(vocabulary, key) ? vocabulary[key] : undefined;
      bucket = packed === undefined ? new Map() : unpackBucket(packed);
      unpacked.set(key, bucket);
    }
    return bucket.get(word) ?? NO_SETS;
  };
}

import { lazy } from '../../text/lazy.ts';
import type { VerbData } from './types.ts';

/** A word as a form of a verb. */
export interface VerbReading {
  /** the infinitive */
  readonly lemma: string;
  /** what it can be: `Tag`s */
  readonly tags: number;
}

interface Stem {
  readonly verbClass: number;
  readonly lemma: string;
}

/** The words of the lexicon that begin alike. */
interface Bucket {
  readonly words: Map<string, VerbReading[]>;
  readonly stems: Map<string, Stem[]>;
}

interface VerbClassEndings {
  readonly infinitive: string;
  readonly endings: ReadonlyMap<string, number>;
}

const BUCKET_LENGTH = 2;
const NO_READINGS: readonly VerbReading[] = [];

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** `ar ar=1uo o=1 as=2`: the infinitive's ending, then all endings. */
function unpackEndings(packed: string): VerbClassEndings {
  const [infinitive = '', ...endings] = packed.split(' ');
  return {
    infinitive,
    endings: new Map(
      endings.map((entry) => {
        const at = entry.indexOf('=');
        return [entry.slice(0, at), Number.parseInt(entry.slice(at + 1), 36)];
      }),
    ),
  };
}

function unpackBucket(packed: string, classes: readonly VerbClassEndings[]): Bucket {
  const bucket: Bucket = { words: new Map(), stems: new Map() };
  if (packed === '') return bucket;
  for (const entry of packed.split(' ')) {
    const colon = entry.indexOf(':');
    if (colon < 0) {
      const [stem = '', number = '', given] = entry.split('~');
      const verbClass = Number(number);
      push(bucket.stems, stem, { verbClass, lemma: given ?? stem + (classes[verbClass]?.infinitive ?? '') });
      continue;
    }
    const lemma = entry.slice(0, colon);
    for (const form of entry.slice(colon + 1).split(',')) {
      const at = form.indexOf('=');
      push(bucket.words, form.slice(0, at), { lemma, tags: Number.parseInt(form.slice(at + 1), 36) });
    }
  }
  return bucket;
}

/** Looks words up as forms of verbs; a bucket is unpacked when a word first asks for it. */
export type VerbReader = (word: string) => readonly VerbReading[];

export function verbReader(data: VerbData): VerbReader {
  const classes = lazy(() => data.endings.map(unpackEndings));
  const longestEnding = lazy(() =>
    Math.max(0, ...classes().flatMap(({ endings }) => [...endings.keys()].map((ending) => ending.length))),
  );
  const prefixes = new Map(
    Object.entries(data.prefixes).map(([prefix, verbs]) => [prefix, verbs.split(' ')]),
  );
  const longestPrefix = Math.max(0, ...[...prefixes.keys()].map((prefix) => prefix.length));
  const unpacked = new Map<string, Bucket>();

  const bucketOf = (word: string): Bucket => {
    const key = word.slice(0, BUCKET_LENGTH);
    const known = unpacked.get(key);
    if (known) return known;
    const packed = Object.hasOwn(data.buckets, key) ? (data.buckets[key] ?? '') : '';
    const bucket = unpackBucket(packed, classes());
    unpacked.set(key, bucket);
    return bucket;
  };

  const addRegular = (word: string, found: VerbReading[]) => {
    const least = Math.max(1, word.length - longestEnding());
    for (let length = word.length; length >= least; length--) {
      const stem = word.slice(0, length);
      const stems = bucketOf(stem).stems.get(stem);
      if (!stems) continue;
      const ending = word.slice(length);
      for (const { verbClass, lemma } of stems) {
        const tags = classes()[verbClass]?.endings.get(ending);
        if (tags !== undefined) found.push({ lemma, tags });
      }
    }
  };

  const addPrefixed = (word: string, found: VerbReading[]) => {
    for (let length = 1; length <= longestPrefix && length < word.length; length++) {
      const prefix = word.slice(0, length);
      const verbs = prefixes.get(prefix);
      if (!verbs) continue;
      const rest = word.slice(length);
      for (const { lemma, tags } of bucketOf(rest).words.get(rest) ?? [])
        if (verbs.includes(lemma)) found.push({ lemma: prefix + lemma, tags });
    }
  };

  return (word) => {
    const found: VerbReading[] = [...(bucketOf(word).words.get(word) ?? [])];
    addRegular(word, found);
    if (longestPrefix > 0) addPrefixed(word, found);
    return found.length > 0 ? found : NO_READINGS;
  };
}

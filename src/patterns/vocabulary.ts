import { remember } from '../text/remember.ts';

/**
 * Which sets a word belongs to, for all words of all sets, in the order of the words: packed in blocks of a few, since
 * a message needs a few hundred of tens of thousands. A beginning stands as `entdeck*`.
 */
export type Vocabulary = readonly string[];

/** Words in a block: as many as can be unpacked for one. */
const BLOCK_SIZE = 16;
/** Longest beginning that is shared, in characters: one digit of base 36. */
const MOST_SHARED = 35;
/** Stands between a word and its sets; it sorts before all that words are made of, so that blocks sort as words do. */
const END = '!';
const AFTER_END = `${END}~`;
const NO_SETS: readonly number[] = [];

/** What is not ASCII, in which tables are read fastest, or means something in a table or the code that holds it. */
const SPECIAL = /[^\x23\x25-\x5b\x5d-\x5f\x61-\x7e]/g;
const escaped = (char: string) => `\\${char.charCodeAt(0).toString(16)};`;

function asciiOf(word: string): string {
  return word.replace(SPECIAL, escaped);
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** One entry: how many characters are shared with the word before, the rest of the word, the numbers of its sets. */
function packBlock(words: readonly (readonly [word: string, sets: readonly number[]])[]): string {
  let before = '';
  return words
    .map(([word, sets]) => {
      const shared = sharedLength(before, word);
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${END}${sets.map((set) => set.toString(36)).join(',')}`;
    })
    .join(' ');
}

/** The words of a block, each with its sets as they are written. */
function unpackBlock(packed: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let before = '';
  for (const entry of packed.split(' ')) {
    const end = entry.indexOf(END);
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1, end);
    words.set(before, entry.slice(end + 1));
  }
  return words;
}

/** Packs sets of words. */
export function packVocabulary(sets: readonly (readonly string[])[]): Vocabulary {
  const byWord = new Map<string, number[]>();
  for (const [number, words] of sets.entries()) {
    for (const word of words.map(asciiOf)) {
      const known = byWord.get(word);
      if (known) known.push(number);
      else byWord.set(word, [number]);
    }
  }
  const sorted = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks: string[] = [];
  for (let i = 0; i < sorted.length; i += BLOCK_SIZE) blocks.push(packBlock(sorted.slice(i, i + BLOCK_SIZE)));
  return blocks;
}

/** The number of the last block that begins with this word or one before it; -1 where there is none. */
function blockOf(vocabulary: Vocabulary, word: string): number {
  const key = `0${word}${AFTER_END}`;
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Looks words up; a block is unpacked when a word first asks for it. */
export function vocabularyReader(vocabulary: Vocabulary): (word: string) => readonly number[] {
  const blocks = new Map<number, ReadonlyMap<string, string>>();
  return remember((word) => {
    const ascii = asciiOf(word);
    const number = blockOf(vocabulary, ascii);
    if (number < 0) return NO_SETS;
    const block = blocks.get(number) ?? unpackBlock(vocabulary[number] ?? '');
    blocks.set(number, block);
    const sets = block.get(ascii);
    return sets === undefined ? NO_SETS : sets.split(',').map((set) => Number.parseInt(set, 36));
  });
}

import type { Token } from '../model/token.ts';
import { PREFIX_KEY_LENGTH } from './anchors.ts';
import { isOfClass, type PatternText, type WordSets } from './pattern-text.ts';
import type { TableSource } from './types.ts';
import { vocabularyReader } from './vocabulary.ts';

/** A table made ready for matching. */
export interface ReadyTable {
  readonly table: TableSource;
  /** classes that some pattern is anchored by */
  readonly classes: readonly string[];
  /** the numbers of the sets that a folded word, or a beginning such as `ent*`, belongs to */
  readonly setsOf: (word: string) => readonly number[];
}

/** Makes a table ready. Next to nothing is done here: words are unpacked when a message has them. */
export function readyTable(table: TableSource): ReadyTable {
  const classes = Object.keys(table.index)
    .filter((key) => /^<[a-z]+>$/.test(key))
    .map((key) => key.slice(1, -1));
  return { table, classes, setsOf: vocabularyReader(table.vocabulary) };
}

/** For each token of a sentence the sets that its word belongs to; index 0 is the sentence's first token. */
export function wordSetsIn(ready: ReadyTable, text: PatternText): WordSets {
  const sets: (readonly number[])[] = [];
  for (let i = text.sentence.first; i < text.sentence.last; i++)
    sets.push(ready.setsOf(text.tokens[i]?.fold ?? ''));
  return sets;
}

function indexed(table: TableSource, key: string): readonly number[] | undefined {
  return Object.hasOwn(table.index, key) ? table.index[key] : undefined;
}

/** The first and the last token at which a pattern's rarest word stands. */
export interface AnchorPlaces {
  readonly first: number;
  readonly last: number;
}

/** The patterns that could match in a sentence, by number: those whose rarest word stands there, and where. */
export function candidatesIn(
  ready: ReadyTable,
  text: PatternText,
  wordSets: WordSets,
): ReadonlyMap<number, AnchorPlaces> {
  const { table } = ready;
  const candidates = new Map<number, AnchorPlaces>();
  const addAll = (patterns: readonly number[] | undefined, at: number) => {
    if (!patterns) return;
    for (const pattern of patterns)
      candidates.set(pattern, { first: candidates.get(pattern)?.first ?? at, last: at });
  };
  const addToken = (token: Token, at: number, sets: readonly number[]) => {
    addAll(indexed(table, token.fold), at);
    for (const set of sets) addAll(table.setIndex[set], at);
    if (token.kind === 'word') {
      const longest = Math.min(PREFIX_KEY_LENGTH, token.fold.length);
      for (let length = 1; length <= longest; length++)
        addAll(indexed(table, `${token.fold.slice(0, length)}*`), at);
    }
    if (token.kind === 'punct' && token.raw.length > 1) addAll(indexed(table, token.raw.charAt(0)), at);
    for (const name of ready.classes)
      if (isOfClass(name, token, text.classes)) addAll(indexed(table, `<${name}>`), at);
  };
  for (const [i, sets] of wordSets.entries()) {
    const at = text.sentence.first + i;
    addToken(text.tokens[at] as Token, at, sets);
  }
  return candidates;
}

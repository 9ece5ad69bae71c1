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

/** The numbers of the patterns that could match in a sentence, each once: those whose rarest word stands there. */
export function candidatesIn(ready: ReadyTable, text: PatternText, wordSets: WordSets): ReadonlySet<number> {
  const { table } = ready;
  const candidates = new Set<number>();
  const addAll = (patterns: readonly number[] | undefined) => {
    if (patterns) for (const pattern of patterns) candidates.add(pattern);
  };
  const addToken = (token: Token, sets: readonly number[]) => {
    addAll(indexed(table, token.fold));
    for (const set of sets) addAll(table.setIndex[set]);
    if (token.kind === 'word') {
      const longest = Math.min(PREFIX_KEY_LENGTH, token.fold.length);
      for (let length = 1; length <= longest; length++)
        addAll(indexed(table, `${token.fold.slice(0, length)}*`));
    }
    if (token.kind === 'punct' && token.raw.length > 1) addAll(indexed(table, token.raw.charAt(0)));
    for (const name of ready.classes)
      if (isOfClass(name, token, text.classes)) addAll(indexed(table, `<${name}>`));
  };
  for (const [i, sets] of wordSets.entries()) addToken(text.tokens[text.sentence.first + i] as Token, sets);
  return candidates;
}

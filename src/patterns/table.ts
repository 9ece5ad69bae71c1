import type { Token } from '../model/token.ts';
import { PREFIX_KEY_LENGTH } from './anchors.ts';
import { isOfClass, type NamedParts, type PatternText } from './matcher.ts';
import { namedParts } from './named-parts.ts';
import type { PatternTable } from './types.ts';

/** A table made ready for matching: sets as sets, and from each word the way to the sets that hold it. */
export interface ReadyTable extends NamedParts {
  readonly table: PatternTable;
  /** classes that some pattern is anchored by */
  readonly classes: readonly string[];
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly setsOf: ReadonlyMap<string, readonly number[]>;
}

/** Makes a table ready; done once for a table, in time linear to its words. */
export function readyTable(table: PatternTable): ReadyTable {
  const named = namedParts(table);
  const setsOf = new Map<string, number[]>();
  for (const key of Object.keys(table.setIndex)) {
    const set = Number(key);
    for (const word of named.sets(set)) {
      const known = setsOf.get(word);
      if (known) known.push(set);
      else setsOf.set(word, [set]);
    }
  }
  const classes = Object.keys(table.index)
    .filter((key) => /^<[a-z]+>$/.test(key))
    .map((key) => key.slice(1, -1));
  return {
    table,
    ...named,
    classes,
    index: new Map(Object.entries(table.index)),
    setsOf,
  };
}

/** The numbers of the patterns that could match in a sentence, each once: those whose rarest word stands there. */
export function candidatesIn(ready: ReadyTable, text: PatternText): ReadonlySet<number> {
  const candidates = new Set<number>();
  const addAll = (patterns: readonly number[] | undefined) => {
    if (patterns) for (const pattern of patterns) candidates.add(pattern);
  };
  const addToken = (token: Token) => {
    addAll(ready.index.get(token.fold));
    for (const set of ready.setsOf.get(token.fold) ?? []) addAll(ready.table.setIndex[set]);
    if (token.kind === 'word') {
      const longest = Math.min(PREFIX_KEY_LENGTH, token.fold.length);
      for (let length = 1; length <= longest; length++)
        addAll(ready.index.get(`${token.fold.slice(0, length)}*`));
    }
    if (token.kind === 'punct' && token.raw.length > 1) addAll(ready.index.get(token.raw.charAt(0)));
    for (const name of ready.classes)
      if (isOfClass(name, token, text.classes)) addAll(ready.index.get(`<${name}>`));
  };
  for (let i = text.sentence.first; i < text.sentence.last; i++) addToken(text.tokens[i] as Token);
  return candidates;
}

import type { NamedParts } from './matcher.ts';
import { unpackWords } from './packed-words.ts';
import type { PatternTable } from './types.ts';

/** The sets and lists of a table; a set is unpacked when first asked for. */
export function namedParts(table: PatternTable): NamedParts {
  const unpacked: (ReadonlySet<string> | undefined)[] = [];
  const lengths: (readonly number[] | undefined)[] = [];
  const sets = (set: number): ReadonlySet<string> => {
    unpacked[set] ??= new Set(unpackWords(table.sets[set] ?? ''));
    return unpacked[set];
  };
  const lengthsIn = (set: number): readonly number[] => {
    lengths[set] ??= [...new Set([...sets(set)].map((word) => word.length))];
    return lengths[set];
  };
  return {
    sets,
    lists: table.lists,
    beginsOneOf: (set, word) => lengthsIn(set).some((length) => sets(set).has(word.slice(0, length))),
  };
}

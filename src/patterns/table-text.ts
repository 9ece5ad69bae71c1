import type { CompiledPattern, PatternNode, PatternTable, TableSource } from './types.ts';

type Head = Omit<PatternTable, 'vocabulary' | 'lists' | 'patterns'> & {
  /** how many lines each has */
  readonly vocabulary: number;
  readonly lists: number;
};

/**
 * A table as text: a line of JSON for what every run needs, then a line for each block of words, each list and each
 * pattern, of which a message needs a tenth.
 */
export function tableText({ vocabulary, lists, patterns, ...rest }: PatternTable): string {
  const head: Head = { ...rest, vocabulary: vocabulary.length, lists: lists.length };
  const parts = [...lists, ...patterns].map((part) => JSON.stringify(part));
  return [JSON.stringify(head), ...vocabulary, ...parts].join('\n');
}

/** Values made from lines of JSON when first asked for. */
function lazyLines<Value>(lines: readonly string[], first: number): (index: number) => Value {
  const parsed: Value[] = [];
  return (index) => {
    parsed[index] ??= JSON.parse(lines[first + index] ?? 'null') as Value;
    return parsed[index];
  };
}

/** Reads what {@link tableText} wrote; lists and patterns are parsed when a message needs them. */
export function readTableText(text: string): TableSource {
  const lines = text.split('\n');
  const { vocabulary, lists, ...head } = JSON.parse(lines[0] ?? '{}') as Head;
  const firstList = 1 + vocabulary;
  return {
    ...head,
    vocabulary: lines.slice(1, firstList),
    listAt: lazyLines<PatternNode>(lines, firstList),
    patternAt: lazyLines<CompiledPattern>(lines, firstList + lists),
  };
}

/** A table that was compiled just now, such as that of a team's rules. */
export function tableSource({ lists, patterns, ...head }: PatternTable): TableSource {
  return { ...head, listAt: (list) => lists[list], patternAt: (pattern) => patterns[pattern] };
}

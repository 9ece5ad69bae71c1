import type { CompiledPattern, PatternNode, PatternTable, TableSource } from './types.ts';

/**
 * A table as text: a line of JSON for what every run needs, then a line for each list and each pattern, of which a
 * message needs a tenth.
 */
export function tableText({ lists, patterns, ...head }: PatternTable): string {
  const lines = [{ ...head, lists: lists.length }, ...lists, ...patterns];
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

type Head = Omit<PatternTable, 'lists' | 'patterns'> & { readonly lists: number };

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
  const { lists, ...head } = JSON.parse(lines[0] ?? '{}') as Head;
  return {
    ...head,
    listAt: lazyLines<PatternNode>(lines, 1),
    patternAt: lazyLines<CompiledPattern>(lines, 1 + lists),
  };
}

/** A table that was compiled just now, such as that of a team's rules. */
export function tableSource({ lists, patterns, ...head }: PatternTable): TableSource {
  return { ...head, listAt: (list) => lists[list], patternAt: (pattern) => patterns[pattern] };
}

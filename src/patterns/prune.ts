import type { CompiledPattern, PatternNode } from './types.ts';

/** Patterns with the sets that they name by number. */
export interface Numbered {
  readonly sets: readonly (readonly string[])[];
  readonly lists: readonly PatternNode[];
  readonly patterns: readonly CompiledPattern[];
  readonly setIndex: Readonly<Record<string, readonly number[]>>;
}

function setsIn(nodes: readonly PatternNode[], used: Set<number>): void {
  for (const node of nodes) {
    if (typeof node === 'number') used.add(node);
    if (typeof node !== 'object') continue;
    if (node.k === 'split' || node.k === 'begins') used.add(node.s);
    if (node.k === 'alt' || node.k === 'all') for (const branch of node.of) setsIn(branch, used);
    if (node.k === 'opt' || node.k === 'span') setsIn(node.n, used);
  }
}

function renumber(node: PatternNode, numbers: ReadonlyMap<number, number>): PatternNode {
  const all = (nodes: readonly PatternNode[]) => nodes.map((inner) => renumber(inner, numbers));
  if (typeof node === 'number') return numbers.get(node) ?? node;
  if (typeof node !== 'object') return node;
  if (node.k === 'split' || node.k === 'begins') return { ...node, s: numbers.get(node.s) ?? node.s };
  if (node.k === 'alt' || node.k === 'all') return { ...node, of: node.of.map(all) };
  return node.k === 'opt' || node.k === 'span' ? { ...node, n: all(node.n) } : node;
}

/** The same without the sets that only stood on the way to others. */
export function pruned(table: Numbered): Numbered {
  const used = new Set<number>();
  for (const pattern of table.patterns) setsIn(pattern.n, used);
  setsIn(table.lists, used);
  const kept = [...used].sort((a, b) => a - b);
  const numbers = new Map(kept.map((set, i) => [set, i]));
  return {
    sets: kept.map((set) => table.sets[set] ?? []),
    lists: table.lists.map((list) => renumber(list, numbers)),
    patterns: table.patterns.map((pattern) => ({
      ...pattern,
      n: pattern.n.map((node) => renumber(node, numbers)),
    })),
    setIndex: Object.fromEntries(
      Object.entries(table.setIndex).map(([set, patterns]) => [numbers.get(Number(set)) ?? set, patterns]),
    ),
  };
}

import { fold } from '../text/fold.ts';
import type { PatternNode } from './types.ts';

/** Words of which one must be there for a pattern to match, and how often they are met in texts (lower is rarer). */
export interface Anchors {
  /** words, "ent*" for a beginning, "<you>" for a class */
  readonly keys: readonly string[];
  /** numbers of sets of words */
  readonly sets: readonly number[];
  readonly cost: number;
}

/** The anchors of a whole pattern, and how many words of a match can stand before one; Infinity where none knows. */
export interface LedAnchors extends Anchors {
  readonly lead: number;
}

/** What nodes refer to by number, and which words are frequent. */
export interface AnchorSource {
  readonly sets: readonly (readonly string[])[];
  readonly lists: readonly PatternNode[];
  readonly frequent: ReadonlySet<string>;
}

/** Longest beginning by which a prefix is indexed. */
export const PREFIX_KEY_LENGTH = 4;

const COST = { rare: 1, prefix: 8, frequent: 60, mark: 200, class: 40, commonClass: 150 };
const FREQUENT_CLASSES: ReadonlySet<string> = new Set(['you', 'your', 'we', 'our', 'name']);

function wordsCost(words: readonly string[], frequent: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (frequent.has(word) ? COST.frequent : COST.rare), 0);
}

function ofWord(word: string, frequent: ReadonlySet<string>): Anchors {
  return { keys: [word], sets: [], cost: wordsCost([word], frequent) };
}

/** The rarest of the alternatives that a sequence offers as anchors; undefined where nothing must be there. */
export function anchorsOf(sequence: readonly PatternNode[], source: AnchorSource): LedAnchors | undefined {
  let best: LedAnchors | undefined;
  let before = 0;
  for (const node of sequence) {
    const anchors = nodeAnchors(node, source);
    const width = maxWords(node, source);
    // inside a node the anchor may be its last word
    if (anchors && (!best || anchors.cost < best.cost)) best = { ...anchors, lead: before + width - 1 };
    before += width;
  }
  return best;
}

/** The most words that a node can take. */
function maxWords(node: PatternNode, source: AnchorSource): number {
  const all = (nodes: readonly PatternNode[]) =>
    nodes.reduce<number>((sum, inner) => sum + maxWords(inner, source), 0);
  if (typeof node !== 'object') return 1;
  switch (node.k) {
    case 'alt':
      return Math.max(...node.of.map(all));
    case 'opt':
    case 'span':
      return all(node.n);
    case 'gap':
      return node.max;
    case 'all':
      return Number.POSITIVE_INFINITY;
    case 'list':
      return maxWords(source.lists[node.s] ?? '', source);
    case 'begin':
    case 'end':
      return 0;
    default:
      return 1;
  }
}

function nodeAnchors(node: PatternNode, source: AnchorSource): Anchors | undefined {
  const { sets, frequent } = source;
  const ofSet = (set: number) => ({ keys: [], sets: [set], cost: wordsCost(sets[set] ?? [], frequent) });
  if (typeof node === 'string') return ofWord(node, frequent);
  if (typeof node === 'number') return ofSet(node);
  switch (node.k) {
    case 'exact':
      return ofWord(fold(node.w), frequent);
    case 'prefix':
      return { keys: [`${node.w.slice(0, PREFIX_KEY_LENGTH)}*`], sets: [], cost: COST.prefix };
    case 'begins': {
      const keys = new Set(
        (sets[node.s] ?? []).map((word) => `${word.slice(0, -1).slice(0, PREFIX_KEY_LENGTH)}*`),
      );
      return { keys: [...keys], sets: [], cost: COST.prefix * keys.size };
    }
    case 'split':
      return ofSet(node.s);
    case 'mark':
      return { keys: [node.w], sets: [], cost: COST.mark };
    case 'class':
      return {
        keys: [`<${node.w}>`],
        sets: [],
        cost: FREQUENT_CLASSES.has(node.w) ? COST.commonClass : COST.class,
      };
    case 'list': {
      const list = source.lists[node.s];
      return list === undefined ? undefined : nodeAnchors(list, source);
    }
    case 'span':
      return anchorsOf(node.n, source);
    case 'alt': {
      const branches = node.of.map((branch) => anchorsOf(branch, source));
      if (branches.some((branch) => branch === undefined)) return undefined;
      const keys = [...new Set(branches.flatMap((branch) => branch?.keys ?? []))];
      const numbers = [...new Set(branches.flatMap((branch) => branch?.sets ?? []))];
      return { keys, sets: numbers, cost: branches.reduce((sum, branch) => sum + (branch?.cost ?? 0), 0) };
    }
    case 'all': {
      const parts = node.of.map((part) => anchorsOf(part, source)).filter((part) => part !== undefined);
      return parts.sort((a, b) => a.cost - b.cost)[0];
    }
    default:
      return undefined;
  }
}

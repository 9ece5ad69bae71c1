import { fold } from '../text/fold.ts';
import type { PatternNode } from './types.ts';

/** Words of which one must be there for a pattern to match, and how often they are met in texts (lower is rarer). */
export interface Anchors {
  readonly keys: readonly string[];
  readonly cost: number;
}

/** Longest beginning by which a prefix is indexed. */
export const PREFIX_KEY_LENGTH = 4;

const COST = { rare: 1, prefix: 8, frequent: 60, mark: 200, class: 40, commonClass: 150 };
const FREQUENT_CLASSES: ReadonlySet<string> = new Set(['you', 'your', 'we', 'our', 'name']);

function ofWords(words: readonly string[], frequent: ReadonlySet<string>): Anchors {
  const keys = [...new Set(words)];
  return { keys, cost: keys.reduce((sum, key) => sum + (frequent.has(key) ? COST.frequent : COST.rare), 0) };
}

/** The rarest of the alternatives that a sequence offers as anchors; undefined where nothing must be there. */
export function anchorsOf(
  sequence: readonly PatternNode[],
  sets: readonly (readonly string[])[],
  frequent: ReadonlySet<string>,
): Anchors | undefined {
  let best: Anchors | undefined;
  for (const node of sequence) {
    const anchors = nodeAnchors(node, sets, frequent);
    if (anchors && (!best || anchors.cost < best.cost)) best = anchors;
  }
  return best;
}

function nodeAnchors(
  node: PatternNode,
  sets: readonly (readonly string[])[],
  frequent: ReadonlySet<string>,
): Anchors | undefined {
  switch (node.k) {
    case 'word':
      return ofWords([node.w], frequent);
    case 'exact':
      return ofWords([fold(node.w)], frequent);
    case 'prefix':
      return { keys: [`${node.w.slice(0, PREFIX_KEY_LENGTH)}*`], cost: COST.prefix };
    case 'set':
    case 'split':
      return ofWords(sets[node.s] ?? [], frequent);
    case 'mark':
      return { keys: [node.w], cost: COST.mark };
    case 'class':
      return { keys: [`<${node.w}>`], cost: FREQUENT_CLASSES.has(node.w) ? COST.commonClass : COST.class };
    case 'span':
      return anchorsOf(node.n, sets, frequent);
    case 'alt': {
      const branches = node.of.map((branch) => anchorsOf(branch, sets, frequent));
      if (branches.some((branch) => branch === undefined)) return undefined;
      const keys = [...new Set(branches.flatMap((branch) => branch?.keys ?? []))];
      return { keys, cost: branches.reduce((sum, branch) => sum + (branch?.cost ?? 0), 0) };
    }
    case 'all': {
      const parts = node.of.map((part) => anchorsOf(part, sets, frequent)).filter((part) => part !== undefined);
      return parts.sort((a, b) => a.cost - b.cost)[0];
    }
    default:
      return undefined;
  }
}

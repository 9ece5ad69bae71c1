import type { PatternNode } from './types.ts';
import type { WordSets } from './word-sets.ts';

type Branch = readonly PatternNode[];

/** A branch that is itself a choice gives its own branches. */
function flat(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => {
    const [node] = branch;
    return branch.length === 1 && typeof node === 'object' && node.k === 'alt' ? flat(node.of) : [branch];
  });
}

/**
 * One of several branches. Those of a single word become one set, and the verbs that leave the same particle behind
 * one other, so that a list of two hundred verbs costs a look-up or two.
 */
export function choiceOf(branches: readonly Branch[], sets: WordSets): PatternNode {
  const words: string[] = [];
  const prefixes: string[] = [];
  const byParticle = new Map<string, string[]>();
  const others: Branch[] = [];
  for (const branch of flat(branches)) {
    const [node] = branch;
    if (branch.length !== 1 || node === undefined) others.push(branch);
    else if (typeof node === 'string') words.push(node);
    else if (typeof node === 'number') words.push(...sets.wordsOf(node));
    else if (node.k === 'prefix') prefixes.push(node.w);
    else if (node.k === 'begins') prefixes.push(...sets.wordsOf(node.s).map((word) => word.slice(0, -1)));
    else if (node.k === 'split')
      byParticle.set(node.p, [...(byParticle.get(node.p) ?? []), ...sets.wordsOf(node.s)]);
    else others.push(branch);
  }
  const merged: Branch[] = words.length ? [[sets.numberOf(words)]] : [];
  if (prefixes.length === 1) merged.push([{ k: 'prefix', w: prefixes[0] ?? '' }]);
  if (prefixes.length > 1)
    merged.push([{ k: 'begins', s: sets.numberOf(prefixes.map((prefix) => `${prefix}*`)) }]);
  for (const [particle, verbs] of byParticle)
    merged.push([{ k: 'split', s: sets.numberOf(verbs), p: particle }]);
  const all = [...merged, ...others];
  const [only] = all;
  return all.length === 1 && only?.length === 1 && only[0] !== undefined ? only[0] : { k: 'alt', of: all };
}

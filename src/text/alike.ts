import { bandsOf, likeness } from './min-hash.ts';

/** How many different sets of one key are compared with; more have it only by chance. */
const MOST_LEADERS = 3;

/**
 * Groups what is alike, by MinHash signatures: each group as indexes in their order, only groups of two and more. A set
 * is compared with the first ones of the keys that it has, never with all, so that the work grows as the number of sets
 * does.
 * @param least from which share of common members two sets are alike, from 0 to 1
 */
export function groupAlike(
  signatures: readonly Uint32Array[],
  least: number,
  like: (a: Uint32Array, b: Uint32Array) => number = likeness,
): readonly (readonly number[])[] {
  /** the first of the group that each set belongs to, by its index */
  const groups = signatures.map((_, index) => index);
  const leaders = new Map<string, number[]>();
  signatures.forEach((signature, index) => {
    for (const key of bandsOf(signature)) {
      const known = leaders.get(key) ?? [];
      if (known.some((leader) => rootOf(groups, leader) === rootOf(groups, index))) continue;
      const near = known.find((leader) => like(signatures[leader] ?? signature, signature) >= least);
      if (near !== undefined) join(groups, near, index);
      else if (known.length < MOST_LEADERS) leaders.set(key, [...known, index]);
    }
  });
  const members = new Map<number, number[]>();
  groups.forEach((_, index) => {
    const root = rootOf(groups, index);
    members.set(root, [...(members.get(root) ?? []), index]);
  });
  return [...members.values()].filter((group) => group.length > 1);
}

/** The first of a group; the way there gets shorter each time it is gone. */
function rootOf(groups: number[], index: number): number {
  let at = index;
  for (let next = groups[at]; next !== undefined && next !== at; next = groups[at]) {
    groups[at] = groups[next] ?? next;
    at = next;
  }
  return at;
}

function join(groups: number[], a: number, b: number): void {
  const [first, other] = [rootOf(groups, a), rootOf(groups, b)].sort((x, y) => x - y);
  if (first !== undefined && other !== undefined) groups[other] = first;
}

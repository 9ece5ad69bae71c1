import { remember } from '../text/remember.ts';
import { isOfClass, type PatternText, type References, type WordSets } from './pattern-text.ts';
import type { PatternNode } from './types.ts';

/** The words of a sentence, the sets and the classes that they belong to, wherever they stand. */
export interface Presence {
  readonly words: ReadonlySet<string>;
  readonly sets: ReadonlySet<number>;
  readonly hasClass: (name: string) => boolean;
  /** the lists that were looked for, by number */
  readonly lists: Map<number, boolean>;
}

export function presenceIn(text: PatternText, wordSets: WordSets): Presence {
  const tokens = text.tokens.slice(text.sentence.first, text.sentence.last);
  const words = new Set(tokens.map((token) => token.fold));
  const hasClass = remember((name) => tokens.some((token) => isOfClass(name, token, text.classes)));
  return { words, sets: new Set(wordSets.flat()), hasClass, lists: new Map() };
}

/**
 * Whether a sentence has the words that a pattern can't do without, in whatever order. Most patterns whose rarest word
 * stands in a sentence lack another one, and to see that takes less than to follow them.
 */
export function isPresent(
  nodes: readonly PatternNode[],
  presence: Presence,
  listAt: References['listAt'],
): boolean {
  return nodes.every((node) => isNodePresent(node, presence, listAt));
}

function isListPresent(list: number, presence: Presence, listAt: References['listAt']): boolean {
  const known = presence.lists.get(list);
  if (known !== undefined) return known;
  const node = listAt(list);
  const isThere = node !== undefined && isNodePresent(node, presence, listAt);
  presence.lists.set(list, isThere);
  return isThere;
}

function isNodePresent(node: PatternNode, presence: Presence, listAt: References['listAt']): boolean {
  if (typeof node === 'string') return presence.words.has(node);
  if (typeof node === 'number') return presence.sets.has(node);
  switch (node.k) {
    case 'split':
      return presence.sets.has(node.s) && presence.words.has(node.p);
    case 'class':
      return presence.hasClass(node.w);
    case 'list':
      return isListPresent(node.s, presence, listAt);
    case 'alt':
      return node.of.some((branch) => isPresent(branch, presence, listAt));
    case 'all':
      return node.of.every((part) => isPresent(part, presence, listAt));
    case 'span':
      return isPresent(node.n, presence, listAt);
    default:
      // beginnings, marks and words in one case are for the matcher; the rest may be missing
      return true;
  }
}

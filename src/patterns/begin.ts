import type { PatternText, References } from './pattern-text.ts';
import type { PatternNode } from './types.ts';

/**
 * Whether a node can be fulfilled from a word on, as far as that is seen at a glance: most of the hundred ways that a
 * list offers are out at their first word, and nothing need be kept for them.
 * @param word the number of the token
 */
export function canBegin(
  node: PatternNode | undefined,
  word: number,
  text: PatternText,
  references: References,
): boolean {
  if (typeof node === 'string') return text.tokens[word]?.fold === node;
  if (typeof node === 'number') return isInSet(node, word, text, references);
  switch (node?.k) {
    case 'split':
      return isInSet(node.s, word, text, references);
    case 'alt':
      return node.of.some(([first]) => canBegin(first, word, text, references));
    case 'span':
      return canBegin(node.n[0], word, text, references);
    case 'list':
      return canBegin(references.listAt(node.s), word, text, references);
    default:
      return true;
  }
}

export function isInSet(set: number, word: number, text: PatternText, references: References): boolean {
  return references.wordSets[word - text.sentence.first]?.includes(set) ?? false;
}

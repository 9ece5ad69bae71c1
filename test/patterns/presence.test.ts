import { expect, test } from 'vitest';
import type { PatternText } from '../../src/patterns/pattern-text.ts';
import { isPresent, presenceIn } from '../../src/patterns/presence.ts';
import type { PatternNode } from '../../src/patterns/types.ts';
import { tokenize } from '../../src/text/tokens.ts';

const SENTENCE = 'Wir rufen Anna morgen an';

/** Words of set 0: forms of rufen; list 0: days. */
function isIn(...nodes: PatternNode[]): boolean {
  const tokens = tokenize(SENTENCE);
  const sentence = { first: 0, last: tokens.length };
  const text: PatternText = { tokens, sentence, clauses: [sentence], classes: {} };
  const sets = tokens.map((token) => (token.fold === 'rufen' ? [0] : []));
  const list: PatternNode = { k: 'alt', of: [['heute'], ['morgen']] };
  return isPresent(nodes, presenceIn(text, sets), (number) => (number === 0 ? list : undefined));
}

test.each<[is: boolean, nodes: PatternNode[]]>([
  [true, ['anna', 'wir']],
  [false, ['anna', 'uns']],
  [true, [0]],
  [false, [1]],
  [true, [{ k: 'split', s: 0, p: 'an' }]],
  [false, [{ k: 'split', s: 0, p: 'zu' }]],
  [true, [{ k: 'list', s: 0 }]],
  [false, [{ k: 'list', s: 1 }]],
  [false, [{ k: 'alt', of: [['gestern'], ['heute', 'morgen']] }]],
  [true, [{ k: 'opt', n: ['gestern'] }]],
  [true, [{ k: 'class', w: 'name' }]],
  [false, [{ k: 'class', w: 'number' }]],
  [false, [{ k: 'all', of: [['anna'], ['gestern']] }]],
  [false, [{ k: 'span', n: ['gestern'] }]],
])('%j: %j', (is, nodes) => {
  expect(isIn(...nodes)).toBe(is);
});

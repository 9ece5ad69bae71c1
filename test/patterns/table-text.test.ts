import { expect, test } from 'vitest';
import { compilePatterns } from '../../src/patterns/compile.ts';
import { readTableText, tableText } from '../../src/patterns/table-text.ts';
import { paradigmsOf } from '../../src/rules/compile.ts';

test('a table is read back from its text as it was', () => {
  const groups = [
    { name: 'rule', block: '2 | <list:metal> …{1,3} ~gewinnen\n„Zeile 2“ (mehr|neu*) [sehr] {a & b}' },
  ];
  const table = compilePatterns(groups, paradigmsOf('de', { metal: 'Eisen\nrostfreier Stahl' }));
  const { listAt, patternAt, ...head } = readTableText(tableText(table));
  const { lists, patterns, ...rest } = table;
  expect(head).toEqual(rest);
  expect(lists.map((_, i) => listAt(i))).toEqual(lists);
  expect(patterns.map((_, i) => patternAt(i))).toEqual(patterns);
});

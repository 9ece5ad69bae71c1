import { expect, test } from 'vitest';
import { FORMATTER_NAMES, isFormatterName, loadFormatter } from '../../src/formatters/index.ts';
import { PLAIN } from './results.ts';

test.each(FORMATTER_NAMES)('%s is loaded by its name', async (name) => {
  const formatter = await loadFormatter(name);
  expect(formatter([], PLAIN)).toBe(name === 'json' ? '[]\n' : '');
});

test('other names are none', () => {
  expect(['stylish', 'json', 'toString', 'xml'].map(isFormatterName)).toEqual([true, true, false, false]);
});

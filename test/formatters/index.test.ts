import { expect, test } from 'vitest';
import { FORMATTER_NAMES, loadFormatter } from '../../src/formatters/index.ts';
import { PLAIN } from './results.ts';

test.each(FORMATTER_NAMES)('%s is loaded by its name', async (name) => {
  const formatter = await loadFormatter(name);
  expect(formatter([], PLAIN)).toBe(name === 'json' ? '[]\n' : '');
});

test('there are those that the manual names', () => expect(FORMATTER_NAMES).toEqual(['stylish', 'json']));

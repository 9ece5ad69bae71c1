import { expect, test } from 'vitest';
import { remember } from '../../src/text/remember.ts';

function counted() {
  const asked: string[] = [];
  const read = remember((word) => {
    asked.push(word);
    return word === 'kein' ? undefined : word.length;
  });
  return { asked, read };
}

test('asks once for a word, also where the answer is undefined', () => {
  const { asked, read } = counted();
  expect(['haben', 'kein', 'haben', 'kein'].map(read)).toEqual([5, undefined, 5, undefined]);
  expect(asked).toEqual(['haben', 'kein']);
});

test('does not keep long words', () => {
  const { asked, read } = counted();
  expect(['weiterentwickeln', 'weiterentwickeln'].map(read)).toEqual([16, 16]);
  expect(asked).toHaveLength(2);
});

test('answers rightly for more words than it keeps', () => {
  const { read } = counted();
  const words = Array.from({ length: 10_000 }, (_, i) => `w${i}`);
  expect(words.map(read)).toEqual(words.map((word) => word.length));
  expect(read('w1')).toBe(2);
});

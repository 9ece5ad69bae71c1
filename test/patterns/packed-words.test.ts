import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/patterns/packed-words.ts';

test('words come out as they went in', () => {
  const words = fc
    .uniqueArray(fc.stringMatching(/^[a-zéß'0-9-]{1,45}$/), { maxLength: 40 })
    .map((list) => list.sort());
  fc.assert(
    fc.property(words, (list) => {
      expect(unpackWords(packWords(list))).toEqual(list);
    }),
  );
});

test('a shared beginning is written once', () => {
  expect(packWords(['baue', 'bauen', 'baut'])).toBe('0baue 4n 3t');
});

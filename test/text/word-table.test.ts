import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { createWordTable } from '../../src/text/word-table.ts';

test('reads a word as written and as compared', () => {
  const text = 'Schöne Grüße, Kund:innen';
  const table = createWordTable();
  expect(table.read(text, 0, 6)).toEqual({ raw: 'Schöne', fold: 'schoene', hasColon: false });
  expect(table.read(text, 14, 24)).toEqual({ raw: 'Kund:innen', fold: 'kund:innen', hasColon: true });
});

test('gives the same word again, from another text and place', () => {
  const table = createWordTable();
  expect(table.read('heute und morgen', 6, 9)).toBe(table.read('und heute', 0, 3));
});

test('tells words apart that share their place in the table', () => {
  const table = createWordTable();
  // equal in length, both ends and the middle
  const words = ['habcgon', 'haxcyon', 'hazcbon', 'habcgon'];
  expect(words.map((word) => table.read(word, 0, word.length).raw)).toEqual(words);
});

test('reads every word as if it had read no other before', () => {
  const table = createWordTable();
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'E', 'ä', 'ß', '’', '-', 'İ'), maxLength: 16 });
  fc.assert(
    fc.property(letters, letters, letters, (before, word, after) => {
      const read = table.read(before + word + after, before.length, before.length + word.length);
      expect(read).toMatchObject({ raw: word, fold: fold(word) });
    }),
    { numRuns: 500 },
  );
});

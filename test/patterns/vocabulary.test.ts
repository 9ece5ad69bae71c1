import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVocabulary, vocabularyReader } from '../../src/patterns/vocabulary.ts';

test('a word is found in the sets it was put in, and in no other', () => {
  const word = fc.oneof(fc.stringMatching(/^[abcé'*-]{1,6}$/), fc.string({ minLength: 1, unit: 'binary' }));
  const sets = fc.array(fc.uniqueArray(word, { maxLength: 8 }), { maxLength: 50 });
  fc.assert(
    fc.property(sets, word, (all, other) => {
      const setsOf = vocabularyReader(packVocabulary(all));
      for (const asked of [...all.flat(), other]) {
        expect(setsOf(asked)).toEqual([...all.keys()].filter((number) => all[number]?.includes(asked)));
      }
    }),
  );
});

test('a shared beginning is written once', () => {
  expect(packVocabulary([['baue', 'bauen', 'baut'], ['bauen']])).toEqual(['0baue!0 4n!0,1 3t!0']);
});

test('no word is taken for a property of objects', () => {
  expect(vocabularyReader(packVocabulary([]))('constructor')).toEqual([]);
  expect(vocabularyReader(packVocabulary([]))('__proto__')).toEqual([]);
});

test('what is packed is plain ASCII, on one line', () => {
  expect(packVocabulary([['café', 'a b!\n']])).toEqual(['0a\\20;b\\21;\\a;!0 0caf\\e9;!0']);
});

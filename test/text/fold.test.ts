import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['GRÜSSE', 'gruesse'],
  ['Grüße', 'gruesse'],
  ['u\u0308ber', 'ueber'],
  ['Maß\u00adarbeit', 'massarbeit'],
  ['geht’s', "geht's"],
  ['geht`s', "geht's"],
  ['E‑Mail', 'e-mail'],
  ['du\u200b', 'du'],
  ['Café', 'café'],
  ['abc-1', 'abc-1'],
])('%j is compared as %j', (word, expected) => expect(fold(word)).toBe(expected));

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aZäÖüßẞéŁ’´`-‑\u00ad\u200b') }), (word) => {
      expect(fold(fold(word))).toBe(fold(word));
    }),
  );
});

test('what is before the combining marks needs no composing', () => {
  for (let code = 0; code < 0x300; code++) {
    const character = String.fromCharCode(code);
    expect(character.normalize('NFC')).toBe(character);
  }
});

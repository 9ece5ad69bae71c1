import { describe, expect, test } from 'vitest';
import { isDigit, isLetter, unitAt, unitsAt } from '../../src/text/characters.ts';

describe('units', () => {
  test.each([
    ['a', 'letter'],
    ['Ä', 'letter'],
    ['ł', 'letter'],
    ['я', 'letter'],
    ['𝒜', 'letter'],
    ['7', 'digit'],
    ['٣', 'digit'],
    ['\u0301', 'mark'],
    [' ', 'space'],
    ['\n', 'space'],
    ['\u00a0', 'space'],
    ['\u202f', 'space'],
    ['\u00ad', 'invisible'],
    ['\u200b', 'invisible'],
    ['\ufeff', 'invisible'],
    ['×', 'sign'],
    ['„', 'sign'],
    ['–', 'sign'],
    ['🚀', 'sign'],
  ])('%j is a %s', (character, unit) => {
    expect(unitAt(`x${character}x`, 1)).toBe(unit);
  });

  test('a pair of surrogates is one character, half of one is one unit', () => {
    expect(['a', '🚀', '\ud83d', '\ude80'].map((text) => unitsAt(`${text}b`, 0))).toEqual([1, 2, 1, 1]);
  });

  test('no general punctuation is a letter or a digit', () => {
    for (let code = 0x2000; code < 0x2070; code++) {
      const sign = String.fromCharCode(code);
      expect(isLetter(sign, 0)).toBe(/\p{L}/u.test(sign));
      expect(isDigit(sign, 0)).toBe(/\p{N}/u.test(sign));
    }
  });
});

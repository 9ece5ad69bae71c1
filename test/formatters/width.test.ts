import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, displayWidth, padEnd, wrap } from '../../src/formatters/width.ts';

describe('columns in a terminal', () => {
  test.each([
    ['', 0],
    ['Grüße „aus“ Łódź – 5 €…', 23],
    ['u\u0308ber', 4],
    ['東京', 4],
    ['🎉', 2],
    ['❤️ ', 3],
    ['👍🏽', 2],
    ['👩‍💻!', 3],
    ['🇩🇪', 2],
    ['a\u00adb\u200bc', 3],
  ])('%j: %i', (text, width) => expect(displayWidth(text)).toBe(width));

  test('padding fills up to them', () => {
    expect(padEnd('🎉', 4)).toBe('🎉  ');
    expect(padEnd('abc', 2)).toBe('abc');
  });
});

describe('cutting', () => {
  test.each([
    ['abcdef', 3, 'begin', 'abc'],
    ['abcdef', 3, 'end', 'def'],
    ['🎉🎉', 3, 'begin', '🎉'],
    ['au\u0308', 1, 'end', 'u\u0308'],
    ['x👩‍💻', 2, 'end', '👩‍💻'],
  ] as const)('%j to %i columns, keeping the %s', (text, width, keep, expected) => {
    expect(cut(text, width, keep)).toBe(expected);
  });

  test('never leaves more columns than asked for, nor half of a pair', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(20),
        fc.constantFrom('begin', 'end'),
        (text, width, keep) => {
          const kept = cut(text, width, keep);
          expect(displayWidth(kept)).toBeLessThanOrEqual(width);
          expect(keep === 'begin' ? text.startsWith(kept) : text.endsWith(kept)).toBe(true);
          expect(kept).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
        },
      ),
    );
  });
});

test('wrapping breaks between words, and leaves a long word whole', () => {
  expect(wrap('aa bb cccccc d', 5)).toEqual(['aa bb', 'cccccc', 'd']);
  expect(wrap('', 5)).toEqual(['']);
});

import { expect, it } from 'vitest';
import { firstWide, gsmUnits } from '../../src/text/gsm.ts';

it.each(['Größe: 12 kg, 90 Euro!', 'Ça va à Zürich?', 'a@b.de', '[1] 90 €'])(
  'seven bits are enough for %s',
  (text) => {
    expect(firstWide(text)).toBeUndefined();
  },
);

it.each([
  ['Bis Montag – Jana', '–'],
  ['„Ja“', '„'],
  ['gut 👍', '👍'],
  ['it’s', '’'],
])('they are not for %s', (text, sign) => {
  expect(firstWide(text)).toBe(sign);
});

it('the euro and brackets take two places', () => {
  expect(['a', 'ß', '€', '{', '~'].map(gsmUnits)).toEqual([1, 1, 2, 2, 2]);
});

import { expect, test } from 'vitest';
import { matchesWhen } from '../../src/model/when.ts';

test('false asks that nothing is given, where the key is no matter of yes and no', () => {
  expect(matchesWhen({ stage: false }, {})).toBe(true);
  expect(matchesWhen({ stage: false }, { stage: 'first' })).toBe(false);
  expect(matchesWhen({ 'consent.du': false }, {})).toBe(false);
  expect(matchesWhen({ 'consent.du': false }, { consent: { du: false } })).toBe(true);
});

test('true asks that anything is given', () => {
  expect(matchesWhen({ 'recipient.name': true }, {})).toBe(false);
  expect(matchesWhen({ 'recipient.name': true }, { recipient: { name: 'Kim Berger' } })).toBe(true);
});

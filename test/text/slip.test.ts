import { describe, expect, test } from 'vitest';
import { isSlip } from '../../src/text/slip.ts';

describe('a word mistyped', () => {
  test.each([
    ['Stage', 'stage'],
    ['STAGE', 'stage'],
    ['out-reach_lint', 'outreachlint'],
    ['chanel', 'channel'],
    ['channnel', 'channel'],
    ['channle', 'channel'],
    ['recipent', 'recipient'],
    ['recepient', 'recipient'],
    ['reciepient', 'recipient'],
    ['langauge', 'language'],
    ['satge', 'stage'],
    ['markt', 'market'],
    ['mdoe', 'mode'],
  ])('%s for %s', (given, known) => expect(isSlip(given, known)).toBe(true));

  test.each([
    ['stage', 'stage'],
    ['state', 'stage'],
    ['page', 'stage'],
    ['content', 'consent'],
    ['model', 'mode'],
    ['modified', 'mode'],
    ['code', 'mode'],
    ['marke', 'market'],
    ['marker', 'market'],
    ['gender', 'sender'],
    ['send', 'sender'],
    ['channels', 'channel'],
    ['languages', 'language'],
    ['lang', 'language'],
    ['date', 'stage'],
    ['', 'mode'],
    ['m', 'mode'],
  ])('%s is not %s', (given, known) => expect(isSlip(given, known)).toBe(false));
});

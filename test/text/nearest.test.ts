import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/text/nearest.ts';

const RULES = [
  'address/no-unsolicited-du',
  'address/no-mixed-address',
  'bait/no-fake-customer',
  'bait/no-obvious-question',
  'template/no-stock-phrases',
  'value/require-value-proposition',
];

describe('the nearest known word', () => {
  it.each([
    ['bait/no-fake-costumer', RULES, 'bait/no-fake-customer'],
    ['adress/no-mixed-adress', RULES, 'address/no-mixed-address'],
    ['no-stock-phrases', RULES, 'template/no-stock-phrases'],
    ['no-stock-phrase', RULES, 'template/no-stock-phrases'],
    ['value/require-valueproposition', RULES, 'value/require-value-proposition'],
    ['template/no-stock', ['template/no-task', ...RULES], 'template/no-stock-phrases'],
    ['chanel', ['channel', 'stage', 'mode', 'consent.du'], 'channel'],
    ['receipient.type', ['recipient.type', 'recipient.name', 'sender.type'], 'recipient.type'],
    ['stylsh', ['stylish', 'json'], 'stylish'],
    ['--max-warning', ['--max-warnings', '--format', '--quiet'], '--max-warnings'],
  ])('reads %s as it was meant', (given, known, expected) => {
    expect(nearest(given, known)).toBe(expected);
  });

  it.each(['xyzzy', '', 'q'])('offers nothing for %j', (given) => {
    expect(nearest(given, RULES)).toBeUndefined();
    expect(didYouMean(given, RULES)).toBe('');
  });

  it('asks in a sentence', () => {
    expect(didYouMean('jsno', ['stylish', 'json'])).toBe('Did you mean "json"?');
  });
});

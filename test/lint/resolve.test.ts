import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.ts';

const FIRST = { extends: 'outreachlint:recommended', context: { stage: 'first' } };

const rulesIn = (text: string, config: object = FIRST) =>
  createLinter(config)
    .lintText(text)
    .messages.map(({ ruleId }) => ruleId);

describe('findings of two families on the same words', () => {
  const text =
    'Guten Tag Frau Kern,\n\nmit unseren Waagen ist das ein Win-win. Soll ich ein Muster schicken?';

  test('the one that is only worth knowing gives way', () => {
    expect(rulesIn(text)).toContain('template/no-stock-phrases');
    expect(rulesIn(text)).not.toContain('tone/no-jargon');
  });

  test('it speaks where the louder one is off', () => {
    const config = { ...FIRST, rules: { 'template/no-stock-phrases': 'off' } };
    expect(rulesIn(text, config)).toContain('tone/no-jargon');
  });

  test('a louder one on a single word of it silences nothing', () => {
    const found = rulesIn('Guten Tag Frau Kern,\n\nschick mir einfach ein JA. Die Waage wiegt 30 kg.', {
      ...FIRST,
      rules: { 'template/no-stock-phrases': 'off' },
    });
    expect(found).toContain('address/no-unsolicited-du');
    expect(found).toContain('cta/no-sweetener');
  });

  test('two that are equally loud both speak', () => {
    const config = { ...FIRST, rules: { 'tone/no-jargon': 'warn' } };
    const found = rulesIn(text, config);
    expect(found).toContain('template/no-stock-phrases');
    expect(found).toContain('tone/no-jargon');
  });
});

import { describe, expect, test } from 'vitest';
import { question } from '../../src/checks/question.ts';
import type { ActiveRule } from '../../src/checks/types.ts';
import { createLinter } from '../../src/index.ts';
import type { Context } from '../../src/model/context.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { read } from '../analysis/reading.ts';

const meta = builtinRules().find((rule) => rule.id === 'bait/no-obvious-question');
if (!meta) throw new Error('the rule is gone');

function reportsOf(text: string, options: ActiveRule['options'], context: Context = {}): readonly string[] {
  if (!meta) return [];
  return [...question.run(read(text, 'de', context), { meta, options })].map((finding) => finding.reportId);
}

describe('questions are reported by what they are for', () => {
  test('with the report of their ground, or the first', () => {
    expect(reportsOf('Wollen Sie mehr Umsatz? Bist du selbstständig?', { purposes: ['obvious'] })).toEqual([
      'desire',
      'profile',
    ]);
    expect(
      reportsOf('Hand aufs Herz: Wer liest das?', { purposes: ['rhetorical'] }, { stage: 'first' }),
    ).toEqual(['desire']);
  });
  test('not for other purposes, and not where one is allowed', () => {
    expect(reportsOf('Wollen Sie mehr Umsatz?', { purposes: ['pain'] })).toEqual([]);
    expect(reportsOf('Wollen Sie mehr Umsatz?', { purposes: ['obvious'], allow: ['mehr Umsatz'] })).toEqual(
      [],
    );
  });
});

describe('one question, one finding of the family', () => {
  test.each([
    'Kennen Sie das Problem unbezahlter Rechnungen, und wollen Sie mehr Umsatz?',
    'Hättest du Kapazitäten für neue Aufträge, oder bist du ausgelastet?',
    'Wollen Sie wissen, wie viele Stunden Sie verlieren?',
  ])('%s', (text) => {
    const { messages } = createLinter({ context: { stage: 'first' } }).lintText(
      `Guten Tag Frau Kern,\n\n${text}\n`,
    );
    expect(messages.filter((message) => message.ruleId?.startsWith('bait/'))).toHaveLength(1);
  });
});

test('a rule that is off lets no umbrella speak', () => {
  const off = { rules: { 'bait/no-obvious-question': 'off' as const }, context: { stage: 'first' } };
  const { messages } = createLinter(off).lintText('Guten Tag Frau Kern,\n\nwollen Sie mehr Umsatz?\n');
  expect(messages.filter((message) => message.ruleId?.startsWith('bait/'))).toEqual([]);
});

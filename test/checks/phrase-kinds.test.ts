import { describe, expect, test } from 'vitest';
import { exampleLinter } from '../../src/lint/lint-example.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { readRule } from '../../src/rules/read.ts';

const RULE = `
summary: { en: Pressure, de: Druck }
why: { en: Nobody likes it., de: Niemand mag das. }
severity: warn
languages: [en]
check: phrases
phrases:
  en:
    urgency: |
      only today
    fear: |
      only today you lose
      (lose|losing) money
reports:
  urgency: { en: "“{match}” hurries.", de: "„{match}“ drängt." }
  fear: { en: "“{match}” frightens.", de: "„{match}“ macht Angst." }
suggest: { en: Leave it out., de: Weglassen. }
examples:
  en:
    bad: ["Hi Ann, ⟦only today⟧."]
    good: ["Hi Ann, see you."]
`;

const read = (text: string) => readRule({ id: 'team/pressure', path: 'team/pressure.yaml', text });

function reportsIn(text: string, options = {}): readonly string[] {
  const rule = read(RULE);
  const patterns = { en: compileRules([rule], 'en', {}), de: compileRules([rule], 'de', {}) };
  const lint = exampleLinter(rule, { teamRules: { rules: [rule], patterns } });
  return lint(text, 'en', { options }).map(
    ({ reportId, start, end }) => `${reportId} ${text.slice(start, end)}`,
  );
}

describe('phrases by report', () => {
  test('each block speaks with its own report', () => {
    expect(reportsIn('Hi Ann,\n\nthis is open only today. You are losing money.')).toEqual([
      'urgency only today',
      'fear losing money',
    ]);
  });

  test('of two blocks that claim the same words, the longer match has them', () => {
    expect(reportsIn('Hi Ann,\n\nonly today you lose.')).toEqual(['fear only today you lose']);
  });

  test('the option kinds names those that count', () => {
    expect(reportsIn('Hi Ann,\n\nopen only today. You lose money.', { kinds: ['fear'] })).toEqual([
      'fear lose money',
    ]);
  });

  test('a block must be named like a report', () => {
    expect(() => read(RULE.replace('    fear: |', '    haer: |'))).toThrowError(/Unknown key “haer”/);
  });
});

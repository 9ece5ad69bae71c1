import { describe, expect, test } from 'vitest';
import { combination } from '../../src/checks/combination.ts';
import type { ActiveRule, RuleFinding } from '../../src/checks/types.ts';
import type { LanguageCode } from '../../src/model/locale.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { read } from '../analysis/reading.ts';

const meta = builtinRules().find((rule) => rule.id === 'summary/looks-mass-sent');
if (!meta) throw new Error('the rule is gone');

/** Findings as "rule id@offset", combined; gives the offsets reported. */
function combined(
  found: readonly string[],
  together: readonly string[],
  language: LanguageCode = 'de',
): readonly number[] {
  const analysis = read('Ein Text, in dem etwas gefunden wurde.', language);
  const segment = analysis.passages[0]?.segment;
  if (!meta || !segment) throw new Error('nothing to read');
  const findings = found.map((text): RuleFinding => {
    const [ruleId = '', start = '0'] = text.split('@');
    return {
      ruleId,
      finding: { reportId: 'x', segment, span: { start: Number(start), end: Number(start) + 1 } },
    };
  });
  const rule: ActiveRule = { meta, options: { together } };
  return [...(combination.combine?.(findings, analysis, rule) ?? [])].map((finding) => finding.span.start);
}

describe('a combination speaks once, at the first of what it names', () => {
  test.each([
    ['both found', ['a/x@9', 'b/y@4'], ['a/x', 'b/y'], [4]],
    ['one missing', ['a/x@9'], ['a/x', 'b/y'], []],
    ['either will do', ['a/z@3', 'b/y@4'], ['a/x | a/z', 'b/y'], [3]],
    ['a whole family', ['a/z@3', 'b/y@4'], ['a/*', 'b/*'], [3]],
    ['a family is not a beginning', ['abc/z@3', 'b/y@4'], ['a/*', 'b/*'], []],
    ['found twice', ['a/x@9', 'a/x@2', 'b/y@4'], ['a/x', 'b/y'], [2]],
    ['nothing asked for', ['a/x@9'], [], []],
  ] as const)('%s', (_name, found, together, reported) => {
    expect(combined(found, together)).toEqual(reported);
  });
});

test('what only one language has is asked for in that language only', () => {
  const together = ['de: a/x', 'b/y'];
  expect(combined(['b/y@4'], together, 'de')).toEqual([]);
  expect(combined(['b/y@4'], together, 'en')).toEqual([4]);
});

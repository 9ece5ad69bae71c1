import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleLinter } from '../../src/lint/lint-example.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { checkExamples } from '../../src/rules/examples.ts';
import { readRule } from '../../src/rules/read.ts';

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/').slice(0, -'.yaml'.length))
  .sort();

test('there are rules, and the compiled ones are those in rules/', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(builtinRules().map((rule) => rule.id)).toEqual(files);
});

function ruleOrError(id: string) {
  const path = join('rules', `${id}.yaml`);
  try {
    return { rule: readRule({ id, path, text: readFileSync(path, 'utf8') }) };
  } catch (error) {
    return { error };
  }
}

describe.each(files)('%s', (id) => {
  const { rule, error } = ruleOrError(id);
  test('can be read', () => {
    expect(error).toBeUndefined();
  });
  if (!rule) return;

  const cases = checkExamples(rule, exampleLinter(rule));
  test.each(cases.map((example) => ({ ...example, title: example.text.slice(0, 70).replace(/\s+/g, ' ') })))(
    '$language $kind: $title',
    ({ text, check }) => {
      expect(check(), text).toBeUndefined();
    },
  );

  test('at least four bad and four good examples in each language', () => {
    const atLeast = rule.severity === 'error' || rule.severity === 'warn' ? 4 : 1;
    for (const language of rule.languages) {
      expect(rule.examples[language]?.bad.length).toBeGreaterThanOrEqual(atLeast);
      expect(rule.examples[language]?.good.length).toBeGreaterThanOrEqual(atLeast);
    }
  });

  test('no report is longer than 100 characters', () => {
    for (const report of Object.values(rule.reports))
      for (const text of Object.values(report)) {
        const filled = text.replace(/\{match\}/g, 'x'.repeat(30)).replace(/\{\w+\}/g, 'xx');
        expect(filled.length, filled).toBeLessThanOrEqual(100);
      }
  });
});

import { expect, test, vi } from 'vitest';
import { builtinRules } from '../../src/rules/builtin.ts';
import { metaText, readMetaText } from '../../src/rules/meta-text.ts';

test('rules are read back from their text as they were', () => {
  const rules = builtinRules();
  expect(rules.length).toBeGreaterThan(50);
  expect(readMetaText(metaText(rules))).toEqual(rules);
});

test('the words of a rule are parsed when they are asked for, and once', () => {
  const text = metaText(builtinRules());
  const parse = vi.spyOn(JSON, 'parse');
  const [rule] = readMetaText(text);
  expect(rule?.severity).toBeDefined();
  expect(parse).toHaveBeenCalledTimes(1);
  expect(rule?.summary.en).toBeTruthy();
  expect(Object.keys(rule?.reports ?? {})).not.toEqual([]);
  expect(parse).toHaveBeenCalledTimes(2);
  parse.mockRestore();
});

import { expect, test } from 'vitest';
import { mergeConfigs } from '../../src/config/merge.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { DU, RULES, STOCK } from './rules.ts';

test('presets, patterns and folders are joined, the nearer ones last', () => {
  expect(
    mergeConfigs(
      { extends: 'outreachlint:all', ignorePatterns: ['alt/**'], rulesDirs: ['/a'] },
      { extends: ['outreachlint:strict'], ignorePatterns: ['neu/**'], rulesDirs: ['/b'], locale: 'de' },
    ),
  ).toEqual({
    extends: ['outreachlint:all', 'outreachlint:strict'],
    ignorePatterns: ['alt/**', 'neu/**'],
    rulesDirs: ['/a', '/b'],
    locale: 'de',
  });
});

test('what neither says stays unsaid', () => {
  expect(mergeConfigs({}, {})).toEqual({});
  expect(mergeConfigs({ extends: [] }, {})).toEqual({ extends: [] });
});

test('a severity alone keeps the options of the file that is extended', () => {
  expect(
    mergeConfigs(
      { rules: { [STOCK.id]: ['warn', { load: 5 }], [DU.id]: 'off' } },
      { rules: { [STOCK.id]: 'error' } },
    ),
  ).toEqual({ rules: { [STOCK.id]: ['error', { load: 5 }], [DU.id]: 'off' } });
});

test('contexts are merged key by key', () => {
  expect(
    mergeConfigs(
      { context: { channel: 'email', sender: { name: 'Ada' } } },
      { context: { sender: { type: 'coach' } } },
    ),
  ).toEqual({ context: { channel: 'email', sender: { name: 'Ada', type: 'coach' } } });
});

test('what a config says of all files stands above the overrides of the file it extends', () => {
  const merged = mergeConfigs(
    { overrides: [{ files: '*.md', rules: { [DU.id]: 'off' }, context: { channel: 'xing' } }] },
    { rules: { [DU.id]: 'warn' }, overrides: [{ files: 'b.md', rules: { [DU.id]: 'info' } }] },
  );
  const severityAt = (path: string) => resolveConfig(merged, RULES, path).rules.get(DU.id)?.severity;
  expect([severityAt('a.md'), severityAt('b.md'), severityAt('c.txt')]).toEqual(['warn', 'info', 'warn']);
  expect(resolveConfig(merged, RULES, 'a.md').context).toEqual({ channel: 'xing' });
});

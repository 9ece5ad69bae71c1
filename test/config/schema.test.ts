import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { DU, FLOSKEL, KNOWN, STOCK } from './rules.ts';

const schema = configSchema(KNOWN);
const isValid = new Ajv({ allowUnionTypes: true, strictTuples: false }).compile(schema);

const GOOD: readonly [string, unknown][] = [
  ['nothing', {}],
  ['keys whose lines are commented out', { rules: null, context: null, overrides: null }],
  ['the address of the schema', { $schema: './node_modules/outreachlint/dist/schema.json' }],
  ['a preset', { extends: 'outreachlint:strict' }],
  ['presets and files', { extends: ['outreachlint:all', '../team.yaml'] }],
  ['a severity', { rules: { [DU.id]: 'off' } }],
  ['a severity in a list', { rules: { [DU.id]: ['warn'] } }],
  [
    'options',
    {
      rules: {
        [DU.id]: ['warn', { report: 'each' }],
        [STOCK.id]: ['info', { load: 2, families: ['a'], strictly: false }],
      },
    },
  ],
  ["a team's own rule", { rules: { 'acme/no-slogan': 'error' } }],
  [
    'a context',
    {
      context: {
        channel: 'xing',
        recipient: { type: 'coach', name: 'Ada' },
        'consent.du': true,
        stage: null,
      },
    },
  ],
  [
    'overrides',
    { overrides: [{ files: ['*.md'], excludedFiles: 'x.md', extends: [], rules: {}, context: {} }] },
  ],
  ['the rest', { ignorePatterns: ['x'], rulesDirs: 'rules', locale: 'de' }],
];

const BAD: readonly [string, unknown][] = [
  ['a list', []],
  ['an unknown setting', { rule: {} }],
  ['an unknown preset', { extends: 'outreachlint:strikt' }],
  ['an unknown severity', { rules: { [DU.id]: 'warning' } }],
  ['a number for a severity', { rules: { [DU.id]: 2 } }],
  ['a rule without its family', { rules: { 'no-unsolicited-du': 'warn' } }],
  ["a wrong severity of a team's own rule", { rules: { 'acme/no-slogan': 'loud' } }],
  ['an unknown option', { rules: { [FLOSKEL.id]: ['warn', { load: 1 }] } }],
  ['an option out of its range', { rules: { [STOCK.id]: ['warn', { load: 0 }] } }],
  ['a word that an option does not take', { rules: { [DU.id]: ['warn', { report: 'all' }] } }],
  ['an unknown context key', { context: { chanel: 'email' } }],
  ['an unknown channel', { context: { channel: 'fax' } }],
  ['an unknown kind of recipient', { context: { recipient: { type: 'boss' } } }],
  ['an override without files', { overrides: [{ rules: {} }] }],
  ['an unknown locale', { locale: 'fr' }],
];

describe('the schema for editors', () => {
  test.each(GOOD)('takes %s', (_, config) => {
    isValid(config);
    expect(isValid.errors).toBeNull();
  });
  test.each(BAD)('refuses %s', (_, config) => expect(isValid(config)).toBe(false));

  test('describes every rule and every option, with its default', () => {
    const rules = schema.definitions as { rules: { properties: Record<string, { description: string }> } };
    expect(Object.keys(rules.rules.properties)).toEqual([...KNOWN.keys()].sort());
    expect(rules.rules.properties[FLOSKEL.id]?.description).toBe(
      'What style/no-floskel is about (off in recommended)',
    );
    expect(JSON.stringify(rules.rules.properties[STOCK.id])).toContain('"default":3');
  });
});

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import schema from '../../src/config/schema.generated.json' with { type: 'json' };
import type { KnownRules } from '../../src/config/types.ts';
import { CONFIG_KEY_NAMES, OVERRIDE_KEY_NAMES, validateConfig } from '../../src/config/validate.ts';
import { CONTEXT_KEYS } from '../../src/model/context.ts';
import { isMapping } from '../../src/model/problem.ts';
import { parsePlaced } from '../../src/node/yaml-places.ts';
import { builtinRules } from '../../src/rules/builtin.ts';

const FILE = '.outreachlintrc.example.yaml';
const text = readFileSync(FILE, 'utf8');
/** Settings that are commented out, turned on: lines such as `# key: value` and `# - item`. */
const inFull = text.replace(/^rulesDirs: \[\]\n/m, '').replace(/^( *)# (?=[a-zA-Z]+: |- )/gm, '$1');

const known: KnownRules = new Map(
  builtinRules().map((meta) => [meta.id, { meta, options: CHECKS[meta.check]?.options ?? {} }]),
);

const keysBelow = (value: unknown, path: string): string[] =>
  isMapping(value)
    ? Object.entries(value).flatMap(([key, inner]) => [
        `${path}${key}`,
        ...keysBelow(inner, `${path}${key}.`),
      ])
    : [];

describe.each([
  ['as it is', text],
  ['with every setting turned on', inFull],
])('the example configuration, %s,', (_, yaml) => {
  const { value, placeOf } = parsePlaced(yaml, FILE);

  test('is valid, for the program and for editors', () => {
    expect(() => validateConfig(value, placeOf, { rules: known })).not.toThrow();
    const isValid = new Ajv({ allowUnionTypes: true, strictTuples: false }).compile(schema);
    isValid(value);
    expect(isValid.errors).toBeNull();
  });
});

test('it sets what it says', () => {
  const { value, placeOf } = parsePlaced(text, FILE);
  const config = validateConfig(value, placeOf, { rules: known });
  const at = (path: string) => resolveConfig(config, builtinRules(), path);
  expect(at('mail.md').rules.get('bait/no-empty-question')).toMatchObject({ severity: 'off' });
  expect(at('mail.md').rules.get('address/no-unsolicited-du')?.options).toMatchObject({ report: 'each' });
  expect(at('mail.md').context).toMatchObject({ mode: 'draft', channel: 'email' });
  expect(at('templates/a.md').context).toMatchObject({ mode: 'template' });
  expect(at('templates/a-sent.md').context).toMatchObject({ mode: 'draft' });
  expect(at('x/mail.linkedin.md').context).toMatchObject({ channel: 'linkedin' });
  expect(at('x/mail.linkedin.md').rules.get('address/no-plural-ihr')).toMatchObject({ severity: 'off' });
});

describe('it shows', () => {
  const { value } = parsePlaced(inFull);
  const keys = keysBelow(value, '');
  const overrides = isMapping(value) && Array.isArray(value.overrides) ? value.overrides : [];

  test.each(CONFIG_KEY_NAMES.filter((key) => key !== '$schema'))('the setting %s', (key) =>
    expect(keys).toContain(key),
  );
  test.each(Object.keys(CONTEXT_KEYS))('the context key %s', (key) =>
    expect(keys).toContain(`context.${key}`),
  );
  test.each(OVERRIDE_KEY_NAMES)("an override's %s", (key) => {
    expect(overrides.flatMap((entry) => keysBelow(entry, ''))).toContain(key);
  });
  test.each(Object.values(CONTEXT_KEYS).flatMap((takes) => (Array.isArray(takes) ? takes : [])))(
    'the context value %s',
    (word) => expect(text).toMatch(new RegExp(`\\b${word}\\b`)),
  );
});

test('every setting has a comment above it, or is one of several below one', () => {
  const lines = text.split('\n');
  const bare = lines.filter((line, at) => /^[a-zA-Z]+:/.test(line) && !lines[at - 1]?.startsWith('#'));
  expect(bare).toEqual([]);
});

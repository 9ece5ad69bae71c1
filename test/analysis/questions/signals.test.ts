import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/model/locale.ts';

const FOLDER = 'src/analysis/questions';
const source = readdirSync(FOLDER)
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

function namesOf(language: string): readonly string[] {
  const yaml = readFileSync(`src/languages/${language}/signals/questions.yaml`, 'utf8');
  return [...yaml.matchAll(/^([a-z-]+): \|$/gm)].map((match) => match[1] ?? '');
}

test('every language has the same signals', () => {
  const [first, ...others] = LANGUAGES.map((language) => [...namesOf(language)].sort());
  for (const other of others) expect(other).toEqual(first);
});

describe('every signal is read', () => {
  test.each(namesOf('de'))('%s', (name) => {
    expect(source.includes(`'${name}'`) || source.includes(`'signal:${name}'`)).toBe(true);
  });
});

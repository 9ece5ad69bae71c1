import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = ['src/analysis/questions', 'src/analysis/outreach', 'src/analysis/offer']
  .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
  .join('\n');

function namesOf(language: string): readonly string[] {
  const yaml = ['questions', 'outreach']
    .map((name) => readFileSync(`src/languages/${language}/signals/${name}.yaml`, 'utf8'))
    .join('\n');
  return [...yaml.matchAll(/^([a-z-]+): \|$/gm)].map((match) => match[1] ?? '');
}

test('every language has the same signals', () => {
  const [first, ...others] = (['de', 'en'] as const).map((language) => [...namesOf(language)].sort());
  for (const other of others) expect(other).toEqual(first);
});

describe('every signal is read', () => {
  test.each(namesOf('de'))('%s', (name) => {
    expect(source.includes(`'${name}'`) || source.includes(`'signal:${name}'`)).toBe(true);
  });
});

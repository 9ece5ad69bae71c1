import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../../src/index.ts';
import { LANGUAGES } from '../../../../src/model/locale.ts';

const FOLDER = 'test/analysis/address/tv';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

describe.each(files)('%s', (file) => {
  const language = LANGUAGES.find((code) => file === `${code}.tsv`);
  const cases = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t') as [string, string]);

  test('is of a language of ours, and no sentence stands in it twice', () => {
    expect(language).toBeDefined();
    expect(new Set(cases.map(([, text]) => text)).size).toBe(cases.length);
  });

  test.each(cases)('%s: %s', (form, text) => {
    expect(addressOf(text, { language: language ?? 'en' }).form).toBe(form);
  });
});

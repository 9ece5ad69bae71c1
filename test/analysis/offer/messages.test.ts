import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LanguageCode } from '../../../src/model/locale.ts';
import { read } from '../reading.ts';

/** Whole messages, with "yes" where one says what is offered or what changes for the reader; \n is a line break. */
const [, ...rows] = readFileSync(new URL('./messages.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const cases = rows.map((row) => {
  const [language, said, mode, stage, escaped = ''] = row.split('\t');
  const text = escaped.replaceAll('\\n', '\n');
  const context = { ...(mode && { mode }), ...(stage && { stage }) };
  return { language: language as LanguageCode, said, context, text, title: escaped.slice(0, 80) };
});

test.each(cases)('$language, said: $said, $title', ({ language, said, context, text }) => {
  const { parts } = read(text, language, context).offer;
  expect(parts.offer.length + parts.effect.length > 0 ? 'yes' : 'no', text).toBe(said);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';

const FORMS: Readonly<Record<string, string>> = {
  du: 'familiar',
  ihr: 'familiar-plural',
  sie: 'formal',
  mixed: 'mixed',
  none: 'none',
};

const rows = readFileSync(join(import.meta.dirname, 'cases.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => {
    const [id = '', expected = '', construction = '', text = ''] = line.split('\t');
    return { id, expected, construction, text: JSON.parse(`"${text.replaceAll('"', '\\"')}"`) as string };
  });

describe('constructions of German address', () => {
  test('the table is there', () => {
    expect(rows.length).toBeGreaterThanOrEqual(138);
  });

  test.each(rows)('$id $expected: $construction', ({ expected, text }) => {
    expect(addressOf(text, { language: 'de' }).form, text).toBe(FORMS[expected]);
  });
});

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

interface Group {
  readonly title: string;
  readonly rows: { readonly expected: string; readonly text: string }[];
}

/** A line "# title" begins a group; the others are a form, a tab and a text, in which \n is a line break. */
function readGroups(table: string): readonly Group[] {
  const groups: Group[] = [];
  for (const line of table.split('\n')) {
    const [expected = '', text = ''] = line.split('\t');
    if (line.startsWith('# ')) groups.push({ title: line.slice(2), rows: [] });
    else if (text) groups.at(-1)?.rows.push({ expected, text: text.replaceAll('\\n', '\n') });
  }
  return groups;
}

const groups = readGroups(readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8'));

describe('German sentences and short messages', () => {
  test('the list is there', () => {
    expect(groups.flatMap(({ rows }) => rows).length).toBeGreaterThan(1000);
    expect(groups.flatMap(({ rows }) => rows).every(({ expected }) => expected in FORMS)).toBe(true);
  });

  test.each(groups)('$title', ({ rows }) => {
    const wrong = rows
      .map(({ expected, text }) => ({
        text,
        expected: FORMS[expected],
        form: addressOf(text, { language: 'de' }).form,
      }))
      .filter(({ expected, form }) => expected !== form);
    expect(wrong).toEqual([]);
  });
});

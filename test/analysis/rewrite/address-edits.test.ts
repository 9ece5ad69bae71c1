import { describe, expect, test } from 'vitest';
import { addressEdits, planRewrite } from '../../../src/analysis/rewrite/address-edits.ts';
import { read } from '../reading.ts';

const TEXT =
  'Hallo Anna,\n\nschau dir die Zahlen an und gib mir Bescheid. Du kannst dich auch beim Team melden.\n\nIhr Paul';

describe('edits', () => {
  const { passages, address } = read(TEXT, 'de');
  const edits = addressEdits(passages, address, 'formal') ?? [];

  test('replace verbatim parts of the text', () => {
    expect(edits.map(({ start, end, text }) => [TEXT.slice(start, end), text])).toEqual([
      ['schau', 'schauen Sie'],
      ['dir', 'sich'],
      ['gib', 'geben Sie'],
      ['Du', 'Sie'],
      ['kannst', 'können'],
      ['dich', 'sich'],
    ]);
  });

  test('know their passage and sentence', () => {
    for (const { passage, sentence, start, end } of edits) {
      expect(passages).toContain(passage);
      expect(sentence.start).toBeLessThanOrEqual(start);
      expect(sentence.end).toBeGreaterThanOrEqual(end);
    }
  });

  test('follow each other', () => {
    for (const [i, edit] of edits.entries())
      expect(edit.start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
  });
});

test('a sentence that is not safe is named and has no edits', () => {
  const text = 'Haben Sie Zeit? Ich möchte, dass Sie alle kommen.';
  const { passages, address } = read(text, 'de');
  const { edits, unsafe } = planRewrite(passages, address, 'familiar');
  expect(unsafe.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ich möchte, dass Sie alle kommen.',
  ]);
  expect(edits.map(({ text: to }) => to)).toEqual(['Hast', 'du']);
  expect(addressEdits(passages, address, 'familiar')).toBeUndefined();
});

test('nothing to change is no edit', () => {
  const { passages, address } = read('Haben Sie Zeit?', 'de');
  expect(addressEdits(passages, address, 'formal')).toEqual([]);
});

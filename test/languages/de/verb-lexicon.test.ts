import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERB_LEXICON } from '../../../src/languages/de/verbs/lexicon.generated.ts';
import { Form, readVerb } from '../../../src/languages/de/verbs/readings.ts';

const entries = Object.values(JSON.parse(VERB_LEXICON()) as Record<string, string>).flatMap((bucket) =>
  bucket.split(' '),
);

describe('the verb lexicon', () => {
  test.each([
    ['sagst', 'sagen', Form.Second],
    ['sammle', 'sammeln', Form.InE],
    ['wartete', 'warten', Form.Past],
    ['gib', 'geben', Form.Imperative],
    ['bestellst', 'bestellen', Form.Second],
    ['registrier', 'registrieren', Form.Stem],
    ['habt', 'haben', Form.SecondPlural],
  ])('%s is a form of %s', (word, lemma, form) => {
    const reading = readVerb(word);
    expect(reading?.lemma).toBe(lemma);
    expect((reading?.forms ?? 0) & form).toBe(form);
  });

  test.each(['tier', '', 'x', 'ag', 'agen'])('%j is no verb', (word) => {
    expect(readVerb(word)).toBeUndefined();
  });

  test('every listed form is read as what it is listed as', () => {
    for (const entry of entries.filter((text) => text.includes(':'))) {
      for (const item of (entry.split(':')[1] ?? '').split(',')) {
        const [word = '', forms] = item.split('=');
        expect([word, (readVerb(word)?.forms ?? 0) & Number(forms)]).toEqual([word, Number(forms)]);
      }
    }
  });

  test('every listed stem belongs to its verb', () => {
    for (const entry of entries.filter((text) => text.includes('~'))) {
      const [infinitive, stem = ''] = entry.split('~');
      const reading = readVerb(`${stem}e`);
      if (reading && (reading.forms & Form.Past) === 0)
        expect([stem, reading.lemma]).toEqual([stem, infinitive]);
    }
  });

  test('signs of the lexicon in a word find nothing in it', () => {
    const piece = fc.constantFrom('sein', 'sag', 'bist', 'en', 'st', ':', '=', ',', '~', ' ', '16', "'s");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 2, maxLength: 5 }), (pieces) => {
        const word = pieces.join('');
        if (/[:=,~ \d']/.test(word.slice(0, -1))) expect(readVerb(word)).toBeUndefined();
      }),
    );
  });
});

import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../src/analysis/analysis.ts';
import { readabilityOf } from '../../src/analysis/readability.ts';
import { readText } from '../../src/formats/text.ts';
import { germanSyllables } from '../../src/languages/de/syllables.ts';
import { englishSyllables } from '../../src/languages/en/syllables.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { LanguageCode } from '../../src/model/locale.ts';

function read(text: string, language: LanguageCode) {
  const [message] = readText(text);
  if (!message) return undefined;
  const analysis = analyze(message, {}, languageOf(language), []);
  return readabilityOf(analysis, analysis.sentences);
}

// computed by hand from words, sentences and syllables
test.each([
  ['de', 'Wir prüfen Ihre Startseite. Danach senden wir drei Vorschläge.', 9, 2, 65],
  [
    'de',
    'Die Implementierung maßgeschneiderter Automatisierungslösungen gewährleistet nachhaltige Effizienzsteigerungen.',
    7,
    1,
    -127.86,
  ],
  ['en', 'We check your home page. Then we send three ideas.', 10, 2, 100.24],
] as const)('%s: %s', (language, text, words, sentences, ease) => {
  const found = read(text, language);
  expect(found).toMatchObject({ words, sentences });
  expect(found?.ease).toBeCloseTo(ease, 2);
});

describe('what is no word', () => {
  it.each([
    ['numbers and units', 'Die Waage wiegt 2.500 kg.', 'Die Waage wiegt.'],
    [
      'addresses',
      'Das Blatt liegt auf https://beispiel.de/waage?id=3 bereit.',
      'Das Blatt liegt auf bereit.',
    ],
    ['merge fields', 'Guten Tag {{vorname}}, die Waage wiegt.', 'Guten Tag, die Waage wiegt.'],
    ['abbreviations', 'Die Waage wiegt z. B. Schrauben.', 'Die Waage wiegt Schrauben.'],
    ['acronyms', 'Die Waage spricht USB mit allen.', 'Die Waage spricht mit allen.'],
  ])('%s', (_, text, without) => {
    expect(read(text, 'de')).toEqual(read(without, 'de'));
  });

  it.each(['🚀🚀', 'https://beispiel.de', '12.000', '…'])('nothing is left of %s', (text) => {
    expect(read(text, 'de')).toBeUndefined();
  });
});

test('there is no formula for French', () => {
  expect(read('Nous pesons des vis.', 'fr')).toBeUndefined();
});

describe('syllables', () => {
  it.each([
    [1, 'Haus Geist Wien drei See'],
    [2, 'neue Beere Idee Steuer ziehen Gebiet verdient geimpft'],
    [3, 'Ferien Energie Patient Nation Europa geändert beenden'],
    [4, 'Familie Effizienz effizient Strategien finanziell'],
  ])('%i in German: %s', (count, words) => {
    for (const word of words.split(' ')) expect(germanSyllables(word), word).toBe(count);
  });

  it.each([
    [1, 'check page checked makes team three'],
    [2, 'table people pages being business quiet'],
    [3, 'idea area radio various invoices company'],
    [4, 'experience available appreciate actually'],
  ])('%i in English: %s', (count, words) => {
    for (const word of words.split(' ')) expect(englishSyllables(word), word).toBe(count);
  });

  it('every word has one', () => {
    for (const word of ['', 'pst', 'kg', 'x']) {
      expect(germanSyllables(word)).toBe(1);
      expect(englishSyllables(word)).toBe(1);
    }
  });
});

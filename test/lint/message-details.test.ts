import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { PARTS, type Part } from '../../src/model/part.ts';

const GERMAN = [
  'Betreff: Etiketten',
  '',
  'Guten Tag Frau Adler,',
  '',
  'auf Ihren Etiketten für den Apfelsaft fehlt die Losnummer. Wir drucken Etiketten für Keltereien.',
  'Für die Kelterei Brandt in Fulda haben wir im März 4.000 Stück nachgedruckt.',
  'Damit sparen Sie das Überkleben. Soll ich Ihnen zwei Muster schicken?',
  '',
  'Viele Grüße',
  'Jana Kern',
].join('\n');

const ENGLISH = [
  'Hello Ms Hale,',
  '',
  'your juice labels lack a batch number. We print labels for breweries.',
  'Brook Brewery in Leeds has used them since.',
  'With our labels you skip the stickers. May I send you two samples?',
  '',
  'Kind regards,',
  'Ida Brook',
].join('\n');

const partsOf = (text: string, language: string) => {
  const linter = createLinter({ context: { language, stage: 'first' } }, { details: true });
  return linter.lintText(text).details?.[0]?.parts;
};

/** `line:text` of the first place that shows each part, or a dash. */
function shown(text: string, language: string): Partial<Record<Part, string>> {
  const parts = partsOf(text, language);
  return Object.fromEntries(
    PARTS.map((part) => [part, parts?.[part][0] ? `${parts[part][0].line}:${parts[part][0].text}` : '–']),
  );
}

describe('the parts of a message', () => {
  test('are found in German, each where it stands', () => {
    expect(shown(GERMAN, 'de')).toEqual({
      sender: '10:Jana Kern',
      audience: '5:Wir drucken Etiketten für Keltereien',
      effect: '7:Damit sparen Sie das Überkleben',
      observation: '5:auf Ihren Etiketten für den Apfelsaft fehlt die Losnummer',
      offer: '5:Wir drucken Etiketten für Keltereien',
      proof: '6:Für die Kelterei Brandt in Fulda haben wir im März 4.000 Stück nachgedruckt',
      ask: '7:Soll ich Ihnen zwei Muster schicken?',
    });
  });

  test('are found in English', () => {
    expect(shown(ENGLISH, 'en')).toEqual({
      sender: '8:Ida Brook',
      audience: '3:We print labels for breweries',
      effect: '5:With our labels you skip the stickers',
      observation: '3:your juice labels lack a batch number',
      offer: '3:We print labels for breweries',
      proof: '4:Brook Brewery in Leeds has used them since',
      ask: '5:May I send you two samples?',
    });
  });

  test('are missing where nothing shows them', () => {
    expect(shown('Hallo Frau Kern,\n\nIhr Profil gefällt mir.', 'de')).toEqual(
      Object.fromEntries(PARTS.map((part) => [part, '–'])),
    );
  });

  test('have places that cut out just their words', () => {
    const lines = GERMAN.split('\n');
    const places = Object.values(partsOf(GERMAN, 'de') ?? {}).flat();
    expect(places.length).toBeGreaterThan(6);
    for (const { line, column, endLine, endColumn, text } of places) {
      expect(endLine).toBe(line);
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
    }
  });
});

test('nothing is told of messages where nobody asks', () => {
  expect(createLinter().lintText(GERMAN)).not.toHaveProperty('details');
});

import { describe, expect, test } from 'vitest';
import { quotationsIn } from '../../src/analysis/quotations.ts';

const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end).trim());

describe('quotationsIn', () => {
  test('reads the marks of several languages', () => {
    expect(quoted('Er rief „Komm!“, sie »Nein«.')).toEqual(['Komm!', 'Nein']);
    expect(quoted('Il a dit « oui », puis «non».')).toEqual(['oui', 'non']);
    expect(quoted('She said “yes”, he ‘no’.')).toEqual(['yes', 'no']);
  });

  test('an apostrophe opens and closes nothing', () => {
    expect(quoted('Op de foto’s staan Jans’ hond en ’s middags de kat.')).toEqual([]);
    expect(quoted('Ze riep: ‘De foto’s zijn weg!’ en liep door.')).toEqual(['De foto’s zijn weg!']);
  });

  test('a cell of a CSV file is no quotation, but may hold one', () => {
    expect(quoted('"He said ""later"" and left."')).toEqual(['later']);
  });

  test('what is not closed in its paragraph is no quotation', () => {
    expect(quoted('Le mot « bref\n\nest court.')).toEqual([]);
  });
});

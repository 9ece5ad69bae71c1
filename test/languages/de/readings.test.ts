import { describe, expect, test } from 'vitest';
import { Form, readVerb } from '../../../src/languages/de/verbs/readings.ts';

const namesOf = (word: string) => {
  const forms = readVerb(word)?.forms ?? 0;
  return Object.entries(Form)
    .filter(([, bit]) => (forms & bit) !== 0)
    .map(([name]) => name);
};

describe('what a word can be as a verb', () => {
  test.each([
    ['waehle', 'wählen', ['InE']],
    ['gib', 'geben', ['Imperative']],
    ['komm', 'kommen', ['Stem']],
    ['suchst', 'suchen', ['Second']],
    ['haettest', 'haben', ['Second']],
    ['sucht', 'suchen', ['ThirdOrSecondPlural']],
    ['nimmt', 'nehmen', ['Third']],
    ['nehmt', 'nehmen', ['SecondPlural']],
    ['lasst', 'lassen', ['SecondPlural']],
    ['laesst', 'lassen', ['Third']],
    ['sammle', 'sammeln', ['InE']],
    ['rechnest', 'rechnen', ['Second']],
    ['konfiguriere', 'konfigurieren', ['InE']],
    ['ueberpruefe', 'überprüfen', ['InE']],
    ['beschreib', 'beschreiben', ['Stem']],
    ['sprachen', 'sprechen', ['PastPlural']],
  ])('%s', (word, lemma, forms) => {
    expect(readVerb(word)?.lemma).toBe(lemma);
    expect(namesOf(word)).toEqual(forms);
  });

  test.each([['braust'], ['schreit'], ['liest'], ['passt']])('%s does not prove a du', (word) => {
    expect(namesOf(word)).not.toContain('Second');
    expect(namesOf(word)).not.toContain('SecondPlural');
  });

  test.each([['sonst'], ['papiere'], ['freier'], ['gesetze'], ['horst'], ['turnier']])(
    '%s is no verb',
    (word) => {
      expect(readVerb(word)).toBeUndefined();
    },
  );
});

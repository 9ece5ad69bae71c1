import { describe, expect, test, vi } from 'vitest';
import { type DetectLanguage, detectLanguage } from '../../src/languages/detect.ts';
import { tokenize } from '../../src/text/tokens.ts';

const detect = (text: string, secondOpinion?: DetectLanguage) =>
  detectLanguage(tokenize(text), text, secondOpinion);

describe('function words decide', () => {
  test.each([
    ['Kurze Frage', 'de'],
    ['Interesse?', 'de'],
    ['Hast kurz Zeit?', 'de'],
    ['Moechten Sie das testen?', 'de'],
    ['Betreff: Quick Win für Ihren Sales Funnel\n\nHallo Anna, wir bauen Landing Pages für Coaches.', 'de'],
    ['Quick question', 'en'],
    ['Interested?', 'en'],
    ['Hi Anna, I saw the job ad for two dispatchers on your site.', 'en'],
    ['Thoughts on the Mittelstand report we sent?', 'en'],
    ['Hola, Marta: ¿tienes un momento el jueves?', 'es'],
    ['¿Tiene usted diez minutos?', 'es'],
    ['Bonjour Madame, avez-vous reçu mon devis ?', 'fr'],
    ["C'est d'accord pour mardi, merci.", 'fr'],
    ['Buongiorno Luca, ti scrivo perché cerchi un magazziniere.', 'it'],
    ['Gentile dottoressa, Le invio il preventivo che ha chiesto.', 'it'],
    ['Beste Anke, heb je deze week even tijd voor ons?', 'nl'],
    ['Geachte heer, hierbij stuur ik u de offerte.', 'nl'],
    ['Olá Rita, tens dez minutos na quinta-feira para falar comigo?', 'pt'],
    ['Bom dia, não sei se já viu a nossa proposta.', 'pt'],
  ])('%j is %s', (text, language) => {
    const unused = vi.fn();
    expect(detect(text, unused)).toBe(language);
    expect(unused).not.toHaveBeenCalled();
  });
});

test('a second opinion is asked only where they do not decide', () => {
  expect(detect('Palettenregale Magdeburg', () => 'en')).toBe('en');
  expect(detect('Palettenregale Magdeburg', () => undefined)).toBe('de');
});

test('a second opinion is told among which languages to choose', () => {
  const asked: unknown[] = [];
  detect('Palettenregale Magdeburg', (_, among) => {
    asked.push(among);
    return undefined;
  });
  expect(asked).toEqual([['de', 'en']]);
});

test('a German text with a foreign name or phrase stays German', () => {
  expect(detect('Wir liefern à la carte, und das café de Paris gehört auch zu unseren Kunden.')).toBe('de');
  expect(detect('Lieferung als PDF, per Mail')).toBe('de');
});

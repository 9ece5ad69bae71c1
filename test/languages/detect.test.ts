import { describe, expect, test, vi } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.ts';
import { tokenize } from '../../src/text/tokens.ts';

const detect = (text: string, secondOpinion?: (text: string) => 'de' | 'en' | undefined) =>
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

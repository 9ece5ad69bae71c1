import { describe, expect, test } from 'vitest';
import { quoteMatch } from '../../src/lint/report.ts';

describe('the words that a report quotes', () => {
  test.each([
    ['dein Lager', 'dein Lager'],
    ['  zwei\n  Zeilen ', 'zwei Zeilen'],
    ['bin bei meiner Recherche auf Ihr Profil gestoßen', 'bin bei meiner Recherche auf…'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsgesells…'],
  ])('%j becomes %j', (text, quoted) => {
    expect(quoteMatch(text)).toBe(quoted);
    expect(quoteMatch(text).length).toBeLessThanOrEqual(30);
  });
});

import { expect, test, vi } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.ts';
import { countFunctionWords, folderSigns } from '../../src/languages/signs.ts';
import { LANGUAGES } from '../../src/model/locale.ts';
import { tokenize } from '../../src/text/tokens.ts';

const opened = vi.hoisted(() => vi.fn());
vi.mock('../../src/languages/folders.generated.ts', () => ({ FOLDERS: { es: opened, it: opened } }));

test('no folder is opened to find out a language', () => {
  const texts = ['¿Tienes un momento el jueves?', 'Hai tempo giovedì?', 'Hast du kurz Zeit?', 'Lorem ipsum'];
  expect(texts.map((text) => detectLanguage(tokenize(text), text))).toEqual(['es', 'it', 'de', 'de']);
  expect(opened).not.toHaveBeenCalled();
});

test('every language but German and English has its signs', () => {
  expect(folderSigns().map(({ code }) => code)).toEqual(
    LANGUAGES.filter((code) => !/^(?:de|en)$/.test(code)),
  );
  for (const { words, franc } of folderSigns()) {
    expect(words.split(' ').length).toBeGreaterThan(60);
    expect(franc).toMatch(/^[a-z]{3}$/);
  }
});

test('a word that two languages share counts for both, and one with two parts once', () => {
  const of = (text: string) => {
    const counts = countFunctionWords(tokenize(text));
    return Object.fromEntries(folderSigns().map(({ code }, index) => [code, counts[index]]));
  };
  expect(of('la')).toMatchObject({ es: 1, fr: 1, it: 1, nl: 0 });
  expect(of("c'est")).toMatchObject({ fr: 1, nl: 0 });
});

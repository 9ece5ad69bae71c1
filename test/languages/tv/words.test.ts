import { describe, expect, test } from 'vitest';
import { folderOf, languageOf } from '../../../src/languages/registry.ts';
import { Tag } from '../../../src/languages/tv/tags.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/model/locale.ts';

function partsOf(language: LanguageCode, word: string): readonly string[] {
  return (
    folderOf(language)
      ?.words()
      .read(word)
      .map((part) => part.fold) ?? []
  );
}

describe('words that have grown together are taken apart', () => {
  test.each([
    ['es', 'dímelo', ['di', 'me', 'lo']],
    ['es', 'hazlo', ['haz', 'lo']],
    ['es', 'escribirle', ['escribir', 'le']],
    ['es', 'regístrate', ['registra', 'te']],
    ['es', 'sentaos', ['sentad', 'os']],
    ['fr', "t'aime", ["t'", 'aime']],
    ['fr', 'parles-tu', ['parles', 'tu']],
    ['it', 'parlarti', ['parlare', 'ti']],
    ['pt', 'dize-me', ['dize', 'me']],
  ] as const)('%s %s', (language, word, parts) => {
    expect(partsOf(language, word).slice(-parts.length).join(' ')).toBe(parts.join(' '));
  });

  test.each([
    ['es', 'regalos'],
    ['es', 'laborales'],
    ['es', 'clase'],
    ['es', 'dios'],
    ['fr', 'rendez-vous'],
    ['fr', "aujourd'hui"],
  ] as const)('%s %s stays whole', (language, word) => {
    expect(partsOf(language, word)).toEqual([word]);
  });
});

describe('forms of verbs', () => {
  const tagsOf = (word: string) => folderOf('es')?.words().read(word)[0]?.tags ?? 0;
  const lemmasOf = (word: string) =>
    folderOf('es')
      ?.words()
      .read(word)[0]
      ?.verbs.map(({ lemma }) => lemma) ?? [];

  test.each([
    ['hablas', 'hablar', '2sg'],
    ['cuentas', 'contar', '2sg'],
    ['eligiendo', 'elegir', 'ger'],
    ['obtienes', 'obtener', '2sg'],
    ['propuso', 'proponer', '3sg'],
    ['tenés', 'tener', '2sg'],
    ['mirá', 'mirar', 'imp.2sg'],
    ['haced', 'hacer', 'imp.2pl'],
    ['traduzca', 'traducir', 'imp.3sg'],
    ['vistos', 'ver', 'part'],
  ] as const)('%s is of %s', (word, lemma, tag) => {
    expect(lemmasOf(word)).toContain(lemma);
    expect(tagsOf(word) & Tag[tag]).not.toBe(0);
  });

  test.each(['para', 'sobre', 'mesa', 'constructor', '__proto__', ''])('%j is of none', (word) => {
    expect(lemmasOf(word)).toEqual([]);
  });
});

test.each(LANGUAGES)('%s knows its own greetings, closings and pronouns', (code) => {
  const language = languageOf(code);
  expect(language.code).toBe(code);
  expect(language.greetings.size).toBeGreaterThan(3);
  expect(language.closings.length).toBeGreaterThan(3);
  expect(language.functionWords.size).toBeGreaterThan(60);
  expect(Object.keys(language.classes)).toEqual(expect.arrayContaining(['you', 'your', 'we', 'our']));
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/analysis/address/address-of.ts';
import { germanReason, shownReason } from '../../src/cli/address/reasons.ts';
import type { LanguageCode } from '../../src/model/locale.ts';

const german = readFileSync('test/analysis/address/cases.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => JSON.parse(`"${(line.split('\t')[3] ?? '').replaceAll('"', '\\"')}"`) as string);

const TEXTS: Readonly<Partial<Record<LanguageCode, readonly string[]>>> = {
  de: german,
  es: ['¿Tienes un momento? Mira tu plan.', '¿Le interesa? Llámeme usted mañana.', 'Mirad vuestro plan.'],
  fr: ['Regarde ton plan, tu as le temps.', 'Regardez votre plan, vous avez le temps.'],
  it: ['Guarda il tuo piano, hai tempo?', 'Mi dica, Lei ha tempo?', 'Guardate il vostro piano.'],
  nl: ['Heb je tijd voor jouw plan?', 'Heeft u tijd voor uw plan?', 'Hebben jullie tijd?'],
  pt: ['Tens tempo? Vê o teu plano.', 'O senhor tem tempo? Veja o seu plano.'],
};

describe('the reasons of the analysis', () => {
  it.each(Object.entries(TEXTS))('are there in German for %s', (language, texts) => {
    const whys = texts.flatMap((text) =>
      addressOf(text, { language: language as LanguageCode }).evidence.map(({ why }) => why),
    );
    expect(whys.length).toBeGreaterThan(2);
    expect([...new Set(whys)].filter((why) => germanReason(why) === undefined)).toEqual([]);
  });

  it.each([
    ['familiar pronoun *dir*', 'familiar pronoun “dir”', 'Pronomen der vertrauten Anrede: „dir“'],
    [
      'familiar possessive *deine*n*',
      'familiar possessive “deine*n”',
      'Possessiv der vertrauten Anrede: „deine*n“',
    ],
    [
      '*Mira*, imperative, second person singular of *mirar*',
      '“Mira”, imperative, second person singular of “mirar”',
      '„Mira“: Imperativ von „mirar“, 2. Person Singular',
    ],
    ['something quite new', 'something quite new', 'something quite new'],
  ])('%s', (why, inEnglish, inGerman) => {
    expect(shownReason(why, 'en')).toBe(inEnglish);
    expect(shownReason(why, 'de')).toBe(inGerman);
  });
});

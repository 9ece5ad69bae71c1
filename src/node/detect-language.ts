import { franc } from 'franc';
import type { DetectLanguage } from '../languages/detect.ts';
import { folderSigns } from '../languages/signs.ts';
import type { LanguageCode } from '../model/locale.ts';
import { lazy } from '../text/lazy.ts';

/** ISO 639-3, as franc names languages. */
const NAMES = lazy(
  () =>
    new Map<LanguageCode, string>([
      ['de', 'deu'],
      ['en', 'eng'],
      ...folderSigns().map(({ code, franc }) => [code, franc] as const),
    ]),
);

/** Letters below which its guess is little better than a coin: it takes "Interesse?" for English. */
const MIN_LENGTH = 50;

/** Compares the text's triples of letters with those of the languages that it may be. */
export const detectByTrigrams: DetectLanguage = (text, among) => {
  const only = among.map((code) => NAMES().get(code) ?? code);
  const found = franc(text, { only, minLength: MIN_LENGTH });
  return among[only.indexOf(found)];
};

import { franc } from 'franc';
import type { DetectLanguage } from '../languages/detect.ts';
import { FOLDER_CODES, folderOf } from '../languages/registry.ts';
import type { LanguageCode } from '../model/locale.ts';
import { lazy } from '../text/lazy.ts';

/** ISO 639-3, as franc names languages. */
const CODES = lazy<Readonly<Record<string, LanguageCode>>>(() => ({
  deu: 'de',
  eng: 'en',
  ...Object.fromEntries(FOLDER_CODES.map((code) => [folderOf(code)?.franc() ?? code, code])),
}));

/** Letters below which its guess is little better than a coin: it takes "Interesse?" for English. */
const MIN_LENGTH = 50;

/** Compares the text's triples of letters with those of the supported languages. */
export const detectByTrigrams: DetectLanguage = (text) =>
  CODES()[franc(text, { only: Object.keys(CODES()), minLength: MIN_LENGTH })];

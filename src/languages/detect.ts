import type { Language } from '../model/language.ts';
import type { LanguageCode } from '../model/locale.ts';
import type { Token } from '../model/token.ts';
import { german } from './de/language.ts';
import { english } from './en/language.ts';

/** The languages of messages, the first being the default. */
export const LANGUAGE_DATA: Readonly<Record<LanguageCode, Language>> = { de: german, en: english };

/** A second opinion for texts whose function words don't decide; undefined where it has none either. */
export type DetectLanguage = (text: string) => LanguageCode | undefined;

/** Enough words of difference to be sure. */
const CLEAR_LEAD = 2;
const GERMAN_LETTER = /[äöüß]/i;

function countWords(tokens: readonly Token[]): Record<LanguageCode, number> {
  const count = { de: 0, en: 0 };
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const isGerman = german.functionWords.has(token.fold) || GERMAN_LETTER.test(token.raw);
    const isEnglish = english.functionWords.has(token.fold);
    if (isGerman && !isEnglish) count.de++;
    else if (isEnglish && !isGerman) count.en++;
  }
  return count;
}

/**
 * The language of a message: function words decide where they can, the second opinion where they can't.
 * Without either it is German, the language the project is made for first.
 */
export function detectLanguage(
  tokens: readonly Token[],
  text: string,
  secondOpinion?: DetectLanguage,
): LanguageCode {
  const { de, en } = countWords(tokens);
  if (de - en >= CLEAR_LEAD || (de > 0 && en === 0)) return 'de';
  if (en - de >= CLEAR_LEAD || (en > 0 && de === 0)) return 'en';
  return secondOpinion?.(text) ?? (en > de ? 'en' : 'de');
}

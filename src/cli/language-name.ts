import type { LanguageCode, Locale } from '../model/locale.ts';

/** A language of messages as it is called in a language of reports. */
export function languageName(language: LanguageCode, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

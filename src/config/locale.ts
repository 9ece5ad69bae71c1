import { LOCALES, type Locale } from '../model/locale.ts';

/**
 * The language of reports for what the environment says, such as "de_AT.UTF-8", "de-DE" or "fr:de"; the first that
 * exists, English where none does.
 */
export function pickLocale(environment: string | undefined): Locale {
  for (const name of (environment ?? '').split(':')) {
    const language = name.toLowerCase().split(/[_.@-]/, 1)[0];
    const locale = LOCALES.find((known) => known === language);
    if (locale) return locale;
  }
  return 'en';
}

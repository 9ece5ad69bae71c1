/** The languages of reports. */
export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in each language of reports. */
export type Localized = Readonly<Record<Locale, string>>;

/** The languages of messages that rules can be written for. */
export const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

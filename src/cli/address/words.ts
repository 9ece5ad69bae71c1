import type { AddressForm, Strength } from '../../analysis/address/types.ts';
import { languageOf } from '../../languages/registry.ts';
import type { LanguageCode, Locale } from '../../model/locale.ts';

/** The pronoun that a form of address goes by in a language; undefined where a language has but one. */
export function pronounOf(language: LanguageCode, form: AddressForm): string | undefined {
  const names = languageOf(language).address;
  return form === 'familiar-plural' ? names?.plural : names?.[form];
}

interface AddressWords {
  readonly forms: Readonly<Record<AddressForm, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly says: (pronoun: string, form: string) => string;
  readonly mixes: (one: string, other: string) => string;
  readonly none: string;
  /** of a message in a language that has one word for everybody, and why */
  readonly nothingToTell: string;
  readonly onlyYou: (language: string) => string;
  readonly places: (count: number) => string;
  readonly message: (number: number, line: number) => string;
  readonly versions: (list: string) => string;
  readonly messages: (count: number) => string;
  readonly mixed: string;
  readonly nobody: string;
  readonly empty: string;
  /** quotation marks around a word that is spoken of */
  readonly quoted: (word: string) => string;
}

const places = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

export const ADDRESS_WORDS: Readonly<Record<Locale, AddressWords>> = {
  en: {
    forms: { familiar: 'familiar', 'familiar-plural': 'familiar, to several', formal: 'formal' },
    strengths: { high: 'certain', medium: 'likely', low: 'weak' },
    says: (pronoun, form) => `Says ${pronoun} (${form})`,
    mixes: (one, other) => `Mixes ${one} and ${other}`,
    none: 'Addresses nobody',
    nothingToTell: 'Nothing to tell',
    onlyYou: (language) => `${language} says “you” to everybody`,
    places: places('place', 'places'),
    message: (number, line) => `Message ${number}, from line ${line}`,
    versions: (list) => `The template has several versions: ${list}`,
    messages: places('message', 'messages'),
    mixed: 'mixed',
    nobody: 'none',
    empty: 'There is no message in it.',
    quoted: (word) => `“${word}”`,
  },
  de: {
    forms: { familiar: 'vertraut', 'familiar-plural': 'vertraut, an mehrere', formal: 'förmlich' },
    strengths: { high: 'sicher', medium: 'wahrscheinlich', low: 'schwach' },
    says: (pronoun, form) => `Sagt ${pronoun} (${form})`,
    mixes: (one, other) => `Mischt ${one} und ${other}`,
    none: 'Spricht niemanden an',
    nothingToTell: 'Nichts zu sagen',
    onlyYou: (language) => `${language} hat für alle nur „you“`,
    places: places('Stelle', 'Stellen'),
    message: (number, line) => `Nachricht ${number}, ab Zeile ${line}`,
    versions: (list) => `Die Vorlage hat mehrere Fassungen: ${list}`,
    messages: places('Nachricht', 'Nachrichten'),
    mixed: 'gemischt',
    nobody: 'keine Anrede',
    empty: 'Darin ist keine Nachricht.',
    quoted: (word) => `„${word}“`,
  },
};

import type { Locale } from '../../model/locale.ts';
import { ADDRESS_WORDS } from './words.ts';

/** A word between the asterisks of a reason; it may end in one itself: "deine*n". */
const WORD = '\\*(\\S[^*]*?(?:\\*\\p{L}+)?)\\*(?![\\p{L}*])';

/** The reasons of the analysis in German, whole: «w» is a word, which comes back as {1}, {2}. */
const SENTENCES: readonly (readonly [english: string, german: string])[] = [
  ['familiar pronoun «w»', 'Pronomen der vertrauten Anrede: {1}'],
  ['familiar possessive «w»', 'Possessiv der vertrauten Anrede: {1}'],
  ['familiar plural pronoun «w»', 'Pronomen der vertrauten Anrede an mehrere: {1}'],
  ['familiar plural possessive «w»', 'Possessiv der vertrauten Anrede an mehrere: {1}'],
  ['formal pronoun «w»', 'Pronomen der förmlichen Anrede: {1}'],
  ['formal pronoun «w» in the polite imperative of «w»', 'Pronomen {1} im höflichen Imperativ von {2}'],
  ['formal possessive «w»', 'Possessiv der förmlichen Anrede: {1}'],
  ['pronoun «w», second person plural', 'Pronomen {1}, 2. Person Plural'],
  ['plural possessive «w»', 'Possessiv {1} im Plural'],
  ['formal greeting', 'förmliche Begrüßung'],
  ['«w» without its capital', '{1} ohne den großen Anfangsbuchstaben'],
  [
    '«w» is an imperative of «w», second person singular',
    '{1} ist der Imperativ von {2}, 2. Person Singular',
  ],
  ['«w» is an imperative of «w», second person plural', '{1} ist der Imperativ von {2}, 2. Person Plural'],
  [
    '«w» is second person singular; «w» is left out',
    '{1} steht in der 2. Person Singular; {2} ist weggelassen',
  ],
  ['«w» grown together with the word before it in «w»', '{1} ist in {2} mit dem Wort davor verwachsen'],
  ['«w», a dialect form of du', '{1}, eine Mundartform von du'],
  ['a call to du in a hashtag', 'ein Aufruf an du in einem Hashtag'],
  [
    'pronoun «w», of the third person and of polite address',
    'Pronomen {1}, der dritten Person und der Höflichkeit',
  ],
  [
    'possessive «w», of the third person and of polite address',
    'Possessiv {1}, der dritten Person und der Höflichkeit',
  ],
];

/** Of other languages: "*Mira*, imperative, second person singular of *mirar*", part by part. */
const FORM_OF = new RegExp(`^${WORD}, ([^*]+) of ${WORD}$`, 'u');
const PARTS: Readonly<Record<string, string>> = {
  imperative: 'Imperativ',
  'polite imperative': 'höflicher Imperativ',
  subjunctive: 'Konjunktiv',
  plural: 'Plural',
  'second person singular': '2. Person Singular',
  'third person singular': '3. Person Singular',
  'second person plural': '2. Person Plural',
  'third person plural': '3. Person Plural',
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (english: string) => new RegExp(`^${english.split('«w»').map(escaped).join(WORD)}$`, 'u');

function formOf(why: string): string | undefined {
  const [, word, description = '', lemma] = FORM_OF.exec(why) ?? [];
  if (word === undefined) return undefined;
  const [first, ...others] = description.split(', ').map((part) => PARTS[part]);
  if (first === undefined || others.includes(undefined)) return undefined;
  return [`*${word}*: ${first} von *${lemma}*`, ...others].join(', ');
}

/** A reason in German, its words between asterisks; undefined where only the analysis has words for it. */
export function germanReason(why: string): string | undefined {
  if (new RegExp(`^${WORD}$`, 'u').test(why)) return why;
  for (const [english, german] of SENTENCES) {
    const words = patternOf(english).exec(why);
    if (words) return german.replace(/\{(\d)\}/g, (_, at: string) => `*${words[Number(at)]}*`);
  }
  return formOf(why);
}

/** A reason in a language of reports, the words it speaks of in quotation marks instead of asterisks. */
export function shownReason(why: string, locale: Locale): string {
  const text = locale === 'de' ? (germanReason(why) ?? why) : why;
  return text.replace(new RegExp(WORD, 'gu'), (_, word: string) => ADDRESS_WORDS[locale].quoted(word));
}

import type { Locale } from '../../model/locale.ts';
import { ADDRESS_WORDS } from './words.ts';

/** A word between the asterisks of a reason; it may end in one itself: "deine*n". */
const WORD = String.raw`\*(\S+?)\*(?![\p{L}*])`;

/**
 * The reasons of the analysis in German, by their beginning-to-end patterns; «w» is a word, which comes back as {1}, {2}.
 * What isn't here is shown as the analysis gives it.
 */
const GERMAN: readonly (readonly [english: string, german: string])[] = [
  ['familiar pronoun «w»', 'vertrautes Pronomen {1}'],
  ['familiar possessive «w»', 'vertrautes Possessiv {1}'],
  ['pronoun «w», second person plural', 'Pronomen {1}, 2. Person Plural'],
  ['plural possessive «w»', 'Possessiv {1} im Plural'],
  ['formal pronoun «w»', 'förmliches Pronomen {1}'],
  ['formal possessive «w»', 'förmliches Possessiv {1}'],
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
];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (english: string) => new RegExp(`^${english.split('«w»').map(escaped).join(WORD)}$`, 'u');

/** Whether a reason has words of its own in German. */
export function germanReason(why: string): string | undefined {
  for (const [english, german] of GERMAN) {
    const words = patternOf(english).exec(why);
    if (words) return german.replace(/\{(\d)\}/g, (_, at: string) => `*${words[Number(at)]}*`);
  }
  return undefined;
}

/** A reason in a language of reports, the words it speaks of in quotation marks instead of asterisks. */
export function shownReason(why: string, locale: Locale): string {
  const text = locale === 'de' ? (germanReason(why) ?? why) : why;
  return text.replace(new RegExp(WORD, 'gu'), (_, word: string) => ADDRESS_WORDS[locale].quoted(word));
}

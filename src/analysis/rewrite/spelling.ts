import type { Token } from '../../model/token.ts';
import { wordSet } from '../../text/lazy.ts';

/** How a text spells what others spell with umlauts and ß. */
export interface Spelling {
  /** no umlauts: "fuer" */
  readonly isAscii: boolean;
  /** "ss" for "ß", as in Switzerland */
  readonly isSwiss: boolean;
}

const ASCII_WORDS = wordSet(
  `fuer ueber koennen koennt koennte koennten koennen koennt koennst muessen muesst muesste moechte moechten moechtest
   wuerde wuerden wuerdest waere waeren haette haetten haettest koenntest fuehren gruesse gruessen zurueck natuerlich
   naechste naechsten naechster spaeter laeuft hoeren hoert groesse groessere waehrend dafuer hierfuer wofuer erklaeren
   duerfen moeglich moeglichkeit unterstuetzen laesst fuehrt`,
);
const SWISS_WORDS = wordSet(
  'gruss gruesse gruessen heisst weisst ausser strasse gross grosse grossen grosser dreissig schliesslich regelmaessig',
);

/** Reads from a text's own words how it spells; where none of them tells, the usual spelling is taken. */
export function spellingOf(tokens: readonly Token[]): Spelling {
  let hasUmlaut = false;
  let hasSharp = false;
  let isAscii = false;
  let isSwiss = false;
  for (const { kind, raw, fold } of tokens) {
    if (kind !== 'word') continue;
    if (/[äöüÄÖÜ]/.test(raw)) hasUmlaut = true;
    else if (ASCII_WORDS.has(fold)) isAscii = true;
    if (raw.includes('ß')) hasSharp = true;
    else if (SWISS_WORDS.has(fold)) isSwiss = true;
  }
  return { isAscii: isAscii && !hasUmlaut, isSwiss: isSwiss && !hasSharp };
}

const PLAIN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
};

/** Spells a word as its text does, with the capitals of the word it replaces. */
export function spelled(word: string, { isAscii, isSwiss }: Spelling, like?: string): string {
  let text = word;
  if (isAscii) text = text.replace(/[äöüßÄÖÜ]/g, (letter) => PLAIN[letter] ?? letter);
  else if (isSwiss) text = text.replaceAll('ß', 'ss');
  if (like === undefined) return text;
  if (isShout(like)) return text.toUpperCase();
  const first = like.charAt(0);
  const isUpper = first !== first.toLowerCase();
  const start = text.charAt(0);
  return (isUpper ? start.toUpperCase() : start.toLowerCase()) + text.slice(1);
}

/** "HOL DIR", not the "A" of a list. */
export const isShout = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

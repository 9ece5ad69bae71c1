import germanStemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import { fold } from '../../text/fold.ts';

const NOUN_ENDINGS = [
  '',
  'e',
  'en',
  'n',
  's',
  'es',
  'er',
  'ern',
  'se',
  'sen',
  'nen',
  'in',
  'innen',
  'ns',
  'ens',
];
const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
/** Gendered spellings after which the paradigm goes on: Kund*innen, Kund:in. */
const GENDER_MARKS = ['*in', '*innen', ':in', ':innen', '_in', '_innen'];
const ADJECTIVE_ENDINGS = [
  '',
  'e',
  'en',
  'er',
  'es',
  'em',
  'ere',
  'eren',
  'eres',
  'ste',
  'sten',
  'ster',
  'stes',
  'este',
  'esten',
];

/** The last vowel that takes an umlaut in the plural (Markt, Haus), with the umlaut put in; undefined where none does. */
function withUmlaut(noun: string): string | undefined {
  for (let i = noun.length - 1; i >= 0; i--) {
    const vowel = noun.charAt(i);
    if (vowel === 'u' && noun.charAt(i - 1) === 'a') return `${noun.slice(0, i - 1)}ä${noun.slice(i)}`;
    const umlaut = UMLAUT[vowel];
    if (umlaut) return noun.slice(0, i) + umlaut + noun.slice(i + 1);
    if (/[eiäöüy]/.test(vowel) && i < noun.length - 2) return undefined;
  }
  return undefined;
}

/**
 * The forms of a noun, folded: those endings and umlauts with which the Snowball stemmer still sees the same noun.
 * The declension classes are not told apart, so a form or two may be one that nobody writes.
 */
export function nounForms(noun: string): readonly string[] {
  const lower = noun.toLowerCase();
  const stem = germanStemmer.stem(lower);
  const bases = [lower, lower.replace(/e$/, ''), lower.replace(/en$/, ''), withUmlaut(lower)].filter(
    (base) => base !== undefined,
  );
  const forms = new Set<string>([fold(lower)]);
  for (const base of bases)
    for (const ending of NOUN_ENDINGS)
      if (germanStemmer.stem(base + ending) === stem) forms.add(fold(base + ending));
  const person = /e$|er$|or$|ant$|ent$|ist$/.test(lower) ? lower.replace(/e$/, '') : undefined;
  if (person) {
    for (const mark of GENDER_MARKS) forms.add(fold(person + mark));
    forms.add(fold(`${person}in`));
    forms.add(fold(`${person}innen`));
  }
  return [...forms];
}

/** The forms of an adjective, folded, with comparative and superlative. */
export function adjectiveForms(adjective: string): readonly string[] {
  const base = fold(adjective);
  // dunkel → dunkle, teuer → teure
  const short = /[^aeiou]e[lr]$/.test(base) ? base.slice(0, -2) + base.slice(-1) : base.replace(/e$/, '');
  return [
    ...new Set([
      base,
      ...ADJECTIVE_ENDINGS.flatMap((ending) => [short + ending, base.replace(/e$/, '') + ending]),
    ]),
  ];
}

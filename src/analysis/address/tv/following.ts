import { Tag } from '../../../languages/tv/tags.ts';
import { VerbClass, WordClass } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import { classesOf } from './candidates.ts';
import { BESIDE_VERB, classesAt, type View, wordAt } from './items.ts';
import { isName } from './places.ts';

export const OBJECT = WordClass.article | WordClass.determiner | WordClass.clitic;

/** A noun that could be a call is one where an object follows: "Reserva una demo", not "Reserva de mesas". */
export function isFollowedLikeVerb(view: View, i: number): boolean {
  const next = wordAt(view, i + 1);
  if (!next) return false;
  if ((next.reader && (next.classes & WordClass.preposition) === 0) || (next.tags & Tag.inf) !== 0)
    return true;
  // "Prova a cambiare …", "Ayuda a mejorar …"
  if (next.fold.length === 1 && ((wordAt(view, i + 2)?.tags ?? 0) & Tag.inf) !== 0) return true;
  // "Copia y pega el código", not "Compra y venta"
  if ((next.classes & (WordClass.coordinator | WordClass.opener)) === WordClass.coordinator) {
    const joined = wordAt(view, i + 2);
    return ((joined?.tags ?? 0) & Tag['imp.2sg']) !== 0 && (classesAt(view, i + 2) & WordClass.nouns) === 0;
  }
  const object = OBJECT | WordClass.opener | WordClass.question;
  if ((next.classes & object) === 0) return false;
  // pt "Procura a palavra", but "Volta a Portugal"
  return (next.classes & WordClass.preposition) === 0 || isArticleHere(view, i + 1);
}

/** What may be article, pronoun and preposition is no preposition but before a name or a number. */
function isArticleHere(view: View, i: number): boolean {
  const both = WordClass.article | WordClass.clitic;
  return (classesAt(view, i) & both) === both && wordAt(view, i + 1) !== undefined && !isName(view, i + 1);
}

/** "vai fazer", "vai ter de fazer", "tem que fazer": the infinitive that belongs to an auxiliary, or -1. */
export function infinitiveAfter(view: View, i: number): number {
  const between = BESIDE_VERB | WordClass.preposition | WordClass.subordinator;
  let at = i + 1;
  while (at < i + 4 && (classesAt(view, at) & between) !== 0) at++;
  return ((wordAt(view, at)?.tags ?? 0) & Tag.inf) !== 0 ? at : -1;
}

/** The classes of the pronoun that follows with a hyphen: "dis-moi", "parle-t-il". */
export function pronounGrownTo(view: View, i: number): number {
  const isGrown = view.items[i + 1]?.index === view.items[i]?.index;
  return isGrown ? classesAt(view, i + 1) || -1 : 0;
}

/** "envoie-le", "dis-nous": nothing but a call, wherever it stands; "parle-t-il" is none. */
export const hasObjectGrownTo = (view: View, i: number): boolean => {
  const own = pronounGrownTo(view, i);
  return own !== 0 && (own & (WordClass.clitic | WordClass.other)) !== WordClass.other;
};

/** "está a fazer" */
const isProgressive = (view: View, i: number): boolean =>
  (classesAt(view, i) & WordClass.progressive) !== 0 && ((wordAt(view, i + 1)?.tags ?? 0) & Tag.inf) !== 0;

/** "¿Está interesado …?": a copula means the reader before what is said of persons. */
export function isSaidOfPerson(view: View, i: number): boolean {
  let at = i + 1;
  while (
    (classesAt(view, at) & BESIDE_VERB) !== 0 &&
    (classesAt(view, at) & WordClass.persons) === 0 &&
    !isProgressive(view, at)
  )
    at++;
  const next = wordAt(view, at);
  if (!next) return false;
  if ((next.classes & WordClass.persons) !== 0) return true;
  if ((next.tags & Tag.ger) !== 0) return (classesOf(next, 'ger') & VerbClass.thing) === 0;
  if (isProgressive(view, at))
    return (classesOf(wordAt(view, at + 1) as WordReading, 'inf') & VerbClass.thing) === 0;
  // "é recomendado": what is done to it
  if (wordAt(view, i)?.verbs.some(({ classes }) => (classes & VerbClass.passive) !== 0)) return false;
  return (next.tags & Tag.part) !== 0 && (classesOf(next, 'part') & VerbClass.thing) === 0;
}

import { FINITE, Tag } from '../../../languages/tv/tags.ts';
import { VerbClass, WordClass } from '../../../languages/tv/types.ts';
import { isCapital } from '../scope.ts';
import { BESIDE_VERB, before, classesAt, clauseBegin, isAsked, type View, wordAt } from './items.ts';

const NOUN_BEFORE = WordClass.determiner | WordClass.preposition;
const NOUN_OR_CLITIC = WordClass.article;
const JOINS_CLAUSE = WordClass.subordinator | WordClass.coordinator | WordClass.question;

/** "las compras", "de pruebas", "tus ventas", "3 pruebas": a noun. */
export function isNounPlace(view: View, i: number, isDoubtful: boolean): boolean {
  const item = view.items[i - 1];
  if (!item) return false;
  if (item.token.kind === 'number') return isDoubtful;
  const word = item.word;
  if (!word) return false;
  if (word.reader?.kind === 'possessive' || word.exact?.reader.kind === 'possessive') return true;
  // "quantas compras", but "que compras …?"
  if ((word.classes & WordClass.question) !== 0)
    return (
      isDoubtful &&
      (word.classes & WordClass.determiner) !== 0 &&
      (classesAt(view, i) & WordClass.nouns) !== 0
    );
  const both = WordClass.article | WordClass.clitic;
  if ((word.classes & both) === both && view.words.grammar.clitics === 'led' && !isLed(view, i - 1))
    return true;
  if ((word.classes & NOUN_BEFORE) !== 0)
    return (word.classes & (WordClass.clitic | WordClass.subordinator)) === 0 || isDoubtful;
  if ((word.classes & NOUN_OR_CLITIC) === 0) return false;
  // "las compras" and "lo compras": an article that may be a clitic stands before a noun where the word is one
  if ((word.classes & WordClass.clitic) === 0) return true;
  if (!isCliticPlace(view, i - 1)) return isDoubtful;
  return isDoubtful && (classesAt(view, i) & WordClass.nouns) !== 0;
}

const BEFORE_CLITIC =
  WordClass.subordinator | WordClass.question | WordClass.other | BESIDE_VERB | WordClass.coordinator;

/** Where a word that is article and clitic may be the clitic: "que la ayuda", "não a vê"; not "pediu a ajuda". */
function isCliticPlace(view: View, i: number): boolean {
  if (i === clauseBegin(view, i)) return true;
  return (classesAt(view, i - 1) & BEFORE_CLITIC) !== 0 || wordAt(view, i - 1)?.reader?.kind === 'subject';
}

const LEADS =
  WordClass.subordinator | WordClass.question | WordClass.other | WordClass.negation | WordClass.opener;

/** "que a ajuda", "não a vê", but "a ajuda", "com a ajuda" */
const isLed = (view: View, i: number): boolean =>
  (classesAt(view, i - 1) & LEADS) !== 0 || wordAt(view, i - 1)?.reader?.kind === 'subject';

/** "les" of "enseñarles valores" belongs to the verb before it. */
const hasGrown = (view: View, i: number) =>
  view.items[i]?.part !== 0 && wordAt(view, i - 1)?.isGrown === true;

/** "tú compras", "no compras", "te compras": nothing but a verb can stand here. */
export function isSureVerbPlace(view: View, i: number): boolean {
  const word = before(view, i);
  if (!word || hasGrown(view, i - 1)) return false;
  if (word.reader?.kind === 'subject') return true;
  if (word.reader?.kind === 'object') return (word.classes & WordClass.article) === 0;
  if ((word.classes & WordClass.other) !== 0) return true;
  if ((word.classes & (WordClass.negation | WordClass.question)) !== 0) return true;
  return (word.classes & (WordClass.clitic | WordClass.article)) === WordClass.clitic;
}

/** Where a verb is likely: also after "que", "ya", and at a clause's beginning. */
export function isVerbPlace(view: View, i: number): boolean {
  if (isSureVerbPlace(view, i) || i === clauseBegin(view, i)) return true;
  const classes = classesAt(view, i - 1);
  return (classes & (WordClass.subordinator | WordClass.opener | WordClass.clitic)) !== 0;
}

/** A name or the like: a capital where no sentence begins. */
export function isName(view: View, i: number): boolean {
  const item = view.items[i];
  if (!item || item.part > 0 || i === 0 || !isCapital(item.token)) return false;
  return !(
    view.items[i - 1]?.word === undefined && /[.!?…:¿¡"»”)•*-]$/.test(view.items[i - 1]?.token.raw ?? '')
  );
}

const isNounLike = (view: View, i: number): boolean => {
  const item = view.items[i];
  if (!item) return false;
  if (item.token.kind === 'field' || item.token.kind === 'handle') return true;
  const word = item.word;
  if (!word) return false;
  const closed =
    word.classes & ~(WordClass.nouns | WordClass.persons | WordClass.afterArticle | WordClass.never);
  if (closed !== 0 || word.reader) return false;
  return word.tags === 0 || (word.classes & WordClass.nouns) !== 0 || isNounPlace(view, i, true);
};

/** "dati non validi", "file non valida": what may be an adjective after a negation that stands behind a noun. */
export function isNegatedAdjective(view: View, i: number): boolean {
  const isNo = (classesAt(view, i - 1) & WordClass.negation) !== 0;
  const noun = wordAt(view, i - 2);
  if (!isNo || !noun) return false;
  const isParticiple = (noun.tags & Tag.part) !== 0 && (noun.tags & FINITE) === 0;
  return isParticiple || isNounLike(view, i - 2) || isNounPlace(view, i - 2, true);
}

/** Steps back over a noun phrase that ends right before `i`: "mi hermano", "la empresa nueva"; -1 if there is none. */
function nounPhraseBegin(view: View, i: number): number {
  let at = i - 1;
  if (!isNounLike(view, at)) return -1;
  while (at > 0 && isNounLike(view, at - 1)) at--;
  const before = classesAt(view, at - 1);
  const possessive = wordAt(view, at - 1)?.reader?.kind === 'possessive';
  return possessive || (before & (WordClass.article | WordClass.determiner)) !== 0 ? at - 1 : at;
}

/** Is somebody else named before the verb as its subject: "mi jefe quiere", "ella sabe"? */
function hasSubjectBefore(view: View, verb: number): boolean {
  let i = verb;
  const begin = clauseBegin(view, verb);
  while (i > begin) {
    const classes = classesAt(view, i - 1);
    const word = wordAt(view, i - 1);
    if ((classes & WordClass.other) !== 0) return true;
    if ((classes & WordClass.coordinator) !== 0) return isJoinedToOther(view, i - 1);
    if ((classes & JOINS_CLAUSE) !== 0) return false;
    if ((classes & BESIDE_VERB) !== 0 || word?.reader?.kind === 'object') {
      i--;
      continue;
    }
    const phrase = nounPhraseBegin(view, i);
    if (phrase < begin || phrase < 0) return false;
    const governor = classesAt(view, phrase - 1);
    // "¿Qué libro lee?", "¿Cuántos hijos tiene?": what is asked for is no subject
    if ((governor & WordClass.question) !== 0 || (classesAt(view, phrase) & WordClass.question) !== 0)
      return false;
    // "Para confirmar la cita llame …": the object of an infinitive
    const isGoverned = (governor & (WordClass.preposition | WordClass.coordinator)) !== 0;
    if (!isGoverned && ((wordAt(view, phrase - 1)?.tags ?? 0) & Tag.inf) === 0) return true;
    i = phrase - 1;
  }
  return i === begin && begin > 0 && continuesOther(view, verb, begin);
}

/** "Mi hermano compró una casa y pintó …": a verb that is joined to another shares its subject. */
function isJoinedToOther(view: View, coordinator: number): boolean {
  for (let i = coordinator - 1; i >= 0; i--) {
    const word = wordAt(view, i);
    if (!word || (word.tags & FINITE) === 0 || isNounPlace(view, i, true)) continue;
    const object = classesAt(view, i + 1) & (WordClass.article | WordClass.determiner);
    if ((word.classes & WordClass.nouns) !== 0 && object === 0) continue;
    return (word.tags & Tag['3sg']) !== 0 && hasOtherSubject(view, i);
  }
  return false;
}

/** "La empresa renueva las licencias, paga las tasas …": told of the subject before the comma, but for what is said to hearers. */
function continuesOther(view: View, verb: number, begin: number): boolean {
  if (view.items[begin - 1]?.token.raw !== ',' || isAsked(view, verb)) return false;
  return (
    ((wordAt(view, verb)?.verbClasses ?? 0) & VerbClass.hearer) === 0 && isJoinedToOther(view, begin - 1)
  );
}

/** "Torna la fiera": what follows a verb that has no object is its subject. */
export function isBeforeItsSubject(view: View, verb: number): boolean {
  if (((wordAt(view, verb)?.verbClasses ?? 0) & VerbClass.intransitive) === 0) return false;
  let at = verb + 1;
  while ((classesAt(view, at) & WordClass.opener) !== 0) at++;
  // pt "Volta a tentar", "Vem a Lisboa": a preposition
  const isInfinitive = ((wordAt(view, at + 1)?.tags ?? 0) & Tag.inf) !== 0;
  if ((classesAt(view, at) & WordClass.preposition) !== 0 && (isInfinitive || isName(view, at + 1)))
    return false;
  return (classesAt(view, at) & WordClass.article) !== 0;
}

/** "¿Sabe Juan …?", "¿Tiene él …?" */
function hasSubjectAfter(view: View, verb: number): boolean {
  // "Sabe ele …?", but "Encontrou alguém?"
  const own = classesAt(view, verb + 1) & (WordClass.other | WordClass.indefinite);
  if (own === WordClass.other || isBeforeItsSubject(view, verb)) return true;
  if (!isName(view, verb + 1) || !isNounLike(view, verb + 1)) return false;
  // "¿Sabe Juan …?", "¿Dónde vive Juan?", but "¿Usa Excel?" and "¿Usa Excel para …?"
  for (let at = verb - 1; at >= clauseBegin(view, verb); at--)
    if ((classesAt(view, at) & WordClass.question) !== 0) return true;
  const after = view.items[verb + 2]?.word;
  return after !== undefined && (after.classes & (WordClass.preposition | WordClass.coordinator)) === 0;
}

/** Whether a verb of the third person has a subject that is not the reader. */
export function hasOtherSubject(view: View, verb: number): boolean {
  return hasSubjectBefore(view, verb) || hasSubjectAfter(view, verb);
}

/** Does a finite verb stand in a range, and is it the first person's? */
export function finiteIn(view: View, first: number, last: number): 'first' | 'third' | undefined {
  let found: 'first' | 'third' | undefined;
  for (let i = first; i < last; i++) {
    const word = wordAt(view, i);
    if (!word || (word.tags & FINITE) === 0 || (word.classes & WordClass.nouns) !== 0) continue;
    if (isNounPlace(view, i, true)) continue;
    // "Foi um prazer", "Es posible": nobody's doing
    if ((word.verbClasses & (VerbClass.thing | VerbClass.state)) !== 0 && !hasOtherSubject(view, i)) continue;
    if ((word.tags & (Tag['1sg'] | Tag['1pl'])) !== 0 && (word.tags & Tag['3sg']) === 0) found = 'first';
    else if ((word.tags & (Tag['3sg'] | Tag['3pl'])) !== 0) found ??= 'third';
  }
  return found;
}

/** Does a finite verb in a range tell of others: "mi hermano quiere", "vienen"? */
export function namesOthers(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = wordAt(view, i);
    if (!word || (word.tags & (Tag['3sg'] | Tag['3pl'])) === 0 || (word.tags & Tag['1sg']) !== 0) continue;
    if ((word.classes & WordClass.nouns) !== 0 || isNounPlace(view, i, true)) continue;
    const isPlural = (word.tags & Tag['3sg']) === 0 && (word.verbClasses & VerbClass.thing) === 0;
    // "Sono pronti per la sua festa": several have another word
    if (isPlural && view.words.grammar.owner === 'singular') continue;
    if (isPlural || hasOtherSubject(view, i)) return true;
  }
  return false;
}

/** In a question, or right at an opening of one. */
export const isInQuestion = isAsked;

import { FINITE, Tag } from '../../../languages/tv/tags.ts';
import { VerbClass, WordClass } from '../../../languages/tv/types.ts';
import type { VerbForm } from '../../../languages/tv/words.ts';
import type { Reading } from '../scope.ts';
import { type Candidate, classesOf, reading, shownBy } from './candidates.ts';
import { infinitiveAfter, isFollowedLikeVerb, isSaidOfPerson } from './following.ts';
import { BESIDE_VERB, classesAt, clauseBegin, isAsked, type View, wordAt } from './items.ts';
import { isBeside } from './mood.ts';
import { finiteIn, hasOtherSubject, isNounPlace, isSureVerbPlace, namesOthers } from './places.ts';

/** "Que tenga un buen día": a wish. */
function isWish({ view, i, word, opening }: Candidate): boolean {
  if ((word.tags & Tag['imp.3sg']) === 0 || opening !== 'none') return false;
  let at = i - 1;
  while ((classesAt(view, at) & BESIDE_VERB) !== 0) at--;
  return (classesAt(view, at) & WordClass.subordinator) !== 0 && at === clauseBegin(view, at);
}

/** "Può …", "Sa che …": verbs that are said to the reader where nobody else is named; not "Deve essere bello". */
function isHearers({ view, i, word }: Candidate): boolean {
  const classes = classesOf(word, '3sg');
  if ((classes & (VerbClass.hearer | VerbClass.auxiliary)) === 0) return false;
  if ((classes & VerbClass.auxiliary) !== 0 && infinitiveAfter(view, i) < 0) return false;
  // "Tiene que ser así"
  const isLinked = (classesAt(view, i + 1) & (WordClass.subordinator | WordClass.preposition)) !== 0;
  const at = isLinked ? i + 2 : i + 1;
  const next = wordAt(view, at);
  if (!next || (next.tags & Tag.inf) === 0) return true;
  return (
    (classesOf(next, 'inf') & (VerbClass.thing | VerbClass.state | VerbClass.describe)) === 0 ||
    isSaidOfPerson(view, at)
  );
}

/** The conjunction that opens the clause of a verb which follows it, clitics and negation aside; -1 if there is none. */
function conjunctionBefore(view: View, i: number): number {
  let at = i - 1;
  while (isBeside(view, at)) at--;
  return (classesAt(view, at) & WordClass.subordinator) !== 0 ? at : -1;
}

/** "el libro que …", not "creo que …" and "lo que …": what stands before may be the subject. */
function isRelative(view: View, conjunction: number): boolean {
  const before = wordAt(view, conjunction - 1);
  if (!before) return false;
  if ((before.classes & (WordClass.other | WordClass.determiner)) !== 0) return true;
  return (before.tags & FINITE) === 0 && before.classes === 0 && !before.reader;
}

/** "Se precisar de ajuda, …": what may come, at a sentence's beginning, unless the writer may leave out "eu". */
function isForeseen(view: View, i: number): boolean {
  const tags = wordAt(view, i)?.tags ?? 0;
  if ((tags & Tag['sub.3sg']) === 0 || (tags & (Tag['3sg'] | Tag['imp.3sg'])) !== 0) return false;
  if (clauseBegin(view, i) > 0 || finiteIn(view, 0, view.items.length) === 'first') return false;
  return (classesAt(view, conjunctionBefore(view, i)) & WordClass.indicative) !== 0;
}

/** "Vi que abriu uma loja", "He visto que busca …": told to the one whom it is about. */
function isNoticed(view: View, conjunction: number): boolean {
  const tags = wordAt(view, conjunction - 1)?.tags ?? 0;
  return (tags & (Tag['1sg'] | Tag['1pl'])) !== 0 && (tags & Tag['3sg']) === 0;
}

/** How strongly a verb of the third person without a subject speaks for a reader who is addressed by it. */
function thirdStrength(candidate: Candidate): 'medium' | 'low' | undefined {
  const { view, i, word, opening } = candidate;
  if (isAsked(view, i)) return 'medium';
  if (isWish(candidate) || isForeseen(view, i)) return 'medium';
  // "Me habría gustado": of the first person as well
  const isFirstToo = (word.tags & Tag['1sg']) !== 0;
  // "Se recomienda reiniciar": nobody's doing
  const reflexive = WordClass.reflexive | WordClass.subordinator;
  const isPassive = (classesAt(view, i - 1) & reflexive) === WordClass.reflexive;
  if (opening !== 'none' && isPassive) return undefined;
  if (opening !== 'none') return isHearers(candidate) && !isFirstToo ? 'medium' : 'low';
  const conjunction = conjunctionBefore(view, i);
  // "Deja este campo vacío si no aplica": somebody has been called already
  if (conjunction < 0 || candidate.earlier === 'call') return undefined;
  if (isRelative(view, conjunction)) return 'low';
  const isWished = (word.tags & Tag['imp.3sg']) !== 0;
  if (!isWished && (isFirstToo || !(isHearers(candidate) || isNoticed(view, conjunction)))) return 'low';
  return namesOthers(view, 0, conjunction) ? 'low' : 'medium';
}

/** "está", and "foi possível", but "foi à feira": of a form that two verbs share the copula has no preposition after it. */
function isCopula({ view, i, word }: Candidate): boolean {
  const isIt = ({ tags, classes }: VerbForm) =>
    (tags & Tag['3sg']) !== 0 && (classes & VerbClass.state) !== 0;
  if (!word.verbs.some(isIt)) return false;
  if ((classesOf(word, '3sg') & VerbClass.state) !== 0) return true;
  const next = wordAt(view, i + 1);
  return next !== undefined && (next.classes & WordClass.preposition) === 0 && (next.tags & Tag.inf) === 0;
}

/** "¿Tiene hijos?", "Ya sabe …": the third person without another subject. */
export function readThird(candidate: Candidate): Reading | undefined {
  const shown = shownBy(candidate, '3sg');
  if (!shown) return undefined;
  const { view, i, word, isDoubtful } = candidate;
  if (isNounPlace(view, i, isDoubtful)) return undefined;
  const classes = classesOf(word, '3sg');
  // "Que pase un buen día", not "Que sea así"
  if ((classes & VerbClass.thing) !== 0 && !((classes & VerbClass.state) === 0 && isWish(candidate)))
    return undefined;
  if (isCopula(candidate) && !isSaidOfPerson(view, i)) return undefined;
  const isNounToo = (word.classes & WordClass.nouns) !== 0;
  if (
    isNounToo &&
    !isSureVerbPlace(view, i) &&
    !(candidate.opening !== 'none' && isFollowedLikeVerb(view, i))
  )
    return undefined;
  const strength = thirdStrength(candidate);
  if (!strength || hasOtherSubject(view, i)) return undefined;
  return reading(candidate, '3sg', shown, strength, true);
}

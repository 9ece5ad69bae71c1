import { FINITE, TAG_TEXT, Tag, type TagName } from '../../../languages/tv/tags.ts';
import { type Shown, VerbClass, WordClass } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import { isPartOfCode, isShout, type Opening, type Reading } from '../scope.ts';
import type { AddressForm } from '../types.ts';
import { BESIDE_VERB, classesAt, clauseBegin, isAsked, type View, wordAt } from './items.ts';
import { followsPurpose, hasClitic, hasPoliteSubject, inMood, isBeside, isLoneSubjunctive } from './mood.ts';
import { isParticiple } from './participles.ts';
import {
  finiteIn,
  hasOtherSubject,
  isName,
  isNounPlace,
  isSureVerbPlace,
  isVerbPlace,
  namesOthers,
} from './places.ts';

const THIRD = Tag['3sg'] | Tag['1sg'];
const SECOND: readonly TagName[] = ['2sg', '2pl'];
const CALLS: readonly TagName[] = ['imp.2sg', 'imp.2pl', 'imp.3sg', 'imp.3pl'];

/** The `VerbClass`es that all verbs are of which a word can be in this form. */
function classesOf(word: WordReading, tag: TagName): number {
  let common = -1;
  for (const verb of word.verbs) if ((verb.tags & Tag[tag]) !== 0) common &= verb.classes;
  return common;
}

const formOf = (shown: Shown): AddressForm => (shown === 'open' ? 'formal' : shown);

function reasonOf(word: WordReading, raw: string, tag: TagName): string {
  const verb = word.verbs.find(({ tags }) => (tags & Tag[tag]) !== 0);
  return `*${raw}*, ${TAG_TEXT[tag]} of *${verb?.lemma ?? ''}*`;
}

interface Candidate {
  readonly view: View;
  readonly i: number;
  readonly word: WordReading;
  readonly raw: string;
  readonly opening: Opening;
  readonly isDoubtful: boolean;
}

const shownBy = ({ view, word }: Candidate, tag: TagName): Shown | undefined =>
  (word.tags & Tag[tag]) !== 0 ? view.words.shows.get(Tag[tag]) : undefined;

/** A subject may be left out, and the third person may mean the reader. */
const dropsSubject = (view: View) => view.words.shows.has(Tag['3sg']);

function reading(
  candidate: Candidate,
  tag: TagName,
  shown: Shown,
  strength: 'medium' | 'low',
  isOpen: boolean,
): Reading {
  const why = reasonOf(candidate.word, candidate.raw, tag);
  return { form: formOf(shown), strength, why, isOpen: isOpen || shown === 'open' };
}

/** Does a clause that an imperative may follow stand before: "Si quieres, …", "Hola Ana, …"? */
function mayCallAfter(view: View, i: number): boolean {
  const begin = clauseBegin(view, i);
  if (begin === 0) return true;
  let first = clauseBegin(view, begin - 1);
  while ((classesAt(view, first) & (BESIDE_VERB | WordClass.coordinator)) !== 0 && first < begin) first++;
  const classes = classesAt(view, first);
  if ((classes & (WordClass.subordinator | WordClass.preposition)) !== 0) return true;
  if ((classes & (WordClass.article | WordClass.determiner | WordClass.other)) !== 0) return false;
  return finiteIn(view, first, begin) !== 'third';
}

/** Imperatives that look like another form are told by their place. */
function readCall(candidate: Candidate, tag: TagName, hasCalled: boolean): Reading | undefined {
  const shown = shownBy(candidate, tag);
  if (!shown) return undefined;
  const { view, i, word, opening, isDoubtful } = candidate;
  if (tag === 'imp.2pl' && isParticiple(view, i, word)) return undefined;
  const { proclitic } = view.words.grammar;
  if (word.isGrown)
    return proclitic === undefined || opening !== 'none'
      ? reading(candidate, tag, shown, 'medium', false)
      : undefined;
  if (proclitic !== undefined && proclitic !== tag && hasClitic(view, i) && !isNegated(view, i))
    return undefined;
  if (
    tag === 'imp.3sg' &&
    (opening === 'none' || opening === 'joined') &&
    isLoneSubjunctive(view, i, word) &&
    !isNounPlace(view, i, isDoubtful)
  )
    return reading(candidate, tag, shown, 'medium', true);
  if (tag === 'imp.2sg' && !dropsSubject(view) && hasObjectGrownTo(view, i))
    return reading(candidate, tag, shown, 'medium', false);
  if (opening === 'none' || isAsked(view, i) || isNounPlace(view, i, isDoubtful)) return undefined;
  if (opening === 'joined' && !hasCalled) return undefined;
  if (opening === 'clause' && !mayCallAfter(view, i)) return undefined;
  if ((word.classes & WordClass.nouns) !== 0 && !isNegated(view, i) && !isFollowedLikeVerb(view, i))
    return undefined;
  // "Guadagni di più": said to tu as well as asked of Lei
  if (tag === 'imp.3sg' && (word.tags & Tag['2sg']) !== 0)
    return reading(candidate, tag, shown, 'medium', true);
  const isLikeThird = tag === 'imp.2sg' && (word.tags & THIRD) !== 0;
  if (!isLikeThird) return reading(candidate, tag, shown, 'medium', false);
  // "Di adiós": of two verbs, one can't be the third person
  const isOnlyCall = word.verbs.some(({ tags }) => (tags & Tag[tag]) !== 0 && (tags & THIRD) === 0);
  const classes = isOnlyCall ? 0 : classesOf(word, tag);
  if ((classes & ~(VerbClass.auxiliary | VerbClass.call)) !== 0) return undefined;
  if ((classes & VerbClass.auxiliary) !== 0 && infinitiveAfter(view, i) > 0) return undefined;
  if (dropsSubject(view))
    return isNegated(view, i) || isReport(view, i)
      ? undefined
      : reading(candidate, tag, shown, 'medium', true);
  if (pronounGrownTo(view, i) !== 0) return undefined;
  return reading(candidate, tag, shown, 'medium', shown === 'familiar' && speaksFormally(view));
}

/** "Reviens vers vous lundi": beside a formal pronoun it is rather the writer who leaves out "je". */
const speaksFormally = (view: View): boolean =>
  view.items.some(({ word }) => word?.reader?.shown === 'formal');

/** The classes of the pronoun that follows with a hyphen: "dis-moi", "parle-t-il". */
function pronounGrownTo(view: View, i: number): number {
  const isGrown = view.items[i + 1]?.index === view.items[i]?.index;
  return isGrown ? classesAt(view, i + 1) || -1 : 0;
}

/** "envoie-le", "dis-nous": nothing but a call, wherever it stands; "parle-t-il" is none. */
const hasObjectGrownTo = (view: View, i: number): boolean => {
  const own = pronounGrownTo(view, i);
  return own !== 0 && (own & (WordClass.clitic | WordClass.other)) !== WordClass.other;
};

/** "no mira": a negated imperative has the form of the subjunctive. */
const isNegated = (view: View, i: number): boolean => {
  for (let at = i - 1; (classesAt(view, at) & BESIDE_VERB) !== 0; at--)
    if ((classesAt(view, at) & WordClass.negation) !== 0) return true;
  return false;
};

const OBJECT = WordClass.article | WordClass.determiner | WordClass.clitic;

/** A noun that could be a call is one where an object follows: "Reserva una demo", not "Reserva de mesas". */
function isFollowedLikeVerb(view: View, i: number): boolean {
  const next = wordAt(view, i + 1);
  if (!next) return false;
  if (next.reader || (next.tags & Tag.inf) !== 0) return true;
  const object = OBJECT | WordClass.opener | WordClass.question;
  return (next.classes & object) !== 0 && (next.classes & WordClass.preposition) === 0;
}

/** "para confirmares": an infinitive that tells its person. */
const isInflectedInfinitive = (view: View, i: number): boolean =>
  ((wordAt(view, i)?.tags ?? 0) & Tag.inf) !== 0 && (classesAt(view, i - 1) & WordClass.preposition) !== 0;

/** "hablas", "¿tenéis …?": the second person, if it is no noun. */
function readSecond(candidate: Candidate, tag: TagName): Reading | undefined {
  const shown = shownBy(candidate, tag);
  if (!shown) return undefined;
  const { view, i, word, isDoubtful } = candidate;
  if (isNounPlace(view, i, isDoubtful) && !isInflectedInfinitive(view, i)) return undefined;
  if (tag === '2pl' && isParticiple(view, i, word)) return undefined;
  if ((word.classes & WordClass.nouns) !== 0 && !isSureVerbPlace(view, i))
    if (candidate.opening === 'none' || (classesAt(view, i + 1) & OBJECT) === 0) return undefined;
  if (tag === '2sg' && hasPoliteSubject(view, i)) return undefined;
  const third = Tag['3sg'] | (candidate.opening === 'none' ? 0 : Tag['imp.3sg']);
  const isThirdToo = word.verbs.every(({ tags }) => (tags & Tag[tag]) === 0 || (tags & third) !== 0);
  if (isThirdToo && (classesAt(view, i - 1) & WordClass.subordinator) !== 0) {
    return hasOtherSubject(view, i) ? undefined : reading(candidate, tag, 'open', 'low', true);
  }
  if (isThirdToo && hasOtherSubject(view, i)) return undefined;
  return reading(candidate, tag, shown, 'medium', isThirdToo || (isDoubtful && !isVerbPlace(view, i)));
}

/** "está a fazer" */
const isProgressive = (view: View, i: number): boolean =>
  (classesAt(view, i) & WordClass.progressive) !== 0 && ((wordAt(view, i + 1)?.tags ?? 0) & Tag.inf) !== 0;

/** "¿Está interesado …?": a copula means the reader before what is said of persons. */
function isSaidOfPerson(view: View, i: number): boolean {
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
  return (next.tags & Tag.part) !== 0 && (classesOf(next, 'part') & VerbClass.thing) === 0;
}

/** "Que tenga un buen día": a wish. */
function isWish({ view, i, word, opening }: Candidate): boolean {
  if ((word.tags & Tag['imp.3sg']) === 0 || opening !== 'none') return false;
  let at = i - 1;
  while ((classesAt(view, at) & BESIDE_VERB) !== 0) at--;
  return (classesAt(view, at) & WordClass.subordinator) !== 0 && at === clauseBegin(view, at);
}

/** "Diz que vem", "Dice que viene": somebody says so. */
function isReport(view: View, i: number): boolean {
  if ((classesOf(wordAt(view, i) as WordReading, 'imp.2sg') & VerbClass.call) !== 0) return false;
  const condition = WordClass.subordinator | WordClass.indicative;
  return (classesAt(view, i + 1) & condition) === WordClass.subordinator;
}

/** "vai fazer", "vai ter de fazer", "tem que fazer": the infinitive that belongs to an auxiliary, or -1. */
function infinitiveAfter(view: View, i: number): number {
  const between = BESIDE_VERB | WordClass.preposition | WordClass.subordinator;
  let at = i + 1;
  while (at < i + 4 && (classesAt(view, at) & between) !== 0) at++;
  return ((wordAt(view, at)?.tags ?? 0) & Tag.inf) !== 0 ? at : -1;
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
  if (opening !== 'none') return isHearers(candidate) && !isFirstToo ? 'medium' : 'low';
  const conjunction = conjunctionBefore(view, i);
  if (conjunction < 0) return undefined;
  if (isRelative(view, conjunction)) return 'low';
  const isWished = (word.tags & Tag['imp.3sg']) !== 0;
  if (!isWished && (isFirstToo || !(isHearers(candidate) || isNoticed(view, conjunction)))) return 'low';
  return namesOthers(view, 0, conjunction) ? 'low' : 'medium';
}

/** "¿Tiene hijos?", "Ya sabe …": the third person without another subject. */
function readThird(candidate: Candidate): Reading | undefined {
  const shown = shownBy(candidate, '3sg');
  if (!shown) return undefined;
  const { view, i, word, isDoubtful } = candidate;
  if (isNounPlace(view, i, isDoubtful)) return undefined;
  const classes = classesOf(word, '3sg');
  // "Que pase un buen día", not "Que sea así"
  if ((classes & VerbClass.thing) !== 0 && !((classes & VerbClass.state) === 0 && isWish(candidate)))
    return undefined;
  if ((classes & VerbClass.state) !== 0 && !isSaidOfPerson(view, i)) return undefined;
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

/** "Non dimenticare …": a negated infinitive at a clause's beginning. */
function readNegated(candidate: Candidate): Reading | undefined {
  const { view, i, word, opening } = candidate;
  const { negated } = view.words.grammar;
  if (negated === undefined || (word.tags & Tag.inf) === 0 || !isNegated(view, i)) return undefined;
  if (opening === 'none' || opening === 'joined' || isAsked(view, i)) return undefined;
  return opening === 'clause' && !mayCallAfter(view, i)
    ? undefined
    : reading(candidate, 'inf', negated, 'medium', true);
}

/** What a verb without a pronoun shows of the address. `hasCalled`: an imperative stands before it in the sentence. */
export function readVerb(view: View, i: number, opening: Opening, hasCalled: boolean): Reading | undefined {
  const item = view.items[i];
  const word = item?.word;
  if (!item || !word || word.tags === 0 || word.reader || isPartOfCode(view.scope, item.index))
    return undefined;
  const isCapitalized = isName(view, i) && !isShout(item.token);
  if (isCapitalized && opening === 'none') return undefined;
  const { isDoubtful } = word;
  const candidate = {
    view,
    i,
    word: inMood(view, i, word),
    raw: item.token.raw,
    opening: opening === 'none' && followsPurpose(view, i) ? ('joined' as const) : opening,
    isDoubtful,
  };
  for (const tag of CALLS) {
    const call = readCall(candidate, tag, hasCalled);
    if (call) return call;
  }
  for (const tag of SECOND) {
    if (!shownBy(candidate, tag)) continue;
    const second = readSecond(candidate, tag);
    if (second) return second;
  }
  return readNegated(candidate) ?? readThird(candidate);
}

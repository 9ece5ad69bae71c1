import { Tag, type TagName } from '../../../languages/tv/tags.ts';
import { type Shown, VerbClass, WordClass } from '../../../languages/tv/types.ts';
import type { Reading } from '../scope.ts';
import { type Candidate, classesOf, dropsSubject, reading, shownBy } from './candidates.ts';
import { hasObjectGrownTo, infinitiveAfter, isFollowedLikeVerb, pronounGrownTo } from './following.ts';
import { BESIDE_VERB, classesAt, clauseBegin, isAsked, type View } from './items.ts';
import { hasClitic, isLoneSubjunctive } from './mood.ts';
import { isParticiple } from './participles.ts';
import {
  finiteIn,
  isBeforeItsSubject,
  isNegatedAdjective,
  isNounPlace,
  isSureVerbPlace,
  namesOthers,
} from './places.ts';

const THIRD = Tag['3sg'] | Tag['1sg'];

const OPENS_SUBJECT = WordClass.article | WordClass.determiner | WordClass.other;

/** "Ma sœur, qui habite Nice, travaille …": before the clause that begins there, a subject waits for its verb. */
function hasWaitingSubject(view: View, clause: number): boolean {
  for (let end = clause - 1; end > 0 && view.items[end]?.token.raw === ','; ) {
    const begin = clauseBegin(view, end);
    if ((classesAt(view, begin) & OPENS_SUBJECT) !== 0 && finiteIn(view, begin, end) === undefined)
      return true;
    end = begin - 1;
  }
  return false;
}

/** Does a clause that an imperative may follow stand before: "Si quieres, …", "Hola Ana, …"? */
function mayCallAfter(view: View, i: number): boolean {
  const begin = clauseBegin(view, i);
  if (begin === 0) return true;
  let first = clauseBegin(view, begin - 1);
  if (!dropsSubject(view) && hasWaitingSubject(view, first)) return false;
  const isBefore = (classes: number) =>
    (classes & (BESIDE_VERB | WordClass.coordinator)) !== 0 && (classes & WordClass.article) === 0;
  while (isBefore(classesAt(view, first)) && first < begin) first++;
  const classes = classesAt(view, first);
  // pt "A loja", not "À loja"
  const both = WordClass.article | WordClass.clitic;
  if ((classes & both) === both) return false;
  if ((classes & (WordClass.subordinator | WordClass.preposition)) !== 0) return true;
  if ((classes & (WordClass.article | WordClass.determiner | WordClass.other)) !== 0) return false;
  return finiteIn(view, first, begin) !== 'third';
}

/** "Reviens vers vous lundi": beside a formal pronoun it is rather the writer who leaves out "je". */
const speaksFormally = (view: View): boolean =>
  view.items.some(({ word }) => word?.reader?.shown === 'formal');

/** "no mira": a negated imperative has the form of the subjunctive. */
const isNegated = (view: View, i: number): boolean => {
  for (let at = i - 1; (classesAt(view, at) & BESIDE_VERB) !== 0; at--)
    if ((classesAt(view, at) & WordClass.negation) !== 0) return true;
  return false;
};

/** "Diz que vem", "Dice que viene": somebody says so. */
function isReport({ view, i, word }: Candidate): boolean {
  if ((classesOf(word, 'imp.2sg') & VerbClass.call) !== 0) return false;
  const condition = WordClass.subordinator | WordClass.indicative;
  return (classesAt(view, i + 1) & condition) === WordClass.subordinator;
}

/** "Ajuda e suporte": what is a noun by what stands around it. */
function isNoun({ view, i, word, isDoubtful }: Candidate): boolean {
  if (isNounPlace(view, i, isDoubtful)) return true;
  return (word.classes & WordClass.nouns) !== 0 && !isFollowedLikeVerb(view, i);
}

/** What speaks against an imperative in its place. */
function isOutOfPlace({ view, i, word, opening, isDoubtful, earlier }: Candidate): boolean {
  if (opening === 'none' || isAsked(view, i) || isNounPlace(view, i, isDoubtful)) return true;
  if (opening === 'joined' && earlier === undefined) return true;
  if (opening === 'clause' && !mayCallAfter(view, i)) return true;
  if ((word.classes & WordClass.nouns) === 0) return false;
  if (isNegated(view, i)) return isNegatedAdjective(view, i);
  return !(isSureVerbPlace(view, i) || isFollowedLikeVerb(view, i));
}

/** "La mia collega segue i clienti: parla tre lingue": after a colon it goes on about the same one. */
function goesOn({ view, i, opening }: Candidate): boolean {
  const begin = clauseBegin(view, i);
  return (
    opening === 'sentence' && begin > 0 && finiteIn(view, clauseBegin(view, begin - 1), begin) === 'third'
  );
}

/** "El sistema guarda los datos. Envía un aviso.": told of the same one, unless it is what readers are asked to do. */
function goesOnTelling({ view, i }: Candidate, classes: number): boolean {
  if (!view.words.hasCallVerbs || (classes & VerbClass.call) !== 0 || clauseBegin(view, i) > 0) return false;
  const { before } = view;
  return before !== undefined && namesOthers(before, 0, before.items.length);
}

/** "Diz-me se falta algo.", "Manda-nos a lista.", but not "Diz-se …": what speaks of the writer so is asked of the reader. */
function isPlainCall({ view, i, opening }: Candidate): boolean {
  if (opening !== 'sentence') return false;
  return (pronounGrownTo(view, i) & WordClass.clitic) !== 0;
}

/** "Mira esto", "Permite crear …": what may be the third person as well. */
function readLikeThird(candidate: Candidate, tag: TagName, shown: Shown): Reading | undefined {
  const { view, i, word, opening, earlier } = candidate;
  // "renova as licenças, paga as taxas e entrega as chaves": joined to what is told
  if (opening === 'joined' && earlier !== 'call') return undefined;
  // "Di adiós": of two verbs, one can't be the third person
  const isOnlyCall = word.verbs.some(({ tags }) => (tags & Tag[tag]) !== 0 && (tags & THIRD) === 0);
  const classes = isOnlyCall ? 0 : classesOf(word, tag);
  if ((classes & (VerbClass.thing | VerbClass.state | VerbClass.describe)) !== 0) return undefined;
  if (isBeforeItsSubject(view, i)) return undefined;
  if ((classes & VerbClass.auxiliary) !== 0 && infinitiveAfter(view, i) > 0) return undefined;
  if (dropsSubject(view))
    return isNegated(view, i) ||
      isReport(candidate) ||
      goesOn(candidate) ||
      (!isPlainCall(candidate) && goesOnTelling(candidate, classes))
      ? undefined
      : reading(candidate, tag, shown, 'medium', !isPlainCall(candidate));
  if (pronounGrownTo(view, i) !== 0) return undefined;
  return reading(candidate, tag, shown, 'medium', shown === 'familiar' && speaksFormally(view));
}

/** "no digas", "Non si preoccupi", but "si preoccupa": may a clitic stand before this imperative? */
function isBarred({ view, i }: Candidate, tag: TagName): boolean {
  const { proclitic } = view.words.grammar;
  return proclitic !== undefined && proclitic !== tag && hasClitic(view, i) && !isNegated(view, i);
}

/** Imperatives that look like another form are told by their place. */
export function readCall(candidate: Candidate, tag: TagName): Reading | undefined {
  const shown = shownBy(candidate, tag);
  if (!shown) return undefined;
  const { view, i, word, opening } = candidate;
  if (tag === 'imp.2sg' && (pronounGrownTo(view, i) & WordClass.reflexive) !== 0) return undefined;
  if (tag === 'imp.2pl' && isParticiple(view, i, word)) return undefined;
  const certain = () => reading(candidate, tag, shown, 'medium', false);
  if (word.isGrown)
    return view.words.grammar.proclitic === undefined || opening !== 'none' ? certain() : undefined;
  if (isBarred(candidate, tag)) return undefined;
  const isFree = opening === 'none' || opening === 'joined';
  if (tag === 'imp.3sg' && isFree && isLoneSubjunctive(view, i, word) && !isNoun(candidate))
    return reading(candidate, tag, shown, 'medium', true);
  if (!dropsSubject(view) && hasObjectGrownTo(view, i)) return certain();
  if (isOutOfPlace(candidate)) return undefined;
  // "Guadagni di più": said to tu as well as asked of Lei
  if (tag === 'imp.3sg' && (word.tags & Tag['2sg']) !== 0)
    return reading(candidate, tag, shown, 'medium', true);
  return tag === 'imp.2sg' && (word.tags & THIRD) !== 0 ? readLikeThird(candidate, tag, shown) : certain();
}

/** "Non dimenticare …": a negated infinitive at a clause's beginning. */
export function readNegated(candidate: Candidate): Reading | undefined {
  const { view, i, word, opening } = candidate;
  const { negated } = view.words.grammar;
  if (negated === undefined || (word.tags & Tag.inf) === 0 || !isNegated(view, i)) return undefined;
  if (opening === 'none' || opening === 'joined' || isAsked(view, i)) return undefined;
  return opening === 'clause' && !mayCallAfter(view, i)
    ? undefined
    : reading(candidate, 'inf', negated, 'medium', true);
}

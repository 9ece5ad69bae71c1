import { NOUN_LOOK_ALIKES } from '../../languages/de/address/look-alikes.ts';
import {
  BE,
  CALLED,
  COMING,
  ENGLISH,
  FEARS,
  HAVE_OBJECTS,
  ICH,
  INVITING,
  INVITING_PARTICLES,
  NOT,
  ONLY_ACCUSATIVE,
  REMINDING,
  SPEAKS,
  STAY,
  SUBJECT_AFTER_SEI,
  UNIQUE,
} from '../../languages/de/address/requests.ts';
import { TASK_VERBS, TRANSFER_VERBS } from '../../languages/de/address/verb-classes.ts';
import {
  ACCUSATIVE,
  AUXILIARIES,
  ENDING_PARTICLES,
  IMPERATIVE_PARTICLES,
  IMPERSONAL,
  NOMINATIVES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
} from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { isReported, isSelfReport } from './dropped-ich.ts';
import { isOtherWord } from './look-alikes.ts';
import {
  at,
  clauseEnd,
  has,
  isCapital,
  isPartOfCode,
  type Opening,
  type Place,
  type Scope,
  wordAt,
} from './scope.ts';
import { wholeVerb } from './whole-verb.ts';

export interface Imperative {
  readonly lemma: string;
  readonly number: 'singular' | 'plural';
}

const WISH = /^(?:schoen|gut|toll|wunder|erfolg|entspann|erhol|angenehm)/;

/** "sprich", "siehe", "tritt": imperatives in form that mostly do another job. */
function isRealImperative(place: Place): boolean {
  const { scope, index, word, opening } = place;
  // "Stich ins Auge"
  if (isCapital(place.token) && NOUN_LOOK_ALIKES.has(word) && !isAsNoNoun(place)) return false;
  if (word === 'siehe' || word === 'tritt' || word === 'miss') return false;
  if (word === 'sprich') return SPEAKS.has(wordAt(scope, index + 1)?.fold ?? '');
  return UNIQUE.has(word) || opening !== 'none';
}

/** A pronoun, an article or a particle follows, as it follows no noun. */
function isAsNoNoun({ scope, index }: Place): boolean {
  const next = wordAt(scope, index + 1)?.fold ?? '';
  return OBJECT_PRONOUNS.has(next) || ACCUSATIVE.has(next) || IMPERATIVE_PARTICLES.has(next);
}

/** "Sei ein Vorbild", "Sei Teil des Teams"; "Sei der Preis auch hoch, …" concedes something. */
function isNounPhraseAlone(scope: Scope, index: number): boolean {
  const end = clauseEnd(scope, index);
  const next = wordAt(scope, index + 1);
  const last = wordAt(scope, end - 1);
  if (!next || !last || !isCapital(last) || at(scope, end)?.raw === ',') return false;
  return isCapital(next) || (/^(?:der|die|das|eine?)$/.test(next.fold) && end > index + 2);
}

/** "Sei dabei", not "Sei es, dass …". */
function isSei({ scope, index, opening, word, hasEs }: Place): boolean {
  const next = wordAt(scope, index + 1);
  if (word !== 'sei' || hasEs || opening === 'none' || !next) return false;
  if (opening === 'sentence' && isNounPhraseAlone(scope, index)) return true;
  // "…, sei also vorsichtig", but "…, sei aber verkauft worden"
  if (opening !== 'sentence' && !BE.has(next.fold)) return false;
  return !SUBJECT_AFTER_SEI.has(next.fold) && !isCapital(next);
}

/** "Hab Geduld", "Hab keine Angst", "Hab einen schönen Tag" – not "Hab gestern …". */
function isHave({ scope, index, opening, word }: Place): boolean {
  const next = wordAt(scope, index + 1);
  if (!next || opening === 'none' || (word !== 'hab' && word !== 'habe')) return false;
  const after = wordAt(scope, index + 2)?.fold ?? '';
  if (/^keine?n?$/.test(next.fold)) return FEARS.has(after);
  return HAVE_OBJECTS.has(next.fold) ? !ICH.has(after) : /^eine?n?$/.test(next.fold) && WISH.test(after);
}

/** "Werde Mitglied", "Werde Teil des Teams" – not "Werde Montag anrufen". */
function isBecome({ scope, index, opening, word }: Place): boolean {
  const next = wordAt(scope, index + 1);
  if (word !== 'werde' || opening === 'none' || !next) return false;
  if (next.fold === 'mal' || next.fold === 'nicht') return true;
  const last = wordAt(scope, clauseEnd(scope, index) - 1);
  const lastForms = readVerb(last?.fold ?? '')?.forms ?? 0;
  if ((lastForms & (Form.Plural | Form.Participle | Form.ThirdOrSecondPlural)) !== 0) return false;
  if (opening !== 'sentence' || next.raw === 'Sie' || next.raw === 'Ihnen') return false;
  // "Werde jetzt Mitglied"
  const isCalled = (next.fold === 'jetzt' || next.fold === 'auch') && last !== undefined && isCapital(last);
  return isCapital(next) || next === last || isCalled;
}

/** What the next word says: a subject, a reflexive or another verb end the matter. */
function isRuledOut({ scope, index, token }: Place): boolean {
  const next = at(scope, index + 1);
  if (next?.kind !== 'word') return next?.kind === 'punct' && next.raw === '-' && !next.spaced;
  if (NOMINATIVES.has(next.fold) && next.fold !== 'der' && next.fold !== 'es') return true;
  if (next.fold === 'sich' || ICH.has(next.fold) || ENGLISH.has(next.fold)) return true;
  if (next.raw === 'Sie' || next.raw === 'Ihnen' || next.fold === 'euch') return true;
  // "Buche und Eiche"
  const after = wordAt(scope, index + 2);
  if (/^(?:und|oder)$/.test(next.fold) && isCapital(token) && after && isCapital(after)) return true;
  return AUXILIARIES.has(next.fold);
}

/** A stem alone in its clause is a name in a list rather than a call: "… auth, parse, all"; "Na los, komm!" is a call. */
function isBare({ scope, index, opening }: Place, inE: boolean): boolean {
  if (inE || opening === 'sentence' || clauseEnd(scope, index) > index + 1) return false;
  return !/^!/.test(scope.tokens[index + 1]?.raw ?? '');
}

function isSingular(place: Place, verb: VerbReading): boolean {
  const { scope, index } = place;
  if (verb.lemma === 'sein') return isSei(place);
  if (verb.lemma === 'haben') return isHave(place);
  if (verb.lemma === 'werden') return isBecome(place);
  if (verb.forms & Form.Imperative) return isRealImperative(place);
  const inE = (verb.forms & Form.InE) !== 0;
  if ((!inE && (verb.forms & Form.Stem) === 0) || place.opening === 'none') return false;
  if (isRuledOut(place) || has(scope, index + 1, clauseEnd(scope, index), ICH)) return false;
  if (isOtherWord(place, verb, inE) || isReported(place, inE) || isBare(place, inE)) return false;
  return place.isAsked || !isSelfReport(place, verb, inE);
}

/** "Macht mit!", "Bleibt gesund!", "Rettet den Wald!", "Wartet nicht!": calls that only their mark tells from a report. */
function isExclaimedPlural({ scope, index }: Place, lemma: string, next: Token): boolean {
  const end = clauseEnd(scope, index);
  const last = wordAt(scope, end - 1);
  if (last && INVITING_PARTICLES.has(last.fold) && !(lemma === 'gehen' && last.fold === 'weiter'))
    return true;
  if (lemma === 'bleiben') return STAY.has(next.fold);
  if (lemma === 'kommen') return last?.fold === 'hause' || next.fold === 'alle';
  if (IMPERSONAL.has(lemma)) return false;
  if (ONLY_ACCUSATIVE.has(next.fold) || (NOT.has(next.fold) && TASK_VERBS.has(lemma))) return true;
  return /^(?:alle|uns|mir)$/.test(next.fold) || (PREPOSITIONS.has(next.fold) && scope.last - index <= 4);
}

/** "Leute, hört zu!": those who are called stand before. */
const isCalled = ({ scope, index }: Place) =>
  index === scope.first + 2 && CALLED.has(wordAt(scope, scope.first)?.fold ?? '');

/** "Schreibt mir", "Kommt gern vorbei", "bringt bitte Kuchen mit": forms that are the third person's as well. */
function isOpenPlural(place: Place, { lemma }: VerbReading, next: Token): boolean {
  const { scope, index, isAsked } = place;
  const opening = isCalled(place) ? 'sentence' : place.opening;
  if (isAsked && !IMPERSONAL.has(lemma)) return true;
  const isExclaimed = /^!/.test(scope.tokens[scope.last - 1]?.raw ?? '');
  const last = scope.tokens[clauseEnd(scope, index) - 1];
  if (next.fold === 'bitte') return opening !== 'joined' && (lemma !== 'kommen' || opening === 'sentence');
  if (REMINDING.has(lemma) && /^dar(?:an|auf)$/.test(next.fold)) return opening !== 'joined';
  if (lemma === 'sagen' && next.fold === 'bescheid') return true;
  if (opening !== 'sentence') return false;
  if (isExclaimed && isExclaimedPlural(place, lemma, next)) return true;
  if (lemma === 'kommen') {
    if (COMING.has(next.fold) && (scope.tokens[index + 2]?.fold === 'und' || isExclaimed)) return true;
    return INVITING.has(next.fold) && last !== undefined && ENDING_PARTICLES.has(last.fold);
  }
  if (IMPERSONAL.has(lemma)) return false;
  if (next.fold === 'mal' || next.fold === 'doch') return true;
  // "Spielt gern Tennis" is said of somebody; "Schaut gern rein" is an invitation
  if (INVITING.has(next.fold)) return isExclaimed || (last !== undefined && ENDING_PARTICLES.has(last.fold));
  return (next.fold === 'mir' || next.fold === 'uns') && TRANSFER_VERBS.has(lemma);
}

/** "Lasst uns", "Gebt Bescheid". */
function isPlural(place: Place, verb: VerbReading): boolean {
  const { scope, index, token, opening, hasEs } = place;
  const next = wordAt(scope, index + 1);
  if (opening === 'none' || !next || hasEs || next.fold === 'sich' || next.fold === 'sie') return false;
  if (isCapital(token) && NOUN_LOOK_ALIKES.has(token.fold) && !INVITING_PARTICLES.has(next.fold))
    return false;
  const isOnlyPlural = (verb.forms & Form.SecondPlural) !== 0;
  if (NOMINATIVES.has(next.fold) && !(isOnlyPlural && next.fold === 'es')) return false;
  if (next.fold === 'euch') return true;
  if (isOnlyPlural) return token.fold !== 'wart' && verb.lemma !== 'tun';
  return (verb.forms & Form.ThirdOrSecondPlural) !== 0 && isOpenPlural(place, verb, next);
}

/** "src/test", "re-start": a part of a path or of a compound. */
function isPartOfPath(scope: Scope, index: number): boolean {
  return scope.tokens[index]?.spaced === false && /^[/.&#)<-]$/.test(scope.tokens[index - 1]?.raw ?? '');
}

/** Whether the word at an index is an imperative without a pronoun of its own, and whose. */
export function imperativeAt(scope: Scope, index: number, opening: Opening): Imperative | undefined {
  const token = scope.tokens[index] as Token;
  if (isCapital(token) && opening !== 'sentence') return undefined;
  const hasEs = token.fold.endsWith("'s");
  const word = hasEs ? token.fold.slice(0, -2) : token.fold;
  const verb = readVerb(word);
  if (!verb) return undefined;
  // "GiB" is no "gib"
  if (/[a-z][A-Z]/.test(token.raw) || isPartOfCode(scope, index) || isPartOfPath(scope, index))
    return undefined;
  const isAsked = wordAt(scope, index - 1)?.fold === 'bitte';
  const place: Place = { scope, index, token, word, hasEs, opening, isAsked };
  if (isSingular(place, verb)) return { lemma: wholeVerb(scope, index, verb), number: 'singular' };
  if (isPlural(place, verb)) return { lemma: wholeVerb(scope, index, verb), number: 'plural' };
  return undefined;
}

import {
  ADJECTIVE_LOOK_ALIKES,
  FUNCTION_LOOK_ALIKES,
  NOUN_LOOK_ALIKES,
} from '../../languages/de/address/look-alikes.ts';
import {
  FREE_STEMS,
  SELF_DATIVE,
  SELF_VERBS,
  TAKES_ME,
  TASK_PARTICLES,
  TASK_VERBS,
} from '../../languages/de/address/verb-classes.ts';
import {
  ACCUSATIVE,
  AUXILIARIES,
  COORDINATORS,
  GENITIVE,
  IMPERATIVE_PARTICLES,
  IMPERSONAL,
  NOMINATIVES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SELF_REPORT,
  SUBORDINATORS,
} from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { wordSet } from '../../text/lazy.ts';
import { at, clauseEnd, has, hasThirdPerson, isCapital, type Opening, type Scope, wordAt } from './scope.ts';

export interface Imperative {
  readonly lemma: string;
  readonly number: 'singular' | 'plural';
}

const FOR = wordSet('fuer');
const I = wordSet("ich ich's ichs");
const SELF = wordSet(
  "ich ich's mich mein meine meinen meinem meiner bin habe hab moechte wuerde hoffe freue wollte wuensche bedanke verbleibe",
);
const SUBJECT_AFTER_SEI = wordSet(
  'es er sie das die der dies dieses denn dahingestellt dem ihm ihr mir an noch hier hierbei jedoch ein eine',
);
const SPEAKS = wordSet('mit uns mir ihn sie doch einfach nicht mich bitte gern gerne deine dein in ueber');
const REPORTED = wordSet('sei seien habe werde koenne muesse solle wolle duerfe wuerden');
const UNIQUE = wordSet('gib nimm wirf hilf vergiss triff empfiehl befiehl');
const STRONG_CUES = wordSet('mal doch bitte uns dir dich einfach dein deine deinen deinem deiner');
const INVITING = wordSet('mal doch gern gerne ruhig unbedingt einfach');
const HAVE_OBJECTS = wordSet('keine keinen geduld spass vertrauen mut nachsicht verstaendnis erbarmen dank');
const WISHES = /^(?:ein|einen|eine)$/;

/** "sei", "sprich", "siehe": imperatives in form that mostly do another job. */
function isRealImperative(scope: Scope, index: number, fold: string, opening: Opening): boolean {
  const next = at(scope, index + 1);
  if (fold === 'siehe' || fold === 'tritt' || fold === 'miss') return false;
  if (fold === 'sprich') return next?.kind === 'word' && SPEAKS.has(next.fold);
  if (fold === 'sieh') return opening !== 'none';
  return UNIQUE.has(fold) || opening !== 'none';
}

function isSei(scope: Scope, index: number, opening: Opening): boolean {
  const next = wordAt(scope, index + 1);
  return (
    opening === 'sentence' && next !== undefined && !SUBJECT_AFTER_SEI.has(next.fold) && !isCapital(next)
  );
}

/** "Hab Geduld", "Hab keine Angst", "Hab einen schönen Tag" – not "Hab gestern …". */
function isHave(scope: Scope, index: number): boolean {
  const next = wordAt(scope, index + 1);
  if (!next) return false;
  if (HAVE_OBJECTS.has(next.fold)) return !I.has(wordAt(scope, index + 2)?.fold ?? '');
  return (
    WISHES.test(next.fold) &&
    /^(?:schoen|gut|toll|wunder|erfolg|entspann|erhol|angenehm)/.test(wordAt(scope, index + 2)?.fold ?? '')
  );
}

/** Does "mich" or "mir" after the verb show a first person whose "ich" was left out? */
function isSelfByPronoun(scope: Scope, index: number, lemma: string, inE: boolean): boolean {
  const end = Math.min(clauseEnd(scope, index), index + 4);
  for (let i = index + 1; i < end; i++) {
    const fold = wordAt(scope, i)?.fold;
    if (fold === 'mich')
      return !TAKES_ME.has(lemma) || (lemma === 'fragen' && isIndirectQuestion(scope, i + 1));
    if (fold === 'mir') return inE && SELF_DATIVE.has(lemma);
    if (fold === 'dir' || fold === 'dich' || fold === 'uns') return false;
  }
  return false;
}

/** "Frage mich, warum …": the writer wonders. */
function isIndirectQuestion(scope: Scope, index: number): boolean {
  const next = at(scope, index);
  const word = next?.raw === ',' ? wordAt(scope, index + 1) : next;
  return word !== undefined && SUBORDINATORS.has(word.fold);
}

/** A noun that looks like an imperative is one only before a particle, a pronoun or an object, and with no other verb. */
function isNotNoun(scope: Scope, index: number, lemma: string, inE: boolean): boolean {
  const next = wordAt(scope, index + 1);
  if (!next) return false;
  const end = clauseEnd(scope, index);
  if (GENITIVE.has(next.fold) || hasThirdPerson(scope, index + 1, end, AUXILIARIES)) return false;
  if (IMPERATIVE_PARTICLES.has(next.fold)) {
    const after = wordAt(scope, index + 2);
    return !/(?:bar|lich|ig)$/.test(after?.fold ?? '') || index + 3 < end;
  }
  if (isCapital(next)) return false;
  if (OBJECT_PRONOUNS.has(next.fold) || ACCUSATIVE.has(next.fold)) return true;
  return inE && lemma === 'versuchen' && has(scope, index + 1, scope.last, wordSet('zu'));
}

/** An adjective in -e stands before a noun or another adjective; the verb before an article, a pronoun, a particle. */
function isNotAdjective(scope: Scope, index: number): boolean {
  const next = wordAt(scope, index + 1);
  if (!next || isCapital(next)) return false;
  return ACCUSATIVE.has(next.fold) || OBJECT_PRONOUNS.has(next.fold) || IMPERATIVE_PARTICLES.has(next.fold);
}

/** What the next word says: a subject, a reflexive or another verb end the matter. */
function isRuledOut(scope: Scope, index: number): boolean {
  const next = at(scope, index + 1);
  if (!next || next.kind !== 'word') return next?.kind === 'punct' && next.raw === '-' && !next.spaced;
  if (NOMINATIVES.has(next.fold) && next.fold !== 'der' && next.fold !== 'es') return true;
  if (next.fold === 'sich' || I.has(next.fold) || next.fold === "s'ich") return true;
  if (next.raw === 'Sie' || next.raw === 'Ihnen' || next.fold === 'euch') return true;
  return AUXILIARIES.has(next.fold);
}

interface Place {
  readonly scope: Scope;
  readonly index: number;
  readonly token: Token;
  readonly opening: Opening;
  /** "bitte" stands right before */
  readonly isAsked: boolean;
}

function isSelfReport({ scope, index, opening, isAsked }: Place, verb: VerbReading, inE: boolean): boolean {
  const { lemma } = verb;
  if (isAsked) return false;
  if (isSelfByPronoun(scope, index, lemma, inE)) return true;
  const next = at(scope, index + 1);
  const fold = next?.kind === 'word' ? next.fold : '';
  if (SELF_REPORT.has(fold)) return !TASK_VERBS.has(lemma) || fold !== 'auch';
  if (opening !== 'sentence' && inE && has(scope, scope.first, index, SELF)) return true;
  if (!inE) return (fold === 'gerade' || fold === 'mich') && !TAKES_ME.has(lemma);
  if (fold === 'mich' && !TAKES_ME.has(lemma)) return true;
  if (/^mein/.test(fold) || ((fold === 'gern' || fold === 'gerne') && !TASK_VERBS.has(lemma)))
    return !TASK_VERBS.has(lemma);
  // "halte das für möglich": an opinion
  if (lemma === 'halten' && has(scope, index + 1, clauseEnd(scope, index), FOR)) return true;
  const last = scope.tokens[clauseEnd(scope, index) - 1];
  if (last && TASK_PARTICLES[lemma]?.test(last.fold)) return false;
  if (fold === 'doch') return SELF_VERBS.has(lemma) && !STRONG_CUES.has(wordAt(scope, index + 2)?.fold ?? '');
  return SELF_VERBS.has(lemma) && !STRONG_CUES.has(fold);
}

/** Bare stems look like nouns unless they are known not to; forms in -e when they are listed, or begin like "Umfrage". */
function looksLikeNoun(token: Token, verb: VerbReading, inE: boolean): boolean {
  if (!inE) return !FREE_STEMS.has(token.fold) || (isCapital(token) && NOUN_LOOK_ALIKES.has(token.fold));
  return (
    isCapital(token) &&
    (NOUN_LOOK_ALIKES.has(token.fold) || /^(?:um|durch|ueber|unter|wider|hinter|ge)$/.test(verb.prefix))
  );
}

/** "…, das sei verschieden, trage zu … bei": what somebody said, in the subjunctive. */
function isReported({ scope, index, opening, isAsked }: Place, inE: boolean): boolean {
  if (!inE || opening === 'sentence' || isAsked) return false;
  return has(scope, scope.first, index, REPORTED) || has(scope, index + 1, scope.last, REPORTED);
}

/** "Jetzt reagiere ein Teil der …": a subject after the verb, as in reported speech. */
function isInverted({ scope, index }: Place, lemma: string): boolean {
  const before = wordAt(scope, index - 1);
  if (!before || before.fold === 'bitte' || COORDINATORS.has(before.fold) || TASK_VERBS.has(lemma))
    return false;
  return /^(?:ein|eine|der|die|das|diese[rs]?)$/.test(wordAt(scope, index + 1)?.fold ?? '');
}

function isSingular(place: Place, verb: VerbReading): boolean {
  const { scope, index, token, opening, isAsked } = place;
  const { fold } = token;
  const { lemma } = verb;
  if (lemma === 'sein') return fold === 'sei' && isSei(scope, index, opening);
  if (lemma === 'haben')
    return (fold === 'hab' || fold === 'habe') && opening !== 'none' && isHave(scope, index);
  if (verb.forms & Form.Imperative) return isRealImperative(scope, index, fold, opening);
  const inE = (verb.forms & Form.InE) !== 0;
  if ((!inE && (verb.forms & Form.Stem) === 0) || opening === 'none') return false;
  if (FUNCTION_LOOK_ALIKES.has(fold) || isRuledOut(scope, index)) return false;
  if (has(scope, index + 1, clauseEnd(scope, index), I)) return false;
  if (ADJECTIVE_LOOK_ALIKES.has(fold) && !isNotAdjective(scope, index)) return false;
  if (looksLikeNoun(token, verb, inE) && !isNotNoun(scope, index, lemma, inE)) return false;
  if (isReported(place, inE) || isInverted(place, lemma)) return false;
  return isAsked || !isSelfReport(place, verb, inE);
}

/** "Lasst uns", "Schaut mal rein", "Kommt alle vorbei!" */
function isPlural({ scope, index, token, opening }: Place, verb: VerbReading): boolean {
  const next = wordAt(scope, index + 1);
  if (
    opening === 'none' ||
    (next && (NOMINATIVES.has(next.fold) || next.fold === 'sich' || next.fold === 'sie'))
  )
    return false;
  if (isCapital(token) && NOUN_LOOK_ALIKES.has(token.fold)) return false;
  if (verb.forms & Form.SecondPlural)
    return next !== undefined && token.fold !== 'wart' && verb.lemma !== 'tun';
  if ((verb.forms & Form.ThirdOrSecondPlural) === 0 || IMPERSONAL.has(verb.lemma) || !next) return false;
  if (opening !== 'sentence') return false;
  if (INVITING.has(next.fold)) return true;
  const isExclaimed = /^!/.test(scope.tokens[scope.last - 1]?.raw ?? '');
  return (
    opening === 'sentence' &&
    isExclaimed &&
    (next.fold === 'alle' || (PREPOSITIONS.has(next.fold) && scope.last - index <= 4))
  );
}

/** "_update.tar", "src/test": part of a path. */
function isPartOfName(scope: Scope, index: number): boolean {
  const token = scope.tokens[index] as Token;
  return !token.spaced && /^[_\\/=.&#~-]$/.test(scope.tokens[index - 1]?.raw ?? '');
}

/** Whether the word at an index is an imperative without a pronoun of its own, and whose. */
export function imperativeAt(scope: Scope, index: number, opening: Opening): Imperative | undefined {
  const token = scope.tokens[index] as Token;
  if (isCapital(token) && opening !== 'sentence') return undefined;
  if (isPartOfName(scope, index)) return undefined;
  const verb = readVerb(token.fold);
  if (!verb) return undefined;
  const place: Place = { scope, index, token, opening, isAsked: wordAt(scope, index - 1)?.fold === 'bitte' };
  if (isSingular(place, verb)) return { lemma: verb.lemma, number: 'singular' };
  if (isPlural(place, verb)) return { lemma: verb.lemma, number: 'plural' };
  return undefined;
}

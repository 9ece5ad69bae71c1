import {
  ADJECTIVE_LOOK_ALIKES,
  FUNCTION_LOOK_ALIKES,
  NOUN_LOOK_ALIKES,
  PREFIXED_NOUNS,
} from '../../languages/de/address/look-alikes.ts';
import {
  CLICKS,
  DEFINING,
  FILLERS,
  RELATIVES,
  RELATIVES_ONLY,
  SENT_BY,
  TAKES_NOUN,
  WITH_INFINITIVE,
  ZU,
} from '../../languages/de/address/requests.ts';
import { ASKED_COMPLEMENTS, FREE_STEMS, TASK_VERBS } from '../../languages/de/address/verb-classes.ts';
import {
  ACCUSATIVE,
  AUXILIARIES,
  COORDINATORS,
  ENDING_PARTICLES,
  GENITIVE,
  IMPERATIVE_PARTICLES,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
} from '../../languages/de/address/words.ts';
import { isInfinitive } from '../../languages/de/verbs/infinitive.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import { isSecondAdjective, isSetPhrase } from './dropped-ich.ts';
import { at, clauseEnd, has, hasThirdPerson, isCapital, type Place, wordAt } from './scope.ts';

/** Prefixes of nouns as well: Umfrage, Durchsage, Unterlage. */
const NOUN_PREFIX = /^(?:um|durch|ueber|unter|wider|hinter)$/;

/** "Geige: ein Instrument …", "Siege, die …": what a noun has after it. */
function isDefined({ scope, index }: Place): boolean {
  const mark = at(scope, index + 1);
  if (mark?.raw === ':') return true;
  return mark?.raw === ',' && RELATIVES.has(wordAt(scope, index + 2)?.fold ?? '');
}

/**
 * Stems in -ier are countless; with a capital they are as often nouns: "Weizenbier". Stems of verbs that have a prefix
 * are nouns when they are known as such.
 */
function isFreeStem({ word, token }: Place, verb: VerbReading): boolean {
  if (FREE_STEMS.has(word) || (!isCapital(token) && /[^e]ier$/.test(word))) return true;
  return (
    verb.prefix === '' && PREFIXED.test(word) && !PREFIXED_NOUNS.has(word) && !NOUN_LOOK_ALIKES.has(word)
  );
}
const PREFIXED = /^(?:be|ver|er|ent|zer|ueber|unter)(?=.{4})(?!.*(?:ig|reich|ier|eter)$)/;

/** Bare stems look like nouns unless they are known not to; forms in -e when they are listed, or begin like "Umfrage". */
function looksLikeNoun(place: Place, verb: VerbReading, inE: boolean): boolean {
  const { token, word } = place;
  const isListed = NOUN_LOOK_ALIKES.has(word);
  if (!inE) return !isFreeStem(place, verb) || (isCapital(token) && isListed);
  if (!isCapital(token)) return false;
  if (isDefined(place) && !DEFINING.has(verb.lemma)) return true;
  return isListed || (NOUN_PREFIX.test(verb.prefix) && NOUN_LOOK_ALIKES.has(word.slice(verb.prefix.length)));
}

/** "Weise Aufgaben zu": a particle ends the clause, so that its verb must stand before. */
function endsInParticle({ scope, index }: Place, end: number): boolean {
  const last = wordAt(scope, end - 1);
  if (end - index < 3 || last === undefined || !ENDING_PARTICLES.has(last.fold)) return false;
  for (let i = index + 1; i < end - 1; i++) {
    const token = wordAt(scope, i);
    if (!token || COORDINATORS.has(token.fold)) return false;
    // "Billige Sofas setzen sich durch": another verb has the particle
    if (!isCapital(token) && ((readVerb(token.fold)?.forms ?? 0) & Form.Plural) !== 0) return false;
  }
  return true;
}

/** "Gewinne neue Kunden": a noun with its adjective, where a noun before them would hang in the air. */
function hasObject({ scope, index }: Place): boolean {
  const adjective = wordAt(scope, index + 1);
  const noun = wordAt(scope, index + 2);
  if (!adjective || !noun || isCapital(adjective) || !isCapital(noun)) return false;
  if (/^(?:mehr|weniger|viele)$/.test(adjective.fold)) return true;
  if (!/(?:e|en|es)$/.test(adjective.fold) || PREPOSITIONS.has(adjective.fold)) return false;
  return readVerb(adjective.fold) === undefined;
}

/** "Schau, das geht so": the clause that is pointed at follows. */
function isFilled({ scope, index }: Place): boolean {
  const pointed = wordAt(scope, index + 2);
  return (
    at(scope, index + 1)?.raw === ',' &&
    pointed !== undefined &&
    !isCapital(pointed) &&
    !RELATIVES_ONLY.has(pointed.fold)
  );
}

/** "Kauf Milch!": no two nouns stand beside each other so. */
const isExclaimed = ({ scope, index }: Place, end: number) =>
  end <= index + 3 && /^!/.test(scope.tokens[end]?.raw ?? '');

function endsAsState({ scope }: Place, end: number): boolean {
  const last = wordAt(scope, end - 1)?.fold ?? '';
  return (
    /(?:bar|lich|ig|t|nden|nnen|ffen|ehen|eben)$/.test(last) ||
    ((readVerb(last)?.forms ?? 0) & Form.Participle) !== 0
  );
}

function endsInInfinitive({ scope, index }: Place, end: number): boolean {
  const last = wordAt(scope, end - 1);
  return end > index + 2 && last !== undefined && !isCapital(last) && isInfinitive(last.fold);
}

/** A noun that looks like an imperative is one only before a particle, a pronoun or an object, and with no other verb. */
function isNotNoun(place: Place, verb: VerbReading, inE: boolean): boolean {
  const { scope, index, hasEs } = place;
  if (hasEs) return true;
  const next = wordAt(scope, index + 1);
  if (!next) return FILLERS.has(place.word) && isFilled(place);
  const end = clauseEnd(scope, index);
  if (GENITIVE.has(next.fold) || hasThirdPerson(scope, index + 1, end, AUXILIARIES)) return false;
  const isFree = isFreeStem(place, verb);
  if (isFree && ENDING_PARTICLES.has(next.fold) && index + 2 >= end) return true;
  if (next.fold === 'bitte' && index + 2 >= end) return false;
  if (IMPERATIVE_PARTICLES.has(next.fold)) {
    // "Bild hier ablegen": an instruction in the infinitive, with its object before it
    if (isCapital(place.token) && !WITH_INFINITIVE.has(verb.lemma) && endsInInfinitive(place, end))
      return false;
    const after = wordAt(scope, index + 2);
    return !/(?:bar|lich|ig)$/.test(after?.fold ?? '') || index + 3 < end;
  }
  if (endsInParticle(place, end) || (inE && hasObject(place))) return true;
  if (isCapital(next)) return TAKES_NOUN.has(verb.lemma) ? inE || isFree : isFree && isExclaimed(place, end);
  // "Schau in unser Lager", but "Schau in Köln"
  if (isFree && verb.lemma === 'schauen' && /^unser/.test(wordAt(scope, index + 2)?.fold ?? '')) return true;
  // "Schau nicht so", but "Start nicht möglich"
  if (isFree && next.fold === 'nicht') return end > index + 2 && !endsAsState(place, end);
  if (isFree && verb.lemma === 'schlafen' && ASKED_COMPLEMENTS.schlafen?.test(next.fold)) return true;
  if (OBJECT_PRONOUNS.has(next.fold) || ACCUSATIVE.has(next.fold)) return true;
  if (isFree && CLICKS.has(verb.lemma) && /^(?:auf|in|an)$/.test(next.fold)) return true;
  return inE && verb.lemma === 'versuchen' && has(scope, index + 1, scope.last, ZU);
}

/** An adjective in -e stands before a noun or another adjective; the verb before an article, a pronoun, a particle. */
function isNotAdjective(place: Place): boolean {
  const { scope, index, word } = place;
  const next = wordAt(scope, index + 1);
  if (!next) return false;
  const end = clauseEnd(scope, index);
  if (endsInParticle(place, end) && !hasThirdPerson(scope, index + 1, end, AUXILIARIES)) return true;
  // "Schicke Fotos an …", but "Schicke Schuhe"
  if (isCapital(next)) return word === 'schicke' && SENT_BY.has(wordAt(scope, index + 2)?.fold ?? '');
  return ACCUSATIVE.has(next.fold) || OBJECT_PRONOUNS.has(next.fold) || IMPERATIVE_PARTICLES.has(next.fold);
}

/** "Jetzt reagiere ein Teil der …": a subject after the verb, as in reported speech. */
function isInverted({ scope, index }: Place, lemma: string): boolean {
  const before = wordAt(scope, index - 1);
  if (!before || before.fold === 'bitte' || COORDINATORS.has(before.fold) || TASK_VERBS.has(lemma))
    return false;
  return /^(?:ein|eine|der|die|das|diese[rs]?)$/.test(wordAt(scope, index + 1)?.fold ?? '');
}

/** "Regal, eiche für nur 49 Euro": the last word of a name in a list of offers. */
function isPriced({ scope, index, opening }: Place): boolean {
  if (opening !== 'clause' || !/^(?:fuer|ab)$/.test(wordAt(scope, index + 1)?.fold ?? '')) return false;
  return at(scope, index + 2)?.kind === 'number' || at(scope, index + 3)?.kind === 'number';
}

/** Is the word, though it could be an imperative, another word or in another mood here? */
export function isOtherWord(place: Place, verb: VerbReading, inE: boolean): boolean {
  const { word, token } = place;
  // "Halt die Taste gedrückt", "das ist halt so"
  if (FUNCTION_LOOK_ALIKES.has(word) && !(isCapital(token) && ADJECTIVE_LOOK_ALIKES.has(word))) return true;
  if (ADJECTIVE_LOOK_ALIKES.has(word) && !isNotAdjective(place)) return true;
  // "bitte übermittel …": no noun is written so
  const mayBeNoun = isCapital(token) || !place.isAsked;
  if (mayBeNoun && looksLikeNoun(place, verb, inE) && !isNotNoun(place, verb, inE)) return true;
  if (isPriced(place)) return true;
  return isSecondAdjective(place) || isSetPhrase(place) || (inE && isInverted(place, verb.lemma));
}

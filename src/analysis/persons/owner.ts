import type { TokenRange } from '../../text/sentences.ts';
import {
  foldOf,
  isOf,
  isRunner,
  type NounPlace,
  nearest,
  nounEnd,
  phraseHead,
  somebodyIn,
  someIn,
  tokenOf,
  type Verdict,
} from './noun.ts';
import { isServed, speaksToReader } from './served.ts';

const READER_DE_SUBJECT = /^(?:du|ihr)$/;

/** An authority, or a trade in which the word is the right one. */
function kind(place: NounPlace): Verdict | undefined {
  const { words, noun, at } = place;
  const before = foldOf(place, at - 1);
  const isCapital = /^\p{Lu}/u.test(tokenOf(place, at)?.raw ?? '');
  if (
    words.official.has(noun.before) ||
    (noun.before === '' && (words.official.has(before) || isNamedOfficial(place)))
  )
    return { owner: 'official', why: 'an authority or a public service' };
  const next = foldOf(place, at + 1);
  const isForWork =
    /^(?:fuer|for)$/.test(next) && /^\p{Lu}/u.test(tokenOf(place, at + 2)?.raw ?? '') && isCapital;
  if (isForWork && phraseHead(place) >= 0 && /^(?:der|die|the)$/.test(foldOf(place, phraseHead(place))))
    return { owner: 'official', why: 'an agency for something, by its name' };
  if (words.otherTrade.has(noun.before) || (noun.before === '' && words.otherTrade.has(before)))
    return { owner: 'none', why: 'another trade' };
  return undefined;
}

/** "the European Chemicals Agency": a name of several words, one of them an authority's. */
function isNamedOfficial(place: NounPlace): boolean {
  for (let i = place.at - 1; i >= Math.max(place.clause.first, place.at - 4); i--) {
    if (!/^\p{Lu}/u.test(tokenOf(place, i)?.raw ?? '')) return false;
    if (place.words.official.has(foldOf(place, i))) return true;
  }
  return false;
}

/** The recipient's own firm is called so. */
function properName(place: NounPlace): Verdict | undefined {
  const { recipient, sender } = place.analysis.context;
  const raw = tokenOf(place, place.at)?.raw ?? '';
  if (recipient?.company?.includes(raw) || recipient?.trade?.toLowerCase().includes(raw.toLowerCase()))
    return { owner: 'none', why: 'part of the recipient’s name' };
  if (sender?.company?.includes(raw)) return { owner: 'sender', why: 'part of the sender’s name' };
  return undefined;
}

/** "in the sense of being able to act": no article, no owner, singular, in English. */
function abilityToAct(place: NounPlace): Verdict | undefined {
  if (
    place.analysis.language.code !== 'en' ||
    place.noun.isPlural ||
    phraseHead(place) >= 0 ||
    isRunner(place)
  )
    return undefined;
  const before = foldOf(place, place.at - 1);
  const next = foldOf(place, place.at + 1);
  if (/^(?:more|of|personal|human|user|real|sense)$/.test(before) || /^(?:over|to|and|in)$/.test(next))
    return { owner: 'none', why: 'the ability to act' };
  return undefined;
}

/** "deine Agentur", "our agency", "Ihre bisherige Agentur". */
function possessive(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  if (head < 0) return undefined;
  if (isOf(place, head, 'our')) return { owner: 'sender', why: 'the sender’s, by the possessive' };
  if (!isOf(place, head, 'your')) return undefined;
  for (let i = head + 1; i < place.at; i++)
    if (place.words.former.has(foldOf(place, i)))
      return { owner: 'third', why: 'the one the reader employs' };
  const range = place.clause;
  const isBy = /^(?:mit|von|durch|an|by|with|from)$/.test(foldOf(place, head - 1));
  const isObject = isBy || place.analysis.language.code === 'en';
  const isEmployed =
    place.noun.after === '' &&
    !isRunner(place) &&
    someIn(place, employedRange(place, range), place.words.employing);
  const isHired = somebodyIn(place, part(place), 'you') && someIn(place, part(place), place.words.hiring);
  if (((isObject && isEmployed) || isHired) && !isDoing(place))
    return { owner: 'third', why: 'the one the reader employs' };
  return { owner: 'reader', why: 'the reader’s, by the possessive', first: head, last: nounEnd(place) };
}

/** The clause from one "and" to the next: what is said in one breath. */
function part(place: NounPlace): TokenRange {
  let { first, last } = place.clause;
  for (let i = place.clause.first; i < place.at; i++)
    if (place.words.and.has(foldOf(place, i))) first = i + 1;
  for (let i = place.clause.last - 1; i > place.at; i--) if (place.words.and.has(foldOf(place, i))) last = i;
  return { first, last };
}

/** Where the verb of employing would stand: before the noun in English, anywhere in the clause in German. */
function employedRange(place: NounPlace, range: { first: number; last: number }) {
  return place.analysis.language.code === 'en' ? { first: range.first, last: place.at } : range;
}

/** "How many clients does your agency …": it acts itself. */
function isDoing(place: NounPlace): boolean {
  return /^(?:does|do|is|are|can|could|has|have|will)$/.test(foldOf(place, phraseHead(place) - 1));
}

/** "Agenturen wie Ihre", "agency owners like you". */
function likeYou(place: NounPlace): Verdict | undefined {
  for (let i = place.at + 1; i < Math.min(place.sentence.last, place.at + 5); i++) {
    if (!place.words.like.has(foldOf(place, i))) continue;
    for (let j = i + 1; j <= i + 2; j++) {
      if (isOf(place, j, 'you') || isOf(place, j, 'your'))
        return { owner: 'reader', why: 'the reader is named as one of them', first: place.at, last: j + 1 };
      if (isOf(place, j, 'we') || isOf(place, j, 'our'))
        return { owner: 'sender', why: 'the sender is named as one of them' };
      if (tokenOf(place, j)?.kind === 'field')
        return { owner: 'reader', why: 'the reader is named as one of them' };
    }
  }
  return undefined;
}

/** "als Agentur", "as an agency owner": of whom the clause, or the one after it, speaks. */
function inTheRoleOf(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  const before = head >= 0 ? head - 1 : place.at - 1;
  const isFellow = foldOf(place, place.at - 1) === 'fellow';
  if (!place.words.as.has(foldOf(place, before)) && !isFellow) return undefined;
  // "anders als", "schneller als", "such as", "as well as" compare or list
  if (
    place.words.contrast.has(foldOf(place, before - 1)) ||
    /(?:er|^such|^well|^same)$/.test(foldOf(place, before - 1))
  )
    return undefined;
  const left = nearest(
    place,
    { first: Math.max(place.sentence.first, before - 2), last: before + 1 },
    (i) => isOf(place, i, 'you') || isOf(place, i, 'we'),
  );
  const around =
    left >= 0
      ? left
      : nearest(place, { first: place.at, last: place.sentence.last }, (i) => isSubject(place, i));
  const found = around >= 0 ? around : nearest(place, place.sentence, (i) => isSubject(place, i));
  if (found < 0) return undefined;
  return isOf(place, found, 'we')
    ? { owner: 'sender', why: 'the sender in this role' }
    : { owner: 'reader', why: 'the reader in this role', first: before, last: nounEnd(place) };
}

function isSubject(place: NounPlace, index: number): boolean {
  const token = tokenOf(place, index);
  if (!token) return false;
  if (place.words.senderSubject.has(token.fold)) return true;
  if (place.analysis.language.code === 'en') return isOf(place, index, 'you');
  return READER_DE_SUBJECT.test(token.fold) || isOf(place, index, 'you');
}

/** "wir sind eine Agentur", "you run an agency": who is or runs one. */
function predicate(place: NounPlace): Verdict | undefined {
  const { words, clause } = place;
  const german = place.analysis.language.code === 'de';
  const range = german ? clause : { first: clause.first, last: place.at };
  const subject = nearest(place, range, (i) => isSubject(place, i));
  if (subject < 0) return undefined;
  const isSender = words.senderSubject.has(foldOf(place, subject));
  const between = german ? range : { first: subject, last: place.at };
  const head = phraseHead(place);
  const isServedHere = head >= 0 && words.serving.has(foldOf(place, head - 1));
  const is = someIn(place, between, words.being) || words.being.has(foldOf(place, subject));
  const owns = words.having.has(foldOf(place, subject + 1)) && subject < place.at && head > subject;
  const runs = someIn(place, between, words.running) || (owns && !isFrom(place, head));
  if (isSender && (is || runs || (isFrom(place, head) && !isRunner(place))) && !place.noun.isPlural)
    return { owner: 'sender', why: 'the sender is or runs one' };
  if (isSender || isServedHere) return undefined;
  if (runs) return { owner: 'reader', why: 'the reader runs one' };
  if (is && !isFrom(place, head)) return { owner: 'reader', why: 'the reader is one' };
  return undefined;
}

/** "von einer Agentur", "with an agency": who belongs to one, or works with one. */
function isFrom(place: NounPlace, head: number): boolean {
  return /^(?:von|aus|bei|mit|from|at|with)$/.test(foldOf(place, (head >= 0 ? head : place.at) - 1));
}

/** "bei euch in der Agentur", "bei uns in der Agentur". */
function atTheirs(place: NounPlace): Verdict | undefined {
  for (let i = place.at - 1; i >= Math.max(place.clause.first, place.at - 5); i--) {
    if (!/^(?:bei|with|at)$/.test(foldOf(place, i))) continue;
    if (isOf(place, i + 1, 'you')) return { owner: 'reader', why: 'at the reader’s' };
    if (isOf(place, i + 1, 'we')) return { owner: 'sender', why: 'at the sender’s' };
  }
  return undefined;
}

/** "Liebe Agentur", "Dear agency owner"; not "Hallo Agentur Nordlicht", which is a name. */
function vocative(place: NounPlace): Verdict | undefined {
  if (place.sentence.zone !== 'greeting') return undefined;
  const next = tokenOf(place, place.at + 1);
  const isNamed =
    next?.kind === 'word' &&
    /^\p{Lu}/u.test(next.raw) &&
    !isRunner(place) &&
    place.at + 1 < place.sentence.last;
  return isNamed
    ? { owner: 'none', why: 'a firm greeted by its name' }
    : { owner: 'reader', why: 'greeted as one' };
}

/** "Wie läuft die Agentur?", "congrats on the agency": the one both know of, and nobody else's. */
function theKnownOne(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  if (
    head < 0 ||
    !place.words.articles.definite.has(foldOf(place, head)) ||
    place.noun.isPlural ||
    place.noun.after
  )
    return undefined;
  const isOwned = somebodyIn(place, place.sentence, 'you', 'we', 'our');
  const next = tokenOf(place, place.at + 1);
  const isSpecified =
    next?.raw === ',' ||
    (next?.kind === 'word' &&
      (/^\p{Lu}/u.test(next.raw) ||
        /^(?:fuer|in|aus|von|der|des|die|that|which|who|for|of|you)$/.test(next.fold)));
  const words = place.sentence.last - place.sentence.first;
  if (isOwned || isSpecified || words > KNOWN_WORDS || someIn(place, place.sentence, place.words.employing))
    return undefined;
  return { owner: 'reader', why: 'the one agency both know of' };
}

/** A sentence about "the agency" of the reader is short: "Coole Sache mit der Agentur!" */
const KNOWN_WORDS = 12;

/** "Vermitteln Sie …, suchen Sie eine Agentur?": one that could be employed. */
function employed(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  for (let i = Math.max(head, place.at - PHRASE); i < place.at; i++)
    if (place.words.former.has(foldOf(place, i))) return { owner: 'third', why: 'one that somebody employs' };
  if (somebodyIn(place, place.clause, 'you') && someIn(place, part(place), place.words.employing))
    return { owner: 'third', why: 'one that somebody employs' };
  if (someIn(place, place.clause, place.words.contrast))
    return { owner: 'third', why: 'others, to be compared with' };
  return undefined;
}
const PHRASE = 3;

/** "Viele Agenturinhaber kämpfen mit …": said to somebody, it takes him for one of them. */
function peers(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  if (!isRunner(place) || head >= 0 || !speaksToReader(place)) return undefined;
  return { owner: 'reader', why: 'the reader is spoken to as one of them', last: nounEnd(place) };
}

/** "für Agenturen", "hilft Agenturen": an offer made to agencies is made to the reader as one. */
function audience(place: NounPlace): Verdict | undefined {
  return isServed(place) ? { owner: 'reader', why: 'the offer is made to agencies' } : undefined;
}

const READINGS = [
  kind,
  properName,
  vocative,
  abilityToAct,
  likeYou,
  possessive,
  inTheRoleOf,
  atTheirs,
  predicate,
  theKnownOne,
  audience,
  peers,
  employed,
];

/** Whose the noun is: the first reading that knows decides. */
export function ownerOf(place: NounPlace): Verdict {
  for (const reading of READINGS) {
    const verdict = reading(place);
    if (verdict) return verdict;
  }
  return { owner: 'none', why: 'nobody’s in particular' };
}

import { inTheRoleOf, predicate } from './being.ts';
import { abilityToAct, kind, properName } from './kind.ts';
import {
  foldOf,
  type GroundedVerdict,
  isCapital,
  isFrom,
  isRunner,
  type NounPlace,
  nounEnd,
  part,
  phraseHead,
  somebodyIn,
  someIn,
  tokenOf,
  type Verdict,
} from './noun.ts';
import { atTheirs, builtByReader, inside, likeYou, likeYoursBy, possessive } from './possession.ts';
import { isServed, speaksToReader } from './served.ts';
import type { Ground } from './types.ts';

/** "Liebe Agentur", "Dear agency owner"; not "Hallo Agentur Nordlicht", which is a name. */
function vocative(place: NounPlace): Verdict | undefined {
  if (place.sentence.zone !== 'greeting') return undefined;
  const isNamed = isCapital(place, place.at + 1) && !isRunner(place) && place.at + 1 < place.sentence.last;
  return isNamed
    ? { owner: 'none', why: 'a firm greeted by its name' }
    : { owner: 'reader', why: 'greeted as one', last: nounEnd(place) };
}

/** A sentence about "the agency" of the reader is short: "Coole Sache mit der Agentur!" */
const KNOWN_WORDS = 12;

/** "Wie läuft die Agentur?", "congrats on the agency": the one both know of, and nobody else's. */
function theKnownOne(place: NounPlace): Verdict | undefined {
  const { words, noun, sentence, at } = place;
  const head = phraseHead(place);
  if (words.isPerson || head < 0 || !words.articles.definite.has(foldOf(place, head))) return undefined;
  if (noun.isPlural || noun.after) return undefined;
  const asksHow = words.how.has(foldOf(place, sentence.first));
  const before = foldOf(place, head - 1);
  const isAbout = words.about.has(before) || words.running.has(before);
  const isSpecified =
    tokenOf(place, at + 1)?.raw === ',' ||
    isCapital(place, at + 1) ||
    words.specifying.has(foldOf(place, at + 1));
  if (!(asksHow || isAbout) || isSpecified || sentence.last - sentence.first > KNOWN_WORDS) return undefined;
  const isOwned = somebodyIn(place, sentence, 'you', 'we', 'our') || someIn(place, sentence, words.employing);
  return isOwned ? undefined : { owner: 'reader', why: 'the one agency both know of' };
}

/** Adjectives stand so many words before the noun at most. */
const ADJECTIVES = 3;

/** "Suchen Sie eine Agentur?", "anders als Agenturen": one that could be employed, or others to compare with. */
function employed(place: NounPlace): Verdict | undefined {
  const { words, at, clause } = place;
  const first = Math.max(clause.first, phraseHead(place), at - ADJECTIVES);
  const isEmployed = somebodyIn(place, clause, 'you') && someIn(place, part(place), words.employing);
  if (isEmployed || someIn(place, { first, last: at }, words.former))
    return { owner: 'third', why: 'one that somebody employs' };
  return someIn(place, clause, words.contrast)
    ? { owner: 'third', why: 'others, to be compared with' }
    : undefined;
}

/** "Viele Gründer kämpfen …": several of them, and with nothing but a "many" or "small" before them in their clause. */
function isSpokenOfAsMany(place: NounPlace): boolean {
  const { noun, clause, at } = place;
  const before = { first: clause.first, last: at };
  return (
    (noun.isPlural || noun.mayBePlural === true) &&
    at - clause.first <= 2 &&
    !isFrom(place, -1) &&
    !somebodyIn(place, before, 'you', 'we', 'our')
  );
}

/** "Viele Agenturinhaber kämpfen mit …": said to somebody, it takes him for one of them. */
function peers(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  if (!isRunner(place) || head >= 0 || !speaksToReader(place)) return undefined;
  if (place.words.isPerson && !isSpokenOfAsMany(place)) return undefined;
  return { owner: 'reader', why: 'the reader is spoken to as one of them', last: nounEnd(place) };
}

/** Words between the noun and "ich spreche", "I talk to". */
const DEALING_WORDS = 5;

/** "Viele Agenturen, mit denen ich spreche": the sender's own clients, held up to the reader as his like. */
function clientele(place: NounPlace): Verdict | undefined {
  const { words, noun, at, sentence } = place;
  if (!noun.isPlural || noun.after !== '' || phraseHead(place) >= 0 || !speaksToReader(place))
    return undefined;
  const last = Math.min(sentence.last, at + DEALING_WORDS);
  for (let i = at + 1; i < last; i++) {
    if (!words.senderSubject.has(foldOf(place, i))) continue;
    return words.dealing.has(foldOf(place, i + 1))
      ? { owner: 'reader', why: 'the sender’s clients, and the reader as one of them', last: nounEnd(place) }
      : undefined;
  }
  return undefined;
}

/** "für Agenturen", "hilft Agenturen": an offer made to agencies is made to the reader as one. */
function audience(place: NounPlace): Verdict | undefined {
  return isServed(place) ? { owner: 'reader', why: 'the offer is made to agencies' } : undefined;
}

const READINGS: readonly (readonly [Ground, (place: NounPlace) => Verdict | undefined])[] = [
  ['kind', kind],
  ['name', properName],
  ['greeting', vocative],
  ['ability', abilityToAct],
  ['likeness', likeYou],
  ['likeness', likeYoursBy],
  ['possessive', possessive],
  ['role', inTheRoleOf],
  ['place', atTheirs],
  ['place', inside],
  ['being', builtByReader],
  ['being', predicate],
  ['known', theKnownOne],
  ['clientele', clientele],
  ['audience', audience],
  ['peers', peers],
  ['employed', employed],
];

/** Whose the noun is: the first reading that knows decides. */
export function ownerOf(place: NounPlace): GroundedVerdict {
  for (const [ground, reading] of READINGS) {
    const verdict = reading(place);
    if (verdict) return { ...verdict, ground };
  }
  return { owner: 'none', why: 'nobody’s in particular', ground: 'none' };
}

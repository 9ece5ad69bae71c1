import { isCapitalized } from '../../text/characters.ts';
import {
  type Clause,
  foldAt,
  hasTag,
  isAsked,
  isClass,
  isGerman,
  isWord,
  matchesIn,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isOfMany, isTelling, type Seen, tellsAfter } from './telling.ts';

/** "wackelte.", "fehlte der Preis": before a capital or a noun's article the same ending may be an adjective's. */
const WEAK_PAST = /^\p{Ll}{3,}te(?:n|st)?$/u;

/** A verb in the past tense: a strong or auxiliary one, or a weak one that no noun follows. */
function isPast(clause: Clause, index: number): boolean {
  if (isWord(clause, index, 'past')) return true;
  const token = tokenAt(clause, index);
  if (!isGerman(clause) || !token || !WEAK_PAST.test(token.raw) || isWord(clause, index, 'not-past'))
    return false;
  return !isCapitalized(tokenAt(clause, index + 1)?.raw ?? '');
}

const hasSender = (clause: Clause) => [...wordsIn(clause)].some((i) => isWord(clause, i, 'sender'));

/** The reader himself, and not his like: "firms like yours", "Betriebe wie Ihrer". */
const namesReader = (clause: Clause, index: number) =>
  (isClass(clause, index, 'you') || isClass(clause, index, 'your')) &&
  !/^(?:like|wie)$/.test(foldAt(clause, index - 1));

/** The reader, or something of his that not everybody has. */
const namesOwn = (clause: Clause, index: number) =>
  namesReader(clause, index) &&
  (!isClass(clause, index, 'your') ||
    isClass(clause, index, 'you') ||
    [index + 1, index + 2, index + 3].some((i) => isTelling(clause, i)));

/** Something of the reader's did or underwent something, once: "am Samstag fiel Ihr Lautsprecher zweimal aus". */
export function happened(clause: Clause): Seen | undefined {
  if (clause.sentence.zone !== 'main' || isAsked(clause.sentence) || isOfMany(clause) || hasSender(clause))
    return undefined;
  const words = [...wordsIn(clause)];
  const at = words.find((i) => isPast(clause, i));
  const reader = words.find((i) => namesReader(clause, i));
  if (at === undefined || reader === undefined) return undefined;
  if (words.some((i) => isWord(clause, i, 'contacting'))) return undefined;
  const own = isTelling(clause, at) ? 1 : 0;
  return tellsAfter(clause, clause.first, own + (isGerman(clause) ? 2 : 3), clause.last)
    ? { at: reader, why: 'something that happened at the reader’s' }
    : undefined;
}

/** "bei Ihnen", "from you": where the sender was a customer or a guest. */
function isPlaceOfReader(clause: Clause, index: number): boolean {
  const isThere = isGerman(clause) ? /^(?:bei|von)$/ : /^(?:from|at|with)$/;
  return isThere.test(foldAt(clause, index)) && isClass(clause, index + 1, 'you');
}

/** "… gekauft", "… reservieren": a German clause ends in what was done. */
function endsInDeed(clause: Clause): boolean {
  const last = [...wordsIn(clause)].at(-1) ?? clause.first;
  const token = tokenAt(clause, last);
  return (
    token !== undefined &&
    /^\p{Ll}{4,}(?:t|en|ern|eln)$/u.test(token.raw) &&
    !isWord(clause, last, 'contacting') &&
    !isWord(clause, last, 'auxiliary')
  );
}

/** The sender has been a customer or a guest: "wir haben am Freitag bei Ihnen gegessen". */
export function visited(clause: Clause): Seen | undefined {
  if (clause.sentence.zone !== 'main' || isAsked(clause.sentence) || !isGerman(clause) || !hasSender(clause))
    return undefined;
  const words = [...wordsIn(clause)];
  const at = words.find((i) => isPlaceOfReader(clause, i));
  const isThen = words.some((i) => isWord(clause, i, 'perfect') || isWord(clause, i, 'past'));
  if (at === undefined || !isThen || !endsInDeed(clause)) return undefined;
  const { first, last } = clause.sentence;
  const isOfGain = [...wordsIn(clause, first, last)].some((i) => hasTag(clause, i, 'benefit-noun'));
  return !isOfGain && tellsAfter(clause, first, 1) ? { at, why: 'the sender was there' } : undefined;
}

/** A paper, a notice or a person told it: "im Amtsblatt stand, dass Sie …", "Ms Low told me that you …". */
export function reported(clause: Clause): Seen | undefined {
  if (isAsked(clause.sentence) || isOfMany(clause)) return undefined;
  for (const match of matchesIn(clause, 'source-report')) {
    if (tellsAfter(clause, match.first, 3)) return { at: match.first, why: 'somebody reported it' };
  }
  for (const match of matchesIn(clause, 'told-by')) {
    const { first, last } = clause.sentence;
    const isOfReader = [...wordsIn(clause, first, last)].some((i) => namesOwn(clause, i));
    if (isOfReader && tellsAfter(clause, match.last, 1)) return { at: match.first, why: 'somebody told it' };
  }
  return undefined;
}

/** The sender wants to buy of the reader, so many or by a date: no pitch needs another reason. */
export function orders(clause: Clause): Seen | undefined {
  const [match] = matchesIn(clause, 'orders');
  if (!match || isAsked(clause.sentence)) return undefined;
  const { first, last } = clause.sentence;
  const isCounted = [...wordsIn(clause, first, last)].some((i) => tokenAt(clause, i)?.kind === 'number');
  return isCounted && tellsAfter(clause, match.first, 2) ? { at: match.first, why: 'an order' } : undefined;
}

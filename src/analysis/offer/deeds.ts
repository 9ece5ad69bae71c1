import { isCapitalized } from '../../text/characters.ts';
import {
  type Clause,
  foldAt,
  hasTag,
  isAsked,
  isClass,
  isGerman,
  isWord,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { itemsAfter, thingsIn } from './content.ts';
import { indexesOf, isNounHere, type Said } from './said.ts';
import { type Subject, subjectOf } from './subject.ts';

const isSelling = (subject: Subject) => subject === 'sender' || subject === 'product';

/** Does the name stand anywhere else in the message, as a product's does in a signature or a subject? */
function isNameElsewhere(clause: Clause, index: number): boolean {
  const raw = tokenAt(clause, index)?.raw;
  return clause.analysis.passages.some(({ tokens }) =>
    tokens.some((token) => token.raw === raw && token !== tokenAt(clause, index)),
  );
}

/**
 * "Tidebook answers your calls": a name that opens the sentence, or stands after a colon, right before the verb. A
 * capital at the begin of a sentence proves no name; `isKnown` asks for more.
 */
export function isNamed(clause: Clause, verb: number, isKnown = false): boolean {
  const { first } = clause;
  const name = tokenAt(clause, first);
  const isAfterColon = tokenAt(clause, first - 1)?.raw === ':' && first > clause.sentence.first;
  if (verb !== first + 1 || name?.kind !== 'word' || !isCapitalized(name.raw)) return false;
  if (first !== clause.sentence.first && !isAfterColon) return false;
  // what a firm is and has is no deed: "Northedge was founded in 1998"
  if (isWord(clause, verb, 'being') || isWord(clause, verb, 'having')) return false;
  const isThird = isGerman(clause)
    ? /^(?!ge).*t$/.test(foldAt(clause, verb))
    : /[^s]s$/.test(foldAt(clause, verb));
  const isCommon = (['filler', 'anybody', 'empty-noun'] as const).some((tag) => hasTag(clause, first, tag));
  if (!isThird || isCommon || name.fold.endsWith('s')) return false;
  if (clause.analysis.language.functionWords.has(name.fold)) return false;
  return !isKnown || isAfterColon || isNameElsewhere(clause, first);
}

/** "We should talk": a plan for both is no offer. */
export const isForBoth = (clause: Clause) => [...wordsIn(clause)].some((i) => isWord(clause, i, 'for-both'));

/** "… bei Ihnen mein Praktikum absolvieren darf": allowed, and nothing for the reader; not "darf ich Ihnen … zeigen?". */
export function isAllowedOnly(clause: Clause): boolean {
  const all = [...wordsIn(clause)];
  if (!all.some((i) => isWord(clause, i, 'allowed')) || isAsked(clause.sentence)) return false;
  return !all.some(
    (i) => /^(?:ihnen|dir|euch)$/.test(foldAt(clause, i)) && !isWord(clause, i - 1, 'preposition'),
  );
}

/** "Wir haben unseren Umsatz verdoppelt", "we raised our seed round": the sender's own gain is no offer. */
function isForItself(clause: Clause, verb: number): boolean {
  if (!isGerman(clause)) return isClass(clause, verb + 1, 'our') || isClass(clause, verb + 2, 'our');
  return (
    hasTag(clause, verb, 'effect-verb') &&
    [...wordsIn(clause)].some((i) => isClass(clause, i, 'our') && i !== clause.first)
  );
}

/** "Wir drucken neue", "we lease them": a pronoun, or what stands for a noun and has none after it. */
function isBackPronoun(clause: Clause, index: number): boolean {
  if (!isWord(clause, index, 'back-pronoun')) return false;
  return !isGerman(clause) || !isCapitalized(tokenAt(clause, index + 1)?.raw ?? '');
}

/** "We lease them by the month": what the pronoun stands for was named in the sentence before. */
export function pointsBack(clause: Clause, verb: number): boolean {
  const isPronoun = [verb + 1, verb + 2, verb - 1].some((i) => isBackPronoun(clause, i));
  if (!isPronoun) return false;
  if (thingsIn(clause, clause.sentence.first, clause.first) >= 2) return true;
  const before = clause.analysis.sentences[clause.sentence.index - 1];
  return before?.passage === clause.passage && thingsIn(clause, before.first, before.last) >= 2;
}

/** Somebody who sells does something with something: "wir bauen Lagerregale", "our tool sorts invoices". */
export function deed(clause: Clause): Said | undefined {
  if (isForBoth(clause) || isAllowedOnly(clause)) return undefined;
  for (const tag of ['offer-verb', 'effect-verb'] as const) {
    for (const verb of indexesOf(clause, tag)) {
      if (isNounHere(clause, verb) || (isGerman(clause) && hasTag(clause, verb, 'idle-verb'))) continue;
      const subject = subjectOf(clause, verb);
      if (!isSelling(subject) && !isNamed(clause, verb)) continue;
      if (subject === 'sender' && isForItself(clause, verb)) continue;
      const from = clause.analysis.language.code === 'de' ? clause.first : verb + 1;
      const things = thingsIn(clause, from, clause.sentence.last, verb);
      if (things === 0 && itemsAfter(clause) < 2 && !pointsBack(clause, verb)) continue;
      return {
        part: tag === 'offer-verb' ? 'offer' : 'effect',
        at: verb,
        why: `${subject}: ${tokenAt(clause, verb)?.raw}`,
      };
    }
  }
  return undefined;
}

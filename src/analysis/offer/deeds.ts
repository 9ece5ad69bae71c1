import { type Clause, foldAt, hasTag, isClass, isGerman, tokenAt, wordsIn } from './clause.ts';
import { itemsAfter, thingsIn } from './content.ts';
import { indexesOf, isNounHere, type Said } from './said.ts';
import { type Subject, subjectOf } from './subject.ts';

const isSelling = (subject: Subject) => subject === 'sender' || subject === 'product';

/** "Tidebook answers your calls": a name that opens the sentence, right before the verb. */
function isNamed(clause: Clause, verb: number): boolean {
  const { first } = clause.sentence;
  const name = tokenAt(clause, first);
  if (verb !== first + 1 || name?.kind !== 'word' || !/^\p{Lu}/u.test(name.raw)) return false;
  const isThird = isGerman(clause)
    ? /^(?!ge).*t$/.test(foldAt(clause, verb))
    : /[^s]s$/.test(foldAt(clause, verb));
  const isKnown =
    hasTag(clause, first, 'filler') ||
    hasTag(clause, first, 'anybody') ||
    hasTag(clause, first, 'empty-noun');
  return (
    isThird && !isKnown && !name.fold.endsWith('s') && !clause.analysis.language.functionWords.has(name.fold)
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

/** "We lease them by the month": what the pronoun stands for was named in the sentence before. */
function pointsBack(clause: Clause, verb: number): boolean {
  const isPronoun = [verb + 1, verb - 1].some((i) =>
    /^(?:them|those|these|sie|diese|alle)$/.test(foldAt(clause, i)),
  );
  const before = clause.passage.sentences[clause.passage.sentences.indexOf(clause.sentence) - 1];
  return isPronoun && before !== undefined && thingsIn(clause, before.first, before.last) >= 2;
}

/** Somebody who sells does something with something: "wir bauen Lagerregale", "our tool sorts invoices". */
export function deed(clause: Clause): Said | undefined {
  for (const tag of ['offer-verb', 'effect-verb'] as const) {
    for (const verb of indexesOf(clause, tag)) {
      if (isNounHere(clause, verb) || (isGerman(clause) && hasTag(clause, verb, 'idle-verb'))) continue;
      const subject = subjectOf(clause, verb);
      if (!isSelling(subject) && !isNamed(clause, verb)) continue;
      if (subject === 'sender' && isForItself(clause, verb)) continue;
      const from = clause.analysis.language.code === 'de' ? clause.first : verb + 1;
      const things = thingsIn(clause, from, clause.sentence.last, verb);
      if (things === 0 && itemsAfter(clause.sentence) < 2 && !pointsBack(clause, verb)) continue;
      return {
        part: tag === 'offer-verb' ? 'offer' : 'effect',
        at: verb,
        why: `${subject}: ${tokenAt(clause, verb)?.raw}`,
      };
    }
  }
  return undefined;
}

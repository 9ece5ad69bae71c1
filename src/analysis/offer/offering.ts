import { fieldMeaning } from '../../languages/field-names.ts';
import { type Clause, hasTag, isAsked, someTag, tokenAt, wordsIn } from './clause.ts';
import { isTemplate, isThing, itemsAfter, thingsIn } from './content.ts';
import { isProductAt, type Subject, subjectOf } from './subject.ts';
import type { Tag } from './tags.ts';

/** What a clause says of an offer, and at which token. */
export interface Said {
  readonly part: 'offer' | 'effect';
  readonly at: number;
  readonly why: string;
}

const isSelling = (subject: Subject) => subject === 'sender' || subject === 'product';

function indexesOf(clause: Clause, tag: Tag): readonly number[] {
  return [...wordsIn(clause)].filter((i) => hasTag(clause, i, tag) && !hasTag(clause, i, 'idiom'));
}

/** A word used as a noun is no deed: German nouns have a capital, English ones an article or an owner before them. */
function isNounHere(clause: Clause, index: number): boolean {
  const token = tokenAt(clause, index);
  if (!token) return true;
  if (clause.analysis.language.code === 'de')
    return /^\p{Lu}/u.test(token.raw) && index > clause.sentence.first;
  const before = tokenAt(clause, index - 1)?.fold ?? '';
  return (
    /^(?:a|an|the|your|our|my|their|this|any|some|no|of|for|in|on|with)$/.test(before) &&
    !token.fold.endsWith('ing')
  );
}

/** Somebody who sells does something with something: "wir bauen Lagerregale", "our tool sorts invoices". */
function deed(clause: Clause): Said | undefined {
  for (const tag of ['offer-verb', 'effect-verb'] as const) {
    for (const verb of indexesOf(clause, tag)) {
      if (isNounHere(clause, verb)) continue;
      const subject = subjectOf(clause, verb);
      if (!isSelling(subject)) continue;
      const from = clause.analysis.language.code === 'de' ? clause.first : verb + 1;
      const things = thingsIn(clause, from, clause.sentence.last, verb);
      if (things === 0 && itemsAfter(clause.sentence) < 2) continue;
      return {
        part: tag === 'offer-verb' ? 'offer' : 'effect',
        at: verb,
        why: `${subject}: ${tokenAt(clause, verb)?.raw}`,
      };
    }
  }
  return undefined;
}

/** The reader's gain: "Sie sparen sechs Stunden", "you'll skip the paperwork". Not as a question, not as a finding. */
function gain(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause)) return undefined;
  for (const verb of indexesOf(clause, 'effect-verb')) {
    if (isNounHere(clause, verb)) continue;
    const subject = subjectOf(clause, verb);
    const isTold = subject === 'reader' || subject === 'product';
    const hasObject = thingsIn(clause, clause.first, clause.sentence.last, verb) > 0;
    if (isTold && hasObject) return { part: 'effect', at: verb, why: `gain: ${tokenAt(clause, verb)?.raw}` };
    if (hasObject && someTag(clause, 'quantity'))
      return { part: 'effect', at: verb, why: `gain in numbers: ${tokenAt(clause, verb)?.raw}` };
  }
  return undefined;
}

/** "Mir ist aufgefallen, dass Sie …": what follows is an observation, not a promise. */
function isReported(clause: Clause): boolean {
  for (let at = clause.previous; at; at = at.previous) if (someTag(at, 'observation-verb')) return true;
  return someTag(clause, 'observation-verb');
}

/** A benefit with its direction or its number: "weniger Retouren", "from five days to four hours". */
function benefit(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause) || someTag(clause, 'loss-verb')) return undefined;
  for (const i of wordsIn(clause))
    if (hasTag(clause, i, 'change')) return { part: 'effect', at: i, why: 'a change from … to …' };
  for (const i of indexesOf(clause, 'benefit-noun')) {
    for (let j = Math.max(clause.first, i - 3); j < i; j++)
      if (hasTag(clause, j, 'better')) return { part: 'effect', at: j, why: 'a benefit with its direction' };
  }
  return undefined;
}

/** Something to look at is to be handed over, and what it shows is said: "drei Entwürfe für Ihre Speisekarte". */
function deliverable(clause: Clause): Said | undefined {
  if (!someTag(clause, 'give-verb')) return undefined;
  for (const i of indexesOf(clause, 'deliverable')) {
    const token = tokenAt(clause, i);
    const verb = indexesOf(clause, 'give-verb')[0];
    if (!token || verb === undefined || verb === i) continue;
    if (subjectOf(clause, verb) === 'other') continue;
    const isTold = hasTag(clause, i - 1, 'quantity') || tokenAt(clause, i - 1)?.kind === 'number';
    if (isTold || thingsIn(clause, clause.first, clause.sentence.last, i) > 0)
      return { part: 'offer', at: i, why: 'something to look at' };
  }
  return undefined;
}

/** A price is named for something. */
function price(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || someTag(clause, 'loss-verb')) return undefined;
  const [at] = indexesOf(clause, 'price');
  if (at === undefined || thingsIn(clause, clause.sentence.first, clause.sentence.last) === 0)
    return undefined;
  return { part: 'offer', at, why: 'a price' };
}

/** "Unser Vier-Stunden-Check:", "What you get:" with a list under it. */
function list(clause: Clause): Said | undefined {
  const { sentence, passage } = clause;
  if (passage.tokens[sentence.last - 1]?.raw !== ':' || itemsAfter(sentence) < 2) return undefined;
  for (const i of wordsIn(clause)) {
    if (isProductAt(clause, i)) return { part: 'offer', at: i, why: 'a product with a list under it' };
  }
  return undefined;
}

/** A merge field that will say it. */
function field(clause: Clause): Said | undefined {
  if (!isTemplate(clause)) return undefined;
  for (const i of wordsIn(clause)) {
    const token = tokenAt(clause, i);
    if (token?.kind !== 'field') continue;
    const meaning = fieldMeaning(token.raw);
    if (meaning === 'benefit') return { part: 'effect', at: i, why: 'a merge field for the benefit' };
    if (meaning === 'offer') return { part: 'offer', at: i, why: 'a merge field for the offer' };
  }
  return undefined;
}

/** All that a clause says of an offer or an effect. */
export function saidIn(clause: Clause): readonly Said[] {
  return [deed, gain, benefit, deliverable, price, list, field]
    .map((reading) => reading(clause))
    .filter((said) => said !== undefined);
}

/** Is there anything in the clause that could be an object? */
export const namesSomething = (clause: Clause): boolean =>
  [...wordsIn(clause)].some((i) => isThing(clause, i));

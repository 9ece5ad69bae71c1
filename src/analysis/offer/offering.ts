import { fieldMeaning } from '../../languages/field-names.ts';
import { SUBJECTS } from '../../languages/subjects.ts';
import {
  type Clause,
  foldAt,
  hasTag,
  isAsked,
  isClass,
  isGerman,
  someTag,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isTemplate, isThing, itemsAfter, thingsIn } from './content.ts';
import { headOf, isProductAt, type Subject, subjectOf } from './subject.ts';
import type { Tag } from './tags.ts';

/** What a clause says of an offer, and at which token. */
export interface Said {
  readonly part: 'offer' | 'effect';
  readonly at: number;
  readonly why: string;
  /** counts only where something was seen at the reader's: "Soll ich Ihnen die Liste schicken?" */
  readonly isWeak?: true;
}

const isSelling = (subject: Subject) => subject === 'sender' || subject === 'product';

function indexesOf(clause: Clause, tag: Tag): readonly number[] {
  return [...wordsIn(clause)].filter((i) => hasTag(clause, i, tag) && !hasTag(clause, i, 'idiom'));
}

/** "Tidebook answers your calls": a name that opens the sentence, right before the verb. */
function isNamed(clause: Clause, verb: number): boolean {
  const { first } = clause.sentence;
  const name = tokenAt(clause, first);
  if (verb !== first + 1 || name?.kind !== 'word' || !/^\p{Lu}/u.test(name.raw)) return false;
  const isThird = isGerman(clause) ? /t$/.test(foldAt(clause, verb)) : /[^s]s$/.test(foldAt(clause, verb));
  const isKnown =
    hasTag(clause, first, 'filler') ||
    hasTag(clause, first, 'anybody') ||
    hasTag(clause, first, 'empty-noun');
  return (
    isThird && !isKnown && !name.fold.endsWith('s') && !clause.analysis.language.functionWords.has(name.fold)
  );
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
function deed(clause: Clause): Said | undefined {
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

/** The verb of "we" or "our": next to it, or at the clause's end after an auxiliary; -1 where it can't be told. */
function germanVerb(clause: Clause): number {
  const { auxiliaries, sender } = SUBJECTS.de;
  const all = [...wordsIn(clause)];
  const at = all.find((i) => sender.has(foldAt(clause, i)));
  const isVerb = (i: number | undefined) =>
    i !== undefined && /^\p{Ll}{3,}$/u.test(tokenAt(clause, i)?.raw ?? '');
  const last = all.at(-1);
  if (at === undefined) {
    const product = all.find((i) => isProductAt(clause, i));
    const head = all.find(
      (i) => product !== undefined && i > product && /^\p{Lu}/u.test(tokenAt(clause, i)?.raw ?? ''),
    );
    if (head === undefined) return -1;
    const next = all.find((i) => i > head);
    return isVerb(next) && /(?:t|en)$/.test(foldAt(clause, next ?? -1)) ? (next ?? -1) : -1;
  }
  const ending = foldAt(clause, at) === 'wir' ? /e?n$/ : /(?:e|le|re)$/;
  const beside = [at + 1, at - 1].find(
    (i) => isVerb(i) && (ending.test(foldAt(clause, i)) || auxiliaries.has(foldAt(clause, i))),
  );
  if (beside !== undefined && !auxiliaries.has(foldAt(clause, beside))) return beside;
  return isVerb(last) && /(?:en|ern|eln|t)$/.test(foldAt(clause, last ?? -1)) ? (last ?? -1) : -1;
}

/** The verb after "we" or "our tool", over auxiliaries and adverbs; after a form of *be* only an -ing form. */
function englishVerb(clause: Clause): number {
  const { auxiliaries, sender } = SUBJECTS.en;
  for (const at of wordsIn(clause)) {
    const isSender = sender.has(foldAt(clause, at));
    if (!isSender && !isProductAt(clause, at)) continue;
    let i = at + 1;
    if (!isSender) while (i < clause.last && !/(?:s|ed)$/.test(foldAt(clause, i)) && i < at + 4) i++;
    if (!isSender && !hasTag(clause, i, 'filler')) i++;
    let isProgressive = /'(?:m|re)$/.test(foldAt(clause, at));
    for (; i < clause.last && (auxiliaries.has(foldAt(clause, i)) || foldAt(clause, i).endsWith('ly')); i++) {
      if (/^(?:am|are|is|was|were|been|be)$/.test(foldAt(clause, i))) isProgressive = true;
    }
    if (i >= clause.last || tokenAt(clause, i)?.kind !== 'word') return -1;
    return !isProgressive || foldAt(clause, i).endsWith('ing') ? i : -1;
  }
  return -1;
}

/** "Unsere Werkstatt schleift Hobelmesser": a verb that no list knows, as long as it isn't one of those that offer nothing. */
function otherDeed(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause)) return undefined;
  const verb = isGerman(clause) ? germanVerb(clause) : englishVerb(clause);
  if (
    verb < 0 ||
    hasTag(clause, verb, 'idle-verb') ||
    hasTag(clause, verb, 'idiom') ||
    hasTag(clause, verb, 'filler')
  )
    return undefined;
  const first = isGerman(clause) ? clause.first : verb + 1;
  if (thingsIn(clause, first, clause.last, verb) === 0) return undefined;
  return { part: 'offer', at: verb, why: `a deed: ${tokenAt(clause, verb)?.raw}` };
}

/** "Mit unserer Waage dauert …", "With Kestrel you can …": the product is the means. */
function means(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || !/^(?:mit|with|dank|using)$/.test(foldAt(clause, clause.first)))
    return undefined;
  const { sender } = SUBJECTS[clause.analysis.language.code];
  const all = [...wordsIn(clause, clause.first + 1, clause.sentence.last)];
  if (all.some((i) => sender.has(foldAt(clause, i)))) return undefined;
  const next = clause.first + 1;
  const raw = tokenAt(clause, next)?.raw ?? '';
  const isNamed =
    /^\p{Lu}/u.test(raw) &&
    !hasTag(clause, next, 'empty-noun') &&
    all.some(
      (i) =>
        isOfReader(clause, i) ||
        hasTag(clause, i, 'quantity') ||
        hasTag(clause, i, 'product-noun') ||
        foldAt(clause, i) === 'system',
    );
  if (!isProductAt(clause, next) && !isNamed) return undefined;
  return all.filter((i) => i > next && isThing(clause, i)).length > 0
    ? { part: 'effect', at: next, why: 'the product is the means' }
    : undefined;
}

const isOfReader = (clause: Clause, index: number) =>
  isClass(clause, index, 'you') || isClass(clause, index, 'your');

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

/** "Sie bekommen von uns jede Woche …", "you get a report on …". */
function receiving(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause)) return undefined;
  const [at] = indexesOf(clause, 'receive');
  if (at === undefined || thingsIn(clause, clause.first, clause.sentence.last) === 0) return undefined;
  return { part: 'offer', at, why: 'the reader gets something' };
}

/** "Wir haben eine Vorlage, die mit Ihrem Drucker läuft": something to be had, and what it is. */
function having(clause: Clause): Said | undefined {
  const have = [...wordsIn(clause)].find((i) =>
    /^(?:habe|haben|haetten|have|i've|we've|got)$/.test(foldAt(clause, i)),
  );
  if (have === undefined || isAsked(clause.sentence) || subjectOf(clause, have + 1) !== 'sender')
    return undefined;
  for (const i of wordsIn(clause)) {
    const isProduct = hasTag(clause, i, 'product-noun') || hasTag(clause, i, 'deliverable');
    const isIndefinite = [i - 1, i - 2].some((j) => /^(?:ein|eine|einen|a|an)$/.test(foldAt(clause, j)));
    if (!isProduct || !isIndefinite || hasTag(clause, i, 'empty-noun') || hasTag(clause, i, 'call-ask'))
      continue;
    if (thingsIn(clause, i + 1, clause.sentence.last) > 0)
      return { part: 'offer', at: i, why: 'something to be had' };
  }
  return undefined;
}

/** "Unsere Kisten halten 40 Kilo": what is sold, with something said of it. */
function productStatement(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence)) return undefined;
  for (const i of wordsIn(clause)) {
    const head = headOf(clause, i);
    if (
      i !== clause.first ||
      !isProductAt(clause, i) ||
      hasTag(clause, head, 'anybody') ||
      hasTag(clause, head, 'empty-noun')
    )
      continue;
    const things = thingsIn(clause, i + 1, clause.sentence.last) + (someTag(clause, 'quantity') ? 1 : 0);
    if (things >= 2) return { part: 'offer', at: i, why: 'a product, and what it is' };
  }
  return undefined;
}

/** "Ich zeige Ihnen, wie es mit zwei Klicks geht": a way to something better or countable. */
function showingHow(clause: Clause): Said | undefined {
  if (
    !/^(?:wie|how)$/.test(foldAt(clause, clause.first)) &&
    !/^(?:wie|how)$/.test(foldAt(clause, clause.first + 1))
  )
    return undefined;
  const { previous } = clause;
  if (!previous || !someTag(previous, 'give-verb')) return undefined;
  for (const i of wordsIn(clause)) {
    const isCounted =
      hasTag(clause, i, 'benefit-noun') &&
      (hasTag(clause, i - 1, 'count') || tokenAt(clause, i - 1)?.kind === 'number');
    if (isCounted || hasTag(clause, i, 'better'))
      return { part: 'effect', at: i, why: 'a way to something better' };
  }
  return undefined;
}

/** "Wir sind eine Druckerei", "I'm a roofer": the trade is named, not only "a young team". */
function identity(clause: Clause): Said | undefined {
  const all = indexesOf(clause, 'identity');
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const said: Said = { part: 'offer', at: last, why: 'the sender’s trade' };
  if (isGerman(clause)) {
    if (hasTag(clause, last, 'trade-noun')) return said;
    const noun = [...wordsIn(clause, last + 1, clause.last)].find((i) =>
      /^\p{Lu}/u.test(tokenAt(clause, i)?.raw ?? ''),
    );
    return noun !== undefined && isThing(clause, noun) && !hasTag(clause, noun, 'not-product')
      ? said
      : undefined;
  }
  for (const i of wordsIn(clause, last + 1, Math.min(clause.last, last + 6))) {
    if (SUBJECTS.en.prepositions.has(foldAt(clause, i))) return undefined;
    if (!hasTag(clause, i, 'trade-noun')) continue;
    const isFirm =
      hasTag(clause, i, 'empty-noun') || hasTag(clause, i, 'anybody') || hasTag(clause, i, 'product-noun');
    if (!isFirm || isThing(clause, i - 1)) return said;
  }
  return undefined;
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
  for (const i of wordsIn(clause)) {
    if (
      /^(?:less|fewer|weniger)$/.test(foldAt(clause, i)) &&
      (isThing(clause, i + 1) || isThing(clause, i + 2))
    )
      return { part: 'effect', at: i, why: 'less of something' };
  }
  const [trade] = indexesOf(clause, 'our-trade');
  if (trade !== undefined) return { part: 'offer', at: trade, why: 'the sender’s trade' };
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
    const said: Said = { part: 'offer', at: i, why: 'something to look at' };
    return isTold || thingsIn(clause, clause.first, clause.sentence.last, i) > 0
      ? said
      : { ...said, isWeak: true };
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

const READINGS: readonly ((clause: Clause) => Said | undefined)[] = [
  deed,
  otherDeed,
  having,
  productStatement,
  means,
  gain,
  receiving,
  identity,
  showingHow,
  benefit,
  deliverable,
  price,
  list,
  field,
];

/** All that a clause says of an offer or an effect. */
export function saidIn(clause: Clause): readonly Said[] {
  return READINGS.map((reading) => reading(clause)).filter((said) => said !== undefined);
}

/** Is there anything in the clause that could be an object? */
export const namesSomething = (clause: Clause): boolean =>
  [...wordsIn(clause)].some((i) => isThing(clause, i));

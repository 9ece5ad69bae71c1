import { fieldMeaning } from '../../languages/field-names.ts';
import { isCapitalized } from '../../text/characters.ts';
import {
  type Clause,
  foldAt,
  hasTag,
  isAsked,
  isClass,
  isGerman,
  isWord,
  someTag,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isTemplate, isThing, itemsAfter, thingsIn } from './content.ts';
import { indexesOf, isReported, type Said } from './said.ts';
import { headOf, isProductAt, subjectOf } from './subject.ts';

/** "Sie bekommen von uns jede Woche …", "you get a report on …". */
export function receiving(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause)) return undefined;
  const [at] = indexesOf(clause, 'receive');
  if (at === undefined || thingsIn(clause, clause.first, clause.sentence.last) === 0) return undefined;
  return { part: 'offer', at, why: 'the reader gets something' };
}

/** "Wir haben eine Vorlage, die mit Ihrem Drucker läuft": something to be had, and what it is. */
export function having(clause: Clause): Said | undefined {
  const have = [...wordsIn(clause)].find((i) => isWord(clause, i, 'having'));
  if (have === undefined || isAsked(clause.sentence) || subjectOf(clause, have + 1) !== 'sender')
    return undefined;
  for (const i of wordsIn(clause)) {
    const isGoods = !hasTag(clause, i, 'benefit-noun') && !hasTag(clause, i, 'not-goods');
    const isNumbered = hasTag(clause, i - 1, 'count') || tokenAt(clause, i - 1)?.kind === 'number';
    const isCounted = isNumbered && isThing(clause, i) && isGoods;
    if (isCounted) return { part: 'offer', at: i, why: 'something to be had' };
    const isProduct = hasTag(clause, i, 'product-noun') || hasTag(clause, i, 'deliverable');
    const isIndefinite = [i - 1, i - 2].some((j) => isWord(clause, j, 'indefinite'));
    if (!isProduct || !isIndefinite || hasTag(clause, i, 'empty-noun') || hasTag(clause, i, 'call-ask'))
      continue;
    if (thingsIn(clause, i + 1, clause.sentence.last) > 0)
      return { part: 'offer', at: i, why: 'something to be had' };
  }
  return undefined;
}

/** What is said of a product, in things; a German product of a telling name that does something counts as one of them. */
function saidOfProduct(clause: Clause, at: number, head: number): number {
  const things = thingsIn(clause, at + 1, clause.sentence.last) + (someTag(clause, 'quantity') ? 1 : 0);
  const rest = [...wordsIn(clause, head + 1)];
  const isTelling =
    isGerman(clause) && isThing(clause, head) && !rest.some((i) => isWord(clause, i, 'being'));
  return isTelling && rest.some((i) => isCapitalized(tokenAt(clause, i)?.raw ?? ''))
    ? Math.max(things, 2)
    : things;
}

/** "Unsere Kisten halten 40 Kilo": what is sold, with something said of it. */
export function productStatement(clause: Clause): Said | undefined {
  const at = clause.first;
  if (isAsked(clause.sentence) || !isProductAt(clause, at)) return undefined;
  const head = headOf(clause, at);
  if (hasTag(clause, head, 'anybody') || hasTag(clause, head, 'empty-noun')) return undefined;
  return saidOfProduct(clause, at, head) >= 2
    ? { part: 'offer', at, why: 'a product, and what it is' }
    : undefined;
}

/** "Wir sind eine Druckerei", "I'm a roofer": the trade is named, not only "a young team". */
export function identity(clause: Clause): Said | undefined {
  const all = indexesOf(clause, 'identity');
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const said: Said = { part: 'offer', at: last, why: 'the sender’s trade' };
  if (isGerman(clause)) {
    if (subjectOf(clause, last) !== 'sender') return undefined;
    if (hasTag(clause, last, 'trade-noun')) return said;
    const noun = [...wordsIn(clause, last + 1, clause.last)].find((i) =>
      isCapitalized(tokenAt(clause, i)?.raw ?? ''),
    );
    return noun !== undefined && isThing(clause, noun) && !hasTag(clause, noun, 'not-product')
      ? said
      : undefined;
  }
  for (const i of wordsIn(clause, last + 1, Math.min(clause.last, last + 6))) {
    if (isWord(clause, i, 'preposition')) return undefined;
    if (!hasTag(clause, i, 'trade-noun')) continue;
    const isFirm =
      hasTag(clause, i, 'empty-noun') || hasTag(clause, i, 'anybody') || hasTag(clause, i, 'product-noun');
    if (!isFirm || isThing(clause, i - 1)) return said;
  }
  return undefined;
}

/** Something to look at is to be handed over, and what it shows is said: "drei Entwürfe für Ihre Speisekarte". */
export function deliverable(clause: Clause): Said | undefined {
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

/** "Das ist unser Geschäft", "join our panel on …": what the sender does, or holds. */
export function trade(clause: Clause): Said | undefined {
  const [at] = indexesOf(clause, 'our-trade');
  return at === undefined ? undefined : { part: 'offer', at, why: 'the sender’s trade' };
}

/** "Would you add our calculator to your page?": a question about what is the sender's, with what it is for. */
export function askedOfProduct(clause: Clause): Said | undefined {
  if (!isAsked(clause.sentence)) return undefined;
  const at = [...wordsIn(clause)].find((i) => isProductAt(clause, i));
  if (at === undefined) return undefined;
  const head = headOf(clause, at);
  const isNamed = isThing(clause, head) || hasTag(clause, head, 'product-noun');
  return isNamed && thingsIn(clause, at + 1, clause.sentence.last) >= 2
    ? { part: 'offer', at, why: 'a product, asked about' }
    : undefined;
}

/** Money is lost. "A shift costs 410 euros" names a price, "it costs you 410 euros" a loss. */
function isLoss(clause: Clause): boolean {
  const words = [...wordsIn(clause)];
  const namesReader = words.some((i) => isClass(clause, i, 'you') || isClass(clause, i, 'your'));
  return words.some(
    (i) => hasTag(clause, i, 'loss-verb') && (namesReader || !/^(?:kost|cost)/.test(foldAt(clause, i))),
  );
}

/** A price is named for something. */
export function price(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isLoss(clause)) return undefined;
  const [at] = indexesOf(clause, 'price');
  if (at === undefined || thingsIn(clause, clause.sentence.first, clause.sentence.last) === 0)
    return undefined;
  return { part: 'offer', at, why: 'a price' };
}

/** "Unser Vier-Stunden-Check:", "What you get:" with a list under it. */
export function list(clause: Clause): Said | undefined {
  const { sentence, passage } = clause;
  if (passage.tokens[sentence.last - 1]?.raw !== ':' || itemsAfter(clause) < 2) return undefined;
  for (const i of wordsIn(clause)) {
    if (isProductAt(clause, i)) return { part: 'offer', at: i, why: 'a product with a list under it' };
  }
  return undefined;
}

/** A merge field that will say it. */
export function field(clause: Clause): Said | undefined {
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

import { isCapitalized } from '../../text/characters.ts';
import { type Clause, foldAt, hasTag, isAsked, isGerman, isWord, tokenAt, wordsIn } from './clause.ts';
import { isThing, thingsIn } from './content.ts';
import { isAllowedOnly, isForBoth, isNamed, pointsBack } from './deeds.ts';
import { isReported, type Said } from './said.ts';
import { headOf, isProductAt, subjectOf } from './subject.ts';

/** The verb of "we" or "our": next to it, or at the clause's end after an auxiliary; -1 where it can't be told. */
function germanVerb(clause: Clause): number {
  const all = [...wordsIn(clause)];
  const at = all.find((i) => isWord(clause, i, 'sender'));
  const isVerb = (i: number | undefined) =>
    i !== undefined && /^\p{Ll}{3,}$/u.test(tokenAt(clause, i)?.raw ?? '');
  const last = all.at(-1);
  if (at === undefined) {
    const product = all.find((i) => isProductAt(clause, i));
    const head = all.find(
      (i) => product !== undefined && i > product && isCapitalized(tokenAt(clause, i)?.raw ?? ''),
    );
    if (head === undefined) return -1;
    const next = all.find((i) => i > head);
    if (isVerb(next) && /(?:t|en)$/.test(foldAt(clause, next ?? -1))) return next ?? -1;
    // "weil unser Rezepttelefon die Bestellung aufzeichnet"
    const isSubordinate =
      product === clause.first + 1 && !isCapitalized(tokenAt(clause, clause.first)?.raw ?? '');
    return isSubordinate && isVerb(last) && /[^n]t$/.test(foldAt(clause, last ?? -1)) ? (last ?? -1) : -1;
  }
  const ending = foldAt(clause, at) === 'wir' ? /e?n$/ : /(?:e|le|re)$/;
  const beside = [at + 1, at - 1].find(
    (i) => isVerb(i) && (ending.test(foldAt(clause, i)) || isWord(clause, i, 'auxiliary')),
  );
  if (beside !== undefined && !isWord(clause, beside, 'auxiliary')) return beside;
  return isVerb(last) && /(?:en|ern|eln|t)$/.test(foldAt(clause, last ?? -1)) ? (last ?? -1) : -1;
}

/** The verb that counts, from `from` on: over auxiliaries, adverbs and "would like to"; after *be* only an -ing form. */
function fullVerb(clause: Clause, from: number, isProgressive: boolean): number {
  const fold = foldAt(clause, from);
  if (from >= clause.last || tokenAt(clause, from)?.kind !== 'word') return -1;
  if (isWord(clause, from, 'wishing') && foldAt(clause, from + 1) === 'to')
    return fullVerb(clause, from + 2, false);
  if (isWord(clause, from, 'auxiliary') || fold.endsWith('ly'))
    return fullVerb(clause, from + 1, isProgressive || isWord(clause, from, 'being'));
  return !isProgressive || fold.endsWith('ing') ? from : -1;
}

/** The verb after "we", or after "our" and its noun. */
function englishVerb(clause: Clause): number {
  for (const at of wordsIn(clause)) {
    if (isWord(clause, at, 'sender')) return fullVerb(clause, at + 1, /'(?:m|re)$/.test(foldAt(clause, at)));
    if (isProductAt(clause, at)) return fullVerb(clause, headOf(clause, at) + 1, false);
  }
  return -1;
}

/** In a relative clause about what is sold: "ein Programm, das Ihre Touren ordnet", "a tool that sorts your routes". */
function relativeVerb(clause: Clause): number {
  if (isGerman(clause)) {
    const last = [...wordsIn(clause)].at(-1) ?? -1;
    const isOfProduct = isWord(clause, clause.first, 'relative') && subjectOf(clause, last) === 'product';
    return isOfProduct && /^\p{Ll}+(?:t|en)$/u.test(tokenAt(clause, last)?.raw ?? '') ? last : -1;
  }
  for (const i of wordsIn(clause, clause.first + 1)) {
    if (
      isWord(clause, i, 'relative') &&
      hasTag(clause, i - 1, 'product-noun') &&
      subjectOf(clause, i) === 'product'
    )
      return i + 1;
  }
  return -1;
}

/** "Wir ⟨stellen⟩ einen Eingang ⟨her⟩": with its particle it is another verb than the one on a list. */
function isSplit(clause: Clause, verb: number): boolean {
  const last = [...wordsIn(clause)].at(-1) ?? -1;
  if (!isGerman(clause) || last <= verb + 1 || hasTag(clause, last, 'idle-verb')) return false;
  return /^(?:her|ab|weg|zusammen)$/.test(foldAt(clause, last)) && hasTag(clause, verb, 'idle-verb');
}

/** A verb that has been judged by its list, or that offers nothing. */
const isKnownVerb = (clause: Clause, verb: number) =>
  !isSplit(clause, verb) &&
  (['idle-verb', 'idiom', 'filler', 'offer-verb', 'effect-verb', 'loss-verb'] as const).some((tag) =>
    hasTag(clause, verb, tag),
  );

/** "We do web design": the emptiest verb with something after it. */
const isDoing = (clause: Clause, verb: number) =>
  isWord(clause, verb, 'doing') &&
  [verb + 1, verb + 2].some((i) => isThing(clause, i)) &&
  !hasTag(clause, verb + 1, 'idle-verb');

/** "Unsere Werkstatt schleift Hobelmesser": a verb that no list knows, as long as it isn't one of those that offer nothing. */
export function otherDeed(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause) || isForBoth(clause) || isAllowedOnly(clause))
    return undefined;
  const named = isNamed(clause, clause.first + 1, true) ? clause.first + 1 : -1;
  for (const verb of [
    named,
    relativeVerb(clause),
    isGerman(clause) ? germanVerb(clause) : englishVerb(clause),
  ]) {
    if (verb < 0 || (isKnownVerb(clause, verb) && !isDoing(clause, verb))) continue;
    const first = isGerman(clause) ? clause.first : verb + 1;
    if (thingsIn(clause, first, clause.last, verb) > 0 || pointsBack(clause, verb))
      return { part: 'offer', at: verb, why: `a deed: ${tokenAt(clause, verb)?.raw}` };
  }
  return undefined;
}

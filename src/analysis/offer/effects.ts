import { isCapitalized } from '../../text/characters.ts';
import {
  type Clause,
  foldAt,
  hasTag,
  isAsked,
  isGerman,
  isWord,
  matchesIn,
  someTag,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isThing, thingsIn } from './content.ts';
import { isNamed } from './deeds.ts';
import { indexesOf, isNounHere, isOfReader, isReported, type Said } from './said.ts';
import { isProductAt, subjectOf } from './subject.ts';

/** "Quillbook closes the month in two days": a name, a deed and a number. No "Onboarding takes six weeks". */
export function namedGain(clause: Clause): Said | undefined {
  const verb = clause.first + 1;
  const isAbstract = /(?:ing|ung|tion)$/.test(foldAt(clause, clause.first));
  if (isAsked(clause.sentence) || isAbstract || !isNamed(clause, verb) || !someTag(clause, 'quantity'))
    return undefined;
  return isWord(clause, verb, 'costing')
    ? undefined
    : { part: 'effect', at: verb, why: 'a name, a deed and a number' };
}

/** What "with" is followed by: a product of ours, or a name or a thing by which something becomes possible. */
function isMeans(clause: Clause, index: number): boolean {
  if (isProductAt(clause, index)) return true;
  const hasArticle = isWord(clause, index, 'definite');
  const noun = hasArticle ? index + 1 : index;
  const isNoun = isCapitalized(tokenAt(clause, noun)?.raw ?? '') || hasTag(clause, noun, 'product-noun');
  if (!isNoun || hasTag(clause, noun, 'empty-noun') || hasTag(clause, noun, 'anybody')) return false;
  for (const i of wordsIn(clause, noun + 1, clause.sentence.last)) {
    const isPossible =
      hasTag(clause, i, 'quantity') || hasTag(clause, i, 'product-noun') || foldAt(clause, i) === 'system';
    if (isOfReader(clause, i) || isPossible) return true;
  }
  return false;
}

/** "Mit unserer Waage dauert …", "With Kestrel you can …": the product is the means. */
export function means(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || !isWord(clause, clause.first, 'with')) return undefined;
  const at = clause.first + 1;
  const rest = [...wordsIn(clause, at, clause.sentence.last)];
  if (rest.some((i) => isWord(clause, i, 'sender')) || !isMeans(clause, at)) return undefined;
  return rest.some((i) => i > at && isThing(clause, i))
    ? { part: 'effect', at, why: 'the product is the means' }
    : undefined;
}

/** The reader's gain: "Sie sparen sechs Stunden", "you'll skip the paperwork". Not as a question, not as a finding. */
export function gain(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause)) return undefined;
  for (const verb of indexesOf(clause, 'effect-verb')) {
    if (isNounHere(clause, verb) || (!isGerman(clause) && foldAt(clause, verb).endsWith('ing'))) continue;
    const subject = subjectOf(clause, verb);
    const isTold = subject === 'reader' || subject === 'product';
    const hasObject = thingsIn(clause, clause.first, clause.sentence.last, verb) > 0;
    if (isTold && hasObject) return { part: 'effect', at: verb, why: `gain: ${tokenAt(clause, verb)?.raw}` };
    if (hasObject && someTag(clause, 'quantity'))
      return { part: 'effect', at: verb, why: `gain in numbers: ${tokenAt(clause, verb)?.raw}` };
  }
  return undefined;
}

/** "Ich zeige Ihnen, wie es mit zwei Klicks geht": a way to something better or countable. */
export function showingHow(clause: Clause): Said | undefined {
  if (!isWord(clause, clause.first, 'how') && !isWord(clause, clause.first + 1, 'how')) return undefined;
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

/** "Ich unterstütze Betriebe dabei, Angebote am selben Tag zu verschicken": the formula, with a deed of the helped. */
export function formula(clause: Clause): Said | undefined {
  const { previous } = clause;
  if (!isGerman(clause) || !previous || matchesIn(previous, 'formula').length === 0) return undefined;
  const verb = [...wordsIn(clause)].at(-1) ?? -1;
  const isDeed =
    foldAt(clause, verb - 1) === 'zu' || /^\p{Ll}{2,}zu\p{Ll}+en$/u.test(tokenAt(clause, verb)?.raw ?? '');
  const isEmpty = (['idle-verb', 'filler', 'empty-noun'] as const).some((tag) => hasTag(clause, verb, tag));
  const object = [...wordsIn(clause)].some((i) => i < verb && isCapitalized(tokenAt(clause, i)?.raw ?? ''));
  return isDeed && !isEmpty && object ? { part: 'effect', at: verb, why: 'the formula' } : undefined;
}

/** A benefit with its direction or its number: "weniger Retouren", "from five days to four hours". */
export function benefit(clause: Clause): Said | undefined {
  const changed = [...wordsIn(clause)].find((i) => hasTag(clause, i, 'change'));
  const isTold = [...wordsIn(clause)].some((i) => isWord(clause, i, 'how') && i < (changed ?? -1));
  // "want to see how they went from 12 to 40?": a question, but the change is told
  if (changed !== undefined && isTold) return { part: 'effect', at: changed, why: 'how a change came about' };
  if (isAsked(clause.sentence) || isReported(clause) || someTag(clause, 'loss-verb')) return undefined;
  for (const i of wordsIn(clause))
    if (hasTag(clause, i, 'change')) return { part: 'effect', at: i, why: 'a change from … to …' };
  for (const i of indexesOf(clause, 'benefit-noun')) {
    for (let j = Math.max(clause.first, i - 3); j < i; j++)
      if (hasTag(clause, j, 'better')) return { part: 'effect', at: j, why: 'a benefit with its direction' };
  }
  for (const i of wordsIn(clause)) {
    if (isWord(clause, i, 'less') && (isThing(clause, i + 1) || isThing(clause, i + 2)))
      return { part: 'effect', at: i, why: 'less of something' };
  }
  return undefined;
}

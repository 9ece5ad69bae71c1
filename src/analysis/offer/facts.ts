import { isCapitalized } from '../../text/characters.ts';
import {
  type Clause,
  isAsked,
  isClass,
  isGerman,
  isWord,
  matchesIn,
  someTag,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isTemplate } from './content.ts';
import type { Tag } from './tags.ts';
import { hasField, isSenders, isTelling, type Seen, tellsAfter } from './telling.ts';

/** A fact about the reader told to him, with something telling in it. */
export function fact(clause: Clause): Seen | undefined {
  if (isAsked(clause.sentence)) return undefined;
  for (const match of matchesIn(clause, 'reader-fact')) {
    if (match.last > clause.last) continue;
    const begin = !isWord(clause, match.first, 'reader-nominative') ? match.first + 1 : match.first;
    if (!isWord(clause, begin, 'reader-nominative') || isWord(clause, begin + 1, 'knowing')) continue;
    if (tellsAfter(clause, match.first + 1, 2) || hasField(clause, match.first))
      return { at: match.first, why: 'a fact about the reader' };
  }
  return undefined;
}

/** "14 Mill Lane": a number with a name, as addresses have it. */
const isAddress = (clause: Clause, index: number) =>
  tokenAt(clause, index)?.kind === 'number' && isCapitalized(tokenAt(clause, index + 1)?.raw ?? '');

/** Something in a state that can be looked up: "auf Ihren Etiketten fehlt …", "the notice for 14 Mill Lane asks …". */
export function state(clause: Clause): Seen | undefined {
  if (isAsked(clause.sentence) || isSenders(clause)) return undefined;
  for (const match of matchesIn(clause, 'reader-state')) {
    const words = [...wordsIn(clause)];
    const isPlaced = words.some(
      (i) => isClass(clause, i, 'your') || isClass(clause, i, 'you') || isAddress(clause, i),
    );
    const field = isTemplate(clause) && words.some((i) => tokenAt(clause, i)?.kind === 'field');
    const telling = words.filter((i) => isTelling(clause, i)).length;
    if (isPlaced && (telling >= 2 || (telling >= 1 && field)))
      return { at: match.first, why: 'a state of the reader’s' };
  }
  return undefined;
}

const PROMISING: readonly Tag[] = ['effect-verb', 'better', 'loss-verb', 'receive', 'price'];

/** The end of the sentence, or of the next where only a line break parts them: a letter's lines may be short. */
function unbrokenEnd({ analysis, passage, sentence }: Clause): number {
  const next = analysis.sentences[sentence.index + 1];
  const isEnded = /[.!?…:]$/.test(passage.tokens[sentence.last - 1]?.raw ?? '');
  return !isEnded && next?.passage === passage && passage.tokens[next.first]?.breaks === 1
    ? next.last
    : sentence.last;
}

/** "euer Kranz im Schaufenster", "your bench by the door": a thing of the reader's right before the place it has. */
function isPlaced(clause: Clause, owner: number): boolean {
  for (let thing = owner + 1; thing <= owner + 2; thing++) {
    if (!isTelling(clause, thing) || !isWord(clause, thing + 1, 'preposition')) continue;
    return [thing + 2, thing + 3].some((place) => place < clause.last && isTelling(clause, place));
  }
  return false;
}

/** "meine Tür": what is the sender's own home or way sells nothing; "unser Angebot" may. */
const isOfSeller = (clause: Clause) =>
  [...wordsIn(clause)].some(
    (i) =>
      isWord(clause, i, 'sender') ||
      isWord(clause, i, 'firm') ||
      (!isGerman(clause) && isClass(clause, i, 'we')),
  );

/** What stands before any offer, of something of the reader's that not everybody has: "vor Ihrer Praxis wird gebaut". */
export function statement(clause: Clause): Seen | undefined {
  if (clause.sentence.zone !== 'main' || isAsked(clause.sentence)) return undefined;
  // "your staircase in the town hall is the reason I am writing": whatever else is said of it
  if (isClass(clause, clause.first, 'your') && isPlaced(clause, clause.first))
    return { at: clause.first, why: 'something of the reader’s, and where' };
  if (isOfSeller(clause) || PROMISING.some((tag) => someTag(clause, tag))) return undefined;
  for (const i of wordsIn(clause)) {
    if (!isClass(clause, i, 'your')) continue;
    const isOwn = [i + 1, i + 2, i + 3].some((j) => j < clause.last && isTelling(clause, j));
    const least = isGerman(clause) ? 3 : 5;
    if (isPlaced(clause, i)) return { at: i, why: 'something of the reader’s, and where' };
    if (tellsAfter(clause, clause.sentence.first, isOwn ? 3 : least, unbrokenEnd(clause)))
      return { at: i, why: 'told of something of the reader’s' };
  }
  return undefined;
}

import { AUDIENCES, type AudienceWords } from '../../languages/audiences.ts';
import { isCapitalized } from '../../text/characters.ts';
import type { Named } from './audience.ts';
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

/** A capital that makes a name: in German of two words, since every noun has one. */
function isNameAt(clause: Clause, index: number): boolean {
  const isCapital = (i: number) => {
    const token = tokenAt(clause, i);
    const isReader = isClass(clause, i, 'you') || isClass(clause, i, 'your');
    return token?.kind === 'word' && isCapitalized(token.raw) && !isReader && !hasTag(clause, i, 'deadline');
  };
  if (!isCapital(index) || clause.tags.names.has(tokenAt(clause, index)?.raw ?? '')) return false;
  if (isGerman(clause)) return isCapital(index + 1);
  const { functionWords } = clause.analysis.language;
  return !functionWords.has(foldAt(clause, index)) && index > clause.sentence.first;
}

/** "Für die Kelterei Brandt in Fulda haben wir …": something done for a customer with a name. */
function doneFor(clause: Clause, words: AudienceWords): Named | undefined {
  const all = [...wordsIn(clause)];
  const isSenders = all.some((i) => isWord(clause, i, 'sender'));
  if (!isSenders || !all.some((i) => words.done.test(foldAt(clause, i)))) return undefined;
  for (const i of all) {
    if (!words.client.has(foldAt(clause, i))) continue;
    const at = words.articles.has(foldAt(clause, i + 1)) ? i + 2 : i + 1;
    if (isNameAt(clause, at)) return { at, why: 'done for a customer with a name' };
  }
  return undefined;
}

/** "Die Bäckerei Brand räumt seitdem in zehn Minuten ein": what a customer with a name does since. */
function changedFor(clause: Clause, words: AudienceWords): Named | undefined {
  const at = words.articles.has(foldAt(clause, clause.first)) ? clause.first + 1 : clause.first;
  const all = [...wordsIn(clause)];
  const isReaders = all.some((i) => isClass(clause, i, 'you') || isClass(clause, i, 'your'));
  const isTwo = [at, at + 1].every(
    (i) => isCapitalized(tokenAt(clause, i)?.raw ?? '') && tokenAt(clause, i)?.kind === 'word',
  );
  if (isReaders || !isTwo || clause.tags.names.has(tokenAt(clause, at)?.raw ?? '')) return undefined;
  return all.some((i) => words.since.has(foldAt(clause, i)))
    ? { at, why: 'what a customer with a name does since' }
    : undefined;
}

/** What could be checked with a customer. Not what is asked. */
export function proofIn(clause: Clause): Named | undefined {
  const words = AUDIENCES[clause.analysis.language.code];
  if (!words || isAsked(clause.sentence) || clause.sentence.zone !== 'main') return undefined;
  return doneFor(clause, words) ?? changedFor(clause, words);
}

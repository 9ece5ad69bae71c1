import { AUDIENCES, type AudienceWords } from '../../languages/audiences.ts';
import { fieldMeaning } from '../../languages/field-names.ts';
import { isCapitalized } from '../../text/characters.ts';
import { type Clause, foldAt, hasTag, isAsked, isClass, isGerman, tokenAt } from './clause.ts';
import { isTemplate } from './content.ts';

/** What was found, and at which token. */
export interface Named {
  readonly at: number;
  readonly why: string;
}

/** Adjectives before the group: "small family-run bakeries". */
const WORDS_BETWEEN = 3;

/** A group that says something: not "Unternehmen" or "businesses" alone, and not the reader. */
function isGroup(clause: Clause, index: number, words: AudienceWords, isHelped: boolean): boolean {
  const token = tokenAt(clause, index);
  if (token?.kind === 'field') return isTemplate(clause) && fieldMeaning(token.raw) === 'audience';
  if (token?.kind !== 'word' || hasTag(clause, index, 'anybody')) return false;
  if (isClass(clause, index, 'you') || isClass(clause, index, 'we')) return false;
  if (isGerman(clause) && !isCapitalized(token.raw)) return false;
  return isHelped
    ? words.plural.test(token.fold) || words.group.test(token.fold)
    : words.group.test(token.fold);
}

/** The group after a verb of helping, or a preposition, over its adjectives; -1 without one. */
function groupAfter(clause: Clause, from: number, words: AudienceWords, isHelped: boolean): number {
  for (let i = from + 1; i < clause.last && i <= from + 1 + WORDS_BETWEEN; i++) {
    if (isClass(clause, i, 'your') || words.articles.has(foldAt(clause, i))) return -1;
    if (isGroup(clause, i, words, isHelped)) return i;
    if (!words.between.test(foldAt(clause, i))) return -1;
  }
  return -1;
}

/** For whom the sender works: "ich helfe Handwerksbetrieben", "shelves for bakeries". A question names nobody. */
export function audienceIn(clause: Clause): Named | undefined {
  const words = AUDIENCES[clause.analysis.language.code];
  if (!words || isAsked(clause.sentence)) return undefined;
  for (let i = clause.first; i < clause.last; i++) {
    const fold = foldAt(clause, i);
    const isHelped = words.helping.has(fold);
    if (!isHelped && !words.aimed.has(fold)) continue;
    const at = groupAfter(clause, i, words, isHelped);
    if (at >= 0) return { at, why: 'a group that is helped or served' };
  }
  return undefined;
}

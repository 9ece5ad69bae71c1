import { fieldMeaning } from '../../languages/field-names.ts';
import type { Match } from '../types.ts';
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
import { isTemplate, isThing } from './content.ts';
import type { Tag } from './tags.ts';

/** Where something of this reader's was seen, and the reason. */
export interface Seen {
  readonly at: number;
  readonly why: string;
}

/** Words that are named by every bot (a profile, a website, work) do not count as seen. */
function isTelling(clause: Clause, index: number): boolean {
  const isVague = hasTag(clause, index, 'observable-anywhere') || hasTag(clause, index, 'loss-verb');
  return !isVague && isThing(clause, index) && !isGreetedName(clause, index);
}

/** The reader's name, from the context or the greeting: to know it is not to have looked. */
function isGreetedName(clause: Clause, index: number): boolean {
  const { context, sentences } = clause.analysis;
  const raw = tokenAt(clause, index)?.raw ?? '';
  if (context.recipient?.name?.includes(raw) || context.recipient?.company?.includes(raw)) return true;
  const greeting = sentences.find((sentence) => sentence.zone === 'greeting');
  return (
    greeting?.passage.tokens.slice(greeting.first, greeting.last).some((token) => token.raw === raw) ?? false
  );
}

/** "drei der acht Verweise": how many, but not "ein", which is an article as well. */
const isCount = (clause: Clause, index: number) =>
  hasTag(clause, index, 'count') && !/^(?:ein|one|single|half|halb)/.test(foldAt(clause, index));

/** Something telling in the sentence after `from`, within its clauses. */
function tellsAfter(clause: Clause, from: number, least: number, to = clause.sentence.last): boolean {
  let count = 0;
  for (const i of wordsIn(clause, from, to)) {
    const isNumber = tokenAt(clause, i)?.kind === 'number' && i > from && !hasTag(clause, i, 'call-ask');
    if (isTelling(clause, i) || isNumber || isCount(clause, i)) count++;
  }
  return count >= least;
}

function hasField(clause: Clause, from: number): boolean {
  if (!isTemplate(clause)) return false;
  for (const i of wordsIn(clause, from, clause.sentence.last)) {
    const token = tokenAt(clause, i);
    if (token?.kind === 'field' && !['name', 'sender', 'time', 'link'].includes(fieldMeaning(token.raw)))
      return true;
  }
  return false;
}

/** "Ich habe gesehen, dass …", with what was seen. */
function looked(clause: Clause, matches: readonly Match[]): Seen | undefined {
  for (const match of matches) {
    if (match.sentence !== clause.sentence || match.first < clause.first || match.first >= clause.last)
      continue;
    // "ich habe nichts von Ihnen gehört" is no finding
    if (clause.tags.some(clause.passage, match.first, match.last, 'bump')) continue;
    const hasReader = [...wordsIn(clause, clause.sentence.first, clause.sentence.last)].some(
      (i) => isClass(clause, i, 'you') || isClass(clause, i, 'your') || tokenAt(clause, i)?.kind === 'field',
    );
    const least = hasReader ? 1 : 2;
    const from = clause.analysis.language.code === 'de' ? clause.sentence.first : match.last;
    if (tellsAfter(clause, from, least) || hasField(clause, match.first))
      return { at: match.first, why: 'somebody looked' };
  }
  return undefined;
}

/** A merge field that will tell what was seen. */
function filledIn(clause: Clause): Seen | undefined {
  if (!isTemplate(clause)) return undefined;
  for (const i of wordsIn(clause)) {
    const token = tokenAt(clause, i);
    if (token?.kind === 'field' && fieldMeaning(token.raw) === 'observation')
      return { at: i, why: 'a merge field for it' };
  }
  return undefined;
}

/** The reader's own words, quoted; one word alone ("reply “START”") is no quotation of his. */
function quoted(clause: Clause): Seen | undefined {
  const inQuotes = [...wordsIn(clause)].filter((i) => clause.passage.quoted[i]);
  const [at] = inQuotes;
  if (at === undefined || inQuotes.length < 2 || isSenders(clause)) return undefined;
  for (const i of wordsIn(clause, clause.sentence.first, clause.sentence.last)) {
    if (isClass(clause, i, 'you') || isClass(clause, i, 'your')) return { at, why: 'quoted' };
  }
  return undefined;
}

/** Is the pronoun that a match begins with the subject? "dir", "Ihnen" and "euch" are not. */
const NOMINATIVE = /^(?:du|haste|sie|ihr|you|you're|you've)$/;

/** What the reader is said to know or want is no fact about him. */
const KNOWING =
  /^(?:know|want|need|wonder|may|might|wissen|weisst|kennen|kennst|wollen|willst|moechten|moechtest|brauchen|brauchst)$/;

/** A fact about the reader told to him, with something telling in it. */
function fact(clause: Clause, matches: readonly Match[]): Seen | undefined {
  if (isAsked(clause.sentence)) return undefined;
  for (const match of matches) {
    if (match.sentence !== clause.sentence || match.first < clause.first || match.last > clause.last)
      continue;
    const begin = /^(?:hast|habt|haben)$/.test(foldAt(clause, match.first)) ? match.first + 1 : match.first;
    if (!NOMINATIVE.test(foldAt(clause, begin)) || KNOWING.test(foldAt(clause, begin + 1))) continue;
    if (tellsAfter(clause, match.first + 1, 2) || hasField(clause, match.first))
      return { at: match.first, why: 'a fact about the reader' };
  }
  return undefined;
}

/** "14 Mill Lane": a number with a name, as addresses have it. */
const isAddress = (clause: Clause, index: number) =>
  tokenAt(clause, index)?.kind === 'number' && /^\p{Lu}/u.test(tokenAt(clause, index + 1)?.raw ?? '');

const isSenders = (clause: Clause) =>
  [...wordsIn(clause)].some((i) => isClass(clause, i, 'we') || isClass(clause, i, 'our'));

/** Something in a state that can be looked up: "auf Ihren Etiketten fehlt …", "the notice for 14 Mill Lane asks …". */
function state(clause: Clause, matches: readonly Match[]): Seen | undefined {
  if (isAsked(clause.sentence) || isSenders(clause)) return undefined;
  for (const match of matches) {
    if (match.sentence !== clause.sentence || match.first < clause.first || match.first >= clause.last)
      continue;
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
function unbrokenEnd({ passage, sentence }: Clause): number {
  const next = passage.sentences[passage.sentences.indexOf(sentence) + 1];
  const isEnded = /[.!?…:]$/.test(passage.tokens[sentence.last - 1]?.raw ?? '');
  return !isEnded && next && passage.tokens[next.first]?.breaks === 1 ? next.last : sentence.last;
}

/** What stands before any offer, of something of the reader's that not everybody has: "vor Ihrer Praxis wird gebaut". */
function statement(clause: Clause): Seen | undefined {
  if (isAsked(clause.sentence) || isSenders(clause) || PROMISING.some((tag) => someTag(clause, tag)))
    return undefined;
  for (const i of wordsIn(clause)) {
    if (!isClass(clause, i, 'your')) continue;
    const isOwn = [i + 1, i + 2, i + 3].some((j) => j < clause.last && isTelling(clause, j));
    const least = isGerman(clause) ? 3 : 5;
    if (tellsAfter(clause, clause.sentence.first, isOwn ? 3 : least, unbrokenEnd(clause)))
      return { at: i, why: 'told of something of the reader’s' };
  }
  return undefined;
}

/** What a clause shows to have been seen at this reader's; `isBeforeOffer`: nothing has been offered yet. */
export function seenIn(clause: Clause, isBeforeOffer: boolean): Seen | undefined {
  const { analysis } = clause;
  for (const match of analysis.matches('signal:observation-place')) {
    if (match.sentence === clause.sentence && match.first >= clause.first && match.first < clause.last)
      return { at: match.first, why: 'a place that can be looked up' };
  }
  return (
    looked(clause, analysis.matches('signal:observation-verb')) ??
    fact(clause, analysis.matches('signal:reader-fact')) ??
    state(clause, analysis.matches('signal:reader-state')) ??
    (isBeforeOffer ? statement(clause) : undefined) ??
    quoted(clause) ??
    filledIn(clause)
  );
}

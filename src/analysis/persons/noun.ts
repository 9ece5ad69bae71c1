import type { RoleNoun, RoleWords } from '../../languages/roles.ts';
import type { Token } from '../../model/token.ts';
import { isCapitalized } from '../../text/characters.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Analysis, Passage, Sentence } from '../types.ts';
import type { Ground, Owner } from './types.ts';

/** A role's noun where it stands, with what is needed to say whose it is. */
export interface NounPlace {
  readonly analysis: Analysis;
  readonly words: RoleWords;
  readonly noun: RoleNoun;
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly clause: TokenRange;
  /** token index */
  readonly at: number;
}

/** A verdict, and what led to it. */
export interface GroundedVerdict extends Verdict {
  readonly ground: Ground;
}

export interface Verdict {
  readonly owner: Owner;
  readonly why: string;
  /** first and last token (exclusive) of what shows it, where that is more than the noun: "your … agency" */
  readonly first?: number;
  readonly last?: number;
}

type Class = 'you' | 'your' | 'we' | 'our';

export const tokenOf = (place: NounPlace, index: number): Token | undefined => place.passage.tokens[index];

export const foldOf = (place: NounPlace, index: number): string => tokenOf(place, index)?.fold ?? '';

export function isOf(place: NounPlace, index: number, name: Class): boolean {
  const token = tokenOf(place, index);
  return token !== undefined && (place.analysis.language.classes[name]?.(token) ?? false);
}

/** The nearest index before or after the noun, within the range, for which `holds`; -1 without one. */
export function nearest(place: NounPlace, range: TokenRange, holds: (index: number) => boolean): number {
  for (let distance = 1; distance <= range.last - range.first; distance++) {
    for (const index of [place.at - distance, place.at + distance]) {
      if (index >= range.first && index < range.last && holds(index)) return index;
    }
  }
  return -1;
}

export function someIn(place: NounPlace, range: TokenRange, set: ReadonlySet<string>): boolean {
  for (let i = range.first; i < range.last; i++) if (i !== place.at && set.has(foldOf(place, i))) return true;
  return false;
}

export function somebodyIn(place: NounPlace, range: TokenRange, ...names: readonly Class[]): boolean {
  for (let i = range.first; i < range.last; i++) if (names.some((name) => isOf(place, i, name))) return true;
  return false;
}

/** How far a noun phrase reaches to the left: over adjectives and names, up to its article or owner. */
const PHRASE_WORDS = 4;

/** May the word stand between an article and its noun? In German an inflected adjective, or the noun's first half. */
function isWithinPhrase(place: NounPlace, index: number): boolean {
  const token = tokenOf(place, index);
  if (!token || (token.kind !== 'word' && token.raw !== '-')) return false;
  const { words } = place;
  if (
    [words.serving, words.served, words.employing, words.being, words.running, words.and, words.as].some(
      (set) => set.has(token.fold),
    )
  )
    return false;
  if (place.analysis.language.code === 'de') {
    return isCapitalized(token.raw) ? index === place.at - 1 : /e[nmrs]?$/.test(token.fold);
  }
  return !/^(?:more|most|less|some|many|any|in|at|of|to|on|by|into|as|that|which|who)$/.test(token.fold);
}

/** Where the noun phrase begins, with or without an article: "ehemaliger Agenturinhaber". */
export function phraseStart(place: NounPlace): number {
  const head = phraseHead(place);
  if (head >= 0) return head;
  let start = place.at;
  while (start - 1 >= place.sentence.first && isAdjective(place, start - 1)) start--;
  return start;
}

/** A bare word right before the noun that is an adjective by its ending, in German. */
const isAdjective = (place: NounPlace, index: number) =>
  !place.words.isVerbFirst &&
  isWithinPhrase(place, index) &&
  /^\p{Ll}+e[nmrs]?$/u.test(tokenOf(place, index)?.raw ?? '');

/** The index of what opens the noun phrase: an owner ("your"), an article, or -1 where it stands bare. */
export function phraseHead(place: NounPlace): number {
  const { articles } = place.words;
  for (let i = place.at - 1; i >= Math.max(place.sentence.first, place.at - PHRASE_WORDS); i--) {
    const fold = foldOf(place, i);
    if (isOf(place, i, 'your') || isOf(place, i, 'our')) return i;
    if (articles.definite.has(fold) || articles.indefinite.has(fold)) return i;
    if (!isWithinPhrase(place, i)) return -1;
  }
  return -1;
}

/** The end of the noun with the word that belongs to it: "agency owners", exclusive. */
export function nounEnd(place: NounPlace): number {
  return !place.words.isPerson && place.noun.after === '' && isRunner(place) ? place.at + 2 : place.at + 1;
}

/** Is it somebody who runs one: "agency owners", "Agenturinhaber"? Founders and coaches are persons anyhow. */
export function isRunner(place: NounPlace): boolean {
  if (place.words.isPerson) return place.noun.after === '';
  const next = place.noun.after || foldOf(place, place.at + 1);
  return place.words.runner.some(
    (runner) => next === runner || (runner.length > 4 && next.startsWith(runner)),
  );
}

export const isCapital = (place: NounPlace, index: number): boolean => {
  const token = tokenOf(place, index);
  return token?.kind === 'word' && isCapitalized(token.raw);
};

/** Could the word be the subject: the sender, or the reader, in the nominative? */
export function isSubject(place: NounPlace, index: number): boolean {
  return place.words.senderSubject.has(foldOf(place, index)) || isOf(place, index, 'you');
}

export const isSenderSubject = (place: NounPlace, range: TokenRange): boolean =>
  someIn(place, range, place.words.senderSubject);

/** "von einer Agentur", "with an agency": who belongs to one, or works with one. */
export const isFrom = (place: NounPlace, head: number): boolean =>
  place.words.from.has(foldOf(place, (head >= 0 ? head : place.at) - 1));

/** The clause from one "and" to the next: what is said in one breath. */
export function part(place: NounPlace): TokenRange {
  const { clause, at, words } = place;
  let { first, last } = clause;
  for (let i = clause.first; i < at; i++) if (words.and.has(foldOf(place, i))) first = i + 1;
  for (let i = clause.last - 1; i > at; i--) if (words.and.has(foldOf(place, i))) last = i;
  return { first, last };
}

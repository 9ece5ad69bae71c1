import { canBegin } from './begin.ts';
import { Matcher } from './matcher.ts';
import { isBetween, nextWord, type PatternText, type References } from './pattern-text.ts';
import { longestOf } from './state.ts';
import type { AnchorPlaces } from './table.ts';
import type { CompiledPattern, PatternNode } from './types.ts';

/** One match as token indexes: the whole, and the part to report; `last` and `spanLast` are exclusive. */
export interface TokenMatch {
  readonly first: number;
  readonly last: number;
  readonly spanFirst: number;
  readonly spanLast: number;
}

const isBegin = (node: PatternNode | undefined) => typeof node === 'object' && node.k === 'begin';

/** Does a match begin with a word, so that the signs before it need no try of their own? */
function skipsBetween(node: PatternNode | undefined): boolean {
  return typeof node === 'object' ? node.k === 'all' : node !== undefined;
}

/** Where to try next after no match began at `at`: if a clause lacks a part from here on, it lacks it further on too. */
function afterFailure(pattern: CompiledPattern, text: PatternText, at: number): number {
  const [only] = pattern.n;
  if (pattern.n.length !== 1 || typeof only !== 'object' || only.k !== 'all') return at + 1;
  const clause = text.clauses.find((candidate) => at < candidate.last);
  return Math.max(at + 1, clause && clause.first <= at ? clause.last : at + 1);
}

/** The first token at which a match can begin whose anchor stands at `anchor`. */
function earliest(pattern: CompiledPattern, text: PatternText, anchor: number): number {
  const { first } = text.sentence;
  if (pattern.l === undefined) return first;
  let at = anchor;
  for (let words = pattern.l; words > 0 && at > first; ) {
    at--;
    if (!isBetween(text.tokens[at])) words--;
  }
  while (at > first && isBetween(text.tokens[at - 1])) at--;
  return at;
}

/** All matches of one pattern in a sentence, at each place the longest; tried around the places of its anchor. */
export function matchPattern(
  pattern: CompiledPattern,
  text: PatternText,
  references: References,
  anchors: AnchorPlaces,
): readonly TokenMatch[] {
  const matcher = new Matcher(text, references);
  const matches: TokenMatch[] = [];
  let begun = -1;
  const isAtBegin = isBegin(pattern.n[0]);
  const limit = isAtBegin ? nextWord(text, text.sentence.first) + 1 : anchors.last + 1;
  let at = earliest(pattern, text, anchors.first);
  while (at < limit) {
    const isSkipped = isBetween(text.tokens[at]) && skipsBetween(pattern.n[0]);
    if (isSkipped || !canBegin(pattern.n[0], nextWord(text, at), text, references)) {
      at++;
      continue;
    }
    const start = { at, begin: -1, from: -1, to: -1 };
    const longest = longestOf(matcher.sequence(pattern.n, start).filter((end) => end.begin >= 0));
    at = longest ? at + 1 : afterFailure(pattern, text, at);
    if (!longest || longest.begin <= begun) continue;
    begun = longest.begin;
    const hasSpan = longest.to >= 0;
    matches.push({
      first: longest.begin,
      last: longest.at,
      spanFirst: hasSpan ? longest.from : longest.begin,
      spanLast: hasSpan ? longest.to : longest.at,
    });
  }
  return matches;
}

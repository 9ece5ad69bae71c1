import { SUBORDINATORS } from '../../languages/de/address/words.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import type { Passage, Sentence } from '../types.ts';
import type { AddressForm, Strength } from './types.ts';

/** One sentence under the lens; token indexes are those of the passage. */
export interface Scope {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly quoted: readonly boolean[];
  readonly first: number;
  readonly last: number;
}

/** What one word shows. `isOpen`: it may also be said of others, as "Sie haben …" at the beginning of a sentence. */
export interface Reading {
  readonly form: AddressForm;
  readonly strength: Strength;
  readonly why: string;
  readonly isOpen?: boolean;
}

/** A reading with its place; `first` and `last` are token indexes, last exclusive. */
export interface Clue extends Reading {
  readonly isOpen: boolean;
  readonly first: number;
  readonly last: number;
  readonly scope: Scope;
}

/** Where in a clause a word stands: the sentence's beginning, a clause's, after und, or somewhere else. */
export type Opening = 'sentence' | 'clause' | 'joined' | 'none';

/** A word that may be an imperative, in its place. */
export interface Place {
  readonly scope: Scope;
  readonly index: number;
  readonly token: Token;
  /** folded, without an "'s" grown to it */
  readonly word: string;
  /** "es" has grown to it: "Probier's" */
  readonly hasEs: boolean;
  readonly opening: Opening;
  /** "bitte" stands right before */
  readonly isAsked: boolean;
}

export function isCapital(token: Token): boolean {
  const code = token.raw.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = token.raw.charAt(0);
  return first !== first.toLowerCase();
}

export const isShout = (token: Token) => token.raw.length > 1 && token.raw === token.raw.toUpperCase();

/** The token at an index if it belongs to the sentence and is not quoted. */
export function at(scope: Scope, index: number): Token | undefined {
  return index >= scope.first && index < scope.last && !scope.quoted[index] ? scope.tokens[index] : undefined;
}

export function wordAt(scope: Scope, index: number): Token | undefined {
  const token = at(scope, index);
  return token?.kind === 'word' ? token : undefined;
}

/** "CONFIG_DIR", "$dir", "find(1)", "--dir": part of an identifier; "_dir_" in emphasis is not. */
export function isPartOfCode(scope: Scope, index: number): boolean {
  const token = scope.tokens[index];
  const before = scope.tokens[index - 1];
  const after = scope.tokens[index + 1];
  if (after && !after.spaced && (/^[=({[]$/.test(after.raw) || isJoint(scope, index + 1))) return true;
  if (!before || token?.spaced !== false) return false;
  if (before.raw === '(' && !before.spaced && scope.tokens[index - 2]?.raw === '%') return true;
  if (before.raw === '/' && (isPath(scope, index - 1) || isPathStart(scope, index))) return true;
  if (before.raw === '-' && !before.spaced && scope.tokens[index - 2]?.raw === '-') return true;
  return /^[\\=~$%]$/.test(before.raw) || isJoint(scope, index - 1);
}

/** "/usr/local/dir": the slash before stands in a row of them; "dir/euch" is no path. */
function isPath(scope: Scope, slash: number): boolean {
  const before = scope.tokens[slash - 1];
  const further = scope.tokens[slash - 2];
  return (
    before?.raw === '/' || (before?.kind === 'word' && !before.spaced && /^[/\\.~]$/.test(further?.raw ?? ''))
  );
}

/** "/dir/sub" */
const isPathStart = (scope: Scope, index: number) =>
  scope.tokens[index - 1]?.spaced === true && scope.tokens[index + 1]?.raw === '/';

/** An underscore with something on both its sides. */
function isJoint(scope: Scope, index: number): boolean {
  const mark = scope.tokens[index];
  const next = scope.tokens[index + 1];
  return mark?.raw === '_' && !mark.spaced && next?.spaced === false && next.kind === 'word';
}

/** A noun by its capital, where it can't be the sentence's first word. */
export function isNoun(scope: Scope, index: number): boolean {
  const token = wordAt(scope, index);
  return token !== undefined && index > scope.first && isCapital(token);
}

/** Punctuation that ends a clause begins with one of these. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set(',;:.!?…()–—-');

const endsClause = (token: Token | undefined): token is Token =>
  token?.kind === 'punct' && CLAUSE_ENDS.has(token.raw.charAt(0));

/** Index of the token that ends the clause in which `from` stands, or the sentence's end. */
export function clauseEnd(scope: Scope, from: number): number {
  for (let i = from; i < scope.last; i++) {
    const token = scope.tokens[i];
    if (!endsClause(token)) continue;
    // the dot of ".tpl" ends nothing
    if (token.raw === '.' && scope.tokens[i + 1]?.spaced === false) continue;
    return i;
  }
  return scope.last;
}

export function clauseBegin(scope: Scope, from: number): number {
  for (let i = from - 1; i >= scope.first; i--) {
    if (endsClause(scope.tokens[i])) return i + 1;
  }
  return scope.first;
}

/** Whether one of these folded words stands in a range of the sentence. */
export function has(scope: Scope, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) {
    const token = wordAt(scope, i);
    if (token && words.has(token.fold)) return true;
  }
  return false;
}

/** Whether a range, up to a subordinate clause, holds a finite verb of the third person: then what stands before is its subject. */
export function hasThirdPerson(
  scope: Scope,
  first: number,
  last: number,
  auxiliaries: ReadonlySet<string>,
): boolean {
  for (let i = first; i < last; i++) {
    const token = wordAt(scope, i);
    if (!token || isCapital(token)) continue;
    if (SUBORDINATORS.has(token.fold)) return false;
    if (auxiliaries.has(token.fold)) return true;
    if (!/t[e]?$/.test(token.fold)) continue;
    const verb = readVerb(token.fold);
    if (verb && verb.prefix === '' && (verb.forms & (Form.Third | Form.ThirdOrSecondPlural)) !== 0)
      return true;
  }
  return false;
}

import { fold } from '../text/fold.ts';

/** A pattern as written, before lemmas and lists are looked up. */
export type Syntax =
  | { readonly type: 'word'; readonly word: string; readonly style: 'folded' | 'exact' | 'lemma' | 'prefix' }
  | { readonly type: 'mark'; readonly mark: string }
  | { readonly type: 'class'; readonly name: string; readonly column: number }
  | { readonly type: 'alt' | 'all'; readonly of: readonly (readonly Syntax[])[] }
  | { readonly type: 'opt' | 'span'; readonly of: readonly Syntax[] }
  | { readonly type: 'gap'; readonly min: number; readonly max: number }
  | { readonly type: 'begin' | 'end' };

/** What is wrong with a pattern, and at which of its columns (from 1). */
export class PatternError extends Error {
  readonly column: number;
  readonly remedy: string;
  constructor(message: string, column: number, remedy: string) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
    this.remedy = remedy;
  }
}

const WORD = /[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_]|['’‐‑-](?=[\p{L}\p{N}])|[.,:](?=\p{N}))*/uy;
const CLASS = /<([a-z]+(?::[a-z0-9-]+)?)>/y;
const GAP = /(?:…|\.{3})(?:\{(\d+),(\d+)\})?/y;
/** The widest gap that may be asked for, in words. */
const MAX_GAP = 12;
const DEFAULT_GAP = 4;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '⟨': '⟩' };

type Style = 'folded' | 'exact' | 'lemma';

class Reader {
  at = 0;
  /** how many {…} are open */
  depth = 0;
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (!match) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }

  get next(): string {
    return this.source.charAt(this.at);
  }

  fail(message: string, remedy: string, at = this.at): never {
    throw new PatternError(message, at + 1, remedy);
  }
}

function readWord(reader: Reader, style: Style): Syntax | undefined {
  const match = reader.take(WORD);
  if (!match) return undefined;
  if (reader.next === '*') {
    reader.at++;
    if (style !== 'folded')
      reader.fail('“*” and a prefix sign cannot stand at one word', 'Keep one of them.');
    return { type: 'word', word: fold(match[0]), style: 'prefix' };
  }
  return { type: 'word', word: style === 'folded' ? fold(match[0]) : match[0], style };
}

function readGap(reader: Reader): Syntax | undefined {
  const start = reader.at;
  const match = reader.take(GAP);
  if (!match) return undefined;
  const min = Number(match[1] ?? 0);
  const max = Number(match[2] ?? DEFAULT_GAP);
  if (min > max || max > MAX_GAP)
    reader.fail(
      `A gap of ${min} to ${max} words is not possible`,
      `Write …{a,b} with a ≤ b ≤ ${MAX_GAP}.`,
      start,
    );
  return { type: 'gap', min, max };
}

/** The sequences inside a bracket, split at `separator`, up to its closing sign. */
function readBranches(reader: Reader, separator: string, style: Style): Syntax[][] {
  const open = reader.at;
  const close = CLOSES[reader.next] as string;
  reader.at++;
  const branches: Syntax[][] = [];
  for (;;) {
    branches.push(readSequence(reader, separator, close, style));
    if (reader.at >= reader.source.length)
      reader.fail(`“${reader.source.charAt(open)}” is never closed`, `Add the missing “${close}”.`, open);
    const sign = reader.next;
    reader.at++;
    if (sign === close) return branches;
  }
}

function readGroup(reader: Reader, style: Style): Syntax | undefined {
  const open = reader.at;
  const sign = reader.next;
  if (sign === '(') return { type: 'alt', of: nonEmpty(reader, readBranches(reader, '|', style), open) };
  if (sign === '{') {
    if (reader.depth > 0)
      reader.fail('“{” stands inside another “{…}”', 'Write all parts into one: {A & B & C}.');
    reader.depth++;
    const parts = nonEmpty(reader, readBranches(reader, '&', style), open);
    reader.depth--;
    return { type: 'all', of: parts };
  }
  if (sign === '[') {
    const branches = nonEmpty(reader, readBranches(reader, '|', style), open);
    return { type: 'opt', of: branches.length === 1 ? (branches[0] ?? []) : [{ type: 'alt', of: branches }] };
  }
  if (sign === '⟨')
    return { type: 'span', of: nonEmpty(reader, readBranches(reader, '⟩', style), open)[0] ?? [] };
  return undefined;
}

function nonEmpty(reader: Reader, branches: Syntax[][], open: number): Syntax[][] {
  if (branches.some((branch) => branch.length === 0))
    reader.fail('A bracket holds an empty alternative', 'Write words in it; for “maybe” use […].', open);
  return branches;
}

function readStyled(reader: Reader, style: Style): Syntax {
  const start = reader.at;
  const sign = reader.next;
  if (sign === '=' || sign === '~') {
    reader.at++;
    const inner: Style = sign === '=' ? 'exact' : 'lemma';
    const bound = readWord(reader, inner) ?? (reader.next === '(' ? readGroup(reader, inner) : undefined);
    return (
      bound ??
      reader.fail(`“${sign}” has no word after it`, `Put it right before a word or a (group).`, start)
    );
  }
  const read = readGap(reader) ?? readWord(reader, style) ?? readGroup(reader, style);
  if (read) return read;
  const named = reader.take(CLASS);
  if (named) return { type: 'class', name: named[1] as string, column: start + 1 };
  reader.at++;
  if (sign === '^') return { type: 'begin' };
  if (sign === '$') return { type: 'end' };
  if (sign === '\\') {
    const mark = reader.next;
    if (mark === '') reader.fail('“\\” ends the pattern', 'Write the character that it is to keep.', start);
    reader.at++;
    return { type: 'mark', mark };
  }
  if (/[)\]}⟩|&<>*]/.test(sign))
    reader.fail(
      `“${sign}” has no partner here`,
      `Remove it, or write “\\${sign}” for the character itself.`,
      start,
    );
  return { type: 'mark', mark: sign };
}

function readSequence(reader: Reader, separator: string, close: string, style: Style): Syntax[] {
  const sequence: Syntax[] = [];
  for (;;) {
    while (/\s/.test(reader.next)) reader.at++;
    if (reader.at >= reader.source.length || reader.next === close || reader.next === separator)
      return sequence;
    sequence.push(readStyled(reader, style));
  }
}

/**
 * Reads one pattern.
 * @throws PatternError with the column of what is wrong
 */
export function parsePattern(source: string): readonly Syntax[] {
  const reader = new Reader(source);
  const sequence = readSequence(reader, '', '', 'folded');
  if (sequence.length === 0) reader.fail('The pattern is empty', 'Write at least one word.');
  return sequence;
}

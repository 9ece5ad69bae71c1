import type { Token } from '../model/token.ts';

/** A sentence as a range of tokens, end-exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface SentenceRules {
  /** folded abbreviations without their full stop */
  readonly abbreviations: ReadonlySet<string>;
  /** folded words that begin a greeting line, which is a sentence of its own */
  readonly greetings: ReadonlySet<string>;
}

const TERMINAL = /^(?:[!?]+|\.{2,}|[.…])$/;
const CLOSING_MARK = /^["“”»«’')\]*_]$/;
const BULLET = /^[-–—•·*▪►→✓✔☑➜👉>]$/u;
/** A line shorter than this was ended by its writer, a longer one perhaps by the mail program. */
const WRAP_COLUMN = 50;

/** No sentence is longer than this many tokens: what goes on without an end is cut, so that nobody waits for it. */
const LONGEST = 120;

const startsUpper = (token: Token) => /^[\p{Lu}\p{N}]/u.test(token.raw);

function isAbbreviation(tokens: readonly Token[], stop: number, rules: SentenceRules): boolean {
  const before = tokens[stop - 1];
  const after = tokens[stop + 1];
  if (!before || tokens[stop]?.raw !== '.' || tokens[stop]?.spaced) return false;
  // "z.B.", "d. h.", initials, and dates and ordinals such as "3. Mai"
  if (before.kind === 'word' && before.raw.length === 1) return true;
  if (before.kind === 'number') return after !== undefined && after.breaks === 0 && before.raw.length <= 2;
  return before.kind === 'word' && rules.abbreviations.has(before.fold);
}

function endsSentence(tokens: readonly Token[], at: number, rules: SentenceRules): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (token.kind === 'emoji')
    return next !== undefined && next.kind !== 'emoji' && next.kind !== 'punct' && startsUpper(next);
  if (token.kind !== 'punct' || !TERMINAL.test(token.raw)) return false;
  if (!next) return true;
  if (isAbbreviation(tokens, at, rules)) return next.breaks > 0 && startsUpper(next);
  if (next.breaks > 0) return true;
  if (CLOSING_MARK.test(next.raw) && !next.spaced) return false;
  if (!next.spaced && next.kind !== 'emoji') return false;
  // after ! and ? a lower-case word goes on only in quoted or bracketed asides: end anyway; after "…" it goes on
  return /^[!?]/.test(token.raw) || token.raw === '.' || startsUpper(next) || next.kind !== 'word';
}

/** Does a line break before `tokens[at]` end a sentence? */
function breaksLine(tokens: readonly Token[], at: number, lineFirst: number, rules: SentenceRules): boolean {
  const next = tokens[at] as Token;
  if (next.breaks === 0) return false;
  if (next.breaks === 2) return true;
  const before = tokens[at - 1] as Token;
  const first = tokens[lineFirst] as Token;
  if (
    BULLET.test(next.raw) ||
    next.kind === 'emoji' ||
    (next.kind === 'number' && /^[.)]$/.test(tokens[at + 1]?.raw ?? ''))
  )
    return true;
  if (before.raw === ':') return true;
  if (rules.greetings.has(first.fold) && at - lineFirst <= 8) return true;
  if (next.kind === 'word' && !startsUpper(next)) return false;
  return before.end - first.start < WRAP_COLUMN && before.raw !== ',';
}

/** The sentences of a text. Lists, greeting lines and headings are sentences of their own. */
export function splitSentences(tokens: readonly Token[], rules: SentenceRules): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let first = 0;
  let lineFirst = 0;
  const close = (last: number) => {
    if (last > first) ranges.push({ first, last });
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (i > first && breaksLine(tokens, i, lineFirst, rules)) close(i);
    else if (i - first >= LONGEST) close(i);
    if (token.breaks > 0) lineFirst = i;
    if (!endsSentence(tokens, i, rules)) continue;
    let last = i + 1;
    while (last < tokens.length) {
      const next = tokens[last] as Token;
      if (next.spaced || !CLOSING_MARK.test(next.raw)) break;
      last++;
    }
    close(last);
    i = last - 1;
  }
  close(tokens.length);
  return ranges;
}

const CLAUSE_MARK = /^[,;:–—()]$/;

/** The clauses of a sentence, cut at commas, semicolons, colons, dashes and brackets. */
export function splitClauses(tokens: readonly Token[], sentence: TokenRange): readonly TokenRange[] {
  const clauses: TokenRange[] = [];
  let first = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    const isDash = token.raw === '-' && token.spaced && tokens[i + 1]?.spaced === true;
    if (token.kind !== 'punct' || !(CLAUSE_MARK.test(token.raw) || isDash)) continue;
    if (i > first) clauses.push({ first, last: i });
    first = i + 1;
  }
  if (sentence.last > first) clauses.push({ first, last: sentence.last });
  return clauses;
}

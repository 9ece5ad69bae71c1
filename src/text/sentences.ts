import type { Language } from '../model/language.ts';
import type { Token } from '../model/token.ts';
import { isCapitalized } from './characters.ts';

/** A sentence as a range of tokens, end-exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What of a language tells where its sentences end. */
export type SentenceRules = Pick<
  Language,
  'abbreviations' | 'titles' | 'functionWords' | 'capitals' | 'hasOrdinalStop' | 'greetings'
>;

/** The punctuation that can end a sentence begins with one of these: ".", "...", "?!", "…". */
const TERMINALS = '.!?…';
const CLOSING_MARKS: ReadonlySet<string> = new Set('"“”»«’\')]*_');
const BULLET = /^[-–—•·*▪►→✓✔☑➜👉>]$/u;
/** A line shorter than this was ended by its writer, a longer one perhaps by the mail program. */
const WRAP_COLUMN = 50;
/** "Sehr geehrte Frau Prof. Dr. von Berg," is a long greeting; a longer line is none. */
const GREETING_TOKENS = 12;
/** No sentence is longer than this many tokens: what goes on without an end is cut, so that nobody waits for it. */
const LONGEST = 120;

const startsUpper = (token: Token) => isCapitalized(token.raw) || token.kind === 'number';

/**
 * A function word with a capital begins a sentence: "… Rechnungen usw. Wir helfen". Nouns have one anyway in German,
 * and so do names.
 */
const opensSentence = (token: Token, rules: SentenceRules) =>
  startsUpper(token) && rules.functionWords.has(token.fold) && !rules.capitals.has(token.fold);

/** "3. Mai", "3.5. und 4.5."; a number with more digits is a year or an amount */
const ORDINAL = /^\d{1,2}(?:\.\d{1,2})?$/;

/** Does a full stop after a number belong to it, as in "3. Mai" and "1. Erstens"? */
function isOrdinalStop(tokens: readonly Token[], stop: number, next: Token, rules: SentenceRules): boolean {
  const number = tokens[stop - 1] as Token;
  if (!ORDINAL.test(number.raw) || next.breaks > 0) return false;
  if (stop === 1 || number.breaks > 0) return true;
  return rules.hasOrdinalStop ? !opensSentence(next, rules) : !startsUpper(next);
}

/** Does the full stop belong to the word before it, so that the sentence goes on with `next`? */
function isAbbreviation(tokens: readonly Token[], stop: number, next: Token, rules: SentenceRules): boolean {
  const before = tokens[stop - 1];
  if (!before || tokens[stop]?.raw !== '.' || tokens[stop]?.spaced) return false;
  if (before.kind === 'number') return isOrdinalStop(tokens, stop, next, rules);
  if (before.kind !== 'word') return false;
  // "z. B.", "d. h.", initials; not the units of "75k." and "5 g."
  const isInitial = before.raw.length === 1 && tokens[stop - 2]?.kind !== 'number';
  const isKnown = isInitial || rules.abbreviations.has(before.fold);
  if (!isKnown || (next.breaks > 0 && startsUpper(next))) return false;
  if (rules.titles.has(before.fold)) return true;
  // "No. 5", but "No. We are not."
  if (rules.functionWords.has(before.fold) && next.kind !== 'number') return false;
  return !opensSentence(next, rules);
}

/** The space after the full stop is missing: "… Zeit.Wir kommen", not "Node.js" and "ASP.NET". */
function lacksSpace(before: Token | undefined, next: Token): boolean {
  return before?.kind === 'word' && /[a-zß-ÿ]{2}$/.test(before.raw) && /^[A-ZÀ-Þ][a-zß-ÿ]/.test(next.raw);
}

/** Where the quotes and brackets end that close right after a token. */
function closingEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length) {
    const next = tokens[end] as Token;
    if (next.spaced || !CLOSING_MARKS.has(next.raw)) break;
    end++;
  }
  return end;
}

/** Where the sentence ends whose last sign stands at `at`; -1 where it goes on. */
function sentenceEnd(tokens: readonly Token[], at: number, rules: SentenceRules): number {
  const token = tokens[at] as Token;
  if (token.kind === 'emoji') {
    const next = tokens[at + 1];
    const isLast = next !== undefined && next.kind !== 'emoji' && next.kind !== 'punct' && startsUpper(next);
    return isLast ? at + 1 : -1;
  }
  if (token.kind !== 'punct' || !TERMINALS.includes(token.raw.charAt(0))) return -1;
  const end = closingEnd(tokens, at + 1);
  const next = tokens[end];
  if (!next) return end;
  if (isAbbreviation(tokens, at, next, rules)) return -1;
  if (next.breaks > 0) return end;
  if (!next.spaced && next.kind !== 'emoji') return lacksSpace(tokens[at - 1], next) ? end : -1;
  // „Haben Sie Zeit?“ fragte er; and "Also … ja"
  const goesOn = next.kind === 'word' && !startsUpper(next);
  const mayGoOn = end > at + 1 || !/^(?:[!?]|\.$)/.test(token.raw);
  return goesOn && mayGoOn ? -1 : end;
}

/** Does a line begin like an item of a list: with a sign, "1.", "a)" or an emoji? */
function isBullet(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (BULLET.test(token.raw) || token.kind === 'emoji') return true;
  if (token.raw === '+') return next?.spaced === true;
  const isShort = token.kind === 'number' || (token.kind === 'word' && token.raw.length === 1);
  return isShort && (next?.raw === ')' || (token.kind === 'number' && next?.raw === '.'));
}

/** Does the line break before `tokens[at]` end a sentence? */
function breaksLine(tokens: readonly Token[], at: number, lineFirst: number, rules: SentenceRules): boolean {
  const next = tokens[at] as Token;
  if (next.breaks === 2) return true;
  const before = tokens[at - 1] as Token;
  const first = tokens[lineFirst] as Token;
  if (isBullet(tokens, at)) return true;
  if (before.raw === ':') return true;
  if (rules.greetings.has(first.fold) && at - lineFirst <= GREETING_TOKENS) return true;
  if (next.kind === 'word' && !startsUpper(next)) return false;
  return before.end - first.start < WRAP_COLUMN && before.raw !== ',';
}

/** "🚀 Moin Anna", "Hey 👋 Anna,": an emoji that begins a sentence or stands in its greeting ends none. */
function isOpeningSign(
  tokens: readonly Token[],
  at: number,
  first: number,
  lineFirst: number,
  rules: SentenceRules,
): boolean {
  if (at - lineFirst < 3 && rules.greetings.has(tokens[lineFirst]?.fold ?? '')) return true;
  for (let i = first; i < at; i++) if (tokens[i]?.kind !== 'emoji') return false;
  return true;
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
    if (token.breaks > 0 && i > first && breaksLine(tokens, i, lineFirst, rules)) close(i);
    else if (i - first >= LONGEST) close(i);
    if (token.breaks > 0) lineFirst = i;
    if (token.kind !== 'punct' && token.kind !== 'emoji') continue;
    const isSign = token.kind === 'emoji' && isOpeningSign(tokens, i, first, lineFirst, rules);
    const end = isSign ? -1 : sentenceEnd(tokens, i, rules);
    if (end < 0) continue;
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return ranges;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set(',;:–—()');

/** The clauses of a sentence, cut at commas, semicolons, colons, dashes and brackets. */
export function splitClauses(tokens: readonly Token[], sentence: TokenRange): readonly TokenRange[] {
  const clauses: TokenRange[] = [];
  let first = sentence.first;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'punct') continue;
    const isDash = token.raw === '-' && token.spaced && tokens[i + 1]?.spaced === true;
    if (!isDash && !CLAUSE_MARKS.has(token.raw)) continue;
    if (i > first) clauses.push({ first, last: i });
    first = i + 1;
  }
  if (sentence.last > first) clauses.push({ first, last: sentence.last });
  return clauses;
}

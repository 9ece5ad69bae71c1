import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { SignalIndex } from '../signals.ts';
import type { Analysis, Match, Sentence, Zone } from '../types.ts';
import type { AskingForm } from './types.ts';

/** A stretch of a sentence that asks: from its first own word to its question mark, or to the sentence's end. */
export interface Asking extends TokenRange, Span {
  readonly sentence: Sentence;
  readonly form: AskingForm;
  /** nothing but "Kurze Frage", "Quick question" */
  readonly isBareLeadIn: boolean;
}

const OWN_ZONES: ReadonlySet<Zone> = new Set(['subject', 'preheader', 'main', 'closing']);
const AFTER_THE_END = /^["“”»«’')\]*_.]+$/;
const STRONG_BREAK = /^[:;–—-]$/;

/** The token after the sentence's question mark, or -1: the mark may be followed by quotes, stars and emoji. In a quotation somebody else asks. */
function endOfMark(sentence: Sentence): number {
  for (let i = sentence.last - 1; i >= sentence.first; i--) {
    const token = sentence.passage.tokens[i];
    if (!token || (token.kind !== 'punct' && token.kind !== 'emoji')) return -1;
    if (token.raw.includes('?')) return sentence.passage.quoted[i] ? -1 : i + 1;
    if (token.kind === 'punct' && !AFTER_THE_END.test(token.raw)) return -1;
  }
  return -1;
}

const isWordAt = (sentence: Sentence, index: number) => sentence.passage.tokens[index]?.kind !== 'punct';

function firstWord(sentence: Sentence, from: number): number {
  let index = from;
  while (index < sentence.last - 1 && !isWordAt(sentence, index)) index++;
  return index;
}

/** The words after which something new can begin: of each clause, and after a full stop that was taken for an abbreviation's. */
function beginsOf(sentence: Sentence): readonly number[] {
  const begins = sentence.clauses.map((clause) => firstWord(sentence, clause.first));
  for (let i = sentence.first; i < sentence.last - 1; i++)
    if (sentence.passage.tokens[i]?.raw === '.') begins.push(firstWord(sentence, i + 1));
  return begins.sort((a, b) => a - b);
}

/**
 * Where the question itself begins: "Kurze Frage: ⟨wie planen Sie …⟩", "Da Sie umziehen, ⟨haben Sie …⟩".
 * A question word after a mere comma opens a subordinate clause, unless nothing else asks.
 */
function beginOf(
  sentence: Sentence,
  openers: readonly Match[],
  leadIns: readonly Match[],
  isWhole: boolean,
): number {
  const start = firstWord(sentence, sentence.first);
  const leadIn = leadIns.find((match) => match.first <= start + 2 && match.last < sentence.last - 1);
  const from = leadIn ? firstWord(sentence, leadIn.last) : start;
  const opens = new Set(openers.map((match) => match.first));
  if (opens.has(from) || isWhole) return from;
  const begins = beginsOf(sentence).filter((index) => index > from);
  const opened = begins.find((index) => opens.has(index));
  if (opened !== undefined) return opened;
  const isLong = (index: number) => sentence.last - index > 3;
  const broken = begins.findLast(
    (index) => STRONG_BREAK.test(sentence.passage.tokens[index - 1]?.raw ?? '') && isLong(index),
  );
  return broken ?? from;
}

const startsWith = (sentence: Sentence, matches: readonly Match[]) =>
  matches.some((match) => match.first === firstWord(sentence, sentence.first));

function isQuoted(sentence: Sentence, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isWordAt(sentence, i) && !sentence.passage.quoted[i]) return false;
  return true;
}

function spanOf(sentence: Sentence, first: number, last: number): TokenRange & Span {
  const { tokens } = sentence.passage;
  return {
    first,
    last,
    start: tokens[first]?.start ?? sentence.start,
    end: tokens[last - 1]?.end ?? sentence.end,
  };
}

function clauseBegin(sentence: Sentence, index: number): number {
  const clause = sentence.clauses.findLast((range) => range.first <= index);
  return firstWord(sentence, clause?.first ?? sentence.first);
}

/** A pretext or a leading phrase before the question belongs to it: "Ich habe da jemanden für Sie, ⟨haben Sie Zeit?⟩" */
function pullBack(sentence: Sentence, first: number, lures: readonly Match[]): number {
  const lure = lures[0];
  if (!lure || lure.first >= first) return first;
  return clauseBegin(sentence, lure.first);
}

/** Without its mark a question must be one by its form, from the beginning of a clause to the sentence's end. */
function unmarked(sentence: Sentence, matches: readonly Match[], form: AskingForm): Asking | undefined {
  const begins = new Set(sentence.clauses.map((clause) => firstWord(sentence, clause.first)));
  const match = matches.find(({ first }) => (form === 'indirect' ? true : begins.has(first)));
  if (!match) return undefined;
  // "Haben Sie Fragen, melden Sie sich" is a condition: what follows the comma is the main clause
  const clauses = sentence.clauses.filter((clause) => clause.first > match.first);
  if (form === 'verb-first' && clauses.length > 0) return undefined;
  const begin = form === 'indirect' ? clauseBegin(sentence, match.first) : match.first;
  let last = sentence.last;
  while (last - 1 > match.first && !isWordAt(sentence, last - 1)) last--;
  return { sentence, form, isBareLeadIn: false, ...spanOf(sentence, begin, last) };
}

const UNMARKED: readonly (readonly [AskingForm, string])[] = [
  ['indirect', 'asks-indirect'],
  ['wh-word', 'asks-wh'],
  ['verb-first', 'asks-verb-first'],
];
/** What stands before a question and yet is a part of the lure. */
const LURES = ['lures-with-order', 'lures-with-role', 'withholds', 'answers-itself'];

function readMarked(sentence: Sentence, end: number, signals: SignalIndex): Asking {
  const matches = (signal: string) => signals.inSentence(signal, sentence);
  const openers = [...matches('asks-opener'), ...matches('asks-elliptically')];
  const leadIns = matches('asks-lead-in');
  const isWhole = matches('asks-condition').length > 0 || startsWith(sentence, matches('begins-with-wh'));
  const begin = beginOf(sentence, openers, leadIns, isWhole);
  const first = LURES.reduce((from, lure) => pullBack(sentence, from, matches(lure)), begin);
  const isBareLeadIn = leadIns.some((match) => match.first <= first && match.last >= end - 1);
  return { sentence, form: 'mark', isBareLeadIn, ...spanOf(sentence, first, end) };
}

function readAsking(sentence: Sentence, signals: SignalIndex): Asking | undefined {
  const end = endOfMark(sentence);
  if (end >= 0) return readMarked(sentence, end, signals);
  const [leadIn] = signals.inSentence('asks-lead-in', sentence);
  if (sentence.zone === 'subject' && leadIn?.first === sentence.first && sentence.last - leadIn.last <= 1)
    return { sentence, form: 'mark', isBareLeadIn: true, ...spanOf(sentence, leadIn.first, leadIn.last) };
  for (const [form, signal] of UNMARKED) {
    const asking = unmarked(sentence, signals.inSentence(signal, sentence), form);
    if (asking) return asking;
  }
  return undefined;
}

/** Every sentence that asks, by its mark or by its form, outside quotations and in the sender's own zones. */
export function askingSentences(analysis: Analysis, signals: SignalIndex): readonly Asking[] {
  return analysis.sentences
    .filter((sentence) => OWN_ZONES.has(sentence.zone))
    .map((sentence) => readAsking(sentence, signals))
    .filter((asking) => asking !== undefined)
    .filter(({ sentence, first, last }) => !isQuoted(sentence, first, last));
}

import { readingEaseOf } from '../languages/syllables.ts';
import type { Token } from '../model/token.ts';
import type { Analysis, Sentence } from './types.ts';

/** How hard a text is to read, with what that was computed from. */
export interface Readability {
  /** Flesch's reading ease, in German by Amstad: from below 0, very hard, to above 100 */
  readonly ease: number;
  readonly words: number;
  readonly sentences: number;
}

const VOWEL = /[aeiouyäöü]/i;

/** Initials, acronyms, units and abbreviations are read out in ways that their letters don't tell. */
function isReadable({ kind, raw, fold }: Token, { language }: Analysis): boolean {
  if (kind !== 'word' || !VOWEL.test(raw)) return false;
  if (raw.length === 1) return true;
  return raw !== raw.toUpperCase() && !language.abbreviations.has(fold);
}

const readableWords = ({ passage, first, last }: Sentence, analysis: Analysis) =>
  passage.tokens.slice(first, last).filter((token) => isReadable(token, analysis));

/**
 * The readability of the sentences given. Numbers, addresses, merge fields and abbreviations are no words here, and what
 * has none is no sentence. Undefined for a language without a formula, or where nothing is left.
 */
export function readabilityOf(analysis: Analysis, sentences: readonly Sentence[]): Readability | undefined {
  const formula = readingEaseOf(analysis.language.code);
  const read = sentences
    .map((sentence) => readableWords(sentence, analysis))
    .filter(({ length }) => length > 0);
  const words = read.flat();
  if (!formula || words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + formula.syllables(word.raw), 0);
  const ease = formula.score(words.length / read.length, syllables / words.length);
  return { ease, words: words.length, sentences: read.length };
}

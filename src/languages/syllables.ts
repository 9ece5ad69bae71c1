import type { LanguageCode } from '../model/locale.ts';
import { germanSyllables } from './de/syllables.ts';
import { englishSyllables } from './en/syllables.ts';

/** How reading ease is computed in a language: 0 and below is very hard, 100 very easy. */
export interface ReadingEase {
  readonly syllables: (word: string) => number;
  /** by words a sentence and syllables a word */
  readonly score: (sentenceLength: number, wordLength: number) => number;
}

/** Flesch's formula of 1948, and Amstad's for German of 1978. */
const FORMULAS: Readonly<Partial<Record<LanguageCode, ReadingEase>>> = {
  de: {
    syllables: germanSyllables,
    score: (sentenceLength, wordLength) => 180 - sentenceLength - 58.5 * wordLength,
  },
  en: {
    syllables: englishSyllables,
    score: (sentenceLength, wordLength) => 206.835 - 1.015 * sentenceLength - 84.6 * wordLength,
  },
};

/** The formula of a language; undefined where there is none. */
export const readingEaseOf = (code: LanguageCode): ReadingEase | undefined => FORMULAS[code];

import type { LanguageCode } from '../model/locale.ts';
import type { Token } from '../model/token.ts';
import { german } from './de/language.ts';
import { english } from './en/language.ts';
import { countFunctionWords, folderSigns } from './signs.ts';

/**
 * A second opinion for texts whose function words don't decide; undefined where it has none either.
 * @param among the languages that it may be
 */
export type DetectLanguage = (text: string, among: readonly LanguageCode[]) => LanguageCode | undefined;

/** Enough words of difference to be sure. */
const CLEAR_LEAD = 2;
/** German and English have at least so many function words of their own, as a share of all; Dutch looks like both. */
const CLEAR_SHARE = 0.34;
/** One word is enough where it is so much of all there are: "Merci beaucoup", not "Dan Anderson". */
const FULL_SHARE = 0.5;
/** A sign that only one language has counts as so many words. */
const LETTER_WEIGHT = 2;
const GERMAN_LETTER = /[äöüß]/i;

interface Counts {
  /** words that only one of the two has */
  readonly de: number;
  readonly en: number;
  /** words that the language has, whether another has them or not */
  readonly allGerman: number;
  readonly allEnglish: number;
  readonly words: number;
}

function countWords(tokens: readonly Token[]): Counts {
  const count = { de: 0, en: 0, allGerman: 0, allEnglish: 0, words: 0 };
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    count.words++;
    const isGerman = german.functionWords.has(token.fold) || GERMAN_LETTER.test(token.raw);
    const isEnglish = english.functionWords.has(token.fold);
    if (isGerman) count.allGerman++;
    if (isEnglish) count.allEnglish++;
    if (isGerman && !isEnglish) count.de++;
    else if (isEnglish && !isGerman) count.en++;
  }
  return count;
}

interface Candidate {
  readonly code: LanguageCode;
  readonly count: number;
}

/** How much in a text speaks for each language that is a folder, the most first. */
function countFolders(tokens: readonly Token[], text: string): readonly Candidate[] {
  const words = countFunctionWords(tokens);
  return folderSigns()
    .map(({ code, letters }, index) => {
      const signs = [...letters].filter((letter) => text.includes(letter)).length;
      return { code, count: (words[index] ?? 0) + LETTER_WEIGHT * signs };
    })
    .sort((a, b) => b.count - a.count);
}

/**
 * The languages beside German and English that a text may be in, the likeliest first: one where function words tell.
 * @param most how many function words of German or English it has
 */
function detectFolders(
  tokens: readonly Token[],
  text: string,
  words: number,
  most: number,
): readonly LanguageCode[] {
  const candidates = countFolders(tokens, text);
  const [first, second] = candidates;
  if (!first || first.count <= most) return [];
  if (first.count < CLEAR_LEAD && first.count < FULL_SHARE * words) return [];
  const lead = first.count - (second?.count ?? 0);
  if (lead >= CLEAR_LEAD || (lead > 0 && first.count < 2 * CLEAR_LEAD)) return [first.code];
  return candidates.filter(({ count }) => count > first.count - CLEAR_LEAD).map(({ code }) => code);
}

/**
 * The language of a message: function words decide where they can, the second opinion where they can't.
 * Without either it is German, the language the project is made for first. The words of other languages are counted
 * only in a text that is neither clearly German nor clearly English, and no folder of data is opened.
 */
export function detectLanguage(
  tokens: readonly Token[],
  text: string,
  secondOpinion?: DetectLanguage,
): LanguageCode {
  const { de, en, allGerman, allEnglish, words } = countWords(tokens);
  const isGerman = de - en >= CLEAR_LEAD || (de > 0 && en === 0);
  const isEnglish = en - de >= CLEAR_LEAD || (en > 0 && de === 0);
  const decided = isGerman ? 'de' : isEnglish ? 'en' : undefined;
  if (decided && Math.max(de, en) >= CLEAR_SHARE * words) return decided;
  const most = Math.max(allGerman, allEnglish) + (de + en > 0 ? CLEAR_LEAD - 1 : 0);
  const others = detectFolders(tokens, text, words, most);
  const [first] = others;
  if (first) return others.length === 1 ? first : (secondOpinion?.(text, others) ?? first);
  return decided ?? secondOpinion?.(text, ['de', 'en']) ?? (en > de ? 'en' : 'de');
}

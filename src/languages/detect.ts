import type { LanguageCode } from '../model/locale.ts';
import type { Token } from '../model/token.ts';
import { german } from './de/language.ts';
import { english } from './en/language.ts';
import { FOLDER_CODES, folderOf, languageOf } from './registry.ts';

/** A second opinion for texts whose function words don't decide; undefined where it has none either. */
export type DetectLanguage = (text: string) => LanguageCode | undefined;

/** Enough words of difference to be sure. */
const CLEAR_LEAD = 2;
/** German and English have at least so many function words of their own, as a share of all; Dutch looks like both. */
const CLEAR_SHARE = 0.25;
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

/** The words before and after an apostrophe are words, too: "d'accord", "c'est". */
const partsOf = (fold: string) => (fold.includes("'") ? [fold, ...fold.split(/(?<=')/)] : [fold]);

/** How many function words of each folder's language a text has, the most first. */
function countFolders(tokens: readonly Token[], text: string): readonly Candidate[] {
  return FOLDER_CODES.map((code) => {
    const { functionWords } = languageOf(code);
    const letters = folderOf(code)?.letters() ?? '';
    let count = 0;
    for (const token of tokens)
      if (token.kind === 'word' && partsOf(token.fold).some((part) => functionWords.has(part))) count++;
    for (const letter of letters) if (text.includes(letter)) count += LETTER_WEIGHT;
    return { code, count };
  }).sort((a, b) => b.count - a.count);
}

/** The language that is neither German nor English, as far as function words tell; "open" where several might be. */
function detectFolder(
  tokens: readonly Token[],
  text: string,
  most: number,
): LanguageCode | 'open' | undefined {
  const [first, second] = countFolders(tokens, text);
  if (!first || first.count <= most) return undefined;
  const lead = first.count - (second?.count ?? 0);
  return lead >= CLEAR_LEAD || (lead > 0 && first.count < 2 * CLEAR_LEAD) ? first.code : 'open';
}

/**
 * The language of a message: function words decide where they can, the second opinion where they can't.
 * Without either it is German, the language the project is made for first. The data of other languages are opened
 * only for a text that is neither clearly German nor clearly English.
 */
export function detectLanguage(
  tokens: readonly Token[],
  text: string,
  secondOpinion?: DetectLanguage,
): LanguageCode {
  const { de, en, allGerman, allEnglish, words } = countWords(tokens);
  const leads = de - en >= CLEAR_LEAD || (de > 0 && en === 0) ? 'de' : undefined;
  const decided = leads ?? (en - de >= CLEAR_LEAD || (en > 0 && de === 0) ? 'en' : undefined);
  if (decided && Math.max(de, en) >= CLEAR_SHARE * words) return decided;
  const other = detectFolder(tokens, text, Math.max(allGerman, allEnglish));
  if (other && other !== 'open') return other;
  if (other === 'open') {
    const [first] = countFolders(tokens, text);
    return secondOpinion?.(text) ?? first?.code ?? 'de';
  }
  return decided ?? secondOpinion?.(text) ?? (en > de ? 'en' : 'de');
}

import type { LanguageCode } from '../model/locale.ts';
import type { Token } from '../model/token.ts';
import { lazy } from '../text/lazy.ts';
import { SIGNS } from './signs.generated.ts';

/** What a language that is a folder of data is told by, known without opening the folder. */
export interface Signs {
  readonly code: LanguageCode;
  /** its code in ISO 639-3 */
  readonly franc: string;
  /** letters and marks that speak for it among our languages */
  readonly letters: string;
  /** its function words, single spaces */
  readonly words: string;
}

/** The signs of all folders. */
export const folderSigns = lazy(() => JSON.parse(SIGNS) as readonly Signs[]);

/** Of each function word the languages that have it, as bits in the order of the signs. */
const owners = lazy(() => {
  const bits = new Map<string, number>();
  for (const [index, { words }] of folderSigns().entries())
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  return bits;
});

/** The words around an apostrophe or a hyphen are words, too: "d'accord", "c'est", "dis-moi". */
const partsOf = (fold: string) => (/['-]/.test(fold) ? [fold, ...fold.split(/(?<=')|-/)] : [fold]);

/** How many words of a text are function words of each language, in the order of the signs. */
export function countFunctionWords(tokens: readonly Token[]): readonly number[] {
  const counts = folderSigns().map(() => 0);
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const bits = partsOf(token.fold).reduce((all, part) => all | (owners().get(part) ?? 0), 0);
    for (let index = 0; bits >> index > 0; index++)
      if ((bits >> index) & 1) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

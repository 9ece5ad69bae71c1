import { fold } from './fold.ts';
import { LONGEST_KEPT } from './remember.ts';

/** A word as written and as compared. */
export interface Word {
  readonly raw: string;
  readonly fold: string;
  /** only gendered spellings have a colon inside: "Kund:innen" */
  readonly hasColon: boolean;
}

/** Words that were read lately: most of a text's words stand in it more than once, or stood in the text before. */
export interface WordTable {
  /** the word from `start` to `end` of a text */
  read(text: string, start: number, end: number): Word;
}

/** A power of two. */
const SIZE = 8192;

const wordOf = (raw: string): Word => ({ raw, fold: fold(raw), hasColon: raw.includes(':') });

/** Two letters at each end, the middle one and the length tell most words apart. */
function slotOf(text: string, start: number, end: number): number {
  let slot = end - start;
  slot = slot * 31 + text.charCodeAt(start);
  slot = slot * 31 + text.charCodeAt(start + 1);
  slot = slot * 31 + text.charCodeAt((start + end) >> 1);
  slot = slot * 31 + text.charCodeAt(end - 2);
  slot = slot * 31 + text.charCodeAt(end - 1);
  return (slot ^ (slot >> 12)) & (SIZE - 1);
}

function standsAt(raw: string, text: string, start: number): boolean {
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** An empty table. A word that comes to stand where another stood takes its place, so the table never grows. */
export function createWordTable(): WordTable {
  const words = new Array<Word | undefined>(SIZE).fill(undefined);
  return {
    read(text, start, end) {
      if (end - start < 2 || end - start > LONGEST_KEPT) return wordOf(text.slice(start, end));
      const slot = slotOf(text, start, end);
      const known = words[slot];
      if (known && known.raw.length === end - start && standsAt(known.raw, text, start)) return known;
      const word = wordOf(text.slice(start, end));
      words[slot] = word;
      return word;
    },
  };
}

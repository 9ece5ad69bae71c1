import { fold } from '../../text/fold.ts';
import {
  type AddressData,
  type PhraseMeaning,
  SHOWN,
  type Shown,
  WORD_KINDS,
  WordClass,
  type WordClassName,
  type WordKind,
} from './types.ts';

/** A word that means the reader. */
export interface ReaderWord {
  readonly shown: Shown;
  readonly kind: WordKind;
}

/** What is known of a word that is no verb. */
export interface ClosedWord {
  /** `WordClass`es */
  readonly classes: number;
  readonly reader: ReaderWord | undefined;
  /** the same with just this capital: `Lei` */
  readonly exact: { readonly raw: string; readonly reader: ReaderWord } | undefined;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: PhraseMeaning;
}

interface Draft {
  classes: number;
  reader: ReaderWord | undefined;
  exact: ClosedWord['exact'];
}

const words = (text: string | undefined) => (text ? text.split(' ') : []);

/** The closed words of a language: folded word → what it is. */
export function closedWords(data: AddressData): ReadonlyMap<string, ClosedWord> {
  const drafts = new Map<string, Draft>();
  const draftOf = (word: string): Draft => {
    const known = drafts.get(word);
    if (known) return known;
    const draft: Draft = { classes: 0, reader: undefined, exact: undefined };
    drafts.set(word, draft);
    return draft;
  };
  for (const name of Object.keys(WordClass) as WordClassName[])
    for (const word of words(data.classes[name])) draftOf(word).classes |= WordClass[name];
  for (const shown of SHOWN) {
    for (const kind of WORD_KINDS) {
      for (const word of words(data.words[shown]?.[kind])) {
        const reader = { shown, kind };
        if (word.startsWith('=')) draftOf(fold(word.slice(1))).exact = { raw: word.slice(1), reader };
        else draftOf(word).reader ??= reader;
      }
    }
  }
  return drafts;
}

/** The fixed phrases by their first word, the longest first; words that have grown together are taken apart by `split`. */
export function phrasesOf(
  data: AddressData,
  split: (word: string) => readonly string[],
): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [meaning, text] of Object.entries(data.phrases) as [PhraseMeaning, string][]) {
    for (const line of text.split('\n')) {
      const phrase = { words: line.split(/\s+/).flatMap(split), meaning };
      const first = phrase.words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

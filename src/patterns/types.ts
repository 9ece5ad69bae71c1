import type { LemmaForms } from '../model/language.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A compiled phrase pattern is a sequence of these. They are data, so that built-in patterns
 * can be compiled at build time. Most are one folded word (a string) or a word of a set (the set's number); the
 * keys of the others are short because hundreds of them are shipped.
 */
export type PatternNode = string | number | PatternPart;

/** A part that is neither one folded word (a string) nor a word of a set (the set's number). */
export type PatternPart =
  /** one word in this very case */
  | { readonly k: 'exact'; readonly w: string }
  /** a word that begins so, folded */
  | { readonly k: 'prefix'; readonly w: string }
  /** a word that begins like one of a set, by number */
  | { readonly k: 'begins'; readonly s: number }
  /** a finite verb of a set whose separated particle stands later in the clause */
  | { readonly k: 'split'; readonly s: number; readonly p: string }
  /** a punctuation mark */
  | { readonly k: 'mark'; readonly w: string }
  /** a token class of the language: you, number, field … */
  | { readonly k: 'class'; readonly w: string }
  /** a shared list, by number */
  | { readonly k: 'list'; readonly s: number }
  | { readonly k: 'alt'; readonly of: readonly (readonly PatternNode[])[] }
  | { readonly k: 'opt'; readonly n: readonly PatternNode[] }
  /** any words, this many */
  | { readonly k: 'gap'; readonly min: number; readonly max: number }
  /** all parts within one clause, in any order */
  | { readonly k: 'all'; readonly of: readonly (readonly PatternNode[])[] }
  /** the part that is reported */
  | { readonly k: 'span'; readonly n: readonly PatternNode[] }
  | { readonly k: 'begin' }
  | { readonly k: 'end' };

export interface CompiledPattern {
  /** number of its group */
  readonly g: number;
  /** weight, 1 where absent */
  readonly w?: number;
  /** words of a match that can stand before its rarest; absent where that is not bounded */
  readonly l?: number;
  readonly n: readonly PatternNode[];
}

/** Patterns of many groups with one index over all of them. */
export interface PatternTable {
  readonly groups: readonly string[];
  /** the words of all sets; a set of beginnings has them as `ent*` */
  readonly vocabulary: Vocabulary;
  /** shared lists that are more than a set of words */
  readonly lists: readonly PatternNode[];
  readonly patterns: readonly CompiledPattern[];
  /** rarest required word of a pattern (or "ent*", or "<class>") → numbers of the patterns */
  readonly index: Readonly<Record<string, readonly number[]>>;
  /** number of a set, one of whose words a pattern requires → numbers of the patterns */
  readonly setIndex: Readonly<Record<string, readonly number[]>>;
}

/** A table as it is matched: its lists and patterns by number. */
export interface TableSource extends Omit<PatternTable, 'lists' | 'patterns'> {
  readonly listAt: (list: number) => PatternNode | undefined;
  readonly patternAt: (pattern: number) => CompiledPattern | undefined;
}

/** What the compiler asks a language for. */
export interface Paradigms {
  /** all forms of a noun, verb or adjective, folded; never empty */
  readonly formsOf: (lemma: string) => LemmaForms;
  /** token classes by name, apart from those that hold in every language */
  readonly classes: ReadonlySet<string>;
  /** shared lists, one entry a line in the pattern syntax */
  readonly lists: Readonly<Record<string, string>>;
  /** frequent words, bad anchors */
  readonly frequent: ReadonlySet<string>;
}

import type { LanguageCode } from './locale.ts';
import type { Token } from './token.ts';

/** What the forms of address are called, as one speaks of them: du, ihr and Sie; tu and vous. */
export interface AddressNames {
  readonly familiar: string;
  readonly plural: string;
  readonly formal: string;
}

/** What the engine knows of a language at run time: data, and predicates over tokens. */
export interface Language {
  readonly code: LanguageCode;
  /** folded words after which a full stop does not end a sentence, without that stop: "z.b", "dr" */
  readonly abbreviations: ReadonlySet<string>;
  /** those of them that stand before a name: "dr", "mr" */
  readonly titles: ReadonlySet<string>;
  /** a number with a full stop is an ordinal, as in "3. Mai" */
  readonly hasOrdinalStop: boolean;
  /** folded words that only this language has among the supported, for detection */
  readonly functionWords: ReadonlySet<string>;
  /** those of them that are written with a capital inside a sentence, too: "Sie", "I" */
  readonly capitals: ReadonlySet<string>;
  /** folded first words of a greeting line: "hallo", "dear" */
  readonly greetings: ReadonlySet<string>;
  /** folded beginnings of a closing line: "viele gruesse", "best regards" */
  readonly closings: readonly string[];
  /** folded first words of a postscript */
  readonly postscripts: ReadonlySet<string>;
  /** folded names of a subject line: "betreff" */
  readonly subjectLabels: ReadonlySet<string>;
  /** lines that open quoted history, "Am … schrieb …:"; all of them have a colon or two hyphens */
  readonly historyOpeners: readonly RegExp[];
  /** begin of a footer: lines that no sender wrote for this reader */
  readonly footers: readonly RegExp[];
  /** undefined where a language has one form for everybody */
  readonly address?: AddressNames;
  /** the token classes of phrase patterns: you, your, we, our, weekday, time */
  readonly classes: Readonly<Record<string, (token: Token) => boolean>>;
}

/** A lemma's forms: single folded words, and for separable verbs the finite forms that leave the particle behind. */
export interface LemmaForms {
  readonly words: readonly string[];
  readonly separated?: { readonly words: readonly string[]; readonly particle: string };
}

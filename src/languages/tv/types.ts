import type { AddressNames } from '../../model/language.ts';
import type { TagName } from './tags.ts';

/** What a word or a verb's form shows of the address. `open`: it may mean the reader politely, or somebody else. */
export type Shown = 'familiar' | 'familiar-plural' | 'formal' | 'open';

export const SHOWN: readonly Shown[] = ['familiar', 'familiar-plural', 'formal', 'open'];

/** `object` is a clitic where the word is open, `stressed` a pronoun that stands by itself: "consigo", "para si". */
export type WordKind = 'subject' | 'object' | 'stressed' | 'possessive';

export const WORD_KINDS: readonly WordKind[] = ['subject', 'object', 'stressed', 'possessive'];

/** The closed word classes by which a clause is read. */
export const WordClass = {
  /** stands before a noun, and may be a clitic as well */
  article: 1,
  /** stands before a noun and nothing else */
  determiner: 2,
  preposition: 4,
  /** an object pronoun before a verb, of any person */
  clitic: 8,
  /** a subject that is not the reader */
  other: 16,
  negation: 32,
  coordinator: 64,
  subordinator: 128,
  question: 256,
  /** a clause's beginning is still its beginning after it */
  opener: 512,
  /** what is said of persons after a copula */
  persons: 1024,
  /** more often a noun or an adjective than a verb */
  nouns: 2048,
  /** never a verb, never split */
  never: 4096,
  /** a noun where an article or determiner stands before */
  afterArticle: 8192,
  /** a conjunction after which no subjunctive of the present stands: "se parli" */
  indicative: 16384,
  /** stands between a copula and an infinitive where others have a gerund: "está a fazer" */
  progressive: 32768,
  /** the reflexive pronoun of the third person: grown to a verb it is no call to tu ("vende-se", "affittasi") */
  reflexive: 65536,
  /** of `other`: what is rather an object after a verb: "Encontrou alguém?", "Viu isso?" */
  indefinite: 131072,
} as const;

export type WordClassName = keyof typeof WordClass;

/** Verbs by what their third person says. */
export const VerbClass = {
  /** said of things or of nobody */
  thing: 1,
  /** copulas */
  state: 2,
  /** their third person describes where an imperative would look the same */
  describe: 4,
  /** said to the reader where no subject stands: "Può …", "Sa …" */
  hearer: 8,
  /** what is done to persons: "aiutarla" */
  person: 64,
  /** copulas that make a passive of a participle: ser, but not estar */
  passive: 128,
  /** with an infinitive, also after a preposition or conjunction, they form a tense or mean must: ir, ter de */
  auxiliary: 16,
  /** one calls for it even before a clause: "imagina que …", "comprueba que …" */
  call: 32,
  /** they have no object: what follows with an article is their subject, "Torna la fiera" */
  intransitive: 256,
} as const;

export type VerbClassName = keyof typeof VerbClass;

/** How a language differs from its kin, where a word list can't say so. */
export interface Grammar {
  /**
   * the imperatives that may have a clitic before them, though they are not negated: `imp.3sg` ("mi dica", but "dimmi")
   * or `none` ("aide-moi"); all where it is missing
   */
  readonly proclitic?: string;
  /** what a negated infinitive at a clause's beginning shows: "Non dimenticare …" */
  readonly negated?: Shown;
  /** `singular`: the third person's possessive has one owner, several have another word */
  readonly owner?: string;
  /** `neutral`: the familiar plural is said to firms, too, and beside polite address */
  readonly plural?: string;
  /**
   * `led`: a clitic stands before its verb only after a word that asks for it ("que a ajuda", "não a vê"), so what looks
   * like one elsewhere is an article
   */
  readonly clitics?: string;
  /** familiar clitics that everyday language has beside the formal pronoun: Brazilian "te" beside "você" */
  readonly colloquial?: string;
}

export const GRAMMAR_KEYS = ['proclitic', 'negated', 'owner', 'plural', 'clitics', 'colloquial'] as const;

export type PhraseMeaning = 'none' | 'opener' | 'familiar' | 'familiar-plural' | 'formal' | 'open';

/** What `address.yaml` compiles to: word lists are text with single spaces, phrases are lines. */
export interface AddressData {
  readonly names: AddressNames;
  readonly shows: Readonly<Partial<Record<TagName, Shown>>>;
  readonly words: Readonly<Partial<Record<Shown, Readonly<Partial<Record<WordKind, string>>>>>>;
  readonly classes: Readonly<Partial<Record<WordClassName, string>>>;
  readonly verbs: Readonly<Partial<Record<VerbClassName, string>>>;
  /** endings of forms that may be nouns */
  readonly doubtful: string;
  /** endings of words that are more often nouns than verbs */
  readonly nounEndings: string;
  /** endings of forms that are none of these after all */
  readonly sure: string;
  readonly grammar: Grammar;
  readonly phrases: Readonly<Partial<Record<PhraseMeaning, string>>>;
  readonly enclitic: string;
  /** those before which an imperative or gerund has an accent, or one syllable: es "míralo", "hazlo" */
  readonly accented: string;
  readonly restore: string;
}

/** What `language.yaml` compiles to. */
export interface LanguageSource {
  readonly name: string;
  readonly ordinalStop: boolean;
  /** word lists, single spaces */
  readonly words: Readonly<
    Record<
      | 'abbreviations'
      | 'titles'
      | 'functionWords'
      | 'capitals'
      | 'greetings'
      | 'postscripts'
      | 'subjectLabels',
      string
    >
  >;
  readonly closings: readonly string[];
  /** regular expressions, to be read without regard to case */
  readonly historyOpeners: readonly string[];
  readonly footers: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
}

/** What `verbs.yaml` compiles to. */
export interface VerbData {
  /** for each class what its endings are: `o=1 as=2 …`, tags in base 36; the infinitive's ending stands first */
  readonly endings: readonly string[];
  /**
   * words by their first letters: `habl~0` is a stem of class 0, `cuent~0~contar` one of another infinitive,
   * `ser:eres=2,soy=1` are forms of an irregular verb
   */
  readonly buckets: Readonly<Record<string, string>>;
  /** prefixes and the verbs that take them: `ob` → `tener` */
  readonly prefixes: Readonly<Record<string, string>>;
}

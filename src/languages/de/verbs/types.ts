export type VerbMood =
  | 'indicative'
  | 'subjunctive'
  | 'imperative'
  | 'infinitive'
  | 'zu-infinitive'
  | 'participle';

/** One form of a verb, as it is spelled. */
export interface VerbForm {
  /** the word; for a separable verb's finite forms without its particle, unless `joined` */
  readonly form: string;
  readonly mood: VerbMood;
  /** `subjunctive` with `past` is the second subjunctive (käme), with `present` the first (komme) */
  readonly tense?: 'present' | 'past';
  readonly person?: 1 | 2 | 3;
  readonly number?: 'singular' | 'plural';
  /** stands with its particle as one word, as at the end of a clause: "ansiehst" */
  readonly joined?: true;
}

export interface Paradigm {
  readonly infinitive: string;
  /** what parts from a separable verb: "an" of "ansehen" */
  readonly particle: string | undefined;
  readonly forms: readonly VerbForm[];
}

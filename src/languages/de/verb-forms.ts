import { fold } from '../../text/fold.ts';
import { conjugate, type VerbLexicon } from './verbs/conjugate.ts';

/** The forms of a verb as folded words. */
export interface VerbForms {
  /** every form that is one word, also participles with adjective endings */
  readonly words: readonly string[];
  /** a separable verb's finite forms, which stand apart from their particle: "sieht … an" */
  readonly separated?: { readonly words: readonly string[]; readonly particle: string };
}

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

/** The forms of a German verb, folded (see text/fold.ts). Verbs no table knows are taken as weak. */
export function verbForms(infinitive: string, lexicon?: VerbLexicon): VerbForms {
  const { forms, particle } = conjugate(infinitive, lexicon);
  const words = new Set<string>();
  const apart = new Set<string>();
  for (const { form, mood, joined } of forms) {
    const hasPerson = mood === 'indicative' || mood === 'subjunctive' || mood === 'imperative';
    if (mood === 'participle') for (const ending of ADJECTIVE_ENDINGS) words.add(fold(form + ending));
    else if (particle === undefined || joined || !hasPerson) words.add(fold(form));
    else apart.add(fold(form));
  }
  return particle === undefined
    ? { words: [...words] }
    : { words: [...words], separated: { words: [...apart], particle: fold(particle) } };
}

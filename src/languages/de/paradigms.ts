import type { LemmaForms } from '../../model/language.ts';
import { adjectiveForms, nounForms } from './inflection.ts';
import { verbForms } from './verb-forms.ts';

/**
 * All forms of a German word for `~word` in a pattern: a capital begins a noun, -n ends an infinitive,
 * anything else is an adjective.
 */
export function formsOf(lemma: string): LemmaForms {
  if (/^\p{Lu}/u.test(lemma)) return { words: nounForms(lemma) };
  return /n$/.test(lemma) && lemma.length > 3 ? verbForms(lemma) : { words: adjectiveForms(lemma) };
}

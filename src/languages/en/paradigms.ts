import type { LemmaForms } from '../../model/language.ts';
import { fold } from '../../text/fold.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** One stressed vowel between consonants doubles the last one: stop → stopped. Longer words are stressed elsewhere, mostly. */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

function regularForms(word: string): readonly string[] {
  const stem = word.replace(/e$/, '');
  if (/[^aeiou]y$/.test(word)) {
    const changed = word.slice(0, -1);
    return [`${changed}ies`, `${changed}ied`, `${word}ing`];
  }
  const doubled = DOUBLES.test(word) ? word + word.slice(-1) : undefined;
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
  return [plural, `${doubled ?? stem}ed`, `${doubled ?? (/ee$/.test(word) ? word : stem)}ing`];
}

/** All forms of an English verb or noun for `~word` in a pattern, possessives included. */
export function formsOf(lemma: string): LemmaForms {
  const word = fold(lemma);
  const irregular = IRREGULAR_VERBS[word]?.split(' ') ?? [];
  const regular = regularForms(word);
  // an irregular verb keeps the regular third person and -ing form, not the past
  const kept = irregular.length ? regular.filter((form) => !form.endsWith('ed') && word !== 'be') : regular;
  const plural = regular[0] ?? word;
  return { words: [...new Set([word, ...kept, ...irregular, `${word}'s`, `${plural}'`])] };
}

import { fold } from '../../../text/fold.ts';
import { conjugate, readVerbs } from './conjugate.ts';
import { IRREGULAR_VERBS } from './irregular.ts';
import { BUCKET_LENGTH, Form, type VerbReading } from './readings.ts';
import type { VerbForm } from './types.ts';

function tagOf(
  form: VerbForm,
  stem: string,
  thirds: ReadonlySet<string>,
  seconds: ReadonlySet<string>,
): number {
  const word = form.form;
  if (form.mood === 'imperative' && form.number === 'singular') {
    return word === stem ? Form.Stem : word === `${stem}e` ? Form.InE : Form.Imperative;
  }
  if (form.mood === 'participle') return form.tense === 'past' ? Form.Participle : 0;
  if (form.mood === 'infinitive') return Form.Plural;
  if (form.mood === 'zu-infinitive') return 0;
  const isPast = form.tense === 'past';
  if (form.person === 2 && form.number === 'singular') {
    // "last, asst" are nouns and other verbs more often than du in the past
    if (isPast && form.mood === 'indicative' && !/(?:[^s]st|test)$/.test(word)) return 0;
    if (word === 'last') return 0;
    return thirds.has(word) ? 0 : Form.Second;
  }
  if (form.person === 2) {
    if (
      isPast &&
      !/^(?:wart|hattet|konntet|wolltet|solltet|wusstet|musstet|durftet|wurdet|.*(?:ä|ö|ü).*tet)$/.test(word)
    )
      return 0;
    return thirds.has(word) ? Form.ThirdOrSecondPlural : Form.SecondPlural;
  }
  if (form.number === 'plural') return isPast ? Form.PastPlural : Form.Plural;
  if (isPast) return Form.Past;
  if (form.person === 1) return word === `${stem}e` ? Form.InE : 0;
  return seconds.has(word) ? Form.ThirdOrSecondPlural : form.mood === 'indicative' ? Form.Third : 0;
}

/** A form that is also the third person's does not prove that somebody is spoken to. */
function withoutDoubt(forms: number): number {
  const isThird = (forms & (Form.Third | Form.ThirdOrSecondPlural | Form.Past)) !== 0;
  return isThird ? forms & ~(Form.Second | Form.SecondPlural | Form.Imperative | Form.Stem) : forms;
}

function addStrong(words: Map<string, VerbReading>, infinitive: string, forms: readonly VerbForm[]): void {
  const of = (person: number, number: string) =>
    new Set(
      forms
        .filter(
          (form) =>
            form.person === person &&
            form.number === number &&
            form.mood === 'indicative' &&
            form.tense === 'present',
        )
        .map((form) => form.form),
    );
  const thirds = of(3, 'singular');
  const seconds = of(2, 'plural');
  const stem = infinitive.replace(/e?n$/, '');
  for (const form of forms) {
    const tag = tagOf(form, stem, thirds, seconds);
    if (tag === 0) continue;
    const key = fold(form.form);
    const known = words.get(key);
    // where two verbs share a form, the first listed keeps it, with what both can be
    words.set(key, {
      lemma: known?.lemma ?? infinitive,
      forms: withoutDoubt((known?.forms ?? 0) | tag),
      prefix: '',
    });
  }
}

/** Folded stems of weak verbs with their infinitives; for -eln and -ern also the contracted one (samml-). */
function weakStems(infinitives: Iterable<string>): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const infinitive of infinitives) {
    const stem = fold(infinitive.replace(/(?<=e[lr])n$|en$|n$/, ''));
    stems.set(stem, infinitive);
    if (/e[lr]n$/.test(infinitive)) stems.set(`${stem.slice(0, -2)}${stem.slice(-1)}`, infinitive);
  }
  return stems;
}

/**
 * The lexicon that readings.ts reads, as JSON: what every form of a strong or irregular verb can be, and the stems of
 * weak verbs. Conjugating them takes longer than reading a message, so the generator does it.
 */
export function writeLexicon(): string {
  const verbs = readVerbs();
  const words = new Map<string, VerbReading>();
  for (const infinitive of [...Object.keys(IRREGULAR_VERBS), ...verbs.strong.keys()]) {
    addStrong(words, infinitive, conjugate(infinitive, verbs).forms);
  }
  const buckets = new Map<string, Map<string, string>>();
  const add = (word: string, head: string, entry: string) => {
    const key = word.slice(0, BUCKET_LENGTH);
    const bucket = buckets.get(key) ?? new Map<string, string>();
    const before = bucket.get(head);
    buckets.set(key, bucket.set(head, before === undefined ? head + entry : `${before},${entry}`));
  };
  for (const [word, { lemma, forms }] of words) add(word, `${lemma}:`, `${word}=${forms}`);
  for (const [stem, infinitive] of weakStems(verbs.weak)) add(stem, `${infinitive}~${stem}`, '');
  return JSON.stringify(
    Object.fromEntries([...buckets].map(([key, bucket]) => [key, [...bucket.values()].join(' ')])),
  );
}

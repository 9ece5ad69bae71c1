import { fold } from '../../../text/fold.ts';
import { lazy } from '../../../text/lazy.ts';
import { bareForms, readStrongVerbs } from './conjugate.ts';
import { IRREGULAR_VERBS } from './irregular.ts';
import { SEPARABLE_PREFIXES } from './prefixes.ts';
import { readVerb } from './readings.ts';
import type { VerbForm } from './types.ts';

/** A finite form's place in its paradigm. */
export interface Slot {
  readonly mood: 'indicative' | 'subjunctive' | 'imperative';
  readonly tense: 'present' | 'past';
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
}

/** A word read as a finite form. */
export interface FiniteReading extends Slot {
  /** the verb without what stands before it: "halten" of "unterhältst" and of "anhältst" */
  readonly base: string;
  /** folded, what stands before the base: "unter", "an", "" */
  readonly front: string;
}

interface Paradigm {
  readonly finite: readonly (VerbForm & Slot)[];
  readonly participles: readonly string[];
}

const strongVerbs = lazy(readStrongVerbs);
const paradigms = lazy(() => new Map<string, Paradigm>());

const hasPerson = (form: VerbForm): form is VerbForm & Slot => form.person !== undefined;

/** An imperative has no tense of its own; it goes with the present. */
const withTense = (form: VerbForm): VerbForm => (form.tense ? form : { ...form, tense: 'present' });

/** All finite forms and participles of a verb without particle or prefix, as usually spelled. */
export function paradigmOf(base: string): Paradigm {
  const known = paradigms().get(base);
  if (known) return known;
  const { forms, participles } = bareForms(base, '', true, { strong: strongVerbs() });
  const paradigm = { finite: forms.map(withTense).filter(hasPerson), participles };
  paradigms().set(base, paradigm);
  return paradigm;
}

type FormIndex = ReadonlyMap<string, readonly string[]>;

/** Folded finite forms, with the infinitives they may belong to. */
function indexForms(bases: Iterable<string>): FormIndex {
  const index = new Map<string, string[]>();
  for (const base of bases) {
    for (const form of new Set(paradigmOf(base).finite.map((finite) => fold(finite.form)))) {
      const known = index.get(form);
      if (known) known.push(base);
      else index.set(form, [base]);
    }
  }
  return index;
}

const irregularForms = lazy(() => indexForms(Object.keys(IRREGULAR_VERBS)));

/** The consonants a word begins with: ablaut leaves them alone, so a word is looked for among verbs that share them. */
const onsetOf = (word: string) => /^[^aeiouy]*/.exec(word)?.[0] ?? '';

const strongByOnset = lazy(() => {
  const bases = new Map<string, string[]>();
  for (const base of strongVerbs().keys()) {
    const onset = onsetOf(fold(base));
    bases.set(onset, [...(bases.get(onset) ?? []), base]);
  }
  return bases;
});
const strongForms = lazy(() => new Map<string, FormIndex>());

/** Strong and irregular verbs that have a folded form. */
function strongBases(word: string): readonly string[] {
  const onset = onsetOf(word);
  let index = strongForms().get(onset);
  if (!index) {
    index = indexForms(strongByOnset().get(onset) ?? []);
    strongForms().set(onset, index);
  }
  return [...(irregularForms().get(word) ?? []), ...(index.get(word) ?? [])];
}

/** Endings of weak verbs; after each the infinitive ends in -en or, after -el and -er, in -n. */
const WEAK_ENDINGS = [
  'test',
  'etest',
  'est',
  'st',
  'tet',
  'etet',
  'et',
  't',
  'ten',
  'eten',
  'te',
  'ete',
  'en',
  'n',
  'e',
  '',
];

/** The weak verb of a folded stem, spelled, if the lexicon has it. */
function weakVerb(stem: string): string | undefined {
  for (const ending of /e[lr]$/.test(stem) ? ['n', 'en'] : ['en']) {
    const reading = readVerb(stem + ending);
    if (reading?.prefix === '' && fold(reading.lemma) === stem + ending) return reading.lemma;
  }
  // "klingle", "sammle": the e before l is gone
  if (!/[^aeiou][lr]$/.test(stem)) return undefined;
  const whole = `${stem.slice(0, -1)}e${stem.slice(-1)}n`;
  const reading = readVerb(whole);
  return reading?.prefix === '' && fold(reading.lemma) === whole ? reading.lemma : undefined;
}

function weakBases(word: string): readonly string[] {
  const bases = new Set<string>();
  for (const ending of WEAK_ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const base = weakVerb(word.slice(0, word.length - ending.length));
    if (base !== undefined) bases.add(base);
  }
  return [...bases];
}

/** Likelier readings come first: "führen" is rather a present tense than the subjunctive of "fahren". */
const rank = ({ mood, tense }: Slot) =>
  mood === 'indicative' && tense === 'present'
    ? 0
    : mood === 'imperative'
      ? 1
      : mood === 'indicative'
        ? 2
        : 3;

function readWhole(word: string, front: string): readonly FiniteReading[] {
  const bases = new Set([...strongBases(word), ...weakBases(word)]);
  // "wichst" is rather the past of weichen
  if (bases.has('weichen')) bases.delete('wichsen');
  return [...bases]
    .flatMap((base) =>
      paradigmOf(base)
        .finite.filter((form) => fold(form.form) === word)
        .map(({ mood, tense, person, number }) => ({ base, front, mood, tense, person, number })),
    )
    .sort((a, b) => rank(a) - rank(b));
}

const INSEPARABLE = /^(?:be|er|ver|zer|ent|emp|miss|ueber|unter|hinter|wider|um|durch|wieder|voll)(?=.{3})/;
const PARTICLES = SEPARABLE_PREFIXES.map(fold);

function readPrefixed(word: string, front: string): readonly FiniteReading[] {
  const whole = readWhole(word, front);
  if (whole.length > 0) return whole;
  const prefix = INSEPARABLE.exec(word)?.[0];
  // "benötigst" is be- and "nötigen"; "bist", "hast" and the modals take no prefix
  return prefix
    ? readWhole(word.slice(prefix.length), front + prefix).filter(({ base }) => !TAKES_NO_PREFIX.has(base))
    : [];
}
const TAKES_NO_PREFIX = new Set([
  'sein',
  'haben',
  'können',
  'müssen',
  'dürfen',
  'sollen',
  'wollen',
  'werden',
]);

const cache = lazy(() => new Map<string, readonly FiniteReading[]>());
/** More words than any message has; a run over many messages keeps the newest. */
const CACHE_SIZE = 4000;

/** What a word can be as a finite form. Particles and prefixes in front are taken off: "anmeldest", "verstehst". */
export function readFinite(word: string): readonly FiniteReading[] {
  const folded = fold(word);
  const known = cache().get(folded);
  if (known) return known;
  let readings = readPrefixed(folded, '');
  for (const particle of PARTICLES) {
    if (readings.length > 0) break;
    if (folded.startsWith(particle) && folded.length > particle.length + 2)
      readings = readPrefixed(folded.slice(particle.length), particle);
  }
  if (cache().size > CACHE_SIZE) cache().clear();
  cache().set(folded, readings);
  return readings;
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++;
  return i;
}

/**
 * A finite form of a verb without particle or prefix. Of two forms in use the one nearer to `like` is taken
 * ("steckten" gives "stecktest", "staken" "stakst"), then the shorter subjunctive.
 */
export function finiteForm(base: string, slot: Slot, like = ''): string | undefined {
  const forms = paradigmOf(base).finite.filter(
    ({ mood, tense, person, number }) =>
      mood === slot.mood && tense === slot.tense && person === slot.person && number === slot.number,
  );
  let best: string | undefined;
  for (const { form } of forms) {
    if (best === undefined) best = form;
    const [nearness, bestNearness] = [sharedStart(fold(form), like), sharedStart(fold(best), like)];
    const isShorter = slot.mood === 'subjunctive' && form.length < best.length;
    if (nearness > bestNearness || (nearness === bestNearness && isShorter)) best = form;
  }
  return best;
}

import type { VerbForm } from './types.ts';

/** What the endings hang on. `present` is the changed stem of "du nimmst", or the same as `stem`. */
export interface Stems {
  readonly infinitive: string;
  readonly stem: string;
  readonly present: string;
  /** first person singular past: "nahm", "fragte" */
  readonly past: string;
  /** second subjunctive, first person singular: "nähme", "fragte" */
  readonly subjunctive: string;
}

const SIBILANT = /(?:s|ß|z|x)$/;
/** Stems that need an e before st and t: bieten, finden, atmen, öffnen, rechnen; not lernen, wohnen, kommen. */
const NEEDS_E = /(?:[dt]|[^aeiouäöürlhmn][mn]|chn)$/;

const e = (stem: string) => (NEEDS_E.test(stem) ? 'e' : '');
const isEl = (infinitive: string) => /(?:el|er)n$/.test(infinitive);

function secondPerson(stems: Stems): string {
  const { present, stem } = stems;
  if (SIBILANT.test(present)) return `${present}t`;
  if (/st$/.test(present) && present !== stem) return present; // birst
  return `${present}${present === stem ? e(stem) : ''}st`;
}

function thirdPerson({ present, stem }: Stems): string {
  if (present !== stem && /t$/.test(present)) return present;
  return `${present}${present === stem ? e(stem) : ''}t`;
}

/** "ich sammle, sammele; ändere, ändre; nehme". */
function firstPerson({ stem, infinitive }: Stems): readonly string[] {
  if (!isEl(infinitive)) return [`${stem}e`];
  const contracted = `${stem.slice(0, -2)}${stem.slice(-1)}e`;
  return infinitive.endsWith('eln') ? [contracted, `${stem}e`] : [`${stem}e`, contracted];
}

/** "nimm; frag, frage; warte, wart; sammle". Verbs that change e to i take no -e but in "siehe". */
function imperatives(stems: Stems): readonly string[] {
  const { present, stem, infinitive } = stems;
  if (present !== stem && !/[äöü]/.test(present))
    return /sieh$/.test(present) ? [present, `${present}e`] : [present];
  if (isEl(infinitive)) return [...firstPerson(stems), stem];
  if (NEEDS_E.test(stem) && !/[dt]$/.test(stem)) return [`${stem}e`];
  return NEEDS_E.test(stem) || /ig$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** Endings of the second persons in the past: weak "fragtest", strong "nahmst", "fandest", "lasest", "kämst". */
function pastSeconds(form: string, mood: 'indicative' | 'subjunctive'): readonly [string[], string[]] {
  if (form.endsWith('te')) return [[`${form}st`], [`${form}t`]];
  const base = form.replace(/e$/, '');
  if (mood === 'subjunctive')
    return [
      [`${base}est`, `${base}st`],
      [`${base}et`, `${base}t`],
    ];
  if (SIBILANT.test(base)) return [[`${base}est`, `${base}t`], [`${base}t`]];
  return /[dt]$/.test(base) ? [[`${base}est`, `${base}st`], [`${base}et`]] : [[`${base}st`], [`${base}t`]];
}

function past(form: string, mood: 'indicative' | 'subjunctive'): readonly VerbForm[] {
  const [second, secondPlural] = pastSeconds(form, mood);
  const plural = `${form.replace(/e$/, '')}en`;
  const tag = { mood, tense: 'past' } as const;
  return [
    { ...tag, form, person: 1, number: 'singular' },
    ...second.map((word): VerbForm => ({ ...tag, form: word, person: 2, number: 'singular' })),
    { ...tag, form, person: 3, number: 'singular' },
    { ...tag, form: plural, person: 1, number: 'plural' },
    ...secondPlural.map((word): VerbForm => ({ ...tag, form: word, person: 2, number: 'plural' })),
    { ...tag, form: plural, person: 3, number: 'plural' },
  ];
}

/** The finite forms a verb's stems give. */
export function finiteForms(stems: Stems): readonly VerbForm[] {
  const { infinitive, stem } = stems;
  const present = { mood: 'indicative', tense: 'present' } as const;
  const subjunctive = { mood: 'subjunctive', tense: 'present' } as const;
  const soft = isEl(infinitive) ? stem : `${stem}e`;
  return [
    ...firstPerson(stems).map((form): VerbForm => ({ ...present, form, person: 1, number: 'singular' })),
    { ...present, form: secondPerson(stems), person: 2, number: 'singular' },
    { ...present, form: thirdPerson(stems), person: 3, number: 'singular' },
    { ...present, form: infinitive, person: 1, number: 'plural' },
    { ...present, form: `${stem}${e(stem)}t`, person: 2, number: 'plural' },
    { ...present, form: infinitive, person: 3, number: 'plural' },
    { ...subjunctive, form: `${stem}e`, person: 3, number: 'singular' },
    ...(isEl(infinitive)
      ? []
      : [{ ...subjunctive, form: `${soft}st`, person: 2, number: 'singular' } as VerbForm]),
    ...past(stems.past, 'indicative'),
    ...past(stems.subjunctive, 'subjunctive'),
    ...imperatives(stems).map(
      (form): VerbForm => ({ form, mood: 'imperative', person: 2, number: 'singular' }),
    ),
    { form: `${stem}${e(stem)}t`, mood: 'imperative', person: 2, number: 'plural' },
  ];
}

/** The past of a weak verb: "fragte", "wartete". */
export function weakPast(stem: string): string {
  return `${stem}${e(stem)}te`;
}

/** The participle of a weak verb without ge-: "fragt", "wartet". */
export function weakParticiple(stem: string): string {
  return `${stem}${e(stem)}t`;
}

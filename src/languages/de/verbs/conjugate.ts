import { finiteForms, weakParticiple, weakPast } from './endings.ts';
import { IRREGULAR_VERBS, type IrregularVerb } from './irregular.ts';
import { splitVerb } from './split-verb.ts';
import { ALSO_WEAK, STRONG_VERBS } from './strong.ts';
import type { Paradigm, VerbForm } from './types.ts';
import { WEAK_VERBS } from './weak.ts';

export interface PrincipalParts {
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly subjunctive: string;
}

/** All that is known of verbs, ready to look up. */
export interface VerbLexicon {
  readonly strong: ReadonlyMap<string, PrincipalParts>;
  readonly weak: ReadonlySet<string>;
}

/** "nahm" → "nähme": the last a, o or u takes its umlaut. */
function umlauted(past: string): string {
  const subjunctive = past.replace(/(au|[aou])([^aou]*)$/, (_, vowel: string, rest: string) =>
    vowel === 'au' ? `äu${rest}` : `${{ a: 'ä', o: 'ö', u: 'ü' }[vowel]}${rest}`,
  );
  return subjunctive.endsWith('e') ? subjunctive : `${subjunctive}e`;
}

/** Reads the table of strong verbs. */
export function readStrongVerbs(): VerbLexicon['strong'] {
  const strong = new Map<string, PrincipalParts>();
  for (const line of STRONG_VERBS.trim().split('\n')) {
    const [infinitive, third, past, participle, subjunctive] = line.split(' ') as [
      string,
      string,
      string,
      string,
      string?,
    ];
    strong.set(infinitive, {
      third,
      past,
      participle,
      subjunctive: subjunctive ?? (past.endsWith('te') ? past : umlauted(past)),
    });
  }
  return strong;
}

/** Reads the tables. Callers that need it often keep what it returns. */
export function readVerbs(): VerbLexicon {
  return { strong: readStrongVerbs(), weak: new Set(WEAK_VERBS.trim().split(/\s+/)) };
}

const stemOf = (infinitive: string) => infinitive.replace(/(?<=e[lr])n$|en$|n$/, '');

function irregularForms(verb: IrregularVerb): readonly VerbForm[] {
  const [first, second, third, plural, secondPlural] = verb.present;
  const { firstSubjunctive } = verb;
  const numbered = (mood: 'indicative' | 'subjunctive', words: readonly string[]): readonly VerbForm[] =>
    words.map((form, i) => ({
      form,
      mood,
      tense: 'present',
      person: ([1, 2, 3, 1, 2, 3] as const)[i] ?? 3,
      number: i < 3 ? 'singular' : 'plural',
    }));
  const base = { infinitive: plural, stem: stemOf(plural), present: stemOf(plural) };
  const pasts = finiteForms({ ...base, past: verb.past, subjunctive: verb.subjunctive }).filter(
    (form) => form.tense === 'past',
  );
  const imperatives = verb.imperatives.map(
    (form): VerbForm => ({ form, mood: 'imperative', person: 2, number: 'singular' }),
  );
  return [
    ...numbered('indicative', [first, second, third, plural, secondPlural, plural]),
    ...numbered('subjunctive', firstSubjunctive ? [...firstSubjunctive, firstSubjunctive[3]] : []),
    ...pasts,
    ...imperatives,
    ...(imperatives.length
      ? [{ form: secondPlural, mood: 'imperative', person: 2, number: 'plural' } as VerbForm]
      : []),
  ];
}

export interface Bare {
  readonly forms: readonly VerbForm[];
  readonly participles: readonly string[];
}

function weakForms(base: string, takesGe: boolean): Bare {
  const stem = stemOf(base);
  const past = weakPast(stem);
  const participle = weakParticiple(stem);
  return {
    forms: finiteForms({ infinitive: base, stem, present: stem, past, subjunctive: past }),
    participles: [takesGe ? `ge${participle}` : participle],
  };
}

function strongForms(base: string, parts: PrincipalParts, takesGe: boolean): Bare {
  const stem = stemOf(base);
  const { third, past, subjunctive } = parts;
  const changes = third !== weakParticiple(stem);
  const present = !changes
    ? stem
    : /[dt]$/.test(stem) && third.endsWith('t') && !third.endsWith('dt')
      ? third
      : third.slice(0, -1);
  return {
    forms: finiteForms({ infinitive: base, stem, present, past, subjunctive }),
    participles: [takesGe ? parts.participle : parts.participle.replace(/^ge/, '')],
  };
}

/**
 * Forms of a verb without particle and prefix; one that is neither irregular nor among the strong verbs is weak.
 * @param prefix what was taken off, as far as it decides on the participle
 */
export function bareForms(
  base: string,
  prefix: string,
  takesGe: boolean,
  lexicon: Pick<VerbLexicon, 'strong'>,
): Bare {
  const irregular = IRREGULAR_VERBS[base];
  if (irregular) {
    const participle = takesGe ? irregular.participle : irregular.participle.replace(/^ge/, '');
    return { forms: irregularForms(irregular), participles: [participle] };
  }
  const parts = lexicon.strong.get(base);
  if (!parts) return weakForms(base, takesGe);
  // a strong verb listed with its own prefix (vergessen) keeps the ge- its participle has (gefallen)
  const strong = strongForms(base, parts, takesGe || prefix === '');
  if (!ALSO_WEAK.has(base)) return strong;
  const weak = weakForms(base, takesGe);
  return {
    forms: [...strong.forms, ...weak.forms],
    participles: [...strong.participles, ...weak.participles],
  };
}

function unique(forms: readonly VerbForm[]): readonly VerbForm[] {
  const seen = new Set<string>();
  return forms.filter((form) => {
    const key = `${form.form} ${form.mood} ${form.tense ?? ''} ${form.person ?? ''} ${form.number ?? ''} ${form.joined ?? ''}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/**
 * Every form of a German verb, in its usual spelling. A verb no table knows is taken as weak.
 * @param infinitive as a dictionary has it, without "sich": "ansehen", "klingeln"
 */
export function conjugate(infinitive: string, lexicon: VerbLexicon = readVerbs()): Paradigm {
  const isVerb = (verb: string) =>
    lexicon.strong.has(verb) || lexicon.weak.has(verb) || IRREGULAR_VERBS[verb] !== undefined;
  const { particle, prefix, base, takesGe } = splitVerb(infinitive, isVerb);
  const bare = bareForms(base, prefix, takesGe, lexicon);
  const finite = bare.forms.map((form) => ({ ...form, form: prefix + form.form }));
  const joined = particle
    ? finite
        .filter((form) => form.mood !== 'imperative')
        .map((form): VerbForm => ({ ...form, form: particle + form.form, joined: true }))
    : [];
  const inner = prefix + base;
  return {
    infinitive,
    particle: particle || undefined,
    forms: unique([
      ...finite,
      ...joined,
      ...bare.participles.map(
        (form): VerbForm => ({ form: particle + prefix + form, mood: 'participle', tense: 'past' }),
      ),
      { form: `${infinitive}d`, mood: 'participle', tense: 'present' },
      { form: infinitive, mood: 'infinitive' },
      ...(particle ? [{ form: `${particle}zu${inner}`, mood: 'zu-infinitive' } as VerbForm] : []),
    ]),
  };
}

import { lazy, wordSet } from '../../../text/lazy.ts';
import { remember } from '../../../text/remember.ts';
import { IRREGULAR_VERBS } from './irregular.ts';
import { VERB_LEXICON } from './lexicon.generated.ts';

/** What a word can be as a form of a verb; several at once. */
export const Form = {
  /** "nehmen": infinitive, and plural with wir and Sie */
  Plural: 1,
  /** "nehme, wähle": first person singular, subjunctive, and the imperative in -e */
  InE: 2,
  /** "frag, komm": the bare stem, an imperative and nothing else that is finite */
  Stem: 4,
  /** "gib, nimm, sei": an imperative and nothing else */
  Imperative: 8,
  /** "suchst, nimmst, hättest": second person singular and nothing else */
  Second: 16,
  /** "sucht": third person singular and second plural alike */
  ThirdOrSecondPlural: 32,
  /** "nimmt, passt": third person singular, perhaps also second, never second plural alone */
  Third: 64,
  /** "nehmt, habt": second person plural and nothing else */
  SecondPlural: 128,
  /** "nahm, fragte": past singular */
  Past: 256,
  /** "nahmen, fragten": past plural */
  PastPlural: 512,
  /** "genommen, gefragt" */
  Participle: 1024,
} as const;

export interface VerbReading {
  /** the infinitive of the base, as spelled: "wählen" */
  readonly lemma: string;
  readonly forms: number;
  /** a prefix was taken off: "be" of "bestellen" */
  readonly prefix: string;
}

const SIBILANT = /[szx]$/;
// not ge-: "gesucht" is a participle, "Gesetze" are laws, and the verbs with ge- are listed
const INSEPARABLE = /^(?:be|er|ver|zer|ent|emp|miss|ueber|unter|hinter|wider|um|durch)(?=.{3})/;
/** Nouns that end like a form of a verb in -ieren. */
const NOT_IEREN = wordSet(
  'tiere biere papiere klaviere reviere turniere offiziere quartiere viere niere kuriere karriere barriere premiere scharniere manieren passagiere ' +
    'tier bier papier klavier revier turnier offizier quartier vier hier stier kurier scharnier passagier pier zier wertpapiere haustiere zier gier',
);

/** Compounds of such nouns: "Säugetiere", "Geschenkpapier"; verbs such as sortieren end like them, so that animals are told apart. */
const NOUN_IN_IER =
  /(?:offizier|papier|klavier|quartier|turnier|juwelier|grenadier|pionier|kavalier|musketier|elixier|spalier)e?$|(?:barriere|karriere|bonniere|sauciere|garderobiere)$|(?:haus|saeuge|nage|wild|faul|kuschel|raub|stoff|zoo|nutz|last|wirbel|jung|mutter|pluesch|beutel|huf|herden|reit|krabbel|wappen|zug|versuchs|meeres|land|weide|schal|trag|zucht|fabel|stink|schnabel|muster)tiere?$/;

/** Strong pasts whose weak look-alike nobody tells anybody to do; but "Schalt aus" is no past of schelten. */
const PAST_ONLY = wordSet('schien gelang verzieh');

/** Words that begin with the same letters stand together, so that few are searched. */
export const BUCKET_LENGTH = 2;

const lexicon = lazy(() => JSON.parse(VERB_LEXICON()) as Readonly<Record<string, string>>);

/**
 * The entries for words that begin alike: `singen:sang=256,sangen=512` is a verb with forms and what they can be,
 * `sagen~sag` one with its stem. They are searched as they are: a message asks for few words, and each only once.
 */
function entriesFor(word: string): string {
  const key = word.slice(0, BUCKET_LENGTH);
  return Object.hasOwn(lexicon(), key) ? (lexicon()[key] ?? '') : '';
}

/** What a form of a strong or irregular verb is. */
function strongReading(entries: string, word: string): VerbReading | undefined {
  const form = `${word}=`;
  for (let at = entries.indexOf(form); at >= 0; at = entries.indexOf(form, at + 1)) {
    const before = entries[at - 1];
    if (before !== ':' && before !== ',') continue;
    const lemma = entries.slice(entries.lastIndexOf(' ', at) + 1, entries.lastIndexOf(':', at));
    return { lemma, forms: Number.parseInt(entries.slice(at + form.length), 10), prefix: '' };
  }
  return undefined;
}

/** The weak verb that a folded stem belongs to; verbs in -eln and -ern have also a contracted one (samml-). */
function verbOfStem(entries: string, stem: string): string | undefined {
  const end = `~${stem}`;
  for (let at = entries.indexOf(end); at >= 0; at = entries.indexOf(end, at + 1)) {
    const after = entries[at + end.length];
    if (after === undefined || after === ' ') return entries.slice(entries.lastIndexOf(' ', at) + 1, at);
  }
  return undefined;
}

/** An ending, with what it makes of a stem. */
type Ending = readonly [ending: string, forms: number];

/** Endings of weak verbs by their last letter, the longest first. */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  t: [
    ['etest', Form.Second],
    ['test', Form.Second],
    ['est', Form.Second],
    ['st', Form.Second],
    ['et', Form.ThirdOrSecondPlural],
    ['tet', Form.SecondPlural],
    ['t', Form.ThirdOrSecondPlural],
  ],
  n: [
    ['eten', Form.PastPlural],
    ['ten', Form.PastPlural],
    ['en', Form.Plural],
    ['n', Form.Plural],
  ],
  e: [
    ['ete', Form.Past],
    ['te', Form.Past],
    ['e', Form.InE],
  ],
};

const needsE = (stem: string) => /(?:[dt]|[^aeiourlhmn][mn]|chn)$/.test(stem);
const isContracted = (stem: string) => /[^aeiou][lr]$/.test(stem);

function fits(stem: string, ending: string, infinitive: string): boolean {
  if (ending === 'n') return /e[lr]$/.test(stem);
  if (ending === 'en') return !/e[lr]n$/.test(infinitive);
  if (isContracted(stem) && /e[lr]n$/.test(infinitive)) return ending === 'e';
  if (ending === 'st') return !SIBILANT.test(stem) && !needsE(stem);
  if (ending === 't' || ending === 'te' || ending === 'ten' || ending === 'test' || ending === 'tet')
    return !needsE(stem);
  if (ending.startsWith('e') && ending.length > 1) return needsE(stem);
  return true;
}

/** How much of a word is left without the longest ending it may have: every stem that it may have begins so. */
function rootLength(word: string, endings: readonly Ending[]): number {
  let longest = 0;
  for (const [ending] of endings)
    if (ending.length > longest && word.endsWith(ending)) longest = ending.length;
  return word.length - longest;
}

function weakReading(entries: string, word: string): VerbReading | undefined {
  const endings = ENDINGS[word.charAt(word.length - 1)] ?? [];
  if (!entries.includes(`~${word.slice(0, rootLength(word, endings))}`)) return undefined;
  for (const [ending, forms] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const lemma = verbOfStem(entries, stem);
    if (lemma === undefined || !fits(stem, ending, lemma)) continue;
    // "braust" is brausen as well as brauen
    const isSibilant = ending === 'st' && verbOfStem(entries, `${stem}s`) !== undefined;
    return { lemma, forms: isSibilant ? Form.ThirdOrSecondPlural : forms, prefix: '' };
  }
  const lemma = verbOfStem(entries, word);
  return lemma === undefined ? undefined : { lemma, forms: Form.Stem, prefix: '' };
}

const spelled = (prefix: string) => (prefix === 'ueber' ? 'über' : prefix);

/** Verbs in -ieren need no list. */
function foreignReading(word: string): VerbReading | undefined {
  const match = /^(.+[^e]ier)(e|en|st|t|te|ten|)$/.exec(word);
  if (!match || NOT_IEREN.has(word) || NOUN_IN_IER.test(word)) return undefined;
  const forms = {
    e: Form.InE,
    en: Form.Plural,
    st: Form.Second,
    t: Form.ThirdOrSecondPlural,
    te: Form.Past,
    ten: Form.PastPlural,
    '': Form.Stem,
  };
  return { lemma: `${match[1]}en`, forms: forms[match[2] as keyof typeof forms], prefix: '' };
}

function readForm(word: string): VerbReading | undefined {
  const entries = entriesFor(word);
  const strong = strongReading(entries, word);
  const weak = weakReading(entries, word);
  // "schien" is the past of scheinen, hardly an imperative of schienen
  if (strong && weak?.forms === Form.Stem && PAST_ONLY.has(word)) return strong;
  if (strong && weak)
    return { ...((strong.forms & Form.InE) !== 0 ? strong : weak), forms: strong.forms | weak.forms };
  if (strong || weak) return strong ?? weak;
  const prefix = INSEPARABLE.exec(word)?.[0];
  if (prefix) {
    const rest = word.slice(prefix.length);
    const others = entriesFor(rest);
    const base = strongReading(others, rest) ?? weakReading(others, rest);
    if (base && IRREGULAR_VERBS[base.lemma] === undefined)
      return { lemma: spelled(prefix) + base.lemma, forms: base.forms, prefix };
  }
  return foreignReading(word);
}

const readings = lazy(() => remember(readForm));

/**
 * What a folded word can be as a verb, or undefined. Separable verbs are found by what is left without their particle.
 */
export const readVerb = (word: string): VerbReading | undefined => readings()(word);

import { MODALS, TENSE_AUXILIARIES } from '../../languages/de/rewrite/words.ts';
import { paradigmOf, readFinite } from '../../languages/de/verbs/finite-forms.ts';
import { SEPARABLE_PREFIXES } from '../../languages/de/verbs/prefixes.ts';
import { readVerb } from '../../languages/de/verbs/readings.ts';
import { fold } from '../../text/fold.ts';
import { wordSet } from '../../text/lazy.ts';
import { isNounAt, type Line, type Stretch, wordAt, wordsIn } from './line.ts';

/** "dabei", "dazu" at a clause's end are rather adverbs than parts of its verb. */
const PARTICLES = new Set(
  SEPARABLE_PREFIXES.map(fold).filter((particle) => !/^da./.test(particle) || /^dar$/.test(particle)),
);
const INSEPARABLE = /^(?:be|er|ver|zer|ent|emp|miss|ueber|unter)/;
/** Adjectives that look like participles. */
const ADJECTIVES = wordSet(
  'beruehmt beliebt bekannt bereit bewusst beruflich gewandt gewohnt geeignet gespannt gut',
);

/** The folded infinitive of an infinitive with or without "zu": "anzumelden" gives "anmelden". */
function ofInfinitive(word: string): string | undefined {
  const isInfinitive = (text: string) =>
    readFinite(text).some(
      ({ person, number, tense, mood }) =>
        person === 3 && number === 'plural' && tense === 'present' && mood === 'indicative',
    );
  if (word === 'sein' || isInfinitive(word)) return word;
  const [, particle, rest] = /^(.{2,})zu(.{3,}n)$/.exec(word) ?? [];
  return particle && rest && isInfinitive(rest) ? particle + rest : undefined;
}

/** The folded infinitive of a past participle: "angemeldet", "vorgenommen", "verkauft". */
function ofParticiple(word: string): string | undefined {
  if (ADJECTIVES.has(word)) return undefined;
  const candidates: (readonly [string, string])[] = [];
  for (const match of word.matchAll(/ge/g)) {
    const front = word.slice(0, match.index);
    if (front === '' || PARTICLES.has(front)) candidates.push([front, word.slice(match.index)]);
  }
  for (const front of ['', ...PARTICLES]) {
    const prefix = word.startsWith(front) && INSEPARABLE.exec(word.slice(front.length))?.[0];
    if (prefix) candidates.push([front + prefix, `ge${word.slice(front.length + prefix.length)}`]);
  }
  for (const [before, participle] of candidates) {
    for (const base of [readVerb(participle)?.lemma, readVerb(participle.slice(2))?.lemma]) {
      if (base !== undefined && paradigmOf(base).participles.some((form) => fold(form) === participle))
        return before + fold(base);
    }
  }
  return undefined;
}

const isHelper = (lemma: string) => MODALS.has(lemma) || TENSE_AUXILIARIES.has(lemma);

/** The folded infinitive of what a stretch says is done: "melde dich an" and "möchtest dich anmelden" give "anmelden". */
export function mainVerbOf(line: Line, stretch: Stretch): string | undefined {
  const words = wordsIn(stretch).filter((i) => wordAt(line, i) && !isNounAt(line, i));
  const verbs = words.filter((i) => line.verbAt(i).length > 0);
  const lemmaAt = (index: number) => {
    const word = (wordAt(line, index)?.fold ?? '').replace(/'s$/, '');
    return ofInfinitive(word) ?? ofParticiple(word);
  };
  const [finite] = verbs;
  const others = words.filter((i) => i !== finite || verbs.length === 1).reverse();
  const lone = finite !== undefined && verbs.length === 1 ? finite : undefined;
  for (const i of others) {
    if (i === lone) continue;
    const lemma = lemmaAt(i);
    // "weiter", "gut": a word that only looks like a form of a verb stands before the finite one
    if (lemma !== undefined && !isHelper(lemma) && (finite === undefined || i > finite || lone === undefined))
      return lemma;
  }
  if (finite === undefined) return undefined;
  const reading = line.verbAt(finite)[0];
  if (!reading) return undefined;
  const lemma = reading.front + fold(reading.base);
  const last = words.at(-1);
  const particle = last !== undefined && last > finite ? (wordAt(line, last)?.fold ?? '') : '';
  const isApart = reading.front === '' && last === stretch.last - 1 && PARTICLES.has(particle);
  if (isApart) return particle + lemma;
  return isHelper(lemma) && verbs.length > 1 ? (lemmaAt(verbs[1] as number) ?? lemma) : lemma;
}

import { MODALS, TENSE_AUXILIARIES } from '../../languages/de/rewrite/words.ts';
import { paradigmOf, readFinite } from '../../languages/de/verbs/finite-forms.ts';
import { SEPARABLE_PREFIXES } from '../../languages/de/verbs/prefixes.ts';
import { readVerb } from '../../languages/de/verbs/readings.ts';
import { fold } from '../../text/fold.ts';
import { isNounAt, type Line, type Stretch, wordAt, wordsIn } from './line.ts';

const PARTICLES = new Set(SEPARABLE_PREFIXES.map(fold));

/** The folded infinitive of an infinitive with or without "zu": "anzumelden" gives "anmelden". */
function ofInfinitive(word: string): string | undefined {
  const isInfinitive = (text: string) =>
    readFinite(text).some(
      ({ person, number, tense, mood }) =>
        person === 3 && number === 'plural' && tense === 'present' && mood === 'indicative',
    );
  if (word === 'sein') return word;
  if (isInfinitive(word)) return word;
  const [, particle, rest] = /^(.{2,})zu(.{3,}n)$/.exec(word) ?? [];
  return particle && rest && isInfinitive(rest) ? particle + rest : undefined;
}

/** The folded infinitive of a past participle: "angemeldet", "vorgenommen", "verkauft". */
function ofParticiple(word: string): string | undefined {
  const [, front = '', rest = ''] = /^(.*?)ge(.{3,})$/.exec(word) ?? [];
  const candidates: (readonly [string, string])[] = [];
  if (rest && (front === '' || PARTICLES.has(front))) candidates.push([front, `ge${rest}`]);
  const prefix = /^(?:be|er|ver|zer|ent|emp|miss|ueber|unter)/.exec(word)?.[0];
  if (prefix) candidates.push([prefix, `ge${word.slice(prefix.length)}`]);
  for (const [before, participle] of candidates) {
    const reading = readVerb(participle) ?? readVerb(participle.slice(2));
    const base = reading?.lemma;
    if (base !== undefined && paradigmOf(base).participles.some((form) => fold(form) === participle))
      return before + fold(base);
  }
  return undefined;
}

/** The folded infinitive of what a stretch says is done: "melde dich an" and "möchtest dich anmelden" give "anmelden". */
export function mainVerbOf(line: Line, stretch: Stretch): string | undefined {
  const finite: number[] = [];
  for (const i of wordsIn(stretch)) if (line.verbAt(i).length > 0) finite.push(i);
  const last = wordAt(line, stretch.last - 1);
  for (let i = stretch.last - 1; i >= stretch.first; i--) {
    const token = wordAt(line, i);
    if (!token || isNounAt(line, i)) continue;
    const lemma = ofParticiple(token.fold) ?? ofInfinitive(token.fold);
    const isHelper = lemma !== undefined && (MODALS.has(lemma) || TENSE_AUXILIARIES.has(lemma));
    if (lemma !== undefined && !isHelper) return lemma;
  }
  for (const i of finite) {
    const reading = line.verbAt(i)[0];
    if (!reading) continue;
    const lemma = reading.front + fold(reading.base);
    const isApart =
      last !== undefined && reading.front === '' && PARTICLES.has(last.fold) && stretch.last - 1 > i;
    if (isApart) return last.fold + lemma;
    if (!MODALS.has(lemma) || finite.length === 1) return lemma;
  }
  return undefined;
}

import { Tag, type TagName } from '../../../languages/tv/tags.ts';
import { WordClass } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import { BESIDE_VERB, classesAt, clauseBegin, type View, wordAt } from './items.ts';
import { finiteIn, hasOtherSubject, isNounPlace } from './places.ts';

/** The forms of the subjunctive, and as what they count where one stands. "parli" and "parlassi" of tu want their pronoun. */
const COUNTS_AS: readonly (readonly [TagName, TagName])[] = [
  ['sub.1sg', '1sg'],
  ['sub.3sg', '3sg'],
  ['sub.2pl', '2pl'],
  ['sub.3pl', '3pl'],
];
const SUBJUNCTIVE = COUNTS_AS.reduce((all, [tag]) => all | Tag[tag], 0);
/** What the subjunctive of the present looks like, and that of the past does not. */
const PRESENT = Tag['1sg'] | Tag['2sg'] | Tag['3sg'] | Tag['imp.3sg'] | Tag.inf;
const INDICATIVE = Tag['1sg'] | Tag['2sg'] | Tag['3sg'] | Tag['3pl'] | Tag['2pl'];
const FIRST = Tag['1sg'] | Tag['1pl'];

/** "che Lei parli": the polite subject stands right before. */
export const hasPoliteSubject = (view: View, verb: number): boolean => {
  const { items } = view;
  let at = verb - 1;
  while (at >= 0 && (classesAt(view, at) & BESIDE_VERB) !== 0) at--;
  const word = wordAt(view, at);
  const reader = word?.exact && items[at]?.token.raw === word.exact.raw ? word.exact.reader : word?.reader;
  return reader?.kind === 'subject' && (reader.shown === 'formal' || reader.shown === 'open');
};

/** What stands beside a verb and is no conjunction as well, as pt "se" is. */
export const isBeside = (view: View, i: number): boolean =>
  (classesAt(view, i) & BESIDE_VERB) !== 0 && (classesAt(view, i) & WordClass.subordinator) === 0;

/** The word that governs a verb, over what stands beside it; -1 at the clause's beginning. */
function governorOf(view: View, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && (isBeside(view, at) || wordAt(view, at)?.reader?.kind === 'object')) at--;
  return at;
}

/** "il libro che leggi", "quello che vedi", not "penso che veda". */
function isRelative(view: View, i: number): boolean {
  const before = wordAt(view, i - 1);
  if (!before || i === clauseBegin(view, i)) return false;
  if ((before.classes & WordClass.determiner) !== 0 || isNounPlace(view, i - 1, true)) return true;
  return before.tags === 0 && (classesAt(view, i - 2) & WordClass.article) !== 0;
}

/** "che parli", "affinché parli", "credo parli", but "se parli" and "le cose che compri". */
function mayBeSubjunctive(view: View, verb: number): boolean {
  const at = governorOf(view, verb);
  const word = wordAt(view, at);
  if (!word) return false;
  // pt "se falar", but "tem que falar" and "como falar": what may be the infinitive, too
  if ((wordAt(view, verb)?.tags ?? 0) & Tag.inf)
    return (word.classes & (WordClass.indicative | WordClass.question)) === WordClass.indicative;
  if ((word.classes & WordClass.subordinator) !== 0)
    return (word.classes & WordClass.indicative) === 0 && !isRelative(view, at);
  return at === verb - 1 && (word.tags & FIRST) !== 0 && (word.tags & Tag['3sg']) === 0;
}

const counted = (tags: number) =>
  COUNTS_AS.reduce((all, [from, to]) => ((tags & Tag[from]) !== 0 ? all | Tag[to] : all), tags);

/** A word as what it can be in its place, in a language that lists its subjunctive apart. */
export function inMood(view: View, i: number, word: WordReading): WordReading {
  if ((word.tags & SUBJUNCTIVE) === 0) return word;
  if ((word.tags & PRESENT) !== 0 && !mayBeSubjunctive(view, i) && !hasOtherSubject(view, i)) return word;
  const verbs = word.verbs.map((verb) => ({ ...verb, tags: counted(verb.tags) }));
  return { ...word, tags: counted(word.tags), verbs };
}

/**
 * "Quando vuole mi scriva": a subjunctive with no word before it that would ask for one can only be the polite imperative.
 */
export function isLoneSubjunctive(view: View, i: number, word: WordReading): boolean {
  if ((word.tags & Tag['sub.3sg']) === 0 || (word.tags & (INDICATIVE | Tag.inf)) !== 0) return false;
  const begin = clauseBegin(view, i);
  const governor = wordAt(view, governorOf(view, i));
  if (governor && (governor.tags & (FIRST | Tag['3sg'])) !== 0 && (governor.tags & Tag.inf) === 0)
    return false;
  for (let at = i - 1; at >= begin; at--) {
    if ((classesAt(view, at) & WordClass.subordinator) === 0) continue;
    return finiteIn(view, at + 1, i) !== undefined;
  }
  return begin === 0 || (classesAt(view, begin) & WordClass.coordinator) === 0;
}

/** "Per confermare l'ordine clicchi qui": after what it is good for a call may follow without a comma. */
export function followsPurpose(view: View, i: number): boolean {
  let at = clauseBegin(view, i);
  while ((classesAt(view, at) & WordClass.opener) !== 0 && at < i) at++;
  if ((classesAt(view, at) & WordClass.preposition) === 0) return false;
  do at++;
  while ((classesAt(view, at) & (WordClass.clitic | WordClass.negation)) !== 0 && at < i);
  if (at >= i || ((wordAt(view, at)?.tags ?? 0) & Tag.inf) === 0) return false;
  return finiteIn(view, at + 1, i) === undefined && !hasOtherSubject(view, i);
}

/** "mi dica", but "dimmi": whether a clitic stands right before. */
export const hasClitic = (view: View, i: number): boolean =>
  (classesAt(view, i - 1) & WordClass.clitic) !== 0 || wordAt(view, i - 1)?.reader?.kind === 'object';

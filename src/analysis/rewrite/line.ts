import { SECOND_LOOK_ALIKES } from '../../languages/de/address/look-alikes.ts';
import { PREPOSITIONS } from '../../languages/de/address/words.ts';
import { JOINERS, LEAD_INS, RELATIVES, SUBORDINATING } from '../../languages/de/rewrite/words.ts';
import { type FiniteReading, readFinite } from '../../languages/de/verbs/finite-forms.ts';
import type { Token } from '../../model/token.ts';
import { isCapitalized } from '../../text/characters.ts';
import type { Passage, Sentence } from '../types.ts';

/** How a stretch begins. */
export type Opening = 'subordinate' | 'relative' | 'infinitive' | 'plain';

/** A part of a sentence between punctuation marks or joining words; token indexes, last exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** stretches between the same punctuation marks have the same number */
  readonly fragment: number;
  readonly opening: Opening;
  /** index of its first word behind "und", "aber", "also" and their like */
  readonly head: number;
}

/** A sentence that is to be rewritten, with what is known of its words. */
export interface Line {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** finite readings of a word that can be a verb where it stands; none for nouns and quotations */
  readonly verbAt: (index: number) => readonly FiniteReading[];
}

const BREAK = /^(?:[,;:.!?…()|/•·*[\]{}<>]|[–—]|\.{2,}|[!?]+)/;

/** The word at an index, if it belongs to the sentence and is not quoted. */
export function wordAt(line: Line, index: number): Token | undefined {
  const { sentence, passage, tokens } = line;
  if (index < sentence.first || index >= sentence.last || passage.quoted[index]) return undefined;
  const token = tokens[index];
  return token?.kind === 'word' ? token : undefined;
}

export const foldAt = (line: Line, index: number): string => wordAt(line, index)?.fold ?? '';

/** A capital shows a noun or a name, except behind a mark that may open a sentence. */
export function isNounAt(line: Line, index: number): boolean {
  const token = wordAt(line, index);
  if (!token || !isCapitalized(token.raw)) return false;
  if (token.raw.length > 1 && token.raw === token.raw.toUpperCase()) return false;
  return opensSentence(line.passage, line.sentence, index) === false;
}

/** Whether a word is the first of its sentence, or stands behind a mark after which one may begin. */
export function opensSentence(passage: Passage, sentence: Sentence, index: number): boolean {
  for (let i = index - 1; i >= sentence.first; i--) {
    const token = passage.tokens[i] as Token;
    if (token.kind === 'emoji' || token.kind === 'number') continue;
    if (token.kind !== 'punct') return false;
    if (/^[,;)/]/.test(token.raw) || token.raw === '-') return false;
    if (/^[:.!?…–—„“"»•*|[]/.test(token.raw)) return true;
  }
  return true;
}

function isBreak(passage: Passage, index: number, last: number): boolean {
  const token = passage.tokens[index] as Token;
  if (token.kind === 'emoji') return true;
  if (token.kind !== 'punct') return false;
  const next = passage.tokens[index + 1];
  if (token.raw === '-') return token.spaced && next?.spaced === true;
  if (!BREAK.test(token.raw)) return false;
  // a stop inside a sentence ends an abbreviation: "bzw."
  if (token.raw === '.' && next !== undefined && index + 1 < last)
    return next.spaced && isCapitalized(next.raw);
  // "und/oder", "den/die"
  return token.raw !== '/' || token.spaced || next?.spaced !== false;
}

function openingOf(
  line: Pick<Line, 'passage' | 'tokens'>,
  head: number,
  last: number,
  isAfterComma: boolean,
): Opening {
  const { tokens } = line;
  const fold = tokens[head]?.fold ?? '';
  const next = tokens[head + 1]?.fold ?? '';
  if (head >= last) return 'plain';
  if (isAfterComma && RELATIVES.has(fold)) return 'relative';
  if (PREPOSITIONS.has(fold) && RELATIVES.has(next) && isAfterComma) return 'relative';
  if (/^(?:um|ohne|statt|anstatt)$/.test(fold) && hasZuInfinitive(tokens, head, last)) return 'infinitive';
  if (SUBORDINATING.has(fold)) return 'subordinate';
  if (PREPOSITIONS.has(fold) && /^(?:wem|wen|welche[mnrs]?)$/.test(next)) return 'subordinate';
  return hasZuInfinitive(tokens, head, last) ? 'infinitive' : 'plain';
}

const isInfinitive = (fold: string) =>
  readFinite(fold).some(
    ({ person, number, tense }) => person === 3 && number === 'plural' && tense === 'present',
  );

/** "zu sehen", "anzumelden". */
export function isZuInfinitive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || isCapitalized(token.raw)) return false;
  if (tokens[index - 1]?.fold === 'zu') return isInfinitive(token.fold);
  const match = /^(.{2,})zu(.{3,}n)$/.exec(token.fold);
  return match?.[2] !== undefined && isInfinitive(match[2]) && !isInfinitive(token.fold);
}

function hasZuInfinitive(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isZuInfinitive(tokens, i)) return true;
  return false;
}

function headOf(tokens: readonly Token[], first: number, last: number): number {
  let head = first;
  while (head < last && (tokens[head]?.kind !== 'word' || LEAD_INS.has(tokens[head]?.fold ?? ''))) head++;
  return head;
}

function stretchesOf(passage: Passage, sentence: Sentence): readonly Stretch[] {
  const { tokens, quoted } = passage;
  const stretches: Stretch[] = [];
  let first = sentence.first;
  let fragment = 0;
  let isAfterComma = false;
  const close = (last: number) => {
    const head = headOf(tokens, first, last);
    if (last > first) {
      const opening = openingOf({ passage, tokens }, head, last, isAfterComma);
      stretches.push({ first, last, fragment, head, opening });
    }
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    if (quoted[i]) continue;
    const token = tokens[i] as Token;
    if (isBreak(passage, i, sentence.last)) {
      close(i);
      first = i + 1;
      fragment++;
      isAfterComma = token.raw === ',';
    } else if (i > first && token.kind === 'word' && JOINERS.has(token.fold)) {
      close(i);
      first = i;
      isAfterComma = false;
    }
  }
  close(sentence.last);
  return stretches;
}

export function readLine(sentence: Sentence): Line {
  const { passage } = sentence;
  const line: Line = {
    passage,
    sentence,
    tokens: passage.tokens,
    stretches: stretchesOf(passage, sentence),
    verbAt: (index) => {
      const token = wordAt(line, index);
      return !token || isNounAt(line, index) ? [] : readFinite(token.fold.replace(/'s$/, ''));
    },
  };
  return line;
}

const isFiniteMood = ({ mood }: FiniteReading) => mood !== 'imperative';
const isSecond = ({ mood, person, number }: FiniteReading) =>
  mood !== 'imperative' && person === 2 && number === 'singular';
const isThirdPlural = ({ mood, person, number }: FiniteReading) =>
  mood !== 'imperative' && person === 3 && number === 'plural';

/** A form that du has, perhaps with others: "kommst", "passt". */
export function secondAt(line: Line, index: number): FiniteReading | undefined {
  return line.verbAt(index).find(isSecond);
}

/** A form that du alone has. */
export function isOnlySecond(line: Line, index: number): boolean {
  const readings = line.verbAt(index).filter(isFiniteMood);
  return (
    readings.length > 0 &&
    readings.every(isSecond) &&
    !SECOND_LOOK_ALIKES.has(wordAt(line, index)?.fold ?? '')
  );
}

/** A form that goes with Sie; most are infinitives as well. */
export function pluralAt(line: Line, index: number): FiniteReading | undefined {
  return line.verbAt(index).find(isThirdPlural);
}

/** A form that goes with ihr: "habt", "sucht". */
export function secondPluralAt(line: Line, index: number): FiniteReading | undefined {
  return line
    .verbAt(index)
    .find(({ mood, person, number }) => mood !== 'imperative' && person === 2 && number === 'plural');
}

/** A form that ihr alone has, as "habt"; "sucht" is also his. */
export function isOnlyPlural(line: Line, index: number): boolean {
  const readings = line.verbAt(index).filter(isFiniteMood);
  return readings.length > 0 && readings.every(({ person, number }) => person === 2 && number === 'plural');
}

/** A form of the first or third person singular and no infinitive: "hat", "kann", "freue". */
export function isSingularAt(line: Line, index: number): boolean {
  const readings = line.verbAt(index).filter(isFiniteMood);
  const isBare =
    /^(?:fast|meine|weit|seit|laut|acht|statt|mal|gut|art|habe|eine|seine|deine|leicht|echt|bereit|wert|nicht|erst|heute|bitte|gerade|danke)$/;
  if (readings.length === 0 || (isBare.test(foldAt(line, index)) && foldAt(line, index) !== 'habe'))
    return false;
  return (
    readings.every(({ person, number }) => number === 'singular' && person !== 2) ||
    readings.some(
      ({ person, number, mood }) => person === 3 && number === 'singular' && mood === 'indicative',
    )
  );
}

/** The stretch in which a token stands. */
export function stretchAt(line: Line, index: number): Stretch | undefined {
  return line.stretches.find(({ first, last }) => first <= index && index < last);
}

export function wordsIn({ first, last }: { first: number; last: number }): readonly number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
}

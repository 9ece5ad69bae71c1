import type { Analysis, Match } from '../types.ts';
import type { Asking } from './asking.ts';
import type { Standing } from './types.ts';

/** What is known of one question. Indexes are those of its passage's tokens. */
export interface Facts {
  readonly asking: Asking;
  readonly standing: Standing;
  /** a signal matches in the question */
  readonly has: (signal: string) => boolean;
  /** token index of a signal's first match in the question, or infinity */
  readonly at: (signal: string) => number;
  /** the reader, or something of theirs, is named */
  readonly speaksToReader: boolean;
  /** no pronoun and no finite verb that the language's openers know: "Mehr Kunden?", "Tired of no-shows?" */
  readonly isElliptic: boolean;
  readonly words: number;
  readonly inSubject: boolean;
  /** the message offers something outside this question */
  readonly offers: boolean;
  /** the message offers something, if only in this question */
  readonly sells: boolean;
  /** something checkable about the reader stands before the question */
  readonly isObserved: boolean;
  /** a number, a link, a quoted word or a date stands in it */
  readonly isConcrete: boolean;
  /** the sender's own need, a date or a quantity stands in it or beside it */
  readonly isRealRequest: boolean;
  /** the next sentence answers it for the reader */
  readonly isAnsweredNext: boolean;
  /** the answer decides what the sender does next */
  readonly isNeeded: boolean;
}

const NEIGHBORS = 2;

export interface MessageFacts {
  readonly analysis: Analysis;
  readonly standing: Standing;
  readonly selling: ReadonlySet<number>;
}

function isIn(asking: Asking, match: Pick<Match, 'sentence' | 'first' | 'last'>): boolean {
  return match.sentence === asking.sentence && match.last > asking.first && match.first < asking.last;
}

function isObservedBefore({ analysis }: MessageFacts, asking: Asking): boolean {
  const seen = [...analysis.offer.parts.observation, ...analysis.matches('signal:observes')];
  return seen.some(
    ({ sentence, end }) =>
      sentence.zone !== 'signature' &&
      (sentence.index < asking.sentence.index || (sentence === asking.sentence && end <= asking.start)),
  );
}

function hasConcreteToken(asking: Asking, analysis: Analysis): boolean {
  const { tokens, quoted } = asking.sentence.passage;
  for (let i = asking.first; i < asking.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'number' || token.kind === 'url' || token.kind === 'email') return true;
    if (quoted[i] && token.kind === 'word') return true;
    if (analysis.language.classes.weekday?.(token)) return true;
  }
  return false;
}

function nearMatch(analysis: Analysis, asking: Asking, signal: string, reach: number): boolean {
  return analysis
    .matches(`signal:${signal}`)
    .some((match) => Math.abs(match.sentence.index - asking.sentence.index) <= reach);
}

function nearNumber(analysis: Analysis, asking: Asking): boolean {
  return analysis.sentences.some(
    (sentence) =>
      Math.abs(sentence.index - asking.sentence.index) <= NEIGHBORS &&
      sentence.passage.tokens.slice(sentence.first, sentence.last).some((token) => token.kind === 'number'),
  );
}

/** Reads what is known of a question, each thing when first asked for. */
export function factsOf(message: MessageFacts, asking: Asking): Facts {
  const { analysis, standing, selling } = message;
  const { classes } = analysis.language;
  const tokens = asking.sentence.passage.tokens.slice(asking.first, asking.last);
  const at = (signal: string) => {
    const match = analysis.matches(`signal:${signal}`).find((found) => isIn(asking, found));
    return match ? match.first : Number.POSITIVE_INFINITY;
  };
  const has = (signal: string) => at(signal) < Number.POSITIVE_INFINITY;
  const isReader = tokens.some((token) => classes.you?.(token) || classes.your?.(token) || token.kind === 'field');
  const isSender = tokens.some((token) => classes.we?.(token));
  return {
    asking,
    standing,
    has,
    at,
    speaksToReader: isReader,
    words: tokens.filter((token) => token.kind !== 'punct' && token.kind !== 'emoji').length,
    inSubject: asking.sentence.zone === 'subject',
    get isElliptic() {
      return !isSender && at('asks-opener') > asking.first && !tokens.some((token) => classes.you?.(token));
    },
    get offers() {
      return [...selling].some((index) => index !== asking.sentence.index);
    },
    get sells() {
      return selling.size > 0;
    },
    get isObserved() {
      return isObservedBefore(message, asking);
    },
    get isConcrete() {
      return hasConcreteToken(asking, analysis);
    },
    get isRealRequest() {
      return nearMatch(analysis, asking, 'names-own-need', NEIGHBORS) || nearNumber(analysis, asking);
    },
    get isAnsweredNext() {
      return analysis
        .matches('signal:answers-before')
        .some((match) => match.sentence.index === asking.sentence.index + 1 && match.first === match.sentence.first);
    },
    get isNeeded() {
      return (
        has('asks-for-a-purpose') ||
        analysis.matches('signal:asks-for-a-purpose').some((match) => match.sentence.index === asking.sentence.index + 1)
      );
    },
  };
}

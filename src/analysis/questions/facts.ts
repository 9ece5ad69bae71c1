import type { Analysis, Match, Sentence } from '../types.ts';
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
  /** no other sentence of the body follows it */
  readonly isLast: boolean;
  /** the message offers something outside this question */
  readonly offers: boolean;
  /** the stage is given, or the message offers something: a mere guess is not enough to doubt a plain question */
  readonly mayFish: boolean;
  /** the message advertises, if only in this question */
  readonly sells: boolean;
  /** something checkable about the reader stands before the question */
  readonly isObserved: boolean;
  /** a link, a quoted word or a date stands in it */
  readonly isConcrete: boolean;
  /** the sender's own need, a date or a quantity stands in it or beside it */
  readonly isRealRequest: boolean;
  /** the message keeps back what it is about: "eine Idee für Sie", "an opportunity" */
  readonly isVague: boolean;
  /** the message names a job */
  readonly isAboutJob: boolean;
  /** a price stands after it */
  readonly isPriced: boolean;
  /** the next sentence answers it for the reader */
  readonly isAnsweredNext: boolean;
  /** the answer decides what the sender does next */
  readonly isNeeded: boolean;
}

const NEIGHBORS = 2;

export interface MessageFacts {
  readonly analysis: Analysis;
  readonly standing: Standing;
  /** indexes of the sentences that offer anything */
  readonly offering: ReadonlySet<number>;
  /** indexes of the sentences that advertise */
  readonly pitching: ReadonlySet<number>;
}

function isIn(asking: Asking, match: Pick<Match, 'sentence' | 'first' | 'last'>): boolean {
  return match.sentence === asking.sentence && match.last > asking.first && match.first < asking.last;
}

/** How many sentences before a question its occasion may stand. */
const OBSERVED_REACH = 3;

/** Something in the sentence can be looked up as it stands: a number, a date, quoted words, a page, a job ad. A merge field can't. */
function isCheckable(sentence: Sentence, analysis: Analysis): boolean {
  const { tokens, quoted } = sentence.passage;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'number' || token.kind === 'url') return true;
    if (token.kind === 'word' && (quoted[i] || analysis.language.classes.weekday?.(token))) return true;
  }
  return analysis.matches('signal:names-checkable').some((match) => match.sentence === sentence);
}

function isObservedBefore({ analysis, pitching }: MessageFacts, asking: Asking): boolean {
  const seen = [...analysis.offer.parts.observation, ...analysis.matches('signal:observes')];
  return seen.some(({ sentence, end }) => {
    const distance = asking.sentence.index - sentence.index;
    if (sentence.zone === 'signature' || distance < 0 || distance > OBSERVED_REACH) return false;
    if (distance === 0 && end > asking.start) return false;
    return !pitching.has(sentence.index) && isCheckable(sentence, analysis);
  });
}

function hasConcreteToken(asking: Asking, analysis: Analysis): boolean {
  const { tokens, quoted } = asking.sentence.passage;
  for (let i = asking.first; i < asking.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'url' || token.kind === 'email') return true;
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
  const { analysis, standing, offering, pitching } = message;
  const { classes } = analysis.language;
  const tokens = asking.sentence.passage.tokens.slice(asking.first, asking.last);
  const at = (signal: string) => {
    const match = analysis.matches(`signal:${signal}`).find((found) => isIn(asking, found));
    return match ? match.first : Number.POSITIVE_INFINITY;
  };
  const has = (signal: string) => at(signal) < Number.POSITIVE_INFINITY;
  const isReader = tokens.some(
    (token) => classes.you?.(token) || classes.your?.(token) || token.kind === 'field',
  );
  const isSender = tokens.some((token) => classes.we?.(token));
  return {
    asking,
    standing,
    has,
    at,
    speaksToReader: isReader,
    get isAboutJob() {
      return analysis.matches('signal:names-position').length > 0;
    },
    words: tokens.filter((token) => token.kind !== 'punct' && token.kind !== 'emoji').length,
    inSubject: asking.sentence.zone === 'subject',
    get isLast() {
      const next = analysis.sentences.find((sentence) => sentence.index === asking.sentence.index + 1);
      return !next || next.zone !== asking.sentence.zone;
    },
    get isElliptic() {
      const isComplete = at('asks-opener') === asking.first || at('begins-with-wh') === asking.first;
      return !isSender && !isComplete && !tokens.some((token) => classes.you?.(token));
    },
    get offers() {
      return [...offering].some((index) => index !== asking.sentence.index);
    },
    get mayFish() {
      return analysis.context.stage !== undefined || offering.size > 0;
    },
    get sells() {
      return pitching.size > 0;
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
    get isVague() {
      return analysis
        .matches('signal:holds-back')
        .some((match) => match.sentence.index <= asking.sentence.index);
    },
    get isPriced() {
      return analysis
        .matches('signal:names-price')
        .some((match) => match.sentence.index >= asking.sentence.index);
    },
    get isAnsweredNext() {
      return analysis
        .matches('signal:answers-before')
        .some(
          (match) =>
            match.sentence.index === asking.sentence.index + 1 && match.first === match.sentence.first,
        );
    },
    get isNeeded() {
      const advertises = new Set(analysis.matches('signal:sells').map((match) => match.sentence));
      return (
        has('asks-for-a-purpose') ||
        analysis
          .matches('signal:asks-for-a-purpose')
          .some(
            ({ sentence }) =>
              Math.abs(sentence.index - asking.sentence.index) === 1 && !advertises.has(sentence),
          )
      );
    },
  };
}

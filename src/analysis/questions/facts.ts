import type { Selling, Standing } from '../outreach/types.ts';
import type { SignalIndex } from '../signals.ts';
import type { Analysis, Match, Sentence } from '../types.ts';
import type { Asking } from './asking.ts';
import { isOccasioned, occasionsIn } from './occasion.ts';
import { asksTwice, leavesChoice, takesUp } from './specific.ts';

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
  /** words stand before it without a mark between: "May I ask you ⟨about the shop⟩" */
  readonly isTail: boolean;
  readonly words: number;
  /** the text goes on in the same line: what stands alone in its line is a heading */
  readonly goesOn: boolean;
  /** token index of the first word for the sender, or infinity */
  readonly senderAt: number;
  /** the message offers something outside this question */
  readonly offers: boolean;
  /** what is on offer stands before it, so that it cannot be asked only to get there */
  readonly isAfterOffer: boolean;
  /** it takes up a word of what was told before, apart from the offer */
  readonly takesUp: boolean;
  /** it takes up a word of what was seen at the reader's */
  readonly takesUpSeen: boolean;
  /** it asks for the quantity of what is offered at a price */
  readonly asksForQuantity: boolean;
  /** two answers are left to choose from */
  readonly leavesChoice: boolean;
  /** two questions in one, each with its own verb */
  readonly asksTwice: boolean;
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
  /** the sentence before holds out a stage, a prize or a buyer */
  readonly isLedByRole: boolean;
  /** a price stands after it */
  readonly isPriced: boolean;
  /** the next sentence answers it for the reader */
  readonly isAnsweredNext: boolean;
  /** the answer decides what the sender does next */
  readonly isNeeded: boolean;
}

/** What is known of the message that its questions stand in. */
export interface MessageFacts extends Selling {
  readonly analysis: Analysis;
  readonly signals: SignalIndex;
  readonly standing: Standing;
  /** sentences that tell something checkable about the reader, with the end of what they tell */
  readonly occasions: ReadonlyMap<number, number>;
  /** sentences that tell what was seen at the reader's, checkable or not */
  readonly seen: ReadonlySet<number>;
}

export function messageFacts(analysis: Analysis): MessageFacts {
  const { signals } = analysis;
  const { standing, selling } = analysis.outreach;
  return {
    ...selling,
    analysis,
    signals,
    standing,
    occasions: occasionsIn(analysis, signals, selling.pitching),
    seen: new Set(analysis.offer.parts.observation.map(({ sentence }) => sentence.index)),
  };
}

/** A quantity or a need this far from a request, in sentences, belongs to it. */
const NEIGHBORS = 2;

/** The sentences up to `reach` away from the question, its own among them. */
function around({ analysis }: MessageFacts, asking: Asking, reach: number) {
  const { index } = asking.sentence;
  return analysis.sentences.slice(Math.max(0, index - reach), index + reach + 1);
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

function isRealRequest(message: MessageFacts, asking: Asking): boolean {
  return around(message, asking, NEIGHBORS).some(
    (sentence) =>
      message.signals.inSentence('names-own-need', sentence).length > 0 ||
      sentence.passage.tokens.slice(sentence.first, sentence.last).some((token) => token.kind === 'number'),
  );
}

/** The sender says, in the question or beside it, what the answer is for; a pitch is no such reason. */
function isNeeded(message: MessageFacts, asking: Asking): boolean {
  const { inSentence } = message.signals;
  return around(message, asking, 1).some(
    (sentence) =>
      inSentence('asks-for-a-purpose', sentence).length > 0 &&
      (sentence === asking.sentence || inSentence('sells', sentence).length === 0),
  );
}

function isIn(asking: Asking, match: Match): boolean {
  return match.last > asking.first && match.first < asking.last;
}

/** Reads what is known of a question, each thing when first asked for. */
export function factsOf(message: MessageFacts, asking: Asking): Facts {
  const { analysis, signals, standing, offering, pitching } = message;
  const { classes } = analysis.language;
  const { sentence } = asking;
  const tokens = sentence.passage.tokens.slice(asking.first, asking.last);
  const next = analysis.sentences[sentence.index + 1];
  const at = (signal: string) =>
    signals.inSentence(signal, sentence).find((match) => isIn(asking, match))?.first ??
    Number.POSITIVE_INFINITY;
  const has = (signal: string) => at(signal) < Number.POSITIVE_INFINITY;
  const namesReader = tokens.some((token) => classes.you?.(token));
  const sender = tokens.findIndex((token) => classes.we?.(token) || classes.our?.(token));
  const namesSender = tokens.some((token) => classes.we?.(token));
  return {
    asking,
    standing,
    has,
    at,
    speaksToReader: namesReader || tokens.some((token) => classes.your?.(token) || token.kind === 'field'),
    words: tokens.filter((token) => token.kind !== 'punct' && token.kind !== 'emoji').length,
    isTail: asking.first > sentence.first && sentence.passage.tokens[asking.first - 1]?.kind === 'word',
    goesOn: next?.zone === sentence.zone && sentence.passage.tokens[next.first]?.breaks === 0,
    senderAt: sender < 0 ? Number.POSITIVE_INFINITY : asking.first + sender,
    offers: offering.size > (offering.has(sentence.index) ? 1 : 0),
    isAfterOffer: analysis.sentences.some(
      ({ index, zone }) => zone === 'main' && index < sentence.index && offering.has(index),
    ),
    mayFish: analysis.context.stage !== undefined || offering.size > 0,
    sells: pitching.size > 0,
    get isElliptic() {
      // "und" or "but" may stand before the verb
      const isComplete = Math.min(at('asks-opener'), at('begins-with-wh')) <= asking.first + 1;
      return !namesSender && !namesReader && !isComplete;
    },
    get isAboutJob() {
      return signals.lastIndex('names-position') >= 0;
    },
    get isObserved() {
      return isOccasioned(message.occasions, sentence, asking.start);
    },
    get takesUp() {
      const isTold = ({ index }: Sentence) => message.occasions.has(index) || !offering.has(index);
      return takesUp(asking, analysis, signals, isTold);
    },
    get takesUpSeen() {
      return takesUp(asking, analysis, signals, ({ index }) => message.seen.has(index));
    },
    get asksForQuantity() {
      if (signals.firstIndex('names-price') >= sentence.index || !has('names-amount')) return false;
      return has('asks-how-many') || takesUp(asking, analysis, signals, ({ index }) => offering.has(index));
    },
    get leavesChoice() {
      return leavesChoice(asking, analysis);
    },
    get asksTwice() {
      return asksTwice(asking, analysis);
    },
    get isConcrete() {
      return hasConcreteToken(asking, analysis);
    },
    get isRealRequest() {
      return isRealRequest(message, asking);
    },
    get isVague() {
      return signals.firstIndex('holds-back') <= sentence.index;
    },
    get isLedByRole() {
      const before = analysis.sentences[sentence.index - 1];
      return before !== undefined && signals.inSentence('holds-out-role', before).length > 0;
    },
    get isPriced() {
      return signals.lastIndex('names-price') >= sentence.index;
    },
    get isAnsweredNext() {
      return next !== undefined && signals.inSentence('answers-before', next)[0]?.first === next.first;
    },
    get isNeeded() {
      return isNeeded(message, asking);
    },
  };
}

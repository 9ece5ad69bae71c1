import type { Analysis, Sentence, Zone } from '../types.ts';
import type { SignalIndex } from './signals.ts';
import { hasQuestionMark, tradeSentences } from './trade.ts';
import type { Standing } from './types.ts';

const OUTREACH_STAGES: ReadonlySet<string> = new Set(['first', 'connect', 'followup', 'breakup']);
const ORDINARY_STAGES: ReadonlySet<string> = new Set(['reply', 'customer']);

/** A greeting and a closing tell nothing of what the message is for: "Hallo Familie Kurz", "Danke im Voraus". */
const SPEAKING_ZONES: ReadonlySet<Zone> = new Set(['subject', 'preheader', 'main']);

/** Which sentences sell and offer, by their indexes. */
export interface Selling {
  /** the sender advertises something of their own */
  readonly pitching: ReadonlySet<number>;
  /** the sender tells the trade: "We service lifts" */
  readonly trading: ReadonlySet<number>;
  /** the sender offers anything at all, if only a file, or does one of the above */
  readonly offering: ReadonlySet<number>;
}

function indexesOf(sentences: readonly Sentence[]): ReadonlySet<number> {
  return new Set(sentences.filter(({ zone }) => zone !== 'signature').map(({ index }) => index));
}

export function sellingIn(analysis: Analysis, signals: SignalIndex): Selling {
  const { offer, effect, solution } = analysis.offer.parts;
  const pitched = [...effect, ...analysis.matches('signal:sells')].map(({ sentence }) => sentence);
  const offered = [...offer, ...solution].map(({ sentence }) => sentence);
  const traded = tradeSentences(analysis, signals);
  return {
    pitching: indexesOf(pitched),
    trading: indexesOf(traded),
    offering: indexesOf([...pitched, ...traded, ...offered]),
  };
}

/** How many sentences show one of our own signals or, where nothing is asked, the offer analysis's of the same meaning. */
function count(analysis: Analysis, signals: SignalIndex, own: string, shared: string): number {
  const shows = (sentence: Sentence) =>
    SPEAKING_ZONES.has(sentence.zone) &&
    (signals.inSentence(own, sentence).length > 0 ||
      (signals.inSentence(shared, sentence).length > 0 && !hasQuestionMark(sentence)));
  return analysis.sentences.filter(shows).length;
}

/**
 * Does the message sell, or belong to a relation that exists? The context's stage decides where it is given;
 * otherwise what speaks for a stranger's pitch is weighed, sentence by sentence, against what speaks for an order,
 * an appointment, a friendship.
 */
export function standingOf(analysis: Analysis, signals: SignalIndex, selling: Selling): Standing {
  const { stage } = analysis.context;
  if (stage !== undefined && ORDINARY_STAGES.has(stage)) return 'ordinary';
  if (stage !== undefined && OUTREACH_STAGES.has(stage)) return 'outreach';
  const outreach = selling.pitching.size + count(analysis, signals, 'is-cold', 'stranger');
  const ordinary = count(analysis, signals, 'is-ordinary', 'relation');
  if (ordinary >= outreach && ordinary > 0) return 'ordinary';
  const wantsExplanation = signals.lastIndex('explain-yourself') >= 0;
  const givesOrAsks = selling.offering.size > 0 || analysis.offer.calls.length > 0;
  const isCourting = givesOrAsks && analysis.outreach.isSure;
  return outreach + selling.trading.size > 0 || wantsExplanation || isCourting ? 'outreach' : 'open';
}

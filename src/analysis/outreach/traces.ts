import type { Analysis, Sentence, Zone } from '../types.ts';
import type { Selling } from './types.ts';

/** One trace of a first contact, or against it, with what it weighs. */
export interface Trace {
  readonly weight: number;
  readonly reason: string;
}

/** A greeting and a closing tell nothing of what a message is for: "Hallo Familie Kurz", "Danke im Voraus". */
const SPEAKING_ZONES: ReadonlySet<Zone> = new Set(['subject', 'preheader', 'main']);
/** Networks in which a message without a relation comes from a stranger. */
const SOCIAL: ReadonlySet<string> = new Set(['linkedin', 'xing', 'instagram', 'facebook']);
/** What is said three times proves no more than what is said twice. */
const MOST_COUNTED = 2;

/** So much must speak for a first contact before a question does. */
const LEAST = 2;

type Weighed = readonly [weight: number, reason: string, ...signals: string[]];

/** What strangers write who want or sell something; the weight counts for each of up to two sentences. */
const CONTACT: readonly Weighed[] = [
  [3, 'reads like a first contact', 'stranger'],
  [2, 'wants the reader to explain himself', 'explain-yourself'],
  [1, 'courts the reader', 'courting'],
  [2, 'reminds of an earlier message', 'bump'],
  [1, 'introduces the sender', 'introduction'],
  [2, 'advertises', 'sells'],
  [1, 'tells what was done for others', 'proof'],
];

/** A price of something to be had; where an order or an invoice is spoken of, it proves nothing. */
const PRICE: Weighed = [4, 'names a price', 'price'];

/** What is asked weighs only beside one of these, or one beside the other, for friends ask so, too: "Do you want more cake?" */
const LURES: readonly Weighed[] = [
  [3, 'holds out orders', 'lures-with-order'],
  [2, 'asks what nobody asks among friends', 'lures-anywhere'],
  [4, 'plays on a trouble, or keeps something back', 'says-reader-suffers', 'pain-formula', 'withholds'],
  [4, 'holds out a stage, a prize or a buyer', 'lures-with-role'],
];

/** Asking for leave is no lure, and proves as little alone. */
const LEAVE: Weighed = [3, 'asks for leave to show something', 'sales-ask'];

const LURE_SIGNALS = LURES.flatMap(([, , ...signals]) => signals);

/** What is written where a bond exists: an order, an appointment, thanks; or by somebody who asks as a customer. */
const BOND: readonly Weighed[] = [
  [-4, 'speaks of an existing relation', 'relation'],
  [-2, 'speaks of everyday affairs', 'everyday'],
];
/** Where the sender sells, or tells what was seen, orders and appointments are often the reader's own business. */
const TOLD_BOND: Weighed = [-2, 'speaks of everyday affairs', 'relation', 'everyday'];

export const sum = (traces: readonly Trace[]) => traces.reduce((total, { weight }) => total + weight, 0);

/** How many sentences show one of the signals, up to the most that count. */
function count(analysis: Analysis, signals: readonly string[], fits: (sentence: Sentence) => boolean) {
  const found = new Set<Sentence>();
  for (const signal of signals)
    for (const { sentence } of analysis.matches(`signal:${signal}`))
      if (SPEAKING_ZONES.has(sentence.zone) && fits(sentence)) found.add(sentence);
  return Math.min(MOST_COUNTED, found.size);
}

function weigh(
  analysis: Analysis,
  rows: readonly Weighed[],
  fits: (sentence: Sentence) => boolean,
): readonly Trace[] {
  return rows
    .map(([weight, reason, ...signals]) => ({ weight: weight * count(analysis, signals, fits), reason }))
    .filter(({ weight }) => weight !== 0);
}

const sentencesOf = (evidence: readonly { readonly sentence: Sentence }[]) =>
  new Set(evidence.map(({ sentence }) => sentence.index));

function tracesOfOffer({ offer }: Analysis, { trading }: Selling): readonly Trace[] {
  const { effect, offer: offered } = offer.parts;
  const traces = [
    { weight: 2 * Math.min(MOST_COUNTED, trading.size), reason: 'tells a trade' },
    { weight: 2 * Math.min(MOST_COUNTED, sentencesOf(effect).size), reason: 'promises an effect' },
    { weight: Math.min(MOST_COUNTED, sentencesOf(offered).size), reason: 'offers something' },
  ];
  return traces.filter(({ weight }) => weight > 0);
}

function tracesOfContext({ context }: Analysis): readonly Trace[] {
  const traces: Trace[] = [];
  if (context.mode === 'template') traces.push({ weight: 1, reason: 'is a template' });
  if (SOCIAL.has(context.channel ?? '')) traces.push({ weight: 2, reason: `channel: ${context.channel}` });
  return traces;
}

/** A call is asked for, at some time to come, and nothing else is said: people who know each other name the matter. */
function namesNoMatter(analysis: Analysis): boolean {
  const main = analysis.sentences.filter((sentence) => sentence.zone === 'main');
  if (analysis.offer.calls.length === 0 || main.length < 2) return false;
  if (analysis.matches('signal:soon').length > 0) return false;
  const asked = new Set(
    ['call-ask', 'ask-verb'].flatMap((signal) =>
      analysis.matches(`signal:${signal}`).map((match) => match.sentence),
    ),
  );
  return main.every((sentence) => asked.has(sentence));
}

/** All that speaks for a stranger's pitch, and all that speaks for a bond that exists. */
export function tracesIn(
  analysis: Analysis,
  selling: Selling,
): { contact: readonly Trace[]; bonds: readonly Trace[] } {
  const { effect, offer, observation } = analysis.offer.parts;
  const told = sentencesOf([...effect, ...offer, ...observation, ...analysis.matches('signal:sells')]);
  const isTold = ({ index }: Sentence) => told.has(index);
  const bound = sentencesOf(
    BOND.flatMap(([, , ...signals]) => signals).flatMap((signal) => analysis.matches(`signal:${signal}`)),
  );
  const contact = [
    ...weigh(analysis, CONTACT, () => true),
    ...weigh(analysis, [PRICE], ({ index }) => !bound.has(index)),
    ...tracesOfOffer(analysis, selling),
    ...tracesOfContext(analysis),
    ...(bound.size === 0 && namesNoMatter(analysis)
      ? [{ weight: 5, reason: 'asks for time and names no matter' }]
      : []),
  ];
  const bonds = [
    ...weigh(analysis, BOND, (sentence) => !isTold(sentence)),
    ...weigh(analysis, [TOLD_BOND], isTold),
  ];
  const lures = weigh(analysis, LURES, () => true);
  const isLuring =
    sum(contact) >= LEAST || (lures.length > 1 && count(analysis, LURE_SIGNALS, () => true) > 1);
  const leave = weigh(analysis, [LEAVE], () => true);
  return { contact: isLuring ? [...contact, ...lures, ...leave] : contact, bonds };
}

import { clauseWordsOf } from '../languages/clause-words.ts';
import type { Analysis } from './types.ts';
import { OWN_ZONES } from './zones.ts';

/** Does a stranger write, wanting something or selling something; with the reasons, for a person. */
export interface Outreach {
  readonly isOutreach: boolean;
  /** more than the least speaks for it, or the context says so */
  readonly isSure: boolean;
  readonly reasons: readonly string[];
}

/** What the writer says of the message himself settles it. */
const DECLARED: Readonly<Record<string, boolean>> = {
  first: true,
  connect: true,
  followup: true,
  breakup: true,
  reply: false,
  customer: false,
};

/** The signals of a first contact, and what each weighs; from two on a message is outreach. */
const ENOUGH = 2;
const WEIGHTS: readonly (readonly [signal: string, weight: number, reason: string])[] = [
  ['stranger', 2, 'reads like a first contact'],
  ['explain-yourself', 2, 'wants the reader to explain himself'],
  ['courting', 1, 'courts the reader'],
  ['bump', 1, 'reminds of an earlier message'],
  ['sales-ask', 1, 'asks for leave to show something'],
  ['introduction', 1, 'introduces the sender'],
];
/** One trace of an existing relation outweighs two of a first contact. */
const RELATION_WEIGHT = -3;
const MOST_COUNTED = 2;

/** Networks in which a message without a relation comes from a stranger. */
const SOCIAL: ReadonlySet<string> = new Set(['linkedin', 'xing', 'instagram', 'facebook']);

function count(analysis: Analysis, signal: string): number {
  const found = analysis.matches(`signal:${signal}`).filter((match) => OWN_ZONES.has(match.sentence.zone));
  return Math.min(MOST_COUNTED, found.length);
}

/** Does a firm offer, or something with a price? Friends offer too, but not as "we", and for nothing. */
function isPitch(analysis: Analysis): boolean {
  const { firm } = clauseWordsOf(analysis.language.code);
  const { parts } = analysis.offer;
  if (analysis.matches('signal:price').length > 0) return true;
  return [...parts.offer, ...parts.effect].some(({ passage, sentence }) =>
    passage.tokens.slice(sentence.first, sentence.last).some((token) => firm.has(token.fold)),
  );
}

/** A call is asked for, at some time to come, and nothing else is said: people who know each other name the matter. */
function namesNoMatter(analysis: Analysis): boolean {
  const main = analysis.sentences.filter((sentence) => sentence.zone === 'main');
  if (main.length < 2 || analysis.matches('signal:soon').length > 0) return false;
  const asked = new Set([
    ...analysis.matches('signal:call-ask').map((match) => match.sentence),
    ...analysis.matches('signal:ask-verb').map((match) => match.sentence),
  ]);
  return main.every((sentence) => asked.has(sentence));
}

/** One trace of a first contact, or against it, with what it weighs. */
interface Trace {
  readonly weight: number;
  readonly reason: string;
  /** what only a stranger writes, or what is written to sell */
  readonly isClear?: boolean;
}

function tracesOfSignals(analysis: Analysis): readonly Trace[] {
  return WEIGHTS.flatMap(([signal, each, reason]) => {
    const found = count(analysis, signal);
    return found === 0
      ? []
      : [{ weight: each * found, reason, isClear: each * found >= 2 || signal === 'sales-ask' }];
  });
}

function tracesOfOffer(analysis: Analysis): readonly Trace[] {
  const { calls } = analysis.offer;
  const traces: Trace[] = [];
  if (calls.length > 0) traces.push({ weight: 1, reason: 'asks for the reader’s time' });
  if (calls.length > 0 && namesNoMatter(analysis))
    traces.push({ weight: 2, reason: 'names no matter for it', isClear: true });
  if (offersSomething(analysis))
    traces.push({ weight: isPitch(analysis) ? 2 : 1, reason: 'offers something' });
  return traces;
}

function tracesOfContext({ context }: Analysis): readonly Trace[] {
  const traces: Trace[] = [];
  if (context.mode === 'template') traces.push({ weight: 1, reason: 'is a template' });
  if (SOCIAL.has(context.channel ?? '')) traces.push({ weight: 1, reason: `channel: ${context.channel}` });
  return traces;
}

const offersSomething = ({ offer }: Analysis) => offer.parts.offer.length + offer.parts.effect.length > 0;

/**
 * Is the message outreach on its face? The context decides where it says so; else the text must show a first
 * contact, and neither an order, an appointment nor another bond that is there already.
 */
export function outreachOf(analysis: Analysis): Outreach {
  const { stage } = analysis.context;
  const declared = DECLARED[stage ?? ''];
  if (declared !== undefined) return { isOutreach: declared, isSure: declared, reasons: [`stage: ${stage}`] };
  const traces = [...tracesOfSignals(analysis), ...tracesOfOffer(analysis), ...tracesOfContext(analysis)];
  const bonds = count(analysis, 'relation');
  if (bonds > 0) traces.push({ weight: bonds * RELATION_WEIGHT, reason: 'speaks of an existing relation' });
  const sum = traces.reduce((total, trace) => total + trace.weight, 0);
  // where nothing is offered either, nothing else is left that the message could be for
  const isClear = traces.some((trace) => trace.isClear) || !offersSomething(analysis);
  return {
    isOutreach: sum >= ENOUGH,
    isSure: isClear && (sum > ENOUGH || (sum >= ENOUGH && !offersSomething(analysis))),
    reasons: traces.map((trace) => trace.reason),
  };
}

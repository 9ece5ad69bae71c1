import type { OfferPart } from '../analysis/offer/types.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { openingOf } from './opening-line.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

export const OFFER_PARTS: readonly OfferPart[] = [
  'sender',
  'audience',
  'effect',
  'offer',
  'observation',
  'solution',
  'proof',
  'ask',
];

function hasAny(analysis: Analysis, parts: readonly string[]): boolean {
  return OFFER_PARTS.some((part) => parts.includes(part) && analysis.offer.parts[part].length > 0);
}

/** The report of that name, or the rule's first where it has none of that name. */
function reportOf(rule: ActiveRule, wanted: string): string {
  const { reports } = rule.meta;
  return Object.hasOwn(reports, wanted) ? wanted : (Object.keys(reports)[0] ?? wanted);
}

/** In a message that follows another one, what is missing is missing differently: a report may be named as the stage. */
function* absence(analysis: Analysis, rule: ActiveRule): Iterable<Finding> {
  const place = openingOf(analysis);
  if (!place) return;
  const { stage = '' } = analysis.context;
  const reportId = Object.hasOwn(rule.meta.reports, stage) ? stage : reportOf(rule, 'missing');
  yield { reportId, ...place, standsAlone: true };
}

function* callsWithoutOffer(analysis: Analysis, rule: ActiveRule): Iterable<Finding> {
  const call = analysis.offer.calls.find((ask) => ask.isToExplain) ?? analysis.offer.calls[0];
  if (!call) return;
  const { passage, start, end, isToExplain } = call;
  const reportId = reportOf(rule, isToExplain ? 'explain' : 'call');
  yield { reportId, segment: passage.segment, span: { start, end } };
}

/**
 * Reports a message that lacks all of the parts it needs one of; with `ask: call` only where it asks for the
 * reader's time, and there.
 */
export const parts: Check = {
  options: {
    anyOf: { type: 'words', describe: `parts of which one must be there: ${OFFER_PARTS.join(', ')}` },
    ask: { type: 'choice', values: ['any', 'call'], describe: 'whether the message must ask for a call' },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule) {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const wanted = Array.isArray(rule.options.anyOf) ? rule.options.anyOf : [];
    if (hasAny(analysis, wanted)) return;
    if (!isFromStranger(analysis, rule)) return;
    yield* rule.options.ask === 'call' ? callsWithoutOffer(analysis, rule) : absence(analysis, rule);
  },
};

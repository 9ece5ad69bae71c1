import type { OfferPart } from '../analysis/offer/types.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import type { Localized } from '../model/locale.ts';
import { PART_NAMES, PARTS, type Part } from '../model/part.ts';
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

/** What answers a part's question as well: what could be done is an offer, and who sees why it is he needs no group. */
const ALSO: Readonly<Partial<Record<Part, OfferPart>>> = { offer: 'solution', audience: 'observation' };

const isThere = ({ offer: { parts } }: Analysis, part: Part, asked: readonly Part[]): boolean => {
  const also = ALSO[part];
  return parts[part].length > 0 || (asked.length > 1 && also !== undefined && parts[also].length > 0);
};

/** Names in a row, in both languages. */
const named = (parts: readonly Part[]): Localized => ({
  en: parts.map((part) => PART_NAMES[part].en).join(', '),
  de: parts.map((part) => PART_NAMES[part].de).join(', '),
});

/** So many words the main text has; a short message can't say everything. */
function hasRoom({ sentences }: Analysis, { options }: ActiveRule): boolean {
  const least = typeof options.words === 'number' ? options.words : 0;
  const count = sentences
    .filter(({ zone }) => zone === 'main')
    .flatMap(({ passage, first, last }) => passage.tokens.slice(first, last))
    .filter(({ kind }) => kind === 'word').length;
  return count >= least;
}

/** Reports once what is missing of the rule's `parts`, where it is at least so many of them. */
function* missingParts(analysis: Analysis, rule: ActiveRule, wanted: readonly string[]): Iterable<Finding> {
  const asked = PARTS.filter((part) => wanted.includes(part));
  const missing = asked.filter((part) => !isThere(analysis, part, asked));
  const least = typeof rule.options.least === 'number' ? rule.options.least : 1;
  // where there is nothing on offer, nothing else matters, and another rule says so
  if (asked.length > 1 && !hasAny(analysis, ['offer', 'effect'])) return;
  if (missing.length === 0 || missing.length < Math.min(least, asked.length)) return;
  const data = { missing: named(missing), count: missing.length };
  for (const finding of absence(analysis, rule)) yield { ...finding, data };
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
 * Reports a message that lacks all of the parts it needs one of, or some of the parts it needs; with `ask: call` only where it asks for the
 * reader's time, and there.
 */
export const parts: Check = {
  options: {
    anyOf: { type: 'words', describe: `parts of which one must be there: ${OFFER_PARTS.join(', ')}` },
    parts: { type: 'words', describe: `parts that should all be there: ${PARTS.join(', ')}` },
    least: { type: 'number', min: 1, max: PARTS.length, describe: 'how many of `parts` must be missing' },
    words: {
      type: 'number',
      min: 0,
      max: 1000,
      describe: 'how many words a message has that needs all `parts`',
    },
    ask: { type: 'choice', values: ['any', 'call'], describe: 'whether the message must ask for a call' },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule) {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    if (Array.isArray(rule.options.parts)) {
      if (hasRoom(analysis, rule) && isFromStranger(analysis, rule))
        yield* missingParts(analysis, rule, rule.options.parts);
      return;
    }
    const wanted = Array.isArray(rule.options.anyOf) ? rule.options.anyOf : [];
    if (hasAny(analysis, wanted)) return;
    if (!isFromStranger(analysis, rule)) return;
    yield* rule.options.ask === 'call' ? callsWithoutOffer(analysis, rule) : absence(analysis, rule);
  },
};

import type { OfferPart } from '../analysis/offer/types.ts';
import type { Analysis, Match } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { overlaps } from '../model/span.ts';
import { OFFER_PARTS } from './parts.ts';
import { phraseMatches } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

/** Is the phrase all that shows the part? What a claim says of the reader can't bear itself out. */
function isBorneOut(match: Match, { offer }: Analysis, part: OfferPart): boolean {
  return offer.parts[part].some((evidence) => {
    const { passage, sentence, word = evidence } = evidence;
    return passage !== match.passage || sentence !== match.sentence || !overlaps(word, match);
  });
}

function findingsOf(matches: readonly Match[], analysis: Analysis, rule: ActiveRule): readonly Match[] {
  const { lacking } = rule.options;
  const parts = OFFER_PARTS.filter((part) => Array.isArray(lacking) && lacking.includes(part));
  const places = [
    ...analysis.questions.questions,
    ...(rule.options.hedged === false ? analysis.matches('signal:hedged') : []),
  ];
  const unclaimed = new Set(places.map(({ sentence }) => sentence));
  return matches.filter(
    (match) => !unclaimed.has(match.sentence) && !parts.some((part) => isBorneOut(match, analysis, part)),
  );
}

/**
 * Reports the rule's phrases where the message has nothing that bears them out: none of the parts `lacking` beside the
 * phrase itself. Questions claim nothing. With a `load`, so many must be together, and the first is reported.
 */
export const unproven: Check = {
  options: {
    lacking: { type: 'words', describe: `parts that would bear the phrases out: ${OFFER_PARTS.join(', ')}` },
    load: { type: 'number', min: 1, max: 50, describe: 'sum of phrase weights at which the rule speaks' },
    hedged: {
      type: 'boolean',
      describe: 'whether what is said with an if or a perhaps counts; it does unless said',
    },
    outreach: STRANGERS_OPTION,
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const matches = phraseMatches(analysis, rule);
    if (matches.length === 0 || !isFromStranger(analysis, rule)) return;
    const load = typeof rule.options.load === 'number' ? rule.options.load : 1;
    const found = findingsOf(matches, analysis, rule);
    const [first] = found;
    if (!first || found.reduce((sum, { weight }) => sum + weight, 0) < load) return;
    const { passage, start, end } = first;
    const [reportId = ''] = Object.keys(rule.meta.reports);
    yield { reportId, segment: passage.segment, span: { start, end } };
  },
};

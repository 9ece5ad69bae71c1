import type { Match } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { kindOfGroup } from '../model/phrase-group.ts';
import { phraseMatches } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

const SUM_REPORT = 'sum';

function findingOf(match: Match, reportId: string, data: Finding['data'] = {}): Finding {
  return {
    reportId,
    segment: match.passage.segment,
    span: { start: match.start, end: match.end },
    data,
  };
}

/** The report of a phrase that speaks for itself: that of its kind, else the rule's first. */
function reportOf(match: Match, rule: ActiveRule): string {
  const kind = kindOfGroup(match.group);
  return kind ?? Object.keys(rule.meta.reports).find((id) => id !== SUM_REPORT) ?? '';
}

/**
 * Reports the rule's phrases. With a `load`, a phrase of that weight speaks for itself; lighter ones speak together,
 * once, at the first of them, when their weights in one message add up to it (report `sum`).
 */
export const phrases: Check = {
  options: {
    load: { type: 'number', min: 1, max: 50, describe: 'sum of phrase weights at which the rule speaks' },
    outreach: STRANGERS_OPTION,
    kinds: {
      type: 'words',
      describe: 'which kinds of its phrases it reports, by the ids of their reports; all unless said',
    },
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule) {
    const matches = phraseMatches(analysis, rule);
    if (matches.length === 0 || !isFromStranger(analysis, rule)) return;
    const load = typeof rule.options.load === 'number' ? rule.options.load : 1;
    const light = matches.filter((match) => match.weight < load);
    for (const match of matches) if (match.weight >= load) yield findingOf(match, reportOf(match, rule));
    const [first] = light;
    if (!first || light.reduce((sum, match) => sum + match.weight, 0) < load) return;
    yield findingOf(first, rule.meta.reports[SUM_REPORT] ? SUM_REPORT : reportOf(first, rule), {
      count: light.length,
    });
  },
};

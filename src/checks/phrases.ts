import type { Match } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { phraseMatches } from './phrase-matches.ts';
import type { ActiveRule, Check } from './types.ts';

function firstReport(rule: ActiveRule): string {
  return Object.keys(rule.meta.reports)[0] ?? '';
}

function findingOf(match: Match, rule: ActiveRule): Finding {
  return {
    reportId: firstReport(rule),
    segment: match.passage.segment,
    span: { start: match.start, end: match.end },
  };
}

/** Reports the rule's phrases; with a `load`, only when their weights in one message add up to it. */
export const phrases: Check = {
  options: {
    load: { type: 'number', min: 1, max: 50, describe: 'sum of phrase weights at which the rule speaks' },
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule) {
    const matches = phraseMatches(analysis, rule);
    const load = typeof rule.options.load === 'number' ? rule.options.load : 1;
    if (matches.reduce((sum, match) => sum + match.weight, 0) < load) return;
    for (const match of matches) yield findingOf(match, rule);
  },
};

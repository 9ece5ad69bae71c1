import { focusOf } from '../analysis/focus.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { Check } from './types.ts';

const RATIO = 2;
const LEAST = 5;

/**
 * Reports a message that speaks of its sender much more often than of its reader, at the sentence that does most, and
 * shows nothing that was seen at the reader's. Its numbers are `{own}` and `{yours}`.
 */
export const ratio: Check = {
  options: {
    ratio: {
      type: 'number',
      min: 1,
      max: 20,
      describe: 'how many times as often as the reader the sender may be spoken of',
    },
    min: { type: 'number', min: 1, max: 100, describe: 'how often it must be at least' },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const most = typeof rule.options.ratio === 'number' ? rule.options.ratio : RATIO;
    const least = typeof rule.options.min === 'number' ? rule.options.min : LEAST;
    const focus = focusOf(analysis);
    const own = focus.reduce((sum, sentence) => sum + sentence.own, 0);
    const yours = focus.reduce((sum, sentence) => sum + sentence.yours, 0);
    if (own < least || own <= most * yours || analysis.offer.parts.observation.length > 0) return;
    if (!isFromStranger(analysis, rule)) return;
    const [top] = [...focus].sort((a, b) => b.own - b.yours - (a.own - a.yours));
    if (!top) return;
    const { passage, start, end } = top.sentence;
    const [reportId = ''] = Object.keys(rule.meta.reports);
    const span = { start, end };
    yield { reportId, segment: passage.segment, span, data: { own, yours }, standsAlone: true };
  },
};

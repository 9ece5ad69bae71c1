import { lowerCaseAddress } from '../analysis/address/capital.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { looksAt } from './phrase-matches.ts';
import type { Check } from './types.ts';

/** Reports "sie" and "ihre" without a capital where they mean the reader: the first place, or each. */
export const capital: Check = {
  options: {
    report: { type: 'choice', values: ['first', 'each'], describe: 'one finding a message, or every place' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, analysis.context)) return;
    const places = lowerCaseAddress(analysis).filter(({ sentence }) => looksAt(sentence.zone, rule));
    for (const { passage, start, end } of rule.options.report === 'each' ? places : places.slice(0, 1)) {
      const word = passage.segment.text.slice(start, end);
      yield {
        reportId: Object.keys(rule.meta.reports)[0] ?? '',
        segment: passage.segment,
        span: { start, end },
        data: { right: word.charAt(0).toUpperCase() + word.slice(1) },
      };
    }
  },
};

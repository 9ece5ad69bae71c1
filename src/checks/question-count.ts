import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { isAllowed, looksAt } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { Check } from './types.ts';

const MOST = 2;

/** Reports the first question that is one too many; how somebody is, and whether anything is unclear, doesn't count. */
export const questionCount: Check = {
  options: {
    max: { type: 'number', min: 0, max: 20, describe: 'how many questions are fine' },
    outreach: STRANGERS_OPTION,
    allow: { type: 'words', describe: 'questions that are fine here' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const most = typeof rule.options.max === 'number' ? rule.options.max : MOST;
    const questions = analysis.questions.questions.filter(
      (question) =>
        question.purpose !== 'courtesy' &&
        looksAt(question.sentence.zone, rule) &&
        !isAllowed(question, rule),
    );
    const extra = questions[most];
    if (!extra || !isFromStranger(analysis, rule)) return;
    const { passage, start, end } = extra;
    const [reportId = ''] = Object.keys(rule.meta.reports);
    const data = { count: questions.length, most };
    yield { reportId, segment: passage.segment, span: { start, end }, data, standsAlone: true };
  },
};

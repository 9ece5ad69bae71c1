import type { Question } from '../analysis/questions/types.ts';
import type { Match } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { overlaps } from '../model/span.ts';
import { matchesWhen } from '../model/when.ts';
import { isAllowed, isExcused, looksAt, phraseMatches } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

/** A rule may have a report for each ground ("profile", "two-dates"); its first report speaks for all others. */
function reportFor(question: Question | undefined, rule: ActiveRule): string {
  const ids = Object.keys(rule.meta.reports);
  return ids.find((id) => id === question?.ground) ?? ids[0] ?? '';
}

function findingOf(place: Question | Match, rule: ActiveRule, question?: Question): Finding {
  const { start, end } = place;
  return { reportId: reportFor(question, rule), segment: place.passage.segment, span: { start, end } };
}

/**
 * Reports questions by what the analysis says they are for, and, where the rule has phrases, those in questions
 * that nothing checkable justifies; with `statements` also in what a stranger states.
 */
export const question: Check = {
  options: {
    purposes: {
      type: 'words',
      describe: 'what a reported question is for, e.g. pain, curiosity, rhetorical',
    },
    statements: { type: 'boolean', describe: "whether the rule's phrases count outside of questions, too" },
    outreach: STRANGERS_OPTION,
    allow: { type: 'words', describe: 'questions that are fine here' },
  },
  *run(analysis, rule) {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const purposes = Array.isArray(rule.options.purposes) ? rule.options.purposes : [];
    const { questions } = analysis.questions;
    const meant = questions
      .filter((asked) => purposes.includes(asked.purpose) && looksAt(asked.sentence.zone, rule))
      .filter((asked) => !isAllowed(asked, rule) && !isExcused(asked, analysis, rule));
    for (const asked of meant) yield findingOf(asked, rule, asked);
    const isStated = rule.options.statements === true && isFromStranger(analysis, rule);
    const isFree = (match: Match) => {
      const around = questions.filter((asked) => asked.sentence === match.sentence);
      if (around.length === 0) return isStated;
      const isOpen = around.some((asked) => asked.ground !== 'observed' && !meant.includes(asked));
      return isOpen && !meant.some((asked) => asked.passage === match.passage && overlaps(asked, match));
    };
    for (const match of phraseMatches(analysis, rule).filter(isFree)) yield findingOf(match, rule);
  },
};

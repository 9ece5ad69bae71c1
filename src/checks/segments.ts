import type { SegmentList } from '../analysis/persons/types.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { isAllowed, looksAt } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { Check } from './types.ts';

/** Is a reader spoken to at all? A price list may name whom it is for. */
function speaksToReader({ sentences, language }: Analysis): boolean {
  const { you, your } = language.classes;
  return sentences.some(
    ({ passage, zone, first, last }) =>
      zone === 'greeting' || passage.tokens.slice(first, last).some((token) => you?.(token) || your?.(token)),
  );
}

/** The list stands in what was seen at the reader's: "in Ihrem Seminar für Trainer und Berater". */
const isSeen = ({ offer }: Analysis, list: SegmentList) =>
  offer.parts.observation.some(({ sentence }) => sentence === list.sentence);

/** Where the list makes the reader an agency, the rule on that knows better what to say. */
const isAgency = ({ persons }: Analysis, list: SegmentList) =>
  persons.mentions.some(
    ({ sentence, role, owner }) => sentence === list.sentence && role === 'agency' && owner === 'reader',
  );

/** Reports lists of boxes that a reader is to find himself in: "Coaches, Berater und Agenturen". */
export const segments: Check = {
  options: {
    minItems: { type: 'number', min: 2, max: 10, describe: 'from how many boxes on a list is reported' },
    outreach: STRANGERS_OPTION,
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const least = typeof rule.options.minItems === 'number' ? rule.options.minItems : 2;
    const found = analysis.persons.lists.find(
      (list) =>
        list.roles.length >= least &&
        looksAt(list.sentence.zone, rule) &&
        !isAllowed(list, rule) &&
        !isSeen(analysis, list) &&
        !isAgency(analysis, list),
    );
    if (!found || !speaksToReader(analysis) || !isFromStranger(analysis, rule)) return;
    const { passage, start, end, roles } = found;
    const [reportId = ''] = Object.keys(rule.meta.reports);
    yield { reportId, segment: passage.segment, span: { start, end }, data: { count: roles.length } };
  },
};

import { type Ask, asksOf } from '../analysis/asks.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { openingOf } from './opening-line.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { Check } from './types.ts';

/** The first ask for each thing that comes of it; a mere answer comes of every ask and is none of its own. */
function differentAsks(asks: readonly Ask[]): readonly Ask[] {
  const wanting = asks.filter(({ goal }) => goal !== 'answer');
  return wanting.filter((ask, i) => wanting.findIndex(({ goal }) => goal === ask.goal) === i);
}

/** A link in the text is there to be followed, even where nobody says so. */
const hasLink = ({ sentences }: Analysis) =>
  sentences.some(
    ({ zone, passage, first, last }) =>
      zone === 'main' && passage.tokens.slice(first, last).some(({ kind }) => kind === 'url'),
  );

/** Reports a message that asks for nothing; with `max` one that asks for more different things, at the first too many. */
export const asks: Check = {
  options: {
    max: {
      type: 'number',
      min: 1,
      max: 10,
      describe: 'how many different things it may ask for; without it, only a message that asks for nothing',
    },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless, reports } = rule.meta;
    const { max } = rule.options;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    if (!isFromStranger(analysis, rule)) return;
    const reportId = Object.keys(reports)[0] ?? '';
    const found = asksOf(analysis);
    if (typeof max !== 'number') {
      const place = found.length === 0 && !hasLink(analysis) ? openingOf(analysis) : undefined;
      if (place) yield { reportId, ...place, standsAlone: true };
      return;
    }
    const different = differentAsks(found);
    const tooMany = different[max];
    if (!tooMany) return;
    const { passage, start, end } = tooMany;
    const data = { count: different.length };
    yield { reportId, segment: passage.segment, span: { start, end }, data };
  },
};

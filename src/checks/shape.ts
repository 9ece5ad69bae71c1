import { type Mark, shapesOf } from '../analysis/shape.ts';
import type { Finding } from '../model/finding.ts';
import { SHAPE_NAMES, SHAPES, type Shape } from '../model/shape.ts';
import { matchesWhen } from '../model/when.ts';
import { looksAt } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check, OptionSpec } from './types.ts';

const most = (what: string): OptionSpec => ({
  type: 'number',
  min: 0,
  max: 100,
  describe: `how many ${what} are fine`,
});

const wordsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map((word) => String(word).toLowerCase()) : [];

/** The marks of a shape where there are more of them than the rule lets pass; none where it doesn't look at the shape. */
function tooMany(shape: Shape, marks: readonly Mark[], { options }: ActiveRule): readonly Mark[] {
  const limit = options[shape];
  if (limit === undefined) return [];
  const count = marks.reduce((sum, mark) => sum + mark.count, 0);
  return count > (typeof limit === 'number' ? limit : 0) ? marks : [];
}

const findingAt = (mark: Mark, reportId: string, data: NonNullable<Finding['data']>): Finding => ({
  reportId,
  segment: mark.passage.segment,
  span: { start: mark.start, end: mark.end },
  data,
});

const joined = (shapes: readonly Shape[], locale: 'en' | 'de') =>
  shapes.map((shape) => SHAPE_NAMES[shape][locale]).join(', ');

/**
 * Reports what stands out before a message is read: capitals, exclamation marks, emoji, links, images. Each shape that
 * the rule limits has its own report; with `together` they speak once, when so many shapes are beyond their limits.
 */
export const shape: Check = {
  options: {
    caps: most('words in capitals'),
    exclamation: most('exclamation marks'),
    emoji: most('emoji'),
    links: most('links'),
    images: most('images'),
    html: most('HTML tags'),
    shorteners: { type: 'words', describe: 'hosts that shorten links' },
    tracking: { type: 'words', describe: 'beginnings of link parameters that count readers' },
    together: { type: 'number', min: 1, max: 8, describe: 'how many shapes must be beyond their limits' },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule): Iterable<Finding> {
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, analysis.context)) return;
    const words = {
      shorteners: wordsOf(rule.options.shorteners),
      tracking: wordsOf(rule.options.tracking),
    };
    const marks = shapesOf(analysis, (zone) => looksAt(zone, rule), words);
    const seen = SHAPES.filter((name) => tooMany(name, marks.get(name) ?? [], rule).length > 0);
    if (seen.length === 0 || !isFromStranger(analysis, rule)) return;
    const { together } = rule.options;
    if (typeof together === 'number') {
      const [first] = seen.flatMap((name) => marks.get(name) ?? []);
      if (!first || seen.length < together) return;
      const what = { en: joined(seen, 'en'), de: joined(seen, 'de') };
      yield { ...findingAt(first, 'seen', { seen: what }), standsAlone: true };
      return;
    }
    for (const name of seen) {
      const [first] = marks.get(name) ?? [];
      if (first) yield findingAt(first, name, { count: marks.get(name)?.length ?? 0 });
    }
  },
};

import { readabilityOf } from '../analysis/readability.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { looksAt } from './phrase-matches.ts';
import type { Check } from './types.ts';

const DEFAULT_WORDS = 40;
const DEFAULT_SENTENCES = 3;

/** Reports a text that is hard to read, at its longest sentence: Flesch's reading ease, in German by Amstad. */
export const readability: Check = {
  options: {
    ease: {
      type: 'number',
      min: -100,
      max: 100,
      describe: 'the least reading ease; 0 is very hard, 100 very easy',
    },
    words: { type: 'number', min: 1, max: 1000, describe: 'how many words a text needs to be judged' },
    sentences: { type: 'number', min: 1, max: 100, describe: 'how many sentences a text needs to be judged' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const { ease, words = DEFAULT_WORDS, sentences = DEFAULT_SENTENCES } = rule.options;
    const fine = rule.meta.unless?.context;
    if (typeof ease !== 'number' || (fine && matchesWhen(fine, analysis.context))) return;
    const own = analysis.sentences.filter(({ zone }) => looksAt(zone, rule));
    const found = readabilityOf(analysis, own);
    if (!found || found.ease >= ease) return;
    if (found.words < Number(words) || found.sentences < Number(sentences)) return;
    const longest = own.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a));
    yield {
      reportId: Object.keys(rule.meta.reports)[0] ?? '',
      segment: longest.passage.segment,
      span: { start: longest.start, end: longest.end },
      data: { ease: Math.round(found.ease), least: ease },
      standsAlone: true,
    };
  },
};

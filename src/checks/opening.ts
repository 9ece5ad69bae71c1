import type { Analysis, Sentence } from '../analysis/types.ts';
import { phraseMatches } from './phrase-matches.ts';
import type { Check } from './types.ts';

const DEFAULT_SENTENCES = 2;

/** The first sentences a reader sees: those of the main text, and the greeting line before them. */
function openingOf(analysis: Analysis, count: number): ReadonlySet<Sentence> {
  const opening = new Set<Sentence>();
  let main = 0;
  for (const sentence of analysis.sentences) {
    if (sentence.zone === 'main') main++;
    if (main > count) break;
    if (sentence.zone === 'main' || sentence.zone === 'greeting') opening.add(sentence);
  }
  return opening;
}

/** Reports the rule's phrases where the message begins; further down they are part of a conversation. */
export const opening: Check = {
  options: {
    sentences: {
      type: 'number',
      min: 1,
      max: 10,
      describe: 'how many sentences of the main text count as its opening',
    },
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule) {
    const { sentences } = rule.options;
    const first = openingOf(analysis, typeof sentences === 'number' ? sentences : DEFAULT_SENTENCES);
    for (const match of phraseMatches(analysis, rule)) {
      if (!first.has(match.sentence)) continue;
      yield {
        reportId: Object.keys(rule.meta.reports)[0] ?? '',
        segment: match.passage.segment,
        span: { start: match.start, end: match.end },
      };
    }
  },
};

import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { fold } from '../text/fold.ts';
import { looksAt } from './phrase-matches.ts';
import type { Check } from './types.ts';

/**
 * Reports where the reader is called something by a role's noun. The report `field` is for a merge field that will
 * do it, `known` for a recipient of whom the context says something else, `noun` for all other places.
 */
export const person: Check = {
  options: {
    role: { type: 'choice', values: ['agency'], describe: 'which role the reader is taken for' },
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const allowed = Array.isArray(rule.options.allow)
      ? rule.options.allow.map((phrase) => fold(String(phrase)))
      : [];
    for (const mention of analysis.persons.mentions) {
      const { passage, sentence, start, end } = mention;
      if (mention.owner !== 'reader' || mention.role !== rule.options.role || !looksAt(sentence.zone, rule))
        continue;
      const text = fold(passage.segment.text.slice(start, end));
      if (allowed.some((phrase) => text.includes(phrase))) continue;
      yield { reportId: mention.isField ? 'field' : 'noun', segment: passage.segment, span: { start, end } };
      return;
    }
  },
};

import { type Arm, alternativesOf } from '../analysis/address/branches.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { phraseMatches } from './phrase-matches.ts';
import type { ActiveRule, Check } from './types.ts';

const says = (analysis: Analysis, signal: string, { passage, first, last }: Arm) =>
  analysis
    .matches(`signal:greeting-${signal}`)
    .some((match) => match.passage === passage && match.first > first && match.last <= last);

/** A man or a woman: of these two arms everybody gets one, also who is neither, and of whom nobody knows. */
function isGuess(analysis: Analysis, arms: readonly Arm[]): boolean {
  const [one, other, ...more] = arms;
  if (!one || !other || more.length > 0) return false;
  const isMan = (arm: Arm) => says(analysis, 'masculine', arm) && !says(analysis, 'feminine', arm);
  const isWoman = (arm: Arm) => says(analysis, 'feminine', arm) && !says(analysis, 'masculine', arm);
  return (isMan(one) && isWoman(other)) || (isWoman(one) && isMan(other));
}

/** Reports salutations that offer a man or a woman: both left standing, or a template that knows no third way. */
export const genderGuess: Check = {
  options: { allow: { type: 'words', describe: 'words that are fine here' } },
  *run(analysis, rule: ActiveRule): Iterable<Finding> {
    for (const { passage, start, end } of phraseMatches(analysis, rule))
      yield { reportId: 'leftover', segment: passage.segment, span: { start, end } };
    for (const arms of alternativesOf(analysis.passages)) {
      const [arm] = arms;
      const tag = arm?.passage.tokens[arm.first];
      if (!arm || !tag || !isGuess(analysis, arms)) continue;
      yield { reportId: 'branch', segment: arm.passage.segment, span: { start: tag.start, end: tag.end } };
    }
  },
};

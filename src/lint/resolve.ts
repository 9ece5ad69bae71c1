import type { Analysis, Sentence } from '../analysis/types.ts';
import type { GradedFinding } from './types.ts';

const WEIGHT = { error: 3, warn: 2, info: 1, off: 0 } as const;

const familyOf = (ruleId: string) => ruleId.slice(0, ruleId.indexOf('/'));

/** The sentence that a finding stands in. */
export function sentenceOf(finding: GradedFinding['finding'], analysis: Analysis): Sentence | undefined {
  const passage = analysis.passages.find((candidate) => candidate.segment === finding.segment);
  return passage?.sentences.find(
    (sentence) => finding.span.start < sentence.end && finding.span.end > sentence.start,
  );
}

/** The more specific first, then the more severe, then the earlier. */
function bySpeaker(a: GradedFinding, b: GradedFinding): number {
  return (
    Number(a.rule.umbrella) - Number(b.rule.umbrella) ||
    WEIGHT[b.severity] - WEIGHT[a.severity] ||
    a.finding.span.start - b.finding.span.start
  );
}

/** Does the other finding stand on most of these words? A du inside a phrase says nothing about the phrase. */
function hasWordsOf(
  { finding: { segment, span } }: GradedFinding,
  { finding: other }: GradedFinding,
): boolean {
  if (other.segment !== segment) return false;
  const shared = Math.min(span.end, other.span.end) - Math.max(span.start, other.span.start);
  return shared * 2 >= span.end - span.start;
}

/**
 * Of two findings on the same words, one that is merely worth knowing gives way to one that asks for a change, and of
 * two that are merely worth knowing the later to the earlier.
 */
function withoutEchoes(speaking: readonly GradedFinding[]): readonly GradedFinding[] {
  const loud = speaking.filter(({ severity }) => severity !== 'info');
  const hints: GradedFinding[] = [];
  return speaking.filter((graded) => {
    if (graded.severity !== 'info') return true;
    if ([...loud, ...hints].some((other) => hasWordsOf(graded, other))) return false;
    hints.push(graded);
    return true;
  });
}

/**
 * One sentence draws at most one finding of a family, from the rule that knows best. Findings about the message as a
 * whole stand beside each other. Across families, a finding that is only worth knowing gives way where a louder one has
 * its words. A rule that is off, or disabled in the message, says nothing, but is heard: turning it
 * off lets no umbrella speak.
 */
export function speakOnce(
  findings: readonly GradedFinding[],
  analysis: Analysis,
  isDisabled: (graded: GradedFinding) => boolean,
): readonly GradedFinding[] {
  const isHeardOnly = (graded: GradedFinding) => graded.severity === 'off' || isDisabled(graded);
  const alone: GradedFinding[] = [];
  const bySentence = new Map<string, GradedFinding[]>();
  for (const graded of findings) {
    if (graded.finding.standsAlone) {
      alone.push(graded);
      continue;
    }
    const sentence = sentenceOf(graded.finding, analysis);
    const key = `${familyOf(graded.ruleId)} ${sentence?.index ?? -1}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), graded]);
  }
  const speaking = [...bySentence.values()].flatMap((group) => {
    const specific = group.filter((graded) => !graded.rule.umbrella);
    const [first] = (specific.length ? specific : group)
      .filter((graded) => !isHeardOnly(graded))
      .sort(bySpeaker);
    return first ? [first] : [];
  });
  return [...alone.filter((graded) => !isHeardOnly(graded)), ...withoutEchoes(speaking)];
}

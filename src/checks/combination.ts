import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import type { ActiveRule, Check, RuleFinding } from './types.ts';

/** One thing that must have been found: any of these rules. */
interface Ingredient {
  /** the only language in which it is asked for; undefined for all */
  readonly language: string | undefined;
  readonly rules: readonly string[];
}

const LANGUAGE_PREFIX = /^([a-z]{2}):\s+/;

/** Reads "de: address/no-unsolicited-du | address/no-plural-ihr"; a rule may be "family/*". */
function readIngredient(text: string): Ingredient {
  const language = LANGUAGE_PREFIX.exec(text)?.[1];
  const rules = text.replace(LANGUAGE_PREFIX, '').split('|');
  return { language, rules: rules.map((rule) => rule.trim()) };
}

const isOf = (ruleId: string, pattern: string) =>
  pattern.endsWith('/*') ? ruleId.startsWith(pattern.slice(0, -1)) : ruleId === pattern;

function findingsOf(ingredient: Ingredient, found: readonly RuleFinding[]): readonly RuleFinding[] {
  return found.filter(({ ruleId }) => ingredient.rules.some((rule) => isOf(ruleId, rule)));
}

/** The finding that a reader meets first: segments in their order, then by place. */
function earliest(found: readonly RuleFinding[], analysis: Analysis): Finding | undefined {
  const place = ({ finding }: RuleFinding) => analysis.message.segments.indexOf(finding.segment);
  const inOrder = [...found].sort(
    (a, b) => place(a) - place(b) || a.finding.span.start - b.finding.span.start,
  );
  return inOrder[0]?.finding;
}

function* combine(found: readonly RuleFinding[], analysis: Analysis, rule: ActiveRule): Iterable<Finding> {
  const { together } = rule.options;
  if (!Array.isArray(together)) return;
  const asked = together
    .map((text) => readIngredient(String(text)))
    .filter(({ language }) => language === undefined || language === analysis.language.code);
  const met = asked.map((ingredient) => findingsOf(ingredient, found));
  if (met.length === 0 || met.some((findings) => findings.length === 0)) return;
  const first = earliest(met.flat(), analysis);
  const [reportId] = Object.keys(rule.meta.reports);
  if (first && reportId) yield { reportId, segment: first.segment, span: first.span };
}

/** Reports once, at the first of them, when other rules found all that `together` names in one message. */
export const combination: Check = {
  options: {
    together: {
      type: 'words',
      describe:
        'what must all be found: rules joined by " | ", "family/*", with "de: " before what only German has',
    },
  },
  run: () => [],
  combine,
};

import type { Context } from '../model/context.ts';
import type { RuleMeta } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import { matchesWhen } from '../model/when.ts';
import type { ResolvedRule } from './types.ts';

/** The next louder severity; what is off stays off. */
export const RAISED: Readonly<Record<Severity, Severity>> = {
  off: 'off',
  info: 'warn',
  warn: 'error',
  error: 'error',
};

/**
 * The severity of one report of a rule: what the user gave, else what the preset says, changed by the last entry of
 * the rule's `adjust` that applies, and raised by a step in `strict`.
 */
export function severityFor(
  rule: RuleMeta,
  resolved: ResolvedRule,
  context: Context,
  reportId?: string,
): Severity {
  const adjusted = rule.adjust.findLast((entry) => matchesWhen(entry.when, context, reportId));
  // how loud is the user's to say; whether a context such as consent makes it fine stays the rule's
  if (resolved.isExplicit) return adjusted?.severity === 'off' ? 'off' : resolved.severity;
  const severity = adjusted?.severity ?? resolved.severity;
  return resolved.raise === 1 ? RAISED[severity] : severity;
}

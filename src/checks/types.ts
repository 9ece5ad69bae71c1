import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import type { Options, RuleMeta } from '../rules/types.ts';

/** What an option of a check takes. */
export type OptionSpec =
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly describe: string }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly describe: string }
  | { readonly type: 'boolean'; readonly describe: string }
  | { readonly type: 'words'; readonly describe: string };

/** A rule as a run has it: what it is, and its options as configured. */
export interface ActiveRule {
  readonly meta: RuleMeta;
  readonly options: Options;
}

/** What was found so far, for checks over other findings. */
export interface CheckInput {
  readonly analysis: Analysis;
  readonly rule: ActiveRule;
}

/** A kind of check that a rule can name. */
export interface Check {
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly run: (analysis: Analysis, rule: ActiveRule) => Iterable<Finding>;
}

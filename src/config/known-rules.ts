import { CHECKS } from '../checks/index.ts';
import type { RuleMeta } from '../model/rule.ts';
import type { KnownRules } from './types.ts';

/** These rules as a config may name them, each with what the options of its check take. */
export function knownRulesOf(rules: readonly RuleMeta[]): KnownRules {
  return new Map(rules.map((meta) => [meta.id, { meta, options: CHECKS[meta.check]?.options ?? {} }]));
}

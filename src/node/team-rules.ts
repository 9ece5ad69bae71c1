import { knownRulesOf } from '../config/known-rules.ts';
import type { KnownRules } from '../config/types.ts';
import type { TeamRules } from '../lint/types.ts';
import { LANGUAGES, type LanguageCode } from '../model/locale.ts';
import type { RuleDefinition, RuleMeta } from '../model/rule.ts';
import { builtinRules } from '../rules/builtin.ts';

/** The rules that a config may name: ours, and a team's own. */
export function knownRules(team: readonly RuleMeta[] = []): KnownRules {
  return knownRulesOf([...builtinRules(), ...team]);
}

/**
 * A team's rules with their phrases compiled, for the linter; what that takes is loaded only here.
 * @throws UserError with the place of the first pattern that can't be read
 */
export async function compileTeamRules(rules: readonly RuleDefinition[]): Promise<TeamRules | undefined> {
  if (rules.length === 0) return undefined;
  const [{ compileRules }, { LISTS }] = await Promise.all([
    import('../rules/compile.ts'),
    import('../rules/lists.generated.ts'),
  ]);
  const lists = JSON.parse(LISTS) as Record<LanguageCode, Record<string, string>>;
  const patterns = LANGUAGES.map(
    (language) => [language, compileRules(rules, language, lists[language])] as const,
  );
  return { rules, patterns: Object.fromEntries(patterns) };
}

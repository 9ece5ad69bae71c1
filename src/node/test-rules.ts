import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { exampleLinter } from '../lint/lint-example.ts';
import type { RuleDefinition } from '../model/rule.ts';
import type { ErrorPlace } from '../model/user-error.ts';
import { checkExamples, type ExampleCase } from '../rules/examples.ts';
import { readYaml } from '../rules/yaml-file.ts';
import { readRulesDir } from './rules-dir.ts';
import { compileTeamRules } from './team-rules.ts';

/** An example that doesn't hold. */
export interface FailedExample {
  readonly ruleId: string;
  readonly place: ErrorPlace;
  readonly language: ExampleCase['language'];
  readonly kind: ExampleCase['kind'];
  readonly text: string;
  /** what was expected, and what was found */
  readonly problem: string;
}

/** What came out of checking the examples of a team's own rules. */
export interface RulesTest {
  readonly ruleCount: number;
  readonly exampleCount: number;
  /** in the order of the rules and of their files */
  readonly failed: readonly FailedExample[];
}

async function failuresOf(rule: RuleDefinition, cases: readonly ExampleCase[]) {
  const failed = cases.flatMap((example) => {
    const problem = example.check();
    return problem === undefined ? [] : [{ ...example, problem }];
  });
  if (failed.length === 0) return [];
  // only now, since examples that hold need no place
  const { placeOf } = readYaml(rule.path, await readFile(rule.path, 'utf8'));
  return failed.map(
    ({ language, kind, index, text, problem }): FailedExample => ({
      ruleId: rule.id,
      place: placeOf(['examples', language, kind, index]),
      language,
      kind,
      text,
      problem,
    }),
  );
}

/**
 * Checks the examples of all rules in a folder, as the tests of outreachlint check those of its own rules.
 * @throws UserError for a folder without rules, and for the first rule file or pattern that is wrong
 */
export async function testRules(folder: string, cwd: string, place: ErrorPlace): Promise<RulesTest> {
  const rules = await readRulesDir(resolve(cwd, folder), place);
  const teamRules = await compileTeamRules(rules);
  const tested = rules.map((rule) => ({
    rule,
    cases: checkExamples(rule, exampleLinter(rule, teamRules ? { teamRules } : {})),
  }));
  const failed: FailedExample[] = [];
  for (const { rule, cases } of tested) failed.push(...(await failuresOf(rule, cases)));
  return {
    ruleCount: rules.length,
    exampleCount: tested.reduce((sum, { cases }) => sum + cases.length, 0),
    failed,
  };
}

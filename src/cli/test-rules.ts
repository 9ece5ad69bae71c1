import { shownPath } from '../formatters/shown-path.ts';
import type { Paint } from '../formatters/types.ts';
import { visible } from '../formatters/visible.ts';
import { UserError } from '../model/user-error.ts';
import { type FailedExample, type RulesTest, testRules } from '../node/test-rules.ts';
import type { Arguments } from './arguments.ts';
import type { Outcome } from './environment.ts';
import { EXIT_CODES } from './exit-codes.ts';

const FLAG = '--test-rules';

const numbered = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A text in one line, as a list of examples shows it. */
const inLine = (text: string) => visible(text.trim().replace(/\s+/g, ' '));

function failureLines(failure: FailedExample, cwd: string, paint: Paint): readonly string[] {
  const { place, ruleId, language, kind, text, problem } = failure;
  const path = [shownPath(place.path ?? '', cwd), place.line, place.column].join(':');
  return [
    `${paint.bold(path)}  ${visible(ruleId)}, ${language}, ${kind}`,
    `  ${inLine(text)}`,
    `  ${paint.red(inLine(problem))}`,
    '',
  ];
}

function summaryOf({ ruleCount, exampleCount, failed }: RulesTest, paint: Paint): string {
  const all = `${numbered(exampleCount, 'example')} of ${numbered(ruleCount, 'rule')}`;
  if (failed.length === 0) return `✔ ${all}: all hold`;
  return paint.red(`✖ ${all}: ${failed.length} ${failed.length === 1 ? 'does' : 'do'} not hold`);
}

function joined(tests: readonly RulesTest[]): RulesTest {
  return {
    ruleCount: tests.reduce((sum, test) => sum + test.ruleCount, 0),
    exampleCount: tests.reduce((sum, test) => sum + test.exampleCount, 0),
    failed: tests.flatMap((test) => test.failed),
  };
}

/**
 * `--test-rules DIR`: checks the examples of a team's own rules; each folder stands for itself, like a config's.
 * @throws UserError for a folder or a rule that can't be read
 */
export async function testRulesIn(
  folders: readonly string[],
  { targets }: Pick<Arguments, 'targets'>,
  cwd: string,
  paint: Paint,
): Promise<Outcome> {
  const [extra] = targets;
  if (extra !== undefined) {
    throw new UserError('usage', `Messages are not linted while rules are tested, and "${extra}" is one.`, {
      place: { flag: FLAG },
      remedy: `Leave it out, or write "${FLAG} ${extra}" if it is a folder of rules, too.`,
    });
  }
  const tests: RulesTest[] = [];
  for (const folder of folders) tests.push(await testRules(folder, cwd, { flag: `${FLAG} ${folder}` }));
  const all = joined(tests);
  const lines = [
    ...all.failed.flatMap((failure) => failureLines(failure, cwd, paint)),
    summaryOf(all, paint),
  ];
  return {
    exitCode: all.failed.length > 0 ? EXIT_CODES.findings : EXIT_CODES.ok,
    stdout: `${lines.join('\n')}\n`,
    stderr: '',
  };
}

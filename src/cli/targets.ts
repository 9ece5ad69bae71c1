import { UserError } from '../model/user-error.ts';
import type { GivenText, Report } from '../node/read-files.ts';
import type { Arguments } from './arguments.ts';
import type { Environment } from './environment.ts';

/** Standard input is one of the targets, written as a dash. */
const STDIN = '-';

export interface Targets {
  readonly files: readonly string[];
  readonly isStdinRead: boolean;
}

/** @throws UserError where standard input is named and not read */
export function targetsOf(given: Arguments): Targets {
  const targets = given.stdin && !given.targets.includes(STDIN) ? [STDIN, ...given.targets] : given.targets;
  const files = targets.filter((target) => target !== STDIN);
  const isStdinRead = files.length < targets.length;
  if (given.stdinFilename !== undefined && !isStdinRead) {
    throw new UserError('usage', 'This names standard input, which is not read.', {
      place: { flag: `--stdin-filename ${given.stdinFilename}` },
      remedy: 'Add --stdin, or "-" among the files.',
    });
  }
  return { files: targets.length === 0 ? ['.'] : files, isStdinRead };
}

/** What is done with files, and with a text. */
export interface Reading<Result> {
  readonly files: (targets: readonly string[]) => Promise<Report<Result>>;
  readonly text: (text: GivenText) => Promise<Report<Result>>;
}

/** Standard input first, then files. */
export async function readTargets<Result>(
  { files, isStdinRead }: Targets,
  { stdinFilename: filePath }: Arguments,
  environment: Environment,
  reading: Reading<Result>,
): Promise<Report<Result>> {
  if (!isStdinRead) return reading.files(files);
  const content = await environment.readStdin();
  const fromStdin = await reading.text({ content, ...(filePath !== undefined && { filePath }) });
  return files.length === 0 ? fromStdin : joined(fromStdin, await reading.files(files));
}

function joined<Result>(a: Report<Result>, b: Report<Result>): Report<Result> {
  return {
    results: [...a.results, ...b.results],
    problems: [...a.problems, ...b.problems],
    crashes: [...a.crashes, ...b.crashes],
    teamRules: [...a.teamRules, ...b.teamRules],
    locale: a.locale ?? b.locale,
  };
}

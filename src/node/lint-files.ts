import type { FileResult } from '../model/diagnostic.ts';
import { UserError } from '../model/user-error.ts';
import { brokenResult, problemResult } from './file-problems.ts';
import { type GivenText, type Job, type ReadText, type Report, readFiles, readGiven } from './read-files.ts';
import type { FixOptions, LintOptions, Settings } from './session.ts';

export type { Crash, GivenText } from './read-files.ts';

/** What came out of linting; a file that couldn't be read has one fatal message. */
export type LintReport = Report<FileResult>;

/** Lints a text that was read. Broken front matter is a fatal row of the file it stands in. */
async function lintRead(read: ReadText, settings: Settings): Promise<FileResult> {
  const { text, filePath, name } = read;
  try {
    return { ...(await settings.lint(text, name)), filePath };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return brokenResult(filePath, error, text);
  }
}

async function lintAndFix(read: ReadText, settings: Settings, fix: FixOptions): Promise<FileResult> {
  const result = await lintRead(read, settings);
  const { fixResult } = await import('./fix-result.ts');
  return fixResult(result, read, settings, fix);
}

const lintJob = ({ fix }: LintOptions): Job<FileResult> => ({
  onText: (read, settings) => (fix ? lintAndFix(read, settings, fix) : lintRead(read, settings)),
  onProblem: (path, problem, settings) => problemResult(path, problem, settings.config.locale),
});

/**
 * Lints files, folders and globs, each file with the config that holds for its folder.
 * Mistakes of the user are among the report's problems and never end the run.
 */
export function lintFiles(targets: readonly string[], options: LintOptions = {}): Promise<LintReport> {
  return readFiles(targets, options, lintJob(options), 'lintFiles');
}

/**
 * Lints one text, such as standard input. Without a name it has the config of the current folder, and is plain text.
 * @throws TypeError for what is no text
 */
export function lintText(text: GivenText | string, options: LintOptions = {}): Promise<LintReport> {
  return readGiven(text, options, lintJob(options), 'lintText');
}

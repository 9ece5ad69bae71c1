import { resolve } from 'node:path';
import type { Report } from '../node/read-files.ts';
import type { Arguments } from './arguments.ts';

/** What is told on standard error of files that could not be read, and why. */
export async function errorTexts(
  report: Pick<Report<unknown>, 'problems' | 'crashes'>,
  given: Arguments,
  cwd: string,
): Promise<string> {
  if (report.problems.length === 0 && report.crashes.length === 0) return '';
  const { reportError } = await import('./report-error.ts');
  const options = { cwd, isDebug: given.debug === true };
  return [
    ...report.problems.map((error) => reportError(error, options)),
    ...report.crashes.map(({ path, error }) => reportError(error, options, path)),
  ].join('');
}

/** @throws UserError where it can't be written */
export async function writeOutputFile(file: string, text: string, cwd: string): Promise<void> {
  const { writeReport } = await import('../node/atomic-write.ts');
  await writeReport(resolve(cwd, file), text);
}

import { resolve } from 'node:path';
import { FORMATTER_NAMES, loadFormatter } from '../formatters/index.ts';
import type { FileResult } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import type { RuleDocs } from '../model/rule.ts';
import { UserError } from '../model/user-error.ts';
import { type LintReport, lintFiles, lintText } from '../node/lint-files.ts';
import type { LintOptions } from '../node/session.ts';
import type { Arguments } from './arguments.ts';
import { type Environment, type Outcome, wantsColor } from './environment.ts';
import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { createPaint } from './paint.ts';
import { readFormat, readMaxWarnings } from './settings.ts';

/** Standard input is one of the targets, written as a dash. */
const STDIN = '-';

function targetsOf(given: Arguments): readonly string[] {
  const targets = given.stdin && !given.targets.includes(STDIN) ? [STDIN, ...given.targets] : given.targets;
  if (given.stdinFilename !== undefined && !targets.includes(STDIN)) {
    throw new UserError('usage', 'This names standard input, which is not read.', {
      place: { flag: `--stdin-filename ${given.stdinFilename}` },
      remedy: 'Add --stdin, or "-" among the files.',
    });
  }
  return targets.length === 0 ? ['.'] : targets;
}

/** Standard input first, then files. */
async function lintTargets(
  given: Arguments,
  options: LintOptions,
  environment: Environment,
): Promise<LintReport> {
  const targets = targetsOf(given);
  const files = targets.filter((target) => target !== STDIN);
  const fromFiles = async () => lintFiles(files, options);
  if (files.length === targets.length) return fromFiles();
  const filePath = given.stdinFilename;
  const content = await environment.readStdin();
  const fromStdin = await lintText({ content, ...(filePath !== undefined && { filePath }) }, options);
  return files.length === 0 ? fromStdin : joined(fromStdin, await fromFiles());
}

function joined(a: LintReport, b: LintReport): LintReport {
  return {
    results: [...a.results, ...b.results],
    problems: [...a.problems, ...b.problems],
    crashes: [...a.crashes, ...b.crashes],
    teamRules: [...a.teamRules, ...b.teamRules],
    locale: a.locale ?? b.locale,
  };
}

/** `--quiet`: only what is an error is reported and counted. */
function onlyErrors(result: FileResult): FileResult {
  const messages = result.messages.filter((message) => message.severity === 2);
  return { ...result, messages, warningCount: 0, infoCount: 0 };
}

function total(results: readonly FileResult[], count: (result: FileResult) => number): number {
  return results.reduce((sum, result) => sum + count(result), 0);
}

function exitCodeOf(report: LintReport, hasTooManyWarnings: boolean): ExitCode {
  const isBroken = report.problems.length > 0 || report.crashes.length > 0;
  if (isBroken || total(report.results, (result) => result.fatalErrorCount) > 0) return EXIT_CODES.failure;
  if (hasTooManyWarnings || total(report.results, (result) => result.errorCount) > 0)
    return EXIT_CODES.findings;
  return EXIT_CODES.ok;
}

/** Why each rule exists; only a verbose report asks, so only that pays for loading it. */
async function docsFor(given: Arguments, report: LintReport): Promise<ReadonlyMap<string, RuleDocs>> {
  if (!given.verbose) return new Map();
  const { DOCS } = await import('../rules/docs.generated.ts');
  const rules = [...(JSON.parse(DOCS) as readonly RuleDocs[]), ...report.teamRules];
  return new Map(rules.map((rule) => [rule.id, rule]));
}

async function format(
  report: LintReport,
  given: Arguments,
  locale: Locale,
  environment: Environment,
): Promise<string> {
  const formatter = await loadFormatter(readFormat(given.format, FORMATTER_NAMES));
  const isTerminal = environment.isTerminal && given.outputFile === undefined;
  return formatter(given.quiet ? report.results.map(onlyErrors) : report.results, {
    paint: await createPaint(wantsColor(given.color, environment, isTerminal)),
    rules: await docsFor(given, report),
    cwd: environment.cwd,
    locale,
    verbose: given.verbose === true,
    ...(isTerminal && environment.columns !== undefined && { columns: environment.columns }),
  });
}

async function errorTexts(report: LintReport, given: Arguments, cwd: string): Promise<string> {
  if (report.problems.length === 0 && report.crashes.length === 0) return '';
  const { reportError } = await import('./report-error.ts');
  const options = { cwd, isDebug: given.debug === true };
  return [
    ...report.problems.map((error) => reportError(error, options)),
    ...report.crashes.map(({ path, error }) => reportError(error, options, path)),
  ].join('');
}

function tooManyText(warnings: number, allowed: number): string {
  return `${warnings === 1 ? '1 warning is' : `${warnings} warnings are`} more than the ${allowed} allowed.\n`;
}

/** Lints what was asked for; what is wrong with single files or configs is told beside the report of the others. */
export async function lint(
  given: Arguments,
  options: LintOptions,
  environment: Environment,
): Promise<Outcome> {
  readFormat(given.format, FORMATTER_NAMES);
  const maxWarnings = readMaxWarnings(given.maxWarnings);
  const report = await lintTargets(given, options, environment);
  const locale = report.locale ?? options.defaultLocale ?? 'en';
  const text = await format(report, given, locale, environment);
  const warnings = total(report.results, (result) => result.warningCount);
  const tooMany = warnings > maxWarnings ? tooManyText(warnings, maxWarnings) : '';
  const stderr = (await errorTexts(report, given, environment.cwd)) + tooMany;
  const exitCode = exitCodeOf(report, tooMany !== '');
  if (given.outputFile === undefined) return { exitCode, stdout: text, stderr };
  const { writeAtomically } = await import('../node/atomic-write.ts');
  await writeAtomically(resolve(environment.cwd, given.outputFile), text);
  return { exitCode, stdout: '', stderr };
}

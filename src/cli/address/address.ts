import { type AddressReport, addressFiles, addressText } from '../../node/address-files.ts';
import type { LintOptions } from '../../node/session.ts';
import type { Arguments } from '../arguments.ts';
import { type Environment, type Outcome, wantsColor } from '../environment.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { createPaint } from '../paint.ts';
import { errorTexts, writeOutputFile } from '../report.ts';
import { readFormat } from '../settings.ts';
import { readTargets, targetsOf } from '../targets.ts';
import { addressJson } from './json.ts';
import { printAddresses } from './print.ts';

const FORMATS = ['stylish', 'json'] as const;

async function format(
  { results, locale }: AddressReport,
  given: Arguments,
  options: LintOptions,
  environment: Environment,
): Promise<string> {
  if (readFormat(given.format, FORMATS) === 'json') return addressJson(results);
  const isTerminal = environment.isTerminal && given.outputFile === undefined;
  return printAddresses(results, {
    paint: await createPaint(wantsColor(given.color, environment, isTerminal)),
    locale: locale ?? options.defaultLocale ?? 'en',
    cwd: environment.cwd,
    columns: isTerminal ? environment.columns : undefined,
  });
}

/**
 * `outreachlint address`: says how each message speaks to its reader, and what shows it. Whatever that is, the exit code
 * tells only whether everything could be read.
 */
export async function address(
  given: Arguments,
  options: LintOptions,
  environment: Environment,
): Promise<Outcome> {
  readFormat(given.format, FORMATS);
  const report = await readTargets(targetsOf(given), given, environment, {
    files: (files) => addressFiles(files, options),
    text: (text) => addressText(text, options),
  });
  const text = await format(report, given, options, environment);
  const stderr = await errorTexts(report, given, environment.cwd);
  const exitCode = stderr === '' ? EXIT_CODES.ok : EXIT_CODES.failure;
  if (given.outputFile === undefined) return { exitCode, stdout: text, stderr };
  await writeOutputFile(given.outputFile, text, environment.cwd);
  return { exitCode, stdout: '', stderr };
}

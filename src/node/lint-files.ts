import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileResult } from '../model/diagnostic.ts';
import type { Locale } from '../model/locale.ts';
import type { RuleDefinition } from '../model/rule.ts';
import { UserError } from '../model/user-error.ts';
import { decode } from './decode.ts';
import { brokenResult, problemResult } from './file-problems.ts';
import { allIgnored, type FoundFile, findFiles } from './find-files.ts';
import { type LintOptions, openSession, pathForGlobs, type Session, type Settings } from './session.ts';
import { errorCode } from './system-errors.ts';

/** A file that could not be linted because of a bug in here. */
export interface Crash {
  readonly path: string;
  readonly error: unknown;
}

/** What came out of linting. */
export interface LintReport {
  /** one for each file, in the order asked for; a file that couldn't be read has one fatal message */
  readonly results: readonly FileResult[];
  /** what kept files from being linted: names that mean nothing, configs that are wrong; each once */
  readonly problems: readonly UserError[];
  readonly crashes: readonly Crash[];
  /** the teams' own rules that took part, for explanations */
  readonly teamRules: readonly RuleDefinition[];
  /** language of the report, from the first config that was used; undefined where nothing was linted */
  readonly locale: Locale | undefined;
}

/** A message that is handed over rather than read from a file. */
export interface GivenText {
  readonly content: Uint8Array | string;
  /** the name it goes by: decides config, overrides and format; the text is in no file otherwise */
  readonly filePath?: string;
}

/** The name of what has none, as results show it. */
const NAMELESS = '<stdin>';

/** Callers without types are told at once; a wrong argument would otherwise look like a bug of ours, or a clean text. */
function refuseWrong(isRight: boolean, call: string, takes: string): void {
  if (!isRight) throw new TypeError(`${call} takes ${takes}.`);
}

function givenText(given: GivenText | string): GivenText {
  if (typeof given === 'string') return { content: given };
  const content: unknown = given?.content;
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  refuseWrong(isText, 'lintText', 'a text, or { content, filePath } with the content as text or bytes');
  return given;
}

interface Task {
  readonly path: string;
  /** undefined for a file that is left out */
  readonly lint: () => Promise<FileResult | undefined>;
}

/** Lints file after file; what goes wrong with one stays with that one, and a mistake in a config is told once. */
async function runTasks(
  tasks: readonly Task[],
  session: Session,
  found: readonly UserError[],
): Promise<LintReport> {
  const results: FileResult[] = [];
  const crashes: Crash[] = [];
  const problems = new Map(found.map((error) => [keyOf(error), error]));
  for (const { path, lint } of tasks) {
    try {
      const result = await lint();
      if (result) results.push(result);
    } catch (error) {
      if (!(error instanceof UserError)) crashes.push({ path, error });
      else if (!problems.has(keyOf(error))) problems.set(keyOf(error), error);
    }
  }
  const used = await session.used();
  return {
    results,
    problems: [...problems.values()],
    crashes,
    teamRules: used.flatMap((settings) => settings.teamRules),
    locale: used[0]?.config.locale,
  };
}

function keyOf(error: UserError): string {
  return JSON.stringify([error.message, error.place]);
}

/** Lints bytes that were read. Broken front matter is a fatal row of the file it stands in. */
async function lintContent(
  content: Uint8Array | string,
  filePath: string,
  pathName: string | undefined,
  settings: Settings,
): Promise<FileResult> {
  const decoded = typeof content === 'string' ? { text: content } : decode(content);
  if (decoded.text === undefined) return problemResult(filePath, decoded.problem, settings.config.locale);
  try {
    return { ...(await settings.lint(decoded.text, pathName)), filePath };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return brokenResult(filePath, error, decoded.text);
  }
}

async function lintFile(path: string, settings: Settings): Promise<FileResult> {
  let content: Uint8Array;
  try {
    content = await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return problemResult(path, { kind: 'unreadable', code }, settings.config.locale);
  }
  return lintContent(content, path, pathForGlobs(path, settings), settings);
}

async function isIgnored(
  path: string,
  settings: Settings,
  session: Session,
  options: LintOptions,
): Promise<boolean> {
  if (options.ignore === false) return false;
  return (await session.isIgnored(path)) || (await settings.isIgnored(path));
}

/**
 * Lints files, folders and globs, each file with the config that holds for its folder.
 * Mistakes of the user are among the report's problems and never end the run.
 */
export async function lintFiles(targets: readonly string[], options: LintOptions = {}): Promise<LintReport> {
  refuseWrong(Array.isArray(targets), 'lintFiles', 'a list of files, folders and globs');
  const cwd = resolve(options.cwd ?? '.');
  const session = openSession({ ...options, cwd });
  const { files, problems } = await findFiles(targets, { cwd, useGitignore: options.ignore !== false });
  const ignored = new Set<FoundFile>();
  const tasks = files.map((file) => ({
    path: file.path,
    lint: async () => {
      const { path, isNamed } = file;
      const settings = await session.settingsFor(path);
      if (!(await isIgnored(path, settings, session, options))) return lintFile(path, settings);
      ignored.add(file);
      return isNamed ? problemResult(path, { kind: 'ignored' }, settings.config.locale) : undefined;
    },
  }));
  const report = await runTasks(tasks, session, problems);
  const isAllIgnored = (target: string) => {
    const found = files.filter((file) => file.targets.includes(target));
    return found.length > 0 && found.every((file) => ignored.has(file) && !file.isNamed);
  };
  return { ...report, problems: [...report.problems, ...targets.filter(isAllIgnored).map(allIgnored)] };
}

/**
 * Lints one text, such as standard input. Without a name it has the config of the current folder, and is plain text.
 * @throws TypeError for what is no text
 */
export async function lintText(text: GivenText | string, options: LintOptions = {}): Promise<LintReport> {
  const given = givenText(text);
  const cwd = resolve(options.cwd ?? '.');
  const session = openSession({ ...options, cwd });
  const path = resolve(cwd, given.filePath ?? NAMELESS);
  const lint = async () => {
    const settings = await session.settingsFor(path);
    if (given.filePath === undefined) return lintContent(given.content, NAMELESS, undefined, settings);
    if (await isIgnored(path, settings, session, options)) {
      return problemResult(path, { kind: 'ignored' }, settings.config.locale);
    }
    return lintContent(given.content, path, pathForGlobs(path, settings), settings);
  };
  return runTasks([{ path: given.filePath ?? NAMELESS, lint }], session, []);
}

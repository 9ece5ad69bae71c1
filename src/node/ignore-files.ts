import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ignore } from 'ignore';
import { pathWithin } from './paths.ts';
import { errorCode } from './system-errors.ts';

export type IsIgnored = (path: string, isFolder?: boolean) => Promise<boolean>;

/** Git on Linux tells `Build` from `build`, elsewhere it usually doesn't. */
const IGNORES_CASE = process.platform !== 'linux';

/** A matcher of patterns in the syntax of .gitignore; the library is loaded where there are any. */
async function matcherOf(patterns: string | readonly string[]): Promise<Ignore> {
  const { default: ignore } = await import('ignore');
  return ignore({ ignoreCase: IGNORES_CASE }).add(patterns);
}

/** What patterns name, read relative to a folder; nothing outside of it. */
export function ignoredByPatterns(patterns: readonly string[], folder: string): IsIgnored {
  if (patterns.length === 0) return async () => false;
  const matcher = matcherOf(patterns);
  return async (path, isFolder = false) => {
    const way = pathWithin(folder, path);
    return way !== undefined && (await matcher).ignores(isFolder ? `${way}/` : way);
  };
}

async function readPatterns(path: string): Promise<Ignore | undefined> {
  try {
    return await matcherOf(readFileSync(path, 'utf8'));
  } catch (error) {
    // Most folders have none; and what can't be read ignores nothing.
    if (errorCode(error)) return undefined;
    throw error;
  }
}

function remember<Value>(
  memory: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = memory.get(key);
  if (known) return known;
  const made = make();
  memory.set(key, made);
  return made;
}

/**
 * What the ignore files of one name (.gitignore, .outreachlintignore) between a top folder and a path say of it,
 * as git reads them: the deeper file wins, and nothing in an ignored folder comes back.
 */
export function ignoredByFiles(name: string, top: string): IsIgnored {
  const matchers = new Map<string, Promise<Ignore | undefined>>();
  const folders = new Map<string, Promise<boolean>>();

  const isIgnored: IsIgnored = async (path, isFolder = false) => {
    if (pathWithin(top, path) === undefined) return false;
    const parent = dirname(path);
    if (parent !== top && (await remember(folders, parent, () => isIgnored(parent, true)))) return true;
    for (let folder = parent; ; folder = dirname(folder)) {
      const matcher = await remember(matchers, folder, () => readPatterns(join(folder, name)));
      const way = pathWithin(folder, path);
      if (matcher && way !== undefined) {
        const verdict = matcher.test(isFolder ? `${way}/` : way);
        if (verdict.ignored || verdict.unignored) return verdict.ignored;
      }
      if (folder === top) return false;
    }
  };
  return isIgnored;
}

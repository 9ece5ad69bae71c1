import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { RuleDefinition } from '../model/rule.ts';
import { type ErrorPlace, UserError } from '../model/user-error.ts';
import { builtinRules } from '../rules/builtin.ts';
import { readRule } from '../rules/read.ts';
import { slashed } from './paths.ts';
import { errorCode } from './system-errors.ts';

const RULE_FILE = /\.ya?ml$/i;

const OURS = new Set(builtinRules().map((rule) => rule.id));

const RULE_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;

function wrongName(id: string, path: string): UserError {
  return new UserError('rules-dir', `"${id}" can't be the name of a rule.`, {
    place: { path },
    remedy: 'A rule is a file in a folder named after its family, such as team/no-discount.yaml.',
  });
}

function takenName(id: string, path: string, where: string): UserError {
  return new UserError('rules-dir', `There is a rule "${id}" ${where} already.`, {
    place: { path },
    remedy: 'Rename the file, or move it to a folder of your own such as team/.',
  });
}

async function ruleFilesIn(folder: string, place: ErrorPlace): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && RULE_FILE.test(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const message = code === 'ENOENT' ? 'There is no folder' : `This folder could not be read (${code}):`;
    throw new UserError('rules-dir', `${message} "${folder}".`, {
      place,
      remedy:
        place.flag === undefined
          ? 'Paths start from the folder of this file.'
          : 'Check the spelling, and the folder you are in.',
      cause: error,
    });
  }
}

/**
 * A team's own rules: every YAML file of a folder and the folders in it is one; its place is its id, so that
 * `team/no-discount.yaml` is the rule `team/no-discount`. `place` is where a config, or a flag, names the folder.
 * @throws UserError for a folder without rules, and for the first rule file that is wrong
 */
export async function readRulesDir(folder: string, place: ErrorPlace): Promise<readonly RuleDefinition[]> {
  const names = await ruleFilesIn(folder, place);
  if (names.length === 0) {
    throw new UserError('rules-dir', `There are no rule files in "${folder}".`, {
      place,
      remedy: 'A rule is a YAML file such as team/no-discount.yaml; docs/writing-rules.md shows the format.',
    });
  }
  const seen = new Set<string>();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const id = slashed(relative(folder, path)).replace(RULE_FILE, '');
      if (!RULE_ID.test(id)) throw wrongName(id, path);
      if (OURS.has(id)) throw takenName(id, path, 'in outreachlint');
      if (seen.has(id)) throw takenName(id, path, 'in this folder');
      seen.add(id);
      return readRule({ id, path, text: await readFile(path, 'utf8') });
    }),
  );
}

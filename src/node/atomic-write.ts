import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { errorCode } from './system-errors.ts';

/** Makes a folder and those above it. Node's own way to do so never returns for a folder below /proc. */
async function makeFolder(folder: string): Promise<void> {
  const isThere = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isThere) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // made by somebody else in the meantime
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

interface Target {
  /** the file that a name leads to through links */
  readonly path: string;
  /** a file is replaced; into a pipe or a device is written */
  readonly isReplaced: boolean;
  /** the access rights of what stands there */
  readonly mode: number | undefined;
}

async function targetOf(path: string): Promise<Target> {
  const real = await realpath(path).catch(() => path);
  const stats = await stat(real).catch(() => undefined);
  return {
    path: real,
    isReplaced: !stats || stats.isFile() || stats.isDirectory(),
    mode: stats?.isFile() ? stats.mode : undefined,
  };
}

/**
 * Writes a file whole or not at all: beside it first, then in its place, with the access rights it has. Folders on the
 * way are made. What stood there before is untouched where it throws.
 * @throws what the system raises
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await targetOf(path);
  const draft = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`);
  try {
    if (!target.isReplaced) return await writeFile(target.path, content);
    await makeFolder(dirname(target.path));
    await writeFile(draft, content);
    if (target.mode !== undefined) await chmod(draft, target.mode);
    await rename(draft, target.path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Writes a report, whole or not at all.
 * @throws UserError where the file can't be written
 */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UserError('output-file', `The report could not be written (${code}).`, {
      place: { path },
      remedy: 'Name a file in a folder that you may write to.',
      cause: error,
    });
  }
}

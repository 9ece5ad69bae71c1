import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
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

/** The file that a name leads to through links, and whether it is one to be replaced: a pipe or a device is not. */
async function targetOf(path: string): Promise<{ readonly path: string; readonly isReplaced: boolean }> {
  const real = await realpath(path).catch(() => path);
  const stats = await stat(real).catch(() => undefined);
  return { path: real, isReplaced: !stats || stats.isFile() || stats.isDirectory() };
}

/**
 * Writes a file whole or not at all: beside it first, then in its place. Folders on the way are made.
 * @throws UserError where the file can't be written; what stood there before is untouched
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const target = await targetOf(path);
  const draft = join(dirname(target.path), `.${basename(target.path)}.${process.pid}.tmp`);
  try {
    if (!target.isReplaced) return await writeFile(target.path, text);
    await makeFolder(dirname(target.path));
    await writeFile(draft, text);
    await rename(draft, target.path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UserError('output-file', `The report could not be written (${code}).`, {
      place: { path },
      remedy: 'Name a file in a folder that you may write to.',
      cause: error,
    });
  }
}

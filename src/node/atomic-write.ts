import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { errorCode } from './system-errors.ts';

/**
 * Writes a file whole or not at all: beside it first, then in its place. Folders on the way are made.
 * @throws UserError where the file can't be written; what stood there before is untouched
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, text);
    await rename(draft, path);
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

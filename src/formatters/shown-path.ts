import { visible } from './visible.ts';

/** A file's path as a report shows it: from the current folder where it lies in it, else as it is. */
export function shownPath(path: string, cwd: string): string {
  for (const separator of ['/', '\\']) {
    const folder = cwd.endsWith(separator) ? cwd : cwd + separator;
    if (cwd !== '' && path.startsWith(folder)) return visible(path.slice(folder.length));
  }
  return visible(path);
}

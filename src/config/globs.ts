import zeptomatch from 'zeptomatch';

/** One glob or several, as configs write them. */
export type Globs = string | readonly string[];

export function listOf(value: Globs | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** As in ESLint's overrides: a glob without a slash names files in any folder, "./" says nothing. */
function anchored(glob: string): string {
  const bare = glob.startsWith('./') ? glob.slice(2) : glob;
  if (bare.endsWith('/')) return `${bare}**`;
  return bare.includes('/') ? bare : `**/${bare}`;
}

/**
 * Does one of the globs name the path? Both are relative to the same folder, with forward slashes; a path that
 * leads out of it ("../") is named by no glob.
 */
export function matchesGlobs(globs: Globs | undefined, path: string): boolean {
  if (path.startsWith('../')) return false;
  return listOf(globs).some((glob) => zeptomatch(anchored(glob), path));
}

/** Can it be read as a glob? "[z-a]" can't: its range is the wrong way round. */
export function isGlob(text: string): boolean {
  try {
    zeptomatch(anchored(text), '');
    return true;
  } catch {
    return false;
  }
}

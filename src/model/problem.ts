import { type ErrorPlace, UserError } from './user-error.ts';

/** Object keys and list indexes from the top of a value down to one of its parts. */
export type Path = readonly (string | number)[];

/**
 * Where a part of something written stands: line and column in YAML and JSON, the key's path in JavaScript, the flag
 * on the command line. `part` is the value unless the key itself is meant.
 */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => ErrorPlace;

/** Finds the known word that a mistyped one most likely meant; undefined where none is near. */
export type Suggest = (given: string, known: Iterable<string>) => string | undefined;

/** Something a user wrote that is wrong: where, what, and what would be right. */
export interface Problem {
  readonly code: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
}

/** A problem as the error that is shown. */
export function problemError(problem: Problem, placeOf: PlaceOf): UserError {
  const place = placeOf(problem.path, problem.part);
  return new UserError(problem.code, problem.message, { place, remedy: problem.remedy });
}

/** "a, b or c" */
export function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What would be right instead of an unknown word: the near one, or all where there are few. */
export function rightWord(given: string, known: readonly string[], suggest?: Suggest): string {
  const near = suggest?.(given, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length > 0 ? `Known are ${known.join(', ')}.` : 'Leave it out.';
}

/** A value as an error names it: texts in quotes and cut, lists and mappings by what they are. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return typeof value === 'function' ? 'a function' : String(value);
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value);
}

/** An object that is no list: what YAML and JSON call a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { shownPath } from '../formatters/shown-path.ts';
import { visible } from '../formatters/visible.ts';
import { type ErrorPlace, errorText, UserError } from '../model/user-error.ts';

export interface ErrorOptions {
  readonly cwd: string;
  /** show where in the program it was thrown */
  readonly isDebug: boolean;
}

const ISSUES = 'with what you ran and, if you can, the message';

function shownPlace({ path, line, column, key, flag }: ErrorPlace, cwd: string): string {
  if (flag !== undefined) return visible(flag);
  const numbers = [line, column].filter((number) => number !== undefined);
  const file = path === undefined ? [] : [[shownPath(path, cwd), ...numbers].join(':')];
  return [...file, ...(key === undefined ? [] : [`"${visible(key)}"`])].join(', ');
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause instanceof Error ? `\nCaused by: ${stackOf(error.cause)}` : '';
  return `${error.stack ?? ''}${cause}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${visible(line)}`)
    .join('\n');
}

/** A mistake of the user's, or a bug, as it is told on standard error: place, what is wrong, what would be right. */
export function reportError(error: unknown, { cwd, isDebug }: ErrorOptions, path?: string): string {
  const stack = isDebug ? `\n${indented(stackOf(error))}` : '';
  if (error instanceof UserError) {
    const place = shownPlace(error.place, cwd);
    const text = errorText(error);
    return place ? `Error in ${place}\n${indented(text)}${stack}\n` : `Error: ${visible(text)}${stack}\n`;
  }
  const what = visible(error instanceof Error ? error.message : String(error));
  const where = path === undefined ? '' : ` in ${shownPath(path, cwd)}`;
  const hint = isDebug ? '' : ' --debug shows where it happened.';
  return `Error${where}\n  This is a bug in outreachlint: ${what}\n  Please report it ${ISSUES}.${hint}${stack}\n`;
}

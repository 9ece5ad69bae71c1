/** Where a user's mistake stands: a file, a line and column from 1, a key's path, a flag. */
export interface ErrorPlace {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  /** dotted path of a key, where a file has no lines (JavaScript) */
  readonly key?: string;
  /** the command-line flag */
  readonly flag?: string;
}

/** An error that a user can cause and mend. Anything else that is thrown is a bug. */
export class UserError extends Error {
  readonly code: string;
  readonly place: ErrorPlace;
  /** what would be right */
  readonly remedy: string | undefined;

  constructor(
    code: string,
    message: string,
    options: { place?: ErrorPlace; remedy?: string; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UserError';
    this.code = code;
    this.place = options.place ?? {};
    this.remedy = options.remedy;
  }
}

/** What was wrong and what would be right, in whole sentences. */
export function errorText({ message, remedy }: UserError): string {
  return [message, remedy]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?…:]["”)]?$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}

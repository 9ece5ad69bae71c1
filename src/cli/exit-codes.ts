/** What the process says when it ends. */
export const EXIT_CODES = {
  /** clean, or nothing above warnings */
  ok: 0,
  /** errors, more warnings than `--max-warnings`, or a score below `--min-score` */
  findings: 1,
  /** wrong usage or configuration, input that can't be read, or a bug */
  failure: 2,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

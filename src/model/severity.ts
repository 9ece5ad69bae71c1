export const SEVERITIES = ['off', 'info', 'warn', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The number a severity has in the JSON output, as in ESLint's; `off` is never reported. */
export const SEVERITY_NUMBER = { info: 0, warn: 1, error: 2 } as const;
export type SeverityNumber = 0 | 1 | 2;

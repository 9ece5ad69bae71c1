import { type FormatterOptions, plainPaint } from '../../src/formatters/types.ts';
import type { Diagnostic, FileResult } from '../../src/model/diagnostic.ts';

/** A row of a report; what a test doesn't care about has a default. */
export function diagnostic(given: Partial<Diagnostic>): Diagnostic {
  return {
    ruleId: 'bait/no-fake-customer',
    severity: 2,
    message: 'Sounds like an order.',
    line: 1,
    column: 1,
    ...given,
  };
}

/** The result of a file with its counts right. */
export function result(filePath: string, messages: readonly Diagnostic[], source?: string): FileResult {
  const count = (severity: number) => messages.filter((message) => message.severity === severity).length;
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: count(2),
    fatalErrorCount: messages.filter((message) => message.fatal).length,
    warningCount: count(1),
    infoCount: count(0),
    fixableErrorCount: 0,
    fixableWarningCount: 0,
    ...(source !== undefined && { source }),
  };
}

export const PLAIN: FormatterOptions = {
  paint: plainPaint,
  rules: new Map(),
  cwd: '/home/ada/mails',
  locale: 'en',
};

import type { LanguageCode } from './locale.ts';
import type { SeverityNumber } from './severity.ts';

/** What we print: one row of a report. Positions are those of the source file, from 1; the end is exclusive. */
export interface Diagnostic {
  /** null for what is wrong with the file itself */
  readonly ruleId: string | null;
  /** 2 error, 1 warning, 0 hint */
  readonly severity: SeverityNumber;
  readonly message: string;
  readonly messageId?: string;
  /** the language in which the message was read */
  readonly language?: LanguageCode;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** true when the file could not be read as a message at all */
  readonly fatal?: true;
  /** what to write instead, in words */
  readonly suggestion?: string;
}

/** The result of one file, in ESLint's JSON shape with `infoCount` added. */
export interface FileResult {
  readonly filePath: string;
  readonly messages: readonly Diagnostic[];
  readonly suppressedMessages: readonly Diagnostic[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** the file's text, for formatters that show the line */
  readonly source?: string;
}

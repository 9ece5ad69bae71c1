import type { Diagnostic, FileResult } from '../model/diagnostic.ts';
import type { Formatter } from './types.ts';

/** What JSON lets stand and a terminal obeys: C1 controls, and marks that turn the direction of writing. */
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The keys in the order of ESLint's output; what is undefined is left out. */
function orderedDiagnostic(diagnostic: Diagnostic) {
  const { ruleId, severity, message, messageId, line, column, endLine, endColumn, fatal, suggestion } =
    diagnostic;
  return { ruleId, severity, message, messageId, line, column, endLine, endColumn, fatal, suggestion };
}

function ordered(result: FileResult) {
  return {
    filePath: result.filePath,
    messages: result.messages.map(orderedDiagnostic),
    suppressedMessages: result.suppressedMessages.map(orderedDiagnostic),
    errorCount: result.errorCount,
    fatalErrorCount: result.fatalErrorCount,
    warningCount: result.warningCount,
    infoCount: result.infoCount,
    fixableErrorCount: result.fixableErrorCount,
    fixableWarningCount: result.fixableWarningCount,
    // as in ESLint, the text comes with what is said about it
    source: result.messages.length > 0 ? result.source : undefined,
  };
}

/** The results as JSON in ESLint's shape: one line, every file, also those with nothing to say. */
export const json: Formatter = (results) =>
  `${JSON.stringify(results.map(ordered)).replace(UNSAFE, escaped)}\n`;

import type { Diagnostic, FileResult } from '../model/diagnostic.ts';
import type { Formatter } from './types.ts';

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
export const json: Formatter = (results) => `${JSON.stringify(results.map(ordered))}\n`;

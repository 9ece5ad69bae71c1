/** What touches files: `outreachlint/node`. What works on texts alone is `outreachlint`. */
export type { FileResult } from '../model/diagnostic.ts';
export { UserError } from '../model/user-error.ts';
export { type Crash, type GivenText, type LintReport, lintFiles, lintText } from './lint-files.ts';
export type { LintOptions } from './session.ts';

import type { Analysis } from '../analysis/types.ts';
import type { RuleFinding } from '../checks/types.ts';
import type { MessageReader, ParseYaml } from '../formats/types.ts';
import type { DetectLanguage } from '../languages/detect.ts';
import type { Context } from '../model/context.ts';
import type { FileResult } from '../model/diagnostic.ts';
import type { LanguageCode } from '../model/locale.ts';
import type { RuleMeta } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';
import type { PatternTable } from '../patterns/types.ts';
import type { MessageAddress } from './message-address.ts';
import type { RunFindings } from './run.ts';

/** A team's own rules, compiled. */
export interface TeamRules {
  readonly rules: readonly RuleMeta[];
  readonly patterns: Readonly<Partial<Record<LanguageCode, PatternTable>>>;
}

/** What a linter may be handed in; plain text in German and English needs none of it. */
export interface LinterOptions {
  /** readers by file extension without the dot: { md: readMarkdown } */
  readonly formats?: Readonly<Record<string, MessageReader>>;
  /** a second opinion on the language of a short text */
  readonly detectLanguage?: DetectLanguage;
  /** needed for messages that begin with front matter */
  readonly parseYaml?: ParseYaml;
  /** rules beside ours */
  readonly teamRules?: TeamRules;
  /** context that wins over everything else, front matter included: `--context` on the command line */
  readonly context?: Context;
  /** true: results say what is known of each message as a whole, in `details` */
  readonly details?: boolean;
  /** true: results have a `score`; with `details` they always do */
  readonly score?: boolean;
  /** only these rules speak, as if no other existed; for the examples of a rule */
  readonly only?: readonly string[];
}

export interface Linter {
  /**
   * Lints one source text, which may hold several messages.
   * @param path decides the format by its extension and is matched by overrides; relative to the config's folder
   * @throws UserError for broken front matter, and for a text that is too long to be a message
   */
  readonly lintText: (source: string, path?: string) => FileResult;
  /**
   * Ends the run that the texts linted so far belong to: what only shows across their messages, for each file that
   * has such findings, to be put into its result with `addFindings`. The next text begins a new run.
   */
  readonly finish: () => readonly RunFindings[];
  /**
   * How each message of a source text speaks to its reader, and what shows it, whatever the rules think of it.
   * @param path as for lintText
   * @throws UserError as lintText does
   */
  readonly addressesIn: (source: string, path?: string) => readonly MessageAddress[];
}

/** A finding with the severity that it has in this context. */
export interface GradedFinding extends RuleFinding {
  readonly rule: RuleMeta;
  /** what is known of the message it was found in */
  readonly analysis: Analysis;
  readonly severity: Severity;
}

import type { Config } from '../config/types.ts';
import type { Context } from '../model/context.ts';
import type { FileResult } from '../model/diagnostic.ts';

/** What a linter is handed beside its config; what isn't handed in, it does without. */
export interface LinterSurroundings {
  /** rule settings that win over the config and its overrides: `--rule` on the command line */
  readonly ruleSettings?: Config['rules'];
  /** context that wins over everything else, front matter included: `--context` on the command line */
  readonly context?: Context;
}

/** A linter for one config. Pure and synchronous. */
export interface Linter {
  /**
   * Lints one file's text. `path` is relative to the folder of the config, for its globs, with forward slashes;
   * its extension tells the format.
   */
  readonly lintText: (source: string, path?: string) => FileResult;
}

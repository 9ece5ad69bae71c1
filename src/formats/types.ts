import type { Message } from '../model/message.ts';
import type { Path, Suggest } from '../model/problem.ts';
import type { ErrorPlace } from '../model/user-error.ts';

/** Parses YAML and says where its keys stand, counted from the begin of the YAML text. */
export type ParseYaml = (yaml: string) => {
  readonly value: unknown;
  readonly placeOf: (path: Path, part?: 'key' | 'value') => ErrorPlace;
};

export interface ReadOptions {
  /** needed for files that begin with front matter; without it the front matter is passed over */
  readonly parseYaml?: ParseYaml;
  /** for error messages */
  readonly path?: string;
  /** rules that front matter may turn off; without them any id is taken */
  readonly ruleIds?: readonly string[];
  /** finds the near name for "Did you mean …?" */
  readonly suggest?: Suggest;
}

/**
 * Reads a source as messages, one by one.
 * @throws UserError for broken front matter
 */
export type MessageReader = (source: string, options?: ReadOptions) => Iterable<Message>;

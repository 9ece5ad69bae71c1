import type { Environment, Outcome } from '../../src/cli/environment.ts';
import { run } from '../../src/cli/run.ts';

/** An English environment without a terminal, in a folder. */
export function environmentIn(
  cwd: string,
  changes: Partial<Environment> & { stdin?: string } = {},
): Environment {
  const { stdin = '', ...rest } = changes;
  return {
    cwd,
    variables: { LANG: 'en_US.UTF-8' },
    isTerminal: false,
    systemLocale: () => undefined,
    readStdin: async () => Buffer.from(stdin),
    ...rest,
  };
}

/** Runs the command in this process. */
export function outreachlint(
  cwd: string,
  argv: readonly string[],
  changes?: Partial<Environment> & { stdin?: string },
): Promise<Outcome> {
  return run(argv, environmentIn(cwd, changes));
}

/** A config that turns on one rule, so that a test hears that one only. */
export const ONE_RULE = 'extends: []\nrules:\n  template/no-unfilled-placeholder: error\n';
export const ONE_RULE_WARNING = ONE_RULE.replace('error', 'warn');

/** A message that the one rule reports once, in line 1 from column 7 to 18, and one that it doesn't. */
export const BAD = 'Hallo {{vorname}},\n\nIhr Angebot vom 3. Mai habe ich gelesen.\n';
export const GOOD = 'Hallo Frau Kern,\n\nIhr Angebot vom 3. Mai habe ich gelesen.\n';

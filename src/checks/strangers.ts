import type { Analysis } from '../analysis/types.ts';
import type { ActiveRule, OptionSpec } from './types.ts';

/** The option of checks that speak only where a stranger writes. */
export const STRANGERS_OPTION: OptionSpec = {
  type: 'choice',
  values: ['any', 'possible', 'likely', 'sure'],
  describe: 'how sure it must be that a stranger writes',
};

/** Whether a message is from a stranger as surely as the rule's option `outreach` asks for; without it, any message is fine. */
export function isFromStranger({ outreach }: Analysis, { options }: ActiveRule): boolean {
  if (options.outreach === 'possible') return outreach.standing !== 'ordinary';
  if (options.outreach === 'sure') return outreach.isOutreach && outreach.isSure;
  return options.outreach !== 'likely' || outreach.isOutreach;
}

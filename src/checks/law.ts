import type { Analysis } from '../analysis/types.ts';
import type { Context } from '../model/context.ts';
import { isFromStranger } from './strangers.ts';
import type { ActiveRule } from './types.ts';

/** The laws that hold beside a country's own. */
const MEMBERS: ReadonlySet<string> = new Set(['de', 'at']);

/** The report that cites the law of the context's jurisdiction, where the rule has one. */
export function reportByLaw({ meta }: ActiveRule, { jurisdiction }: Context): string | undefined {
  if (jurisdiction === undefined) return undefined;
  const laws = MEMBERS.has(jurisdiction) ? [jurisdiction, 'eu'] : [jurisdiction];
  return laws.find((law) => Object.hasOwn(meta.reports, law));
}

/** Does it advertise: to strangers, or in a mailing? */
export function isAdvertising(analysis: Analysis, rule: ActiveRule): boolean {
  return analysis.context.mailing !== undefined || isFromStranger(analysis, rule);
}

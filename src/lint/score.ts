import type { OfferPart } from '../analysis/offer/types.ts';
import type { Severity } from '../model/severity.ts';

/** A finding as far as the score goes. */
export interface ScoredFinding {
  readonly ruleId: string;
  readonly severity: Severity;
}

/** What a finding costs, in points of 100. */
export const SEVERITY_COSTS: Readonly<Record<Severity, number>> = { error: 25, warn: 10, info: 2, off: 0 };

/** Families whose findings weigh more or less than others; all others weigh 1. */
export const FAMILY_WEIGHTS: Readonly<Record<string, number>> = {
  address: 1.2,
  value: 1.2,
  legal: 1.4,
  // a headline over what was counted already
  summary: 0,
  style: 0.5,
  deliverability: 0.5,
};

/** Each further finding of a family costs half of what the one before does. */
const NEXT = 0.5;

/** What a message earns by what it has; earned points make up for lost ones. */
export const PART_POINTS: Readonly<Partial<Record<OfferPart, number>>> = {
  observation: 6,
  effect: 4,
  offer: 4,
  proof: 3,
  solution: 2,
  ask: 1,
};

const familyOf = (ruleId: string) => ruleId.slice(0, ruleId.indexOf('/'));

function costsByFamily(findings: readonly ScoredFinding[]): ReadonlyMap<string, readonly number[]> {
  const costs = new Map<string, number[]>();
  for (const { ruleId, severity } of findings) {
    const family = familyOf(ruleId);
    costs.set(family, [...(costs.get(family) ?? []), SEVERITY_COSTS[severity]]);
  }
  return costs;
}

/**
 * How well a message would be received, from 0 to 100, whole points. The dearest finding of a family costs its full
 * price, each further one half of the one before; parts that are there make up for some of it. The order of the
 * findings has no say.
 */
export function scoreOf(findings: readonly ScoredFinding[], parts: ReadonlySet<OfferPart>): number {
  let lost = 0;
  for (const [family, costs] of costsByFamily(findings)) {
    const weight = FAMILY_WEIGHTS[family] ?? 1;
    [...costs]
      .sort((a, b) => b - a)
      .forEach((cost, i) => {
        lost += cost * weight * NEXT ** i;
      });
  }
  const earned = [...parts].reduce((sum, part) => sum + (PART_POINTS[part] ?? 0), 0);
  return Math.round(Math.max(0, Math.min(100, 100 - lost + Math.min(earned, lost))));
}

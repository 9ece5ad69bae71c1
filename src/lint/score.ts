import type { OfferPart } from '../analysis/offer/types.ts';
import type { Analysis } from '../analysis/types.ts';
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

/** Earned points make up for this much of the lost ones at most: what was found always shows. */
const MADE_UP = 0.5;

/** What a message earns by what it has. */
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

/** What the findings of one family cost: the dearest its full price, each further one half of the one before. */
function costOf(family: string, costs: readonly number[]): number {
  const weight = FAMILY_WEIGHTS[family] ?? 1;
  return [...costs].sort((a, b) => b - a).reduce((sum, cost, i) => sum + cost * weight * NEXT ** i, 0);
}

/**
 * How well a message would be received, from 0 to 100, whole points: what its findings cost, less what the parts that
 * are there make up for. The order of the findings has no say.
 */
export function scoreOf(findings: readonly ScoredFinding[], parts: ReadonlySet<OfferPart>): number {
  // added in one order, since sums of fractions depend on it
  const lost = [...costsByFamily(findings)]
    .map(([family, costs]) => costOf(family, costs))
    .sort((a, b) => a - b)
    .reduce((sum, cost) => sum + cost, 0);
  const earned = [...parts].reduce((sum, part) => sum + (PART_POINTS[part] ?? 0), 0);
  return Math.max(0, Math.round(100 - lost + Math.min(earned, lost * MADE_UP)));
}

/** Which parts of an offer a message shows. */
export function partsIn({ offer }: Analysis): ReadonlySet<OfferPart> {
  const shown = Object.entries(offer.parts).flatMap(([part, evidence]) =>
    evidence.length > 0 ? [part] : [],
  );
  return new Set(shown as OfferPart[]);
}

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OfferPart } from '../../src/analysis/offer/types.ts';
import {
  FAMILY_WEIGHTS,
  PART_POINTS,
  type ScoredFinding,
  SEVERITY_COSTS,
  scoreOf,
} from '../../src/lint/score.ts';
import type { Severity } from '../../src/model/severity.ts';

const NONE: ReadonlySet<OfferPart> = new Set();
const finding = (ruleId: string, severity: Severity): ScoredFinding => ({ ruleId, severity });

const findings = fc.array(
  fc.record({
    ruleId: fc.constantFrom('address/no-mixed-address', 'bait/no-fake-role', 'style/locale', 'tone/no-hype'),
    severity: fc.constantFrom<Severity>('error', 'warn', 'info', 'off'),
  }),
  { maxLength: 12 },
);
const parts = fc
  .uniqueArray(fc.constantFrom(...(Object.keys(PART_POINTS) as OfferPart[])))
  .map((list): ReadonlySet<OfferPart> => new Set(list));

test('a message without findings has all points, whatever it holds', () => {
  expect(scoreOf([], NONE)).toBe(100);
  expect(scoreOf([], new Set<OfferPart>(['observation', 'offer']))).toBe(100);
});

test('an error costs more than a warning, a warning more than a hint, and what is off nothing', () => {
  const scores = (['error', 'warn', 'info', 'off'] as const).map((severity) =>
    scoreOf([finding('tone/no-hype', severity)], NONE),
  );
  expect(scores).toEqual([75, 90, 98, 100]);
});

test('the second of a family costs half of the first, the first of another its full price', () => {
  const first = finding('tone/no-hype', 'error');
  expect(scoreOf([first, finding('tone/no-jargon', 'error')], NONE)).toBe(63);
  expect(scoreOf([first, finding('bait/no-fake-role', 'error')], NONE)).toBe(50);
});

test('what is there makes up for half of what was lost at most', () => {
  const warning = [finding('tone/no-hype', 'warn')];
  expect(scoreOf(warning, new Set<OfferPart>(['proof']))).toBe(93);
  expect(scoreOf(warning, new Set(Object.keys(PART_POINTS) as OfferPart[]))).toBe(95);
});

test('a headline over other findings costs nothing of its own', () => {
  expect(scoreOf([finding('summary/looks-mass-sent', 'error')], NONE)).toBe(100);
});

test('the score is a whole number from 0 to 100 and knows no order', () => {
  fc.assert(
    fc.property(findings, parts, fc.infiniteStream(fc.nat()), (list, present, keys) => {
      const score = scoreOf(list, present);
      const shuffled = list
        .map((item) => ({ item, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
      expect(scoreOf(shuffled, present)).toBe(score);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
    }),
  );
});

test('another finding never raises the score', () => {
  fc.assert(
    fc.property(findings, findings, (list, more) => {
      expect(scoreOf([...list, ...more], NONE)).toBeLessThanOrEqual(scoreOf(list, NONE));
    }),
  );
  expect(SEVERITY_COSTS.error).toBeGreaterThan(SEVERITY_COSTS.warn);
});

test('the documentation has the numbers that count', () => {
  const page = readFileSync('docs/score.md', 'utf8');
  const rows = new Map(
    [...page.matchAll(/^\| (.+?) \| (\d+(?:\.\d+)?)/gm)].map(([, name, n]) => [name, Number(n)]),
  );
  expect([rows.get('error'), rows.get('warning'), rows.get('hint (info)')]).toEqual([
    SEVERITY_COSTS.error,
    SEVERITY_COSTS.warn,
    SEVERITY_COSTS.info,
  ]);
  for (const [family, weight] of Object.entries(FAMILY_WEIGHTS)) {
    const row = [...rows].find(([names]) => names?.includes(`\`${family}\``));
    expect(row?.[1], family).toBe(weight);
  }
  const earning = page.slice(page.indexOf('## What earns'));
  const points = [...earning.matchAll(/^\| .+? \| (\d+) \|$/gm)].map(([, n]) => Number(n));
  expect(points).toEqual(Object.values(PART_POINTS));
});

import { CONTEXT_KEYS, type Context, contextAt } from './context.ts';
import type { When } from './rule.ts';

/** `true` asks only that something is given: `recipient.name: true`. Words compare without case. */
function holds(wanted: When[string], actual: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((word) => holds(word, actual));
  if (wanted === true) return actual !== undefined && actual !== false;
  if (typeof wanted === 'string' && typeof actual === 'string')
    return wanted.toLowerCase() === actual.toLowerCase();
  return wanted === actual;
}

/** `false` of what is no matter of yes and no asks that nothing is given: `stage: false`. */
const asksForNothing = (key: string, wanted: When[string]) =>
  wanted === false && key in CONTEXT_KEYS && CONTEXT_KEYS[key] !== 'boolean';

/**
 * Do all conditions hold? Keys are dotted paths of the context, or `report` for the id of the report. What the
 * context doesn't give is unknown and fulfills no condition but the one that asks for that.
 */
export function matchesWhen(when: When, context: Context, reportId?: string): boolean {
  return Object.entries(when).every(([key, wanted]) => {
    const actual = key === 'report' ? reportId : contextAt(context, key);
    return asksForNothing(key, wanted) ? actual === undefined : holds(wanted, actual);
  });
}

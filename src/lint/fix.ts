import type { Diagnostic, Fix } from '../model/diagnostic.ts';
import { applyEdits, type Edit } from '../model/edit.ts';

/** What may be changed: what mends without changing what is said, and what a person would have to choose. */
export const FIX_TYPES = ['fix', 'suggestion'] as const;
export type FixType = (typeof FIX_TYPES)[number];

export interface Fixed {
  readonly text: string;
  /** how many problems were mended */
  readonly count: number;
}

/** A suggestion is made only where it is the only one: between two a person has to choose. */
function fixOf({ fix, suggestions }: Diagnostic, types: readonly FixType[]): Fix | undefined {
  if (fix && types.includes('fix')) return fix;
  const [first, ...others] = suggestions ?? [];
  return types.includes('suggestion') && others.length === 0 ? first?.fix : undefined;
}

/**
 * Makes the fixes of the given types that don't touch one another, the earlier before the later; as in ESLint, what is
 * left over waits for the next pass. Undefined where there is none to make.
 */
export function applyFixes(
  source: string,
  messages: readonly Diagnostic[],
  types: readonly FixType[],
): Fixed | undefined {
  const fixes = messages
    .flatMap((message) => fixOf(message, types) ?? [])
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
  const edits: Edit[] = [];
  for (const { range, text } of fixes) {
    const [start, end] = range;
    if (start > (edits.at(-1)?.end ?? -1)) edits.push({ start, end, text });
  }
  if (edits.length === 0) return undefined;
  return { text: applyEdits(source, edits), count: edits.length };
}

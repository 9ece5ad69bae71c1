import { CONTEXT_KEYS, type Context, type ContextValue } from './context.ts';
import { isMapping, oneOf, type Path, type Problem, rightWord, type Suggest, shown } from './problem.ts';

/** The keys that hold further keys: consent, recipient, sender. */
const PARENTS = new Set(
  Object.keys(CONTEXT_KEYS).flatMap((key) => (key.includes('.') ? [key.split('.')[0] ?? ''] : [])),
);

/** The first words of all context keys, as they stand at the top of a mapping. */
export const CONTEXT_ROOTS: readonly string[] = [
  ...new Set(Object.keys(CONTEXT_KEYS).map((key) => key.split('.')[0] ?? '')),
];

export interface CheckedContext {
  readonly context: Context;
  readonly problems: readonly Problem[];
}

/** What a key takes, in words. */
function expected(takes: ContextValue): string {
  if (takes === 'text') return 'Write a text.';
  if (takes === 'boolean') return 'Write true or false.';
  return `Write ${oneOf(takes)}.`;
}

/** The value as the context holds it, or undefined where it is not one the key takes. Words compare without case. */
function accepted(takes: ContextValue, value: unknown): string | boolean | undefined {
  if (takes === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (takes === 'text') {
    // an unquoted number is a text to its writer: `sender.company: 1822`
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }
  if (typeof value !== 'string') return undefined;
  return takes.find((word) => word.toLowerCase() === value.trim().toLowerCase());
}

type Entry = readonly [key: string, value: unknown, path: Path];

/** All leaves with their dotted keys; `recipient: { type: … }` and `recipient.type: …` are the same. */
function* entries(value: Readonly<Record<string, unknown>>, path: Path): Iterable<Entry> {
  for (const [key, inner] of Object.entries(value)) {
    if (!PARENTS.has(key) || !isMapping(inner)) {
      yield [key, inner, [...path, key]];
      continue;
    }
    for (const [child, leaf] of Object.entries(inner)) yield [`${key}.${child}`, leaf, [...path, key, child]];
  }
}

function unknownKey(key: string, path: Path, suggest: Suggest | undefined): Problem {
  const parent = key.split('.')[0] ?? '';
  const siblings = Object.keys(CONTEXT_KEYS).filter((known) => known.startsWith(`${parent}.`));
  const isChild = PARENTS.has(parent) && key !== parent;
  return {
    code: 'context-key',
    path,
    part: 'key',
    message: `There is no context key "${key}".`,
    remedy: rightWord(key, isChild ? siblings : Object.keys(CONTEXT_KEYS), suggest),
  };
}

function wrongValue(key: string, value: unknown, path: Path): Problem {
  const takes = CONTEXT_KEYS[key];
  const children = Object.keys(CONTEXT_KEYS).filter((known) => known.startsWith(`${key}.`));
  return {
    code: 'context-value',
    path,
    part: 'value',
    message: `"${key}" can't be ${shown(value)}.`,
    remedy: takes === undefined ? `It holds ${children.join(', ')}.` : expected(takes),
  };
}

/**
 * Reads a context as a user wrote it, nested or with dotted keys; wrong keys and values are left out and named.
 * `path` is where the value stands in what was written. A key without a value says nothing.
 */
export function checkContext(value: unknown, path: Path, suggest?: Suggest): CheckedContext {
  if (value === undefined || value === null) return { context: {}, problems: [] };
  if (!isMapping(value)) {
    const message = `The context can't be ${shown(value)}.`;
    const remedy = 'Write keys with their values, such as "channel: linkedin".';
    return { context: {}, problems: [{ code: 'context-value', path, part: 'value', message, remedy }] };
  }
  const problems: Problem[] = [];
  const context: Record<string, unknown> = {};
  for (const [key, leaf, at] of entries(value, path)) {
    const takes = Object.hasOwn(CONTEXT_KEYS, key) ? CONTEXT_KEYS[key] : undefined;
    if (takes === undefined && !PARENTS.has(key)) {
      problems.push(unknownKey(key, at, suggest));
      continue;
    }
    if (leaf === null || leaf === undefined) continue;
    const good = takes === undefined ? undefined : accepted(takes, leaf);
    if (good === undefined) {
      problems.push(wrongValue(key, leaf, at));
      continue;
    }
    const [parent = '', child] = key.split('.');
    if (child === undefined) context[parent] = good;
    else context[parent] = { ...(context[parent] as object | undefined), [child]: good };
  }
  return { context: context as Context, problems };
}

import { stylish } from './stylish.ts';
import type { Formatter } from './types.ts';

export type { Formatter, FormatterOptions, Paint } from './types.ts';
export { plainPaint } from './types.ts';

/** Each formatter but the usual one is loaded when it is asked for. */
const FORMATTERS = {
  stylish: async () => stylish,
  json: async () => (await import('./json.ts')).json,
} satisfies Readonly<Record<string, () => Promise<Formatter>>>;

export type FormatterName = keyof typeof FORMATTERS;

export const FORMATTER_NAMES = Object.keys(FORMATTERS) as readonly FormatterName[];

export function loadFormatter(name: FormatterName): Promise<Formatter> {
  return FORMATTERS[name]();
}

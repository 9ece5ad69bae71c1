import type { Paint } from '../formatters/types.ts';
import { plainPaint } from '../formatters/types.ts';

/** The colors of a terminal, or none; chalk is loaded only for colors. */
export async function createPaint(isColored: boolean): Promise<Paint> {
  if (!isColored) return plainPaint;
  const { Chalk, supportsColor } = await import('chalk');
  // Color that was asked for is given even where chalk sees no terminal.
  return new Chalk({ level: supportsColor ? supportsColor.level : 1 });
}

import type { FileResult, MessageDetails } from '../model/diagnostic.ts';
import { PART_NAMES, PARTS, type Part } from '../model/part.ts';
import type { FormatterOptions } from './types.ts';
import { textWidth, wrap } from './width.ts';
import { WORDS } from './words.ts';

/** Columns of a row of parts, beside its indent. */
const WIDTH = 100;
const INDENT = '  ';

/** `what is offered ✓ 3:1`, `what proves it –`. */
function shownPart(part: Part, { parts }: MessageDetails, { locale }: FormatterOptions): string {
  const [first] = parts[part];
  const name = PART_NAMES[part][locale];
  return first ? `${name} ✓ ${first.line}:${first.column}` : `${name} –`;
}

/** Which parts each message of a file has and where, and which it lacks; one paragraph a message. */
export function partLines({ details = [] }: FileResult, options: FormatterOptions): readonly string[] {
  const words = WORDS[options.locale];
  const columns = textWidth(WIDTH, options.columns, INDENT.length);
  return details.flatMap((message) => {
    const label = words.parts(details.length > 1 ? message.line : undefined);
    const shown = PARTS.map((part) => shownPart(part, message, options).replaceAll(' ', '\u00a0'));
    return wrap(`${label} ${shown.join('\u00a0· ')}`, columns).map(
      (line) => INDENT + line.replaceAll('\u00a0', ' '),
    );
  });
}

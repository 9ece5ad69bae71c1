import type { MessageReader, ReadOptions } from '../../src/formats/types.ts';
import type { Message, Segment } from '../../src/model/message.ts';
import { toSource } from '../../src/model/span-map.ts';
import { parsePlaced } from '../../src/node/yaml-places.ts';
import { nearest } from '../../src/text/nearest.ts';

/** What node/ hands in. */
export const OPTIONS: ReadOptions = {
  parseYaml: (yaml) => parsePlaced(yaml),
  path: 'mail.md',
  ruleIds: ['address/no-unsolicited-du', 'bait/no-fake-customer'],
  suggest: nearest,
};

/** The one message of a source. */
export function only(reader: MessageReader, source: string, options: ReadOptions = OPTIONS): Message {
  const [message, ...more] = reader(source, options);
  if (!message || more.length > 0) throw new Error(`${more.length + (message ? 1 : 0)} messages`);
  return message;
}

/** Roles and texts, as a test compares them. */
export const segmentsOf = (message: Message) => message.segments.map(({ role, text }) => [role, text]);

/** The source that stands behind the first occurrence of a text in a segment. */
export function behind(source: string, segment: Segment, text: string): string {
  const start = segment.text.indexOf(text);
  const span = toSource(segment.map, { start, end: start + text.length });
  return source.slice(span.start, span.end);
}

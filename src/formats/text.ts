import { verbatim } from '../model/span-map.ts';
import { readFrontMatter } from './front-matter.ts';
import { messageOf } from './message.ts';
import type { MessageReader } from './types.ts';

/**
 * Reads plain text as one message: front matter, header lines ("Betreff: …"), body. A text that is empty but for
 * white space is no message.
 */
export const readText: MessageReader = function* (source, options) {
  const front = readFrontMatter(source, options);
  const text = source.slice(front.end);
  if (text.trim() === '' && front.subject === undefined) return;
  yield messageOf(front, { text, map: verbatim(front.end, text.length) }, source);
};

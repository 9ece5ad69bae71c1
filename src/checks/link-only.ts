import { asksOf } from '../analysis/asks.ts';
import { bookingLinksOf } from '../analysis/booking-links.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import type { Check } from './types.ts';

/** A number to call: seven digits or more, with what stands between them. */
const PHONE = /(?:\+|\(0|\b0)\d(?:[\d \u00a0()/.–-]{4,20})\d\b/;

/** Is there another way to a person: an address or a number to call, or a question that can simply be answered? */
function reachesPerson(analysis: Analysis): boolean {
  const { passages, message } = analysis;
  if (passages.some(({ tokens }) => tokens.some(({ kind }) => kind === 'email'))) return true;
  if (message.segments.some(({ text }) => PHONE.test(text))) return true;
  return asksOf(analysis).some(({ goal }) => goal !== 'meeting');
}

/** Reports the booking link of a message that offers no other way to a person. */
export const linkOnly: Check = {
  options: {},
  *run(analysis, rule): Iterable<Finding> {
    const { unless, reports } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const [link] = bookingLinksOf(analysis).filter(({ sentence }) => sentence.zone !== 'history');
    if (!link || reachesPerson(analysis)) return;
    const { passage, start, end } = link;
    yield { reportId: Object.keys(reports)[0] ?? '', segment: passage.segment, span: { start, end } };
  },
};

import { type Phone, phonesOf } from '../analysis/phones.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import type { Check } from './types.ts';

/** Where a signature stands, or what is printed below it. */
const SIGNED = new Set(['signature', 'footer', 'closing']);
/** The last digits of two numbers of one firm differ: 12-0 and 12-15. */
const EXTENSION = 3;

/** Are two numbers one, with a slip in it? One digit that differs, or two that changed places, before the extension. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const differing = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [first = 0, second] = differing;
  if (first >= a.length - EXTENSION) return false;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/** The sender says that he is reached at this number. */
function isOwn(phone: Phone, analysis: Analysis): boolean {
  return analysis.matches('signal:reach-me').some(({ sentence }) => sentence === phone.sentence);
}

/** A number in the text that the signature doesn't have, though it has one of its kind; and a slip between any two. */
function* otherNumbers(analysis: Analysis): Iterable<Finding> {
  const phones = phonesOf(analysis).filter(({ kind }) => kind !== 'fax');
  for (const [i, phone] of phones.entries()) {
    const { passage, sentence, start, end, digits, kind } = phone;
    const others = phones.filter((other) => other !== phone && other.kind === kind);
    const slip = others.find((other) => phones.indexOf(other) > i && isSlip(digits, other.digits));
    const signed = others.filter((other) => SIGNED.has(other.sentence.zone));
    const isUnknown =
      sentence.zone === 'main' &&
      signed.length > 0 &&
      signed.every((other) => other.digits !== digits) &&
      isOwn(phone, analysis);
    const other = slip ?? (isUnknown ? signed[0] : undefined);
    if (!other) continue;
    const written = other.passage.segment.text.slice(other.start, other.end);
    yield {
      reportId: 'phone',
      segment: passage.segment,
      span: { start, end },
      data: { other: written },
      standsAlone: true,
    };
    return;
  }
}

/** Can this message carry an attachment? Of a mail only the context knows. */
function lacksAttachment({ context: { attachments, channel, stage } }: Analysis): boolean {
  return attachments === false || channel === 'sms' || (channel === 'linkedin' && stage === 'connect');
}

/** Reports contact details that contradict one another, and attachments that can't be there. */
export const contact: Check = {
  options: {},
  *run(analysis, rule): Iterable<Finding> {
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, analysis.context)) return;
    yield* otherNumbers(analysis);
    if (!lacksAttachment(analysis)) return;
    for (const { passage, sentence, start, end } of analysis.matches('signal:attached').slice(0, 1))
      if (sentence.zone === 'main')
        yield { reportId: 'attachment', segment: passage.segment, span: { start, end }, standsAlone: true };
  },
};

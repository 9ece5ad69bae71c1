import { lazy } from '../../text/lazy.ts';
import type { Analysis } from '../types.ts';
import { sellingIn } from './selling.ts';
import { sum, tracesIn } from './traces.ts';
import type { Outreach, Selling, Standing } from './types.ts';

/** What the context says of the message settles it. */
const DECLARED: Readonly<Record<string, Standing>> = {
  first: 'outreach',
  connect: 'outreach',
  followup: 'outreach',
  breakup: 'outreach',
  reply: 'ordinary',
  customer: 'ordinary',
};

/** From this sum of traces on a message is outreach, and from that on surely. */
const ENOUGH = 2;
const SURE = 5;

function judge(analysis: Analysis, selling: () => Selling): Omit<Outreach, 'selling'> {
  const { stage, mailing } = analysis.context;
  const declared = DECLARED[stage ?? ''];
  if (declared !== undefined) {
    const isOutreach = declared === 'outreach';
    return { standing: declared, isOutreach, isSure: isOutreach, reasons: [`stage: ${stage}`] };
  }
  // what goes to many in the same words sells, whoever subscribed to it
  if (mailing !== undefined)
    return { standing: 'outreach', isOutreach: true, isSure: true, reasons: [`mailing: ${mailing}`] };
  const { contact, bonds } = tracesIn(analysis, selling());
  const score = sum(contact) + sum(bonds);
  const isOutreach = score >= ENOUGH;
  return {
    standing: isOutreach ? 'outreach' : bonds.length > 0 && score <= 0 ? 'ordinary' : 'open',
    isOutreach,
    isSure: score >= SURE,
    reasons: [...contact, ...bonds].map(({ reason }) => reason),
  };
}

/**
 * Does a stranger write, or somebody who is known? The context decides where it says so; else all that speaks for a
 * stranger's pitch is weighed against all that speaks for an order, an appointment or another bond.
 */
export function outreachOf(analysis: Analysis): Outreach {
  const selling = lazy(() => sellingIn(analysis));
  return {
    ...judge(analysis, selling),
    get selling() {
      return selling();
    },
  };
}

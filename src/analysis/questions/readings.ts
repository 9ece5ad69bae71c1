import type { Facts } from './facts.ts';

export const isOutreach = ({ standing }: Facts) => standing === 'outreach';
/** Where nothing shows what kind of mail it is, only what nobody asks among friends counts. */
export const isLurable = (facts: Facts) => isOutreach(facts) || facts.has('lures-anywhere');
export const first = (facts: Facts, ...signals: readonly string[]) =>
  Math.min(...signals.map((signal) => facts.at(signal)));

/** Of what is asked for, the object named first counts: "15 Minuten, um mehr Kunden …" asks for minutes. */
export const objectIs = (facts: Facts, signal: string) => {
  const place = facts.at(signal);
  return (
    place < Number.POSITIVE_INFINITY && place <= first(facts, 'names-gain', 'names-trouble', 'names-amount')
  );
};

export const hurts = (facts: Facts) =>
  facts.has('doubts') ||
  facts.has('names-trouble') ||
  facts.has('pain-formula') ||
  facts.has('imagines-trouble');
export const measures = (facts: Facts) =>
  ['names-amount', 'names-still', 'names-habit', 'asks-for-a-grade'].some(facts.has);
export const promises = (facts: Facts) => facts.has('names-gain');
/** "… how we could lower your costs" tells what the sender does, "… to lower your costs" what the reader wants. */
export const isOwnDoing = (facts: Facts) =>
  facts.asking.form !== 'indirect' && facts.senderAt < facts.at('names-gain');

/** "How high is the step?": how the reader works is not what is measured. */
export const asksOfThing = (facts: Facts) =>
  facts.has('names-amount') && !facts.has('names-spending') && !facts.speaksToReader;
export const asksForChoice = (facts: Facts) => facts.leavesChoice && !measures(facts);

export const wantsAnswer = (facts: Facts) =>
  ['asks-interest', 'asks-willingness', 'asks-leave', 'names-desire'].some(facts.has);

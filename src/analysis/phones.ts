import type { Span } from '../model/span.ts';
import type { Analysis, Passage, Sentence } from './types.ts';

/** A telephone number of the message. */
export interface Phone extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  /** its digits as dialled at home: +49 (0)561 12 as 056112 */
  readonly digits: string;
  readonly kind: 'fixed' | 'mobile' | 'fax';
}

const NUMBER = /(?:\+|\(0|\b0)[\d][\d \u00a0()/.–-]{4,20}\d\b/g;
/** "03.05.2026", "01/2026", a time: digits that are no number to call. */
const DATE = /^\d{1,2}[./]\d{1,2}[./]?\d{0,4}$|^\d{1,2}\.\d{2}/;
const FAX = /\b(?:fax|telefax|f)\W{0,3}$/i;
const MOBILE_LABEL = /\b(?:mobil|mobile|handy|cell|m)\W{0,3}$/i;
/** German and Austrian mobile prefixes, Swiss and British ones. */
const MOBILE = /^(?:01[5-7]|06[5-9]\d|07[4-9])/;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;

function digitsOf(raw: string): string {
  const digits = raw.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  return digits
    .replace(/^(?:\+|00)(?:49|43|41|44)/, '0')
    .replace(/^00/, '0')
    .replace(/^\+/, '');
}

function kindOf(before: string, digits: string): Phone['kind'] {
  if (FAX.test(before)) return 'fax';
  return MOBILE_LABEL.test(before) || MOBILE.test(digits) ? 'mobile' : 'fixed';
}

/** The telephone numbers that the sender gives, in the order of the text. */
export function phonesOf({ passages }: Analysis): readonly Phone[] {
  return passages.flatMap((passage) => {
    const { text } = passage.segment;
    if (passage.segment.role !== 'body') return [];
    return [...text.matchAll(NUMBER)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const sentence = passage.sentences.find((place) => start >= place.start && start < place.end);
      const digits = digitsOf(match[0]);
      const isNumber = digits.length >= LEAST_DIGITS && digits.length <= MOST_DIGITS && !DATE.test(match[0]);
      if (!sentence || !isNumber || sentence.zone === 'history' || sentence.zone === 'code') return [];
      const kind = kindOf(text.slice(Math.max(0, start - 12), start), digits);
      return [{ passage, sentence, start, end, digits, kind }];
    });
  });
}

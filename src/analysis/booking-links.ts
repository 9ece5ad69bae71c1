import type { Span } from '../model/span.ts';
import type { Analysis, Passage, Sentence } from './types.ts';

/** Services where a visitor picks a time in somebody's calendar. */
const HOSTS =
  /(?:^|[/.])(?:calendly\.com|cal\.com|meetings(?:-[a-z0-9]+)?\.hubspot\.com|meetergo\.com|tidycal\.com|zcal\.co|youcanbook\.me|acuityscheduling\.com|savvycal\.com|chilipiper\.com|oncehub\.com|koalendar\.com|appointlet\.com|zeeg\.me|termin\.io|vyte\.in|simplybook\.(?:me|it)|calendar\.app\.google|outlook\.office(?:365)?\.com\/book|doodle\.com\/bp)/;
/** On the sender's own site the path tells: /termin, /book-a-call. */
const PATHS =
  /\/(?:termin(?:e|buchung|vereinbaren)?|erstgespr(?:ae|ä)ch|buchen|kalender|book(?:ing|-a-call|-a-demo|-demo)?|schedule|calendar|appointment|demo-buchen)(?:[/?#-]|$)/;

/** A link at which the reader books a time himself. Offsets are those of the passage's text. */
export interface BookingLink extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** The links in the text that lead to a calendar, in the order of the text. */
export function bookingLinksOf({ sentences }: Analysis): readonly BookingLink[] {
  return sentences.flatMap((sentence) =>
    sentence.passage.tokens
      .slice(sentence.first, sentence.last)
      .filter(({ kind, fold }) => kind === 'url' && (HOSTS.test(fold) || PATHS.test(fold)))
      .map(({ start, end }) => ({ passage: sentence.passage, sentence, start, end })),
  );
}

import type { Span } from '../model/span.ts';
import { bookingLinksOf } from './booking-links.ts';
import type { QuestionPurpose } from './questions/types.ts';
import type { Analysis, Passage, Sentence } from './types.ts';

/** What comes of it when the reader does as asked. An answer comes of every ask. */
export type AskGoal =
  | 'answer'
  | 'meeting'
  | 'material'
  | 'visit'
  | 'register'
  | 'order'
  | 'referral'
  | 'favor';

/** A place where the reader is asked to do something. Offsets are those of the passage's text. */
export interface Ask extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
  readonly goal: AskGoal;
}

/** The goals by signal; of several in one sentence the first is what is asked, the others are ways to it. */
const SIGNALS: readonly (readonly [signal: string, goal: AskGoal])[] = [
  ['ask-meeting', 'meeting'],
  ['ask-material', 'material'],
  ['ask-register', 'register'],
  ['ask-order', 'order'],
  ['ask-favor', 'favor'],
  ['ask-refer', 'referral'],
  ['ask-visit', 'visit'],
  ['ask-reply', 'answer'],
];

/** What a question asks for. Questions that only lure ask for nothing, unless the message ends on one. */
const OF_QUESTION: Readonly<Partial<Record<QuestionPurpose, AskGoal>>> = {
  fact: 'answer',
  permission: 'material',
  meeting: 'meeting',
  interest: 'answer',
  logistics: 'answer',
  'either-or': 'meeting',
  ping: 'answer',
};

/** A message may end on a word of thanks, or a name, after its question. */
const LAST_SENTENCES = 2;

const isMain = ({ zone }: Sentence) => zone === 'main' || zone === 'closing';

function* askedByQuestions({ questions, sentences }: Analysis): Iterable<Ask> {
  const last = sentences.filter(({ zone }) => zone === 'main').slice(-LAST_SENTENCES);
  for (const { passage, sentence, start, end, purpose } of questions.questions) {
    const goal = OF_QUESTION[purpose] ?? (last.includes(sentence) ? 'answer' : undefined);
    if (goal) yield { passage, sentence, start, end, goal };
  }
}

function* askedOutright(analysis: Analysis): Iterable<Ask> {
  // "reply, or call me" asks for an answer; a call is one way to give it
  const answered = new Set(analysis.matches('signal:ask-reply').map(({ sentence }) => sentence));
  for (const { passage, sentence, start, end } of analysis.offer.calls)
    yield { passage, sentence, start, end, goal: answered.has(sentence) ? 'answer' : 'meeting' };
  for (const [signal, goal] of SIGNALS)
    for (const { passage, sentence, start, end } of analysis.matches(`signal:${signal}`))
      yield { passage, sentence, start, end, goal };
  for (const { passage, sentence, start, end } of analysis.offer.parts.ask)
    yield { passage, sentence, start, end, goal: 'answer' };
  for (const link of bookingLinksOf(analysis)) yield { ...link, goal: 'meeting' };
}

/**
 * What the reader is asked to do, one ask a sentence, in the order of the text: "mail or call" asks once, and more than
 * an answer counts before a mere answer.
 */
export function asksOf(analysis: Analysis): readonly Ask[] {
  const bySentence = new Map<Sentence, Ask>();
  for (const ask of [...askedOutright(analysis), ...askedByQuestions(analysis)]) {
    if (!isMain(ask.sentence)) continue;
    const known = bySentence.get(ask.sentence);
    if (!known || (known.goal === 'answer' && ask.goal !== 'answer')) bySentence.set(ask.sentence, ask);
  }
  return [...bySentence.values()].sort((a, b) => a.sentence.index - b.sentence.index);
}

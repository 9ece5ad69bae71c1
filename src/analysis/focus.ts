import { clauseWordsOf } from '../languages/clause-words.ts';
import type { Token } from '../model/token.ts';
import { fold } from '../text/fold.ts';
import type { Analysis, Sentence } from './types.ts';

/** How often a sentence speaks of the sender, and how often of the reader. */
export interface Focus {
  readonly sentence: Sentence;
  readonly own: number;
  readonly yours: number;
}

/** The words of the sender's firm, where the context names it; short ones could be anything. */
function firmWords({ context }: Analysis): ReadonlySet<string> {
  const words = fold(context.sender?.company ?? '').split(/[^\p{L}\d]+/u);
  return new Set(words.filter((word) => word.length > 3));
}

const isSubject = ({ language }: Analysis, token: Token | undefined): boolean =>
  clauseWordsOf(language.code).sender.has(token?.fold ?? '');

/** "Freue mich …": a sentence that begins with the sender's verb and leaves its I out. */
function isDropped(analysis: Analysis, sentence: Sentence): boolean {
  const match = analysis.matches('signal:dropped-subject').find((found) => found.sentence === sentence);
  return match !== undefined && !isSubject(analysis, sentence.passage.tokens[match.last]);
}

/** For each sentence of the main text: the words for the sender, and those for the reader; quotations are neither. */
export function focusOf(analysis: Analysis): readonly Focus[] {
  const { we, our, you, your } = analysis.language.classes;
  const firm = firmWords(analysis);
  const isOwn = (token: Token) => we?.(token) || our?.(token) || firm.has(token.fold);
  return analysis.sentences
    .filter(({ zone }) => zone === 'main')
    .map((sentence) => {
      const { passage, first, last } = sentence;
      const tokens = passage.tokens.slice(first, last).filter((_, i) => !passage.quoted[first + i]);
      const own = tokens.filter(isOwn).length + Number(isDropped(analysis, sentence));
      return { sentence, own, yours: tokens.filter((token) => you?.(token) || your?.(token)).length };
    });
}

/** How many words may stand before the sender in the sentence's first clause: "Seit 2012 bauen wir". */
const WORDS_BEFORE = 4;

/** Is the sender whom a sentence is about: its first subject, before anything of the reader's? */
export function isAboutSender(analysis: Analysis, sentence: Sentence): boolean {
  if (isDropped(analysis, sentence)) return true;
  const { our, you, your } = analysis.language.classes;
  const firm = firmWords(analysis);
  const { passage, first, last } = sentence;
  for (const [i, token] of passage.tokens.slice(first, Math.min(last, first + WORDS_BEFORE)).entries()) {
    if (you?.(token) || your?.(token)) return false;
    if (isSubject(analysis, token)) return true;
    // "Mein Name ist …", "Our company …"
    if (i === 0 && (our?.(token) || firm.has(token.fold))) return true;
  }
  return false;
}

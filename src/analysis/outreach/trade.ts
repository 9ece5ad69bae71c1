import type { TokenRange } from '../../text/sentences.ts';
import type { SignalIndex } from '../signals.ts';
import type { Analysis, Sentence } from '../types.ts';

/** The clause speaks of one time only, or of the speaker's own affairs, and not of what he does for a living. */
function isOneTime(sentence: Sentence, clause: TokenRange, { language }: Analysis): boolean {
  const { weekday, time, we } = language.classes;
  for (let i = clause.first + 1; i < clause.last; i++) {
    const token = sentence.passage.tokens[i];
    if (token && (weekday?.(token) || time?.(token) || we?.(token))) return true;
  }
  return false;
}

/** Does a question mark stand in the sentence? */
export function hasQuestionMark({ passage, first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) if (passage.tokens[i]?.raw.includes('?')) return true;
  return false;
}

function tellsTrade(sentence: Sentence, analysis: Analysis, signals: SignalIndex): boolean {
  const firsts = (signal: string) =>
    new Set(signals.inSentence(signal, sentence).map((match) => match.first));
  const told = firsts('states-trade');
  if (sentence.zone !== 'main' || told.size === 0 || hasQuestionMark(sentence)) return false;
  const personal = firsts('states-no-trade');
  return sentence.clauses.some(
    (clause) =>
      told.has(clause.first) && !personal.has(clause.first) && !isOneTime(sentence, clause, analysis),
  );
}

/**
 * Sentences that tell what the sender does as a trade, whatever the trade: "Wir scannen Archive", "We service lifts".
 * A present-tense statement with the sender as its subject and no single occasion in it; what people say of
 * themselves in any mail ("I think", "wir freuen uns") is listed in the signal `states-no-trade`.
 */
export function tradeSentences(analysis: Analysis, signals: SignalIndex): readonly Sentence[] {
  return analysis.sentences.filter((sentence) => tellsTrade(sentence, analysis, signals));
}

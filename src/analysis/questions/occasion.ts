import type { SignalIndex } from '../signals.ts';
import type { Analysis, Sentence } from '../types.ts';

/** How many sentences before a question its occasion may stand. */
const REACH = 3;

/** Something in the sentence can be looked up as it stands: a number, a date, quoted words, a page, a job ad. A merge field can't. */
function isCheckable(sentence: Sentence, analysis: Analysis, signals: SignalIndex): boolean {
  const { tokens, quoted } = sentence.passage;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'number' || token.kind === 'url') return true;
    if (token.kind === 'word' && (quoted[i] || analysis.language.classes.weekday?.(token))) return true;
  }
  return signals.inSentence('names-checkable', sentence).length > 0;
}

/** Where something checkable about the reader was told: index of the sentence → where its last words about it end. */
export function occasionsIn(
  analysis: Analysis,
  signals: SignalIndex,
  pitching: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const occasions = new Map<number, number>();
  for (const { sentence, end } of [
    ...analysis.offer.parts.observation,
    ...analysis.matches('signal:observes'),
  ]) {
    if (sentence.zone === 'signature' || pitching.has(sentence.index)) continue;
    if (!isCheckable(sentence, analysis, signals)) continue;
    occasions.set(sentence.index, Math.min(end, occasions.get(sentence.index) ?? end));
  }
  return occasions;
}

/** Does one of the occasions stand shortly before this place? */
export function isOccasioned(
  occasions: ReadonlyMap<number, number>,
  sentence: Sentence,
  start: number,
): boolean {
  for (let distance = 1; distance <= REACH; distance++)
    if (occasions.has(sentence.index - distance)) return true;
  return (occasions.get(sentence.index) ?? Number.POSITIVE_INFINITY) <= start;
}

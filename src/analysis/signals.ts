import type { Analysis, Match, Sentence } from './types.ts';

/** Where signals matched, sentence by sentence; each signal is sorted once, when first asked for. */
export interface SignalIndex {
  readonly inSentence: (signal: string, sentence: Sentence) => readonly Match[];
  /** index of the first sentence with the signal, or infinity */
  readonly firstIndex: (signal: string) => number;
  /** index of the last sentence with the signal, or -1 */
  readonly lastIndex: (signal: string) => number;
}

export function indexSignals(analysis: Analysis): SignalIndex {
  const bySignal = new Map<string, ReadonlyMap<Sentence, readonly Match[]>>();
  const matchesOf = (signal: string): ReadonlyMap<Sentence, readonly Match[]> => {
    const known = bySignal.get(signal);
    if (known) return known;
    const grouped = new Map<Sentence, Match[]>();
    for (const match of analysis.matches(`signal:${signal}`)) {
      const group = grouped.get(match.sentence);
      if (group) group.push(match);
      else grouped.set(match.sentence, [match]);
    }
    bySignal.set(signal, grouped);
    return grouped;
  };
  return {
    inSentence: (signal, sentence) => matchesOf(signal).get(sentence) ?? [],
    firstIndex: (signal) =>
      analysis.matches(`signal:${signal}`)[0]?.sentence.index ?? Number.POSITIVE_INFINITY,
    lastIndex: (signal) => analysis.matches(`signal:${signal}`).at(-1)?.sentence.index ?? -1,
  };
}

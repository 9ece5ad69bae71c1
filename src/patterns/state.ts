/** A state on the way through a pattern: the next token, where the match began, and the marked part so far. */
export interface State {
  readonly at: number;
  /** first token of the match, -1 before any */
  readonly begin: number;
  /** first token of the ⟨marked part⟩, -1 without one */
  readonly from: number;
  /** end of the marked part, exclusive */
  readonly to: number;
}

/** The state after one token fulfilled a node. */
export function consume(state: State, index: number): State {
  return { at: index + 1, begin: state.begin < 0 ? index : state.begin, from: state.from, to: state.to };
}

/** Keeps one state for each place reached; of those at one place the first, which is the leftmost, wins. */
export function distinct(states: readonly State[]): readonly State[] {
  if (states.length < 2) return states;
  const kept = new Map<string, State>();
  for (const state of states) {
    const key = `${state.at} ${state.begin} ${state.from} ${state.to}`;
    if (!kept.has(key)) kept.set(key, state);
  }
  return [...kept.values()];
}

/** The state that reached farthest; of several the first. */
export function longestOf(states: readonly State[]): State | undefined {
  let longest: State | undefined;
  for (const state of states) if (!longest || state.at > longest.at) longest = state;
  return longest;
}

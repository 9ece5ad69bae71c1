import type { Token } from '../model/token.ts';
import type { TokenRange } from '../text/sentences.ts';
import { canBegin, isInSet } from './begin.ts';
import { isBetween, isOfClass, nextWord, type PatternText, type References } from './pattern-text.ts';
import { consume, distinct, longestOf, type State } from './state.ts';
import type { PatternNode, PatternPart } from './types.ts';

/** A node that one token fulfills. */
type WordNode = string | number | (PatternPart & { k: 'exact' | 'prefix' | 'begins' | 'split' | 'class' });

/** Follows a pattern through the words of one sentence. All ways are followed at once, so that none is tried twice. */
export class Matcher {
  private readonly text: PatternText;
  private readonly references: References;

  constructor(text: PatternText, references: References) {
    this.text = text;
    this.references = references;
  }

  sequence(nodes: readonly PatternNode[], start: State): readonly State[] {
    let states: readonly State[] = [start];
    for (const node of nodes) {
      states =
        states.length === 1
          ? this.step(node, states[0] as State)
          : distinct(states.flatMap((state) => this.step(node, state)));
      if (states.length === 0) return states;
    }
    return states;
  }

  private step(node: PatternNode, state: State): readonly State[] {
    if (typeof node !== 'object') return this.word(node, state);
    switch (node.k) {
      case 'list': {
        const list = this.references.listAt(node.s);
        return list === undefined ? [] : this.step(list, state);
      }
      case 'alt':
        return distinct(this.branches(node.of, state));
      case 'opt':
        return distinct([...this.sequence(node.n, state), state]);
      case 'span':
        return this.span(node.n, state);
      case 'gap':
        return this.gap(node.min, node.max, state);
      case 'all':
        return this.all(node.of, state);
      case 'begin':
        return nextWord(this.text, this.text.sentence.first) >= state.at ? [state] : [];
      case 'end':
        return nextWord(this.text, state.at) >= this.text.sentence.last ? [state] : [];
      case 'mark':
        return this.mark(node.w, state);
      default:
        return this.word(node, state);
    }
  }

  private branches(branches: readonly (readonly PatternNode[])[], state: State): readonly State[] {
    const word = nextWord(this.text, state.at);
    const states: State[] = [];
    for (const branch of branches)
      if (canBegin(branch[0], word, this.text, this.references)) states.push(...this.sequence(branch, state));
    return states;
  }

  private word(node: WordNode, state: State): readonly State[] {
    const index = nextWord(this.text, state.at);
    const token = this.text.tokens[index];
    if (!token || index >= this.text.sentence.last || !this.isWord(node, token, index)) {
      // classes may name what is otherwise passed over, such as an emoji
      const raw = this.text.tokens[state.at];
      if (typeof node !== 'object' || node.k !== 'class' || !raw || state.at >= this.text.sentence.last)
        return [];
      return isOfClass(node.w, raw, this.text.classes) ? [consume(state, state.at)] : [];
    }
    return [consume(state, index)];
  }

  private isWord(node: WordNode, token: Token, index: number): boolean {
    if (typeof node === 'string') return token.fold === node;
    if (typeof node === 'number') return this.isInSet(node, index);
    switch (node.k) {
      case 'exact':
        return token.raw === node.w;
      case 'prefix':
        return token.kind === 'word' && token.fold.startsWith(node.w);
      case 'begins':
        return token.kind === 'word' && this.beginsOneOf(node.s, token.fold);
      case 'split':
        return this.isInSet(node.s, index) && this.clauseHas(node.p, index);
      case 'class':
        return isOfClass(node.w, token, this.text.classes);
    }
  }

  private isInSet(set: number, index: number): boolean {
    return isInSet(set, index, this.text, this.references);
  }

  private beginsOneOf(set: number, word: string): boolean {
    for (let length = 1; length <= word.length; length++)
      if (this.references.setsOf(`${word.slice(0, length)}*`).includes(set)) return true;
    return false;
  }

  private clauseHas(particle: string, after: number): boolean {
    const clause = this.clauseAt(after);
    for (let i = after + 1; i < clause.last; i++) if (this.text.tokens[i]?.fold === particle) return true;
    return false;
  }

  private clauseAt(index: number): TokenRange {
    return (
      this.text.clauses.find((clause) => index >= clause.first && index < clause.last) ?? this.text.sentence
    );
  }

  private mark(mark: string, state: State): readonly State[] {
    let end = state.at;
    let written = '';
    while (end < this.text.sentence.last && written.length < mark.length)
      written += this.text.tokens[end++]?.raw ?? '';
    // "!!" and "?!" are one token each: their first sign counts
    return written === mark ||
      (mark.length === 1 && isBetween(this.text.tokens[state.at]) && written.startsWith(mark))
      ? [{ ...state, at: end, begin: state.begin < 0 ? state.at : state.begin }]
      : [];
  }

  private span(nodes: readonly PatternNode[], state: State): readonly State[] {
    const inner = this.sequence(nodes, { at: state.at, begin: -1, from: -1, to: -1 });
    return inner.map((end) => ({
      at: end.at,
      begin: state.begin < 0 ? end.begin : state.begin,
      from: end.begin < 0 ? state.at : end.begin,
      to: end.at,
    }));
  }

  private gap(min: number, max: number, state: State): readonly State[] {
    const states: State[] = min === 0 ? [state] : [];
    let at = state.at;
    for (let words = 1; words <= max; words++) {
      at = nextWord(this.text, at);
      if (at >= this.text.sentence.last) break;
      at++;
      if (words >= min) states.push({ ...state, at });
    }
    return states;
  }

  /** All parts from here to the end of the clause, in any order; each at its leftmost place. */
  private all(parts: readonly (readonly PatternNode[])[], state: State): readonly State[] {
    const start = nextWord(this.text, state.at);
    const clause = this.clauseAt(start);
    let begin = Number.POSITIVE_INFINITY;
    let end = -1;
    let from = Number.POSITIVE_INFINITY;
    let to = -1;
    for (const part of parts) {
      const found = this.leftmost(part, start, clause.last);
      if (!found) return [];
      begin = Math.min(begin, found.begin);
      end = Math.max(end, found.at);
      if (found.from < 0) continue;
      from = Math.min(from, found.from);
      to = Math.max(to, found.to);
    }
    return [
      {
        at: end,
        begin: state.begin < 0 ? begin : state.begin,
        from: to < 0 ? state.from : from,
        to: to < 0 ? state.to : to,
      },
    ];
  }

  private leftmost(part: readonly PatternNode[], start: number, limit: number): State | undefined {
    for (let at = start; at < limit; at++) {
      if (isBetween(this.text.tokens[at])) continue;
      const ends = this.sequence(part, { at, begin: -1, from: -1, to: -1 }).filter(
        (end) => end.at <= limit && end.begin >= 0,
      );
      const longest = longestOf(ends);
      if (longest) return longest;
    }
    return undefined;
  }
}

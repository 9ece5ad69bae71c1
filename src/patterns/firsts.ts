import { fold } from '../text/fold.ts';
import type { PatternNode, PatternPart } from './types.ts';

/** Words that can begin a match; undefined where nearly anything can. */
export type Firsts = ReadonlySet<string> | undefined;

/** What patterns refer to by number. */
export interface NamedParts {
  readonly sets: (set: number) => ReadonlySet<string>;
  readonly lists: readonly PatternNode[];
}

const isPart = (node: PatternNode): node is PatternPart => typeof node === 'object';

type Branch = readonly PatternNode[];

/** The branches of a choice by their first word, and those that can begin with nearly anything. */
interface Fork {
  readonly byWord: ReadonlyMap<string, readonly Branch[]>;
  readonly open: readonly Branch[];
}

/** A choice of fewer branches is tried branch by branch. */
const SMALL = 3;

function union(all: readonly Firsts[]): Firsts {
  if (all.length === 1) return all[0];
  const words = new Set<string>();
  for (const firsts of all) {
    if (!firsts) return undefined;
    for (const word of firsts) words.add(word);
  }
  return words;
}

/** Knows with which words parts of patterns begin, so that most places need no try. Each part is looked at once. */
export class FirstWords {
  private readonly named: NamedParts;
  private readonly ofNodes = new Map<PatternNode, Firsts>();
  private readonly ofSequences = new Map<readonly PatternNode[], Firsts>();
  private readonly forks = new Map<PatternNode, Fork>();

  constructor(named: NamedParts) {
    this.named = named;
  }

  /** The words with which a sequence can begin. */
  ofSequence(sequence: readonly PatternNode[]): Firsts {
    if (this.ofSequences.has(sequence)) return this.ofSequences.get(sequence);
    const firsts = this.findOfSequence(sequence);
    this.ofSequences.set(sequence, firsts);
    return firsts;
  }

  private findOfSequence(sequence: readonly PatternNode[]): Firsts {
    const parts: Firsts[] = [];
    for (const node of sequence) {
      if (isPart(node) && node.k === 'begin') continue;
      parts.push(this.ofNode(node));
      if (!isPart(node) || node.k !== 'opt') return union(parts);
    }
    return undefined;
  }

  private ofNode(node: PatternNode): Firsts {
    if (typeof node === 'number') return this.named.sets(node);
    if (this.ofNodes.has(node)) return this.ofNodes.get(node);
    const firsts = this.findOf(node);
    this.ofNodes.set(node, firsts);
    return firsts;
  }

  private findOf(node: PatternNode): Firsts {
    if (!isPart(node)) return new Set([String(node)]);
    switch (node.k) {
      case 'exact':
        return new Set([fold(node.w)]);
      case 'split':
        return this.named.sets(node.s);
      case 'list': {
        const list = this.named.lists[node.s];
        return list === undefined ? undefined : this.ofNode(list);
      }
      case 'alt':
      case 'all':
        return union(node.of.map((branch) => this.ofSequence(branch)));
      case 'opt':
      case 'span':
        return this.ofSequence(node.n);
      default:
        return undefined;
    }
  }

  /** The branches of a choice that can begin with this word. */
  branches(choice: PatternPart & { k: 'alt' }, word: string): readonly Branch[] {
    if (choice.of.length <= SMALL) return choice.of;
    const fork = this.forks.get(choice) ?? this.fork(choice);
    const closed = fork.byWord.get(word);
    if (!closed) return fork.open;
    return fork.open.length ? [...closed, ...fork.open] : closed;
  }

  private fork(choice: PatternPart & { k: 'alt' }): Fork {
    const byWord = new Map<string, Branch[]>();
    const open: Branch[] = [];
    for (const branch of choice.of) {
      const firsts = this.ofSequence(branch);
      if (!firsts) open.push(branch);
      for (const word of firsts ?? []) {
        const known = byWord.get(word);
        if (known) known.push(branch);
        else byWord.set(word, [branch]);
      }
    }
    const fork = { byWord, open };
    this.forks.set(choice, fork);
    return fork;
  }
}

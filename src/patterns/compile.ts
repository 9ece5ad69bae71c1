import { fold } from '../text/fold.ts';
import { anchorsOf } from './anchors.ts';
import { choiceOf } from './choices.ts';
import { PatternError, parsePattern, type Syntax } from './parse.ts';
import { COMMON_CLASSES } from './pattern-text.ts';
import { pruned } from './prune.ts';
import type { CompiledPattern, Paradigms, PatternNode, PatternTable } from './types.ts';
import { packVocabulary } from './vocabulary.ts';
import { WordSets } from './word-sets.ts';

/** A named block of patterns, one a line; blank lines and lines that begin with # are passed over. */
export interface PatternGroup {
  readonly name: string;
  readonly block: string;
}

/** A pattern that can't be read, with its group and its line in the block (from 1). */
export class PatternGroupError extends Error {
  readonly group: string;
  readonly line: number;
  readonly column: number;
  readonly pattern: string;
  readonly remedy: string;
  constructor(group: string, line: number, pattern: string, cause: PatternError) {
    super(cause.message, { cause });
    this.name = 'PatternGroupError';
    this.group = group;
    this.line = line;
    this.column = cause.column;
    this.pattern = pattern;
    this.remedy = cause.remedy;
  }
}

const WEIGHTED = /^\s*(\d+)\s*\|\s*/;

interface Compiler {
  readonly paradigms: Paradigms;
  readonly sets: WordSets;
  readonly lists: PatternNode[];
  readonly listNodes: Map<string, PatternNode>;
}

function compileLemma(compiler: Compiler, lemma: string): PatternNode {
  const forms = compiler.paradigms.formsOf(lemma);
  const joined: PatternNode = compiler.sets.numberOf(forms.words);
  if (!forms.separated) return joined;
  const { words, particle } = forms.separated;
  return choiceOf(
    [[joined], [{ k: 'split', s: compiler.sets.numberOf(words), p: fold(particle) }]],
    compiler.sets,
  );
}

function compileList(compiler: Compiler, name: string, column: number): PatternNode {
  const known = compiler.listNodes.get(name);
  if (known) return known;
  const node = compileListEntries(compiler, name, column);
  const shared: PatternNode =
    typeof node === 'number' ? node : { k: 'list', s: compiler.lists.push(node) - 1 };
  compiler.listNodes.set(name, shared);
  return shared;
}

function compileEntry(
  compiler: Compiler,
  list: string,
  entry: string,
  column: number,
): readonly PatternNode[] {
  try {
    return compileSequence(compiler, parsePattern(entry));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new PatternError(
      `In the list “${list}”, entry “${entry.trim()}”: ${error.message}`,
      column,
      error.remedy,
    );
  }
}

function compileListEntries(compiler: Compiler, name: string, column: number): PatternNode {
  const { lists } = compiler.paradigms;
  const block = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (block === undefined) {
    const known = Object.keys(compiler.paradigms.lists).sort().join(', ');
    throw new PatternError(`There is no list “${name}”`, column, `Known lists: ${known || 'none'}.`);
  }
  const entries = linesOf(block).map(({ text }) => compileEntry(compiler, name, text, column));
  return choiceOf(entries, compiler.sets);
}

function compileNode(compiler: Compiler, syntax: Syntax): PatternNode {
  switch (syntax.type) {
    case 'word':
      if (syntax.style === 'lemma') return compileLemma(compiler, syntax.word);
      return syntax.style === 'folded' ? syntax.word : { k: syntax.style, w: syntax.word };
    case 'mark':
      return { k: 'mark', w: syntax.mark };
    case 'class':
      if (syntax.name.startsWith('list:')) return compileList(compiler, syntax.name.slice(5), syntax.column);
      if (!Object.hasOwn(COMMON_CLASSES, syntax.name) && !compiler.paradigms.classes.has(syntax.name)) {
        const known = [...compiler.paradigms.classes, ...Object.keys(COMMON_CLASSES)].sort().join(', ');
        throw new PatternError(
          `There is no class <${syntax.name}>`,
          syntax.column,
          `Known classes: ${known}.`,
        );
      }
      return { k: 'class', w: syntax.name };
    case 'alt':
      return choiceOf(
        syntax.of.map((branch) => compileSequence(compiler, branch)),
        compiler.sets,
      );
    case 'all':
      return { k: syntax.type, of: syntax.of.map((branch) => compileSequence(compiler, branch)) };
    case 'opt':
    case 'span':
      return { k: syntax.type, n: compileSequence(compiler, syntax.of) };
    case 'gap':
      return { k: 'gap', min: syntax.min, max: syntax.max };
    case 'begin':
    case 'end':
      return { k: syntax.type };
  }
}

function compileSequence(compiler: Compiler, sequence: readonly Syntax[]): readonly PatternNode[] {
  return sequence.map((syntax) => compileNode(compiler, syntax));
}

function linesOf(block: string): readonly { readonly text: string; readonly line: number }[] {
  return block
    .split('\n')
    .map((text, index) => ({ text: text.trimEnd(), line: index + 1 }))
    .filter(({ text }) => text.trim() !== '' && !/^\s*#/.test(text));
}

function compileLine(compiler: Compiler, group: number, text: string): CompiledPattern {
  const weighted = WEIGHTED.exec(text);
  const nodes = compileSequence(compiler, parsePattern(weighted ? text.slice(weighted[0].length) : text));
  const weight = weighted ? Number(weighted[1]) : 1;
  return weight === 1 ? { g: group, n: nodes } : { g: group, w: weight, n: nodes };
}

function add(index: Record<string, number[]>, key: string, pattern: number): void {
  index[key] ??= [];
  index[key].push(pattern);
}

/**
 * Compiles blocks of patterns into one table with its index.
 * @throws PatternGroupError at the first pattern that can't be read, or that no word anchors
 */
export function compilePatterns(groups: readonly PatternGroup[], paradigms: Paradigms): PatternTable {
  const compiler: Compiler = { paradigms, sets: new WordSets(), lists: [], listNodes: new Map() };
  const source = { sets: compiler.sets.all, lists: compiler.lists, frequent: paradigms.frequent };
  const patterns: CompiledPattern[] = [];
  const index: Record<string, number[]> = Object.create(null);
  const setIndex: Record<string, number[]> = {};
  for (const [number, group] of groups.entries()) {
    for (const { text, line } of linesOf(group.block)) {
      try {
        const pattern = compileLine(compiler, number, text);
        const anchors = anchorsOf(pattern.n, source);
        if (!anchors)
          throw new PatternError(
            'Nothing in the pattern must be there',
            1,
            'Write at least one word outside of […] and ….',
          );
        for (const key of anchors.keys) add(index, key, patterns.length);
        for (const set of anchors.sets) add(setIndex, String(set), patterns.length);
        patterns.push(Number.isFinite(anchors.lead) ? { ...pattern, l: anchors.lead } : pattern);
      } catch (error) {
        if (error instanceof PatternError) throw new PatternGroupError(group.name, line, text.trim(), error);
        throw error;
      }
    }
  }
  const { sets, ...used } = pruned({ sets: compiler.sets.all, lists: compiler.lists, patterns, setIndex });
  return { groups: groups.map((group) => group.name), vocabulary: packVocabulary(sets), index, ...used };
}

/** Sets of words, each kept once and known by its number. */
export class WordSets {
  readonly all: (readonly string[])[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of the set of these words. */
  numberOf(words: readonly string[]): number {
    const sorted = [...new Set(words)].sort();
    const key = sorted.join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    this.all.push(sorted);
    return this.all.length - 1;
  }

  /** The words of a set. */
  wordsOf(set: number): readonly string[] {
    return this.all[set] ?? [];
  }
}

import type { OptionSpec } from '../checks/types.ts';
import { rightWord } from '../model/problem.ts';
import type { OptionValue, When } from '../model/rule.ts';
import { UserError } from '../model/user-error.ts';
import { nearest } from '../text/nearest.ts';
import type { YamlFile } from './yaml-file.ts';

type Path = readonly (string | number)[];

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Typed access to the keys of a mapping in a YAML file; what is wrong is a UserError with its place. */
export class Fields {
  private readonly file: YamlFile;
  private readonly path: Path;
  private readonly value: Record<string, unknown>;

  constructor(file: YamlFile, path: Path, value: unknown = file.value) {
    this.file = file;
    this.path = path;
    if (!isMapping(value))
      this.failAt(
        path,
        `${this.nameOf(path)} is not a mapping of keys to values`,
        'Write “key: value” lines.',
      );
    this.value = value as Record<string, unknown>;
  }

  private nameOf(path: Path): string {
    return path.length ? `“${path.join('.')}”` : 'The rule file';
  }

  private failAt(path: Path, message: string, remedy: string): never {
    throw new UserError('rule-file', message, { place: this.file.placeOf(path), remedy });
  }

  fail(key: string, message: string, remedy: string): never {
    this.failAt([...this.path, key], message, remedy);
  }

  keys(): string[] {
    return Object.keys(this.value);
  }

  has(key: string): boolean {
    return this.value[key] !== undefined && this.value[key] !== null;
  }

  isMapping(key: string): boolean {
    return isMapping(this.value[key]);
  }

  /** Fails at the first key that is not among `known`. */
  only(known: readonly string[]): void {
    for (const key of this.keys())
      if (!known.includes(key)) this.fail(key, `Unknown key “${key}”`, rightWord(key, known, nearest));
  }

  private required(key: string): unknown {
    if (!this.has(key))
      this.failAt(this.path, `${this.nameOf([...this.path, key])} is missing`, `Add “${key}: …”.`);
    return this.value[key];
  }

  text(key: string): string {
    const value = this.required(key);
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string' || value.trim() === '')
      this.fail(key, `“${key}” is not a text`, 'Write a text, in quotes where it holds “: ” or “#”.');
    return value;
  }

  flag(key: string): boolean {
    const value = this.required(key);
    if (typeof value !== 'boolean')
      this.fail(key, `“${key}” is neither true nor false`, 'Write true or false.');
    return value;
  }

  choice<Word extends string>(key: string, words: readonly Word[]): Word {
    return this.oneOf(key, this.required(key), words);
  }

  private oneOf<Word extends string>(key: string, value: unknown, words: readonly Word[]): Word {
    const word = words.find((known) => known === value);
    // YAML reads a bare off as false
    if (word === undefined && value === false && (words as readonly string[]).includes('off'))
      return 'off' as Word;
    return (
      word ?? this.fail(key, `“${key}” can't be “${String(value)}”`, rightWord(String(value), words, nearest))
    );
  }

  choices<Word extends string>(key: string, words: readonly Word[]): readonly Word[] {
    return this.list(key).map((value) => this.oneOf(key, value, words));
  }

  private list(key: string): readonly unknown[] {
    const value = this.required(key);
    if (!Array.isArray(value)) this.fail(key, `“${key}” is not a list`, 'Write [a, b], or one “- …” a line.');
    return value;
  }

  texts(key: string): readonly string[] {
    return this.list(key).map((value) => {
      if (typeof value !== 'string')
        this.fail(key, `“${key}” holds something that is not a text`, 'Put it in quotes.');
      return value;
    });
  }

  mapping(key: string): Fields {
    return new Fields(this.file, [...this.path, key], this.required(key));
  }

  items(key: string): readonly Fields[] {
    return this.list(key).map((value, index) => new Fields(this.file, [...this.path, key, index], value));
  }

  /** Like {@link items}; a bare text stands for `{ text: … }`. */
  itemsOrTexts(key: string): readonly Fields[] {
    if (!this.has(key)) return [];
    return this.list(key).map((value, index) => {
      const item = typeof value === 'string' ? { text: value } : value;
      return new Fields(this.file, [...this.path, key, index], item);
    });
  }

  plain(): Readonly<Record<string, unknown>> {
    return this.value;
  }

  /** What a condition asks for: true, false, a word, or a list of words; `words` are those that can be. */
  condition(key: string, words?: readonly string[]): When[string] {
    const value = this.required(key);
    if (typeof value === 'boolean') return value;
    const asked = typeof value === 'string' ? [value] : this.texts(key);
    if (words) for (const word of asked) this.oneOf(key, word, words);
    return typeof value === 'string' ? value : asked;
  }

  option(key: string, spec: OptionSpec): OptionValue {
    const value = this.required(key);
    switch (spec.type) {
      case 'choice':
        return this.choice(key, spec.values);
      case 'boolean':
        return this.flag(key);
      case 'words':
        return this.texts(key);
      case 'number':
        if (typeof value !== 'number' || value < spec.min || value > spec.max)
          this.fail(
            key,
            `“${key}” is not a number from ${spec.min} to ${spec.max}`,
            `Write a number from ${spec.min} to ${spec.max}.`,
          );
        return value as number;
    }
  }
}

import { UserError } from '../../src/model/user-error.ts';
import type { YamlFile } from '../../src/rules/yaml-file.ts';
import { fold } from '../../src/text/fold.ts';
import { nearest } from '../../src/text/nearest.ts';

type Keys = readonly string[];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fail(yaml: YamlFile, keys: Keys, message: string, remedy: string): never {
  throw new UserError('language-data', message, { place: yaml.placeOf(keys), remedy });
}

/** A map of the file that holds none but the named keys; an empty one where it is missing. */
export function mapAt(yaml: YamlFile, keys: Keys, allowed?: readonly string[]): Record<string, unknown> {
  let value: unknown = yaml.value;
  for (const key of keys) value = isMap(value) ? value[key] : undefined;
  if (value === undefined || value === null) return {};
  if (!isMap(value))
    fail(yaml, keys, `“${keys.join('.')}” is no map of keys`, 'Write “key: words” lines below it.');
  for (const key of Object.keys(value)) {
    if (!allowed || allowed.includes(key)) continue;
    const near = nearest(key, allowed);
    fail(
      yaml,
      [...keys, key],
      `“${key}” is no key here`,
      near ? `Did you mean “${near}”?` : `It takes ${allowed.join(', ')}.`,
    );
  }
  return { ...value };
}

/** The text of a key, without its comments; empty where it is missing. */
export function textAt(yaml: YamlFile, keys: Keys): string {
  const value = mapAt(yaml, keys.slice(0, -1))[keys.at(-1) ?? ''];
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string')
    fail(
      yaml,
      keys,
      `“${keys.join('.')}” is no text`,
      'Write words separated by spaces; quote “no” and numbers.',
    );
  return value.replace(/(^|\s)#.*$/gm, '$1');
}

/** The words of a key, as written. */
export const rawWordsAt = (yaml: YamlFile, keys: Keys): readonly string[] =>
  textAt(yaml, keys).split(/\s+/).filter(Boolean);

/** The words of a key, folded, each once; `=Lei` keeps its capital. */
export function wordsAt(yaml: YamlFile, keys: Keys): string {
  const words = rawWordsAt(yaml, keys).map((word) => (word.startsWith('=') ? word : fold(word)));
  return [...new Set(words)].join(' ');
}

/** The lines of a key, trimmed. */
export const linesAt = (yaml: YamlFile, keys: Keys): readonly string[] =>
  textAt(yaml, keys)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export function choiceAt<Choice extends string>(
  yaml: YamlFile,
  keys: Keys,
  choices: readonly Choice[],
): Choice {
  const text = textAt(yaml, keys).trim();
  const choice = choices.find((one) => one === text);
  return choice ?? fail(yaml, keys, `“${text}” is none of the values here`, `Use ${choices.join(', ')}.`);
}

export function requireKey(yaml: YamlFile, keys: Keys): void {
  if (textAt(yaml, keys).trim() === '') fail(yaml, keys, `“${keys.join('.')}” is missing`, 'Add it.');
}

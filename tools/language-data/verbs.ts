import { TAG_NAMES, Tag, type TagName } from '../../src/languages/tv/tags.ts';
import type { VerbData } from '../../src/languages/tv/types.ts';
import { UserError } from '../../src/model/user-error.ts';
import type { YamlFile } from '../../src/rules/yaml-file.ts';
import { fold } from '../../src/text/fold.ts';
import { mapAt, rawWordsAt } from './fields.ts';

/** Words that begin with the same letters stand together, since a message needs a few of them. */
const BUCKET_LENGTH = 2;

type Forms = ReadonlyMap<string, number>;

/** The endings (or whole forms) of a class with what they can be. */
function formsAt(yaml: YamlFile, keys: readonly string[], more: readonly string[]): Forms {
  const forms = new Map<string, number>();
  const given = mapAt(yaml, keys, [...TAG_NAMES, ...more]);
  for (const tag of TAG_NAMES.filter((name: TagName) => name in given)) {
    for (const word of rawWordsAt(yaml, [...keys, tag])) {
      const ending = word === '-' ? '' : fold(word);
      forms.set(ending, (forms.get(ending) ?? 0) | Tag[tag]);
    }
  }
  return forms;
}

const pack = (forms: Forms, separator: string) =>
  [...forms].map(([form, tags]) => `${form}=${tags.toString(36)}`).join(separator);

interface Buckets {
  readonly entries: Map<string, Set<string>>;
}

function put({ entries }: Buckets, word: string, entry: string): void {
  const key = word.slice(0, BUCKET_LENGTH);
  const bucket = entries.get(key) ?? new Set<string>();
  entries.set(key, bucket.add(entry));
}

/** `contar/cuent`: an infinitive and further stems; `sentir=sint`: the infinitive of which this class has another stem. */
function putVerb(
  buckets: Buckets,
  yaml: YamlFile,
  name: string,
  number: number,
  word: string,
  inf: string,
): void {
  const isOther = word.includes('=');
  const [infinitive = '', ...further] = word.split(/[/=]/);
  if (!infinitive.endsWith(inf))
    throw new UserError('language-data', `“${infinitive}” does not end in “${inf}” as class “${name}” does`, {
      place: yaml.placeOf(['verbs', name]),
      remedy: 'Move it to its class, or to “irregular”.',
    });
  const stem = fold(infinitive.slice(0, infinitive.length - inf.length));
  const isPlain = stem + inf === infinitive;
  if (!isOther) put(buckets, stem, isPlain ? `${stem}~${number}` : `${stem}~${number}~${infinitive}`);
  for (const other of further) put(buckets, fold(other), `${fold(other)}~${number}~${infinitive}`);
}

function putIrregular(buckets: Buckets, infinitive: string, forms: Forms): void {
  const byKey = new Map<string, Map<string, number>>();
  for (const [form, tags] of forms) {
    const key = form.slice(0, BUCKET_LENGTH);
    byKey.set(key, (byKey.get(key) ?? new Map<string, number>()).set(form, tags));
  }
  for (const [key, part] of byKey) put(buckets, key, `${infinitive}:${pack(part, ',')}`);
}

/** Compiles `verbs.yaml`. */
export function compileVerbs(yaml: YamlFile): VerbData {
  mapAt(yaml, [], ['classes', 'verbs', 'irregular']);
  const names = Object.keys(mapAt(yaml, ['classes']));
  const buckets: Buckets = { entries: new Map() };
  const prefixes = new Map<string, string[]>();
  const addPrefixes = (keys: readonly string[], infinitive: string) => {
    for (const prefix of rawWordsAt(yaml, keys)) {
      const key = fold(prefix);
      prefixes.set(key, [...(prefixes.get(key) ?? []), infinitive]);
    }
  };
  const endings = names.map((name) => {
    const inf = rawWordsAt(yaml, ['classes', name, 'inf'])[0] ?? '';
    return `${inf} ${pack(formsAt(yaml, ['classes', name], []), ' ')}`;
  });
  for (const name of Object.keys(mapAt(yaml, ['verbs'], names))) {
    const inf = rawWordsAt(yaml, ['classes', name, 'inf'])[0] ?? '';
    for (const word of rawWordsAt(yaml, ['verbs', name]))
      putVerb(buckets, yaml, name, names.indexOf(name), word, inf);
  }
  for (const infinitive of Object.keys(mapAt(yaml, ['irregular']))) {
    const keys = ['irregular', infinitive];
    putIrregular(buckets, infinitive, formsAt(yaml, keys, ['prefixes']));
    addPrefixes([...keys, 'prefixes'], infinitive);
  }
  const sorted = [...buckets.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    endings,
    buckets: Object.fromEntries(sorted.map(([key, entries]) => [key, [...entries].join(' ')])),
    prefixes: Object.fromEntries([...prefixes].map(([prefix, verbs]) => [prefix, verbs.join(' ')])),
  };
}

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { mergeConfigs } from '../config/merge.ts';
import { PRESET_PREFIX, PRESETS, presetNamed } from '../config/presets.ts';
import type { Config, KnownRules } from '../config/types.ts';
import { validateConfig } from '../config/validate.ts';
import { isMapping, type Path } from '../model/problem.ts';
import type { RuleDefinition } from '../model/rule.ts';
import { UserError } from '../model/user-error.ts';
import { nearest } from '../text/nearest.ts';
import { type ConfigFile, type ConfigFiles, folderOf } from './config-files.ts';

/** A config file with everything it extends. */
export interface LoadedConfig {
  readonly path: string;
  /** what the globs of the config are relative to, absolute */
  readonly folder: string;
  readonly config: Config;
  /** the team's own rules, from `rulesDirs` */
  readonly rules: readonly RuleDefinition[];
}

/** A config file and, in their order, what it extends: presets by name, files as they were read. */
interface Source {
  readonly file: ConfigFile;
  readonly bases: readonly (string | Source)[];
  readonly rulesDirs: readonly { readonly path: string; readonly place: Path }[];
}

/** Everything in a list, or the one thing that isn't a list, with its path. */
function itemsAt(value: unknown, path: Path): readonly (readonly [item: unknown, path: Path])[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.map((item, at) => [item, [...path, at]] as const) : [[value, path]];
}

function settingOf(file: ConfigFile, key: string): unknown {
  return isMapping(file.value) ? file.value[key] : undefined;
}

/** A name that is no file's; that the preset exists is checked with the rest of the config. */
const isPresetName = (name: string) => name.startsWith(PRESET_PREFIX) || presetNamed(name) !== undefined;

/** The preset that may have been meant by the name of a file that isn't there. */
function nearPreset(name: string): string | undefined {
  return nearest(
    name,
    PRESETS.map((preset) => preset.slice(PRESET_PREFIX.length)),
  );
}

/** The file that a name in `extends` means: a path from the config's folder, else a file of an installed package. */
function resolveBase(name: string, file: ConfigFile, place: Path): string {
  const path = resolve(folderOf(file), name);
  if (existsSync(path)) return path;
  if (!name.startsWith('.')) {
    try {
      return createRequire(file.path).resolve(name);
    } catch {
      // no package either; the message below names both
    }
  }
  const near = nearPreset(name);
  throw new UserError('config-extends', `There is no file "${name}" to extend.`, {
    place: file.placeOf(place),
    remedy: near
      ? `Did you mean the preset "${PRESET_PREFIX}${near}"?`
      : `Paths start from the folder of this file; presets are written "${PRESET_PREFIX}recommended".`,
  });
}

/** Overrides take presets only: a file brings ignore patterns and overrides of its own. */
function refuseFilesInOverrides(file: ConfigFile): void {
  for (const [entry, place] of itemsAt(settingOf(file, 'overrides'), ['overrides'])) {
    if (!isMapping(entry)) continue;
    for (const [name, at] of itemsAt(entry.extends, [...place, 'extends'])) {
      if (typeof name !== 'string' || isPresetName(name)) continue;
      throw new UserError('config-extends', `An override can't extend the file "${name}".`, {
        place: file.placeOf(at),
        remedy: `Extend the file at the top of the configuration; an override takes presets ("${PRESET_PREFIX}strict").`,
      });
    }
  }
}

async function readSource(file: ConfigFile, files: ConfigFiles, chain: readonly string[]): Promise<Source> {
  refuseFilesInOverrides(file);
  const bases: (string | Source)[] = [];
  for (const [name, place] of itemsAt(settingOf(file, 'extends'), ['extends'])) {
    // What is no text at all is reported when the file is validated.
    if (typeof name !== 'string' || isPresetName(name)) {
      if (typeof name === 'string') bases.push(name);
      continue;
    }
    const path = resolveBase(name, file, place);
    if (chain.includes(path)) {
      const circle = [...chain.slice(chain.indexOf(path)), path].map((step) =>
        relative(folderOf(file), step),
      );
      throw new UserError(
        'config-circle',
        `These files extend each other in a circle: ${circle.join(' → ')}.`,
        {
          place: file.placeOf(place),
          remedy: 'Take this line out.',
        },
      );
    }
    bases.push(await readSource(await files.load(path), files, [...chain, path]));
  }
  const rulesDirs = itemsAt(settingOf(file, 'rulesDirs'), ['rulesDirs']).flatMap(([name, place]) =>
    typeof name === 'string' ? [{ path: resolve(folderOf(file), name), place }] : [],
  );
  return { file, bases, rulesDirs };
}

/** A source and all it rests on, the bases first. */
function* allSources(source: Source): Generator<Source> {
  for (const base of source.bases) if (typeof base !== 'string') yield* allSources(base);
  yield source;
}

async function loadTeamRules(source: Source): Promise<readonly RuleDefinition[]> {
  const rules = new Map<string, RuleDefinition>();
  for (const { file, rulesDirs } of allSources(source)) {
    if (rulesDirs.length === 0) continue;
    const { readRulesDir } = await import('./rules-dir.ts');
    for (const { path, place } of rulesDirs) {
      for (const rule of await readRulesDir(path, file.placeOf(place))) rules.set(rule.id, rule);
    }
  }
  return [...rules.values()];
}

/** The settings of a source over those of its bases; every file is checked with its own places. */
function combine(source: Source, known: KnownRules): Config {
  const own = validateConfig(source.file.value, source.file.placeOf, { rules: known, suggest: nearest });
  if (source.bases.every((base) => typeof base === 'string')) return own;
  const { extends: _, ...settings } = own;
  const bases = source.bases.map(
    (base): Config => (typeof base === 'string' ? { extends: base } : combine(base, known)),
  );
  return [...bases, settings].reduce(mergeConfigs);
}

/**
 * Reads what a config extends, and the rules it brings along, and checks all of it.
 * @throws UserError with file, line and column (or key) of the first mistake
 */
export async function loadConfig(
  file: ConfigFile,
  files: ConfigFiles,
  knownRules: (team: readonly RuleDefinition[]) => KnownRules,
): Promise<LoadedConfig> {
  const source = await readSource(file, files, [file.path]);
  const rules = await loadTeamRules(source);
  return { path: file.path, folder: dirname(file.path), config: combine(source, knownRules(rules)), rules };
}

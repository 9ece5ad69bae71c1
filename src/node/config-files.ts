import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { PublicExplorer } from 'cosmiconfig';
import type { Path, PlaceOf } from '../model/problem.ts';
import { UserError } from '../model/user-error.ts';
import { upwards } from './paths.ts';
import { errorCode } from './system-errors.ts';

const NAME = 'outreachlint';

/** Where a config may stand, the first that is found counts. No `.ts`: its loader breaks on TypeScript 7. */
const SEARCH_PLACES: readonly string[] = [
  'package.json',
  `.${NAME}rc`,
  `.${NAME}rc.yaml`,
  `.${NAME}rc.yml`,
  `.${NAME}rc.json`,
  `.${NAME}rc.js`,
  `.${NAME}rc.cjs`,
  `.${NAME}rc.mjs`,
  `${NAME}.config.js`,
  `${NAME}.config.cjs`,
  `${NAME}.config.mjs`,
];

/** A config file as it was read, not yet checked. */
export interface ConfigFile {
  /** absolute */
  readonly path: string;
  readonly value: unknown;
  readonly placeOf: PlaceOf;
}

export interface ConfigFiles {
  /** the config that holds for the files of a folder: there or in the nearest folder above, within the project */
  readonly search: (folder: string) => Promise<ConfigFile | undefined>;
  /** one config file; throws a UserError where it can't be read */
  readonly load: (path: string) => Promise<ConfigFile>;
}

/** Where a key stands in a file without lines to point at: by its path. */
function keyPlaceOf(path: string): PlaceOf {
  return (keys: Path) => ({ path, ...(keys.length > 0 && { key: keys.join('.') }) });
}

async function loadModule(path: string): Promise<unknown> {
  try {
    const { importDefault } = await import('./import-module.ts');
    return (await importDefault(path)) ?? {};
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError('config-syntax', `This configuration could not be loaded: ${reason}`, {
      place: { path },
      remedy: 'Run the file with node to see where it fails.',
      cause: error,
    });
  }
}

/** Whether a package.json configures us; one that isn't JSON is for others to complain about. */
function isConfigured(packageFile: string): boolean {
  const text = readFileSync(packageFile, 'utf8');
  if (!text.includes(`"${NAME}"`)) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && Object.hasOwn(content, NAME);
  } catch {
    return false;
  }
}

/** A cheap look whether the search would find anything, so that cosmiconfig is loaded only where it does. */
function hasCandidate(folder: string): boolean {
  for (const current of upwards(folder)) {
    const packageFile = join(current, 'package.json');
    const isProject = existsSync(packageFile);
    if (isProject && isConfigured(packageFile)) return true;
    if (SEARCH_PLACES.some((place) => place !== 'package.json' && existsSync(join(current, place))))
      return true;
    if (isProject) return false;
  }
  return false;
}

/** cosmiconfig with loaders that remember where everything stands. */
async function createExplorer(places: Map<string, PlaceOf>): Promise<PublicExplorer> {
  const [{ cosmiconfig }, { parsePlaced }] = await Promise.all([
    import('cosmiconfig'),
    import('./yaml-places.ts'),
  ]);
  const loadText = (path: string, text: string): unknown => {
    if (basename(path) === 'package.json' && !isConfigured(path)) return {};
    const { value, placeOf } = parsePlaced(text, path, extname(path) === '.json' ? 'JSON' : 'YAML');
    const isPackage = basename(path) === 'package.json';
    places.set(path, isPackage ? (keys, part) => placeOf([NAME, ...keys], part) : placeOf);
    return value;
  };
  const texts = ['.yaml', '.yml', '.json', 'noExt'].map((extension) => [extension, loadText] as const);
  const modules = ['.js', '.cjs', '.mjs'].map((extension) => [extension, loadModule] as const);
  return cosmiconfig(NAME, {
    searchPlaces: [...SEARCH_PLACES],
    searchStrategy: 'project',
    loaders: Object.fromEntries([...texts, ...modules]),
  });
}

async function readExplicitly(explorer: PublicExplorer, path: string) {
  try {
    return await explorer.load(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT') {
      throw new UserError('config-not-found', 'This configuration file does not exist.', {
        place: { path },
        remedy: 'Check the path.',
        cause: error,
      });
    }
    if (code) {
      throw new UserError('config-unreadable', `This configuration file could not be read (${code}).`, {
        place: { path },
        remedy: 'Check its access rights, and that it is a file.',
        cause: error,
      });
    }
    throw new UserError('config-extension', `"${extname(path)}" is no kind of configuration file.`, {
      place: { path },
      remedy: 'Use .yaml, .yml, .json, .js, .cjs or .mjs.',
      cause: error,
    });
  }
}

/** Finds and reads config files; every file and every folder is looked at once. */
export function configFiles(): ConfigFiles {
  const places = new Map<string, PlaceOf>();
  const found = new Map<string, Promise<ConfigFile | undefined>>();
  let explorer: Promise<PublicExplorer> | undefined;
  const getExplorer = () => {
    explorer ??= createExplorer(places);
    return explorer;
  };
  const toFile = (path: string, value: unknown): ConfigFile => ({
    path,
    value: value ?? {},
    placeOf: places.get(path) ?? keyPlaceOf(path),
  });
  const search = async (folder: string): Promise<ConfigFile | undefined> => {
    if (!hasCandidate(folder)) return undefined;
    const result = await (await getExplorer()).search(folder);
    return result ? toFile(result.filepath, result.config) : undefined;
  };

  return {
    search: (folder) => {
      const known = found.get(folder) ?? search(folder);
      found.set(folder, known);
      return known;
    },
    load: async (path) => {
      const result = await readExplicitly(await getExplorer(), path);
      return toFile(path, result?.config);
    },
  };
}

/** The folder whose files a config's globs and patterns mean. */
export function folderOf(file: ConfigFile): string {
  return dirname(file.path);
}

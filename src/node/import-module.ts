import { pathToFileURL } from 'node:url';

/**
 * What a module of the user's exports by default. This stands apart, since code that comes compiled, as what every run
 * needs does, can import nothing.
 */
export async function importDefault(path: string): Promise<unknown> {
  const module: { default?: unknown } = await import(pathToFileURL(path).href);
  return module.default;
}

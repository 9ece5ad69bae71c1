// Runs a TypeScript tool: node tools/run.mjs tools/generate.ts [arguments]
// Node 20 reads no TypeScript, so the tool is bundled first; packages stay outside the bundle.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const [entry, ...args] = process.argv.slice(2);

if (!entry) {
  console.error('Which tool? For example: node tools/run.mjs tools/generate.ts');
  process.exit(2);
}

// Below node_modules, so that what the tool imports is found from where the bundle stands.
const cache = join(root, 'node_modules', '.cache');
await mkdir(cache, { recursive: true });
const folder = await mkdtemp(join(cache, 'tool-'));

try {
  const input = resolve(entry);
  const external = (id) => !id.startsWith('.') && !isAbsolute(id);
  const bundle = await rolldown({ input, platform: 'node', external, logLevel: 'warn' });
  const { output } = await bundle.write({ dir: folder, entryFileNames: '[name].mjs', sourcemap: 'inline' });
  await bundle.close();
  // A tool sees its own arguments where it expects them, as if Node had run it.
  process.argv = [process.argv[0], input, ...args];
  const file = output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)?.fileName ?? basename(entry);
  await import(pathToFileURL(join(folder, file)).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}

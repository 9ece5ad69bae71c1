// Builds dist/: the library for Node and browsers, what touches files, the command, types, licenses.
// Everything is bundled, so that an installed outreachlint pulls in no other package.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { PLUGINS, textFile, textName, texts } from './bundle-plugins.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
/** Built here, and moved to dist/ when it is whole, so that nobody runs half a build. */
const dist = join(root, 'node_modules', '.cache', `dist-${process.pid}`);

const ENTRIES = { index: 'src/index.ts', node: 'src/node/index.ts', cli: 'src/cli/main.ts' };
/** What every run needs; bin/program.js looks for it there. */
const CORE = 'chunks/core.cjs';
const SHARED = { cwd: root, logLevel: 'warn' };
/** Smaller and faster to load, but with the names of functions left whole, so that the stack of a bug can be read. */
const MINIFY = { compress: true, mangle: { toplevel: false }, codegen: { removeWhitespace: true } };

const chunksOf = ({ output }) => output.filter((file) => file.type === 'chunk');

/** The modules that an entry loads whatever it is asked to do. */
function staticModules(chunks, entry) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set();
  const follow = (name) => {
    const chunk = byName.get(name);
    if (!chunk || reached.has(chunk)) return;
    reached.add(chunk);
    for (const next of chunk.imports) follow(next);
  };
  follow(`${entry}.cjs`);
  return new Set([...reached].flatMap((chunk) => chunk.moduleIds));
}

/**
 * Bundles for Node, twice: what a plain run always loads, which the first time shows, is put into one file, since each
 * costs a start half a millisecond. What only some runs need stays apart. All of it is CommonJS, which Node loads
 * without its loader of modules and all the streams behind that: a fifth of a start.
 */
async function bundleForNode() {
  const input = { ...SHARED, input: ENTRIES, platform: 'node', plugins: [...PLUGINS, texts(true)] };
  const output = { dir: dist, format: 'cjs', entryFileNames: '[name].cjs' };
  const draft = await rolldown(input);
  const plain = staticModules(chunksOf(await draft.generate(output)), 'cli');
  await draft.close();

  const build = await rolldown(input);
  const chunks = chunksOf(
    await build.write({
      ...output,
      codeSplitting: {
        groups: [{ name: 'core', test: (id) => plain.has(id) || id.includes('rolldown/runtime') }],
      },
      chunkFileNames: (chunk) => (chunk.name === 'core' ? CORE : `chunks/${nameOf(chunk)}-[hash].cjs`),
      minify: MINIFY,
    }),
  );
  await build.close();
  const core = chunks.find((chunk) => chunk.fileName === CORE);
  if (/\bimport\s*\(/.test(core.code))
    throw new Error('Compiled code can import nothing, and the core tries.');
  return chunks;
}

/** What the library exports, as a module beside the CommonJS that makes it. */
function writeModule(chunks, entry) {
  const { exports } = chunks.find((chunk) => chunk.fileName === `${entry}.cjs`);
  const names = exports.join(', ');
  const code = `import library from './${entry}.cjs';\n\nexport const { ${names} } = library;\n`;
  writeFileSync(join(dist, `${entry}.js`), code);
}

/** The library as one file, beside the texts that it asks for, and which asks for nothing of Node's. */
async function bundleForBrowsers() {
  const plugins = [...PLUGINS, texts(false)];
  const build = await rolldown({ ...SHARED, input: ENTRIES.index, platform: 'browser', plugins });
  const [chunk] = chunksOf(await build.write({ file: join(dist, 'browser.js'), minify: MINIFY }));
  await build.close();
  const foreign = /getBuiltinModule|createRequire|["'`]node:/.exec(chunk.code);
  if (foreign) throw new Error(`dist/browser.js asks for Node: ${foreign[0]}`);
}

/** The texts that are read when they are asked for. */
function writeTexts() {
  for (const path of readdirSync(join(root, 'src'), { recursive: true })) {
    const module = join(root, 'src', path);
    const name = textName(module);
    if (name) writeFileSync(join(dist, name), textFile(readFileSync(module, 'utf8')));
  }
}

/** Messages as they are usually written: what linting them takes is compiled; what is rarer would only have to be read. */
const USUAL = ['anfrage-kisten', 'brief-gut-tischlerei', 'linkedin-frage-nach-website'];

/** Leaves the core as this Node compiles it, too. */
function precompile() {
  const messages = USUAL.map((name) => join(root, 'fixtures', 'de', `${name}.txt`));
  execFileSync(process.execPath, [join(root, 'tools', 'precompile.cjs'), dist, ...messages], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** The folder of the package that a bundled module belongs to. */
function packageFolder(module) {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module.replace(/^\0/, ''));
  return match?.[0];
}

/** A chunk is named after its module, or after the package it holds: packages call their modules "index" or "dist". */
function nameOf({ name, moduleIds }) {
  const folders = new Set(moduleIds.map(packageFolder));
  const [folder] = folders;
  return folders.size === 1 && folder ? basename(folder) : name;
}

/** Every bundled package with its license, as the licenses ask for. */
function licenses(chunks) {
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  const folders = [...new Set(modules.map(packageFolder).filter((folder) => folder !== undefined))];
  const sections = folders.map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `Copyright ${author?.name ?? author}; licensed under ${license}.`;
    return { name, text: `${name} ${version} (${license})\n\n${text}\n` };
  });
  sections.sort((a, b) => (a.name < b.name ? -1 : 1));
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `outreachlint contains parts of these packages.\n${rule}${sections.map((one) => one.text).join(rule)}`;
}

/** A relative import in a declaration: what stands before its ending, and the closing quote. */
const IMPORT = /((?:from|import)\s*\(?\s*['"]\.[^'"]+)\.ts(['"])/g;

/** Declarations of what the two entries lead to; the compiler writes those of everything. */
function emitTypes() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(dist, 'types')], {
    cwd: root,
    stdio: 'inherit',
  });
  const types = join(dist, 'types');
  const reached = new Set();
  const follow = (file) => {
    if (reached.has(file) || !existsSync(file)) return;
    reached.add(file);
    const text = readFileSync(file, 'utf8');
    // Consumers look for the declarations of "./x.js", not of "./x.ts".
    writeFileSync(file, text.replace(IMPORT, '$1.js$2'));
    for (const [, path] of text.matchAll(IMPORT)) {
      follow(resolve(dirname(file), `${path.slice(path.indexOf('.'))}.d.ts`));
    }
  };
  follow(join(types, 'index.d.ts'));
  follow(join(types, 'node', 'index.d.ts'));
  for (const name of readdirSync(types, { recursive: true })) {
    const file = join(types, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
}

try {
  const chunks = await bundleForNode();
  for (const entry of ['index', 'node']) writeModule(chunks, entry);
  await bundleForBrowsers();
  writeTexts();
  precompile();
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licenses(chunks));
  const schema = JSON.parse(readFileSync(join(root, 'src/config/schema.generated.json'), 'utf8'));
  writeFileSync(join(dist, 'schema.json'), JSON.stringify(schema));
  emitTypes();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(dist, join(root, 'dist'));
} finally {
  rmSync(dist, { recursive: true, force: true });
}

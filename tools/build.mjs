// Builds dist/: the library for Node and browsers, what touches files, the command, types, licenses.
// Everything is bundled, so that an installed outreachlint pulls in no other package.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const dist = join(root, 'dist');

/** Modules that bundled packages ask for and we never use. */
const LEFT_OUT = [
  // natural's lists of stop words in all its languages (207 KB), loaded by its stemmers and used by none of our calls
  { importer: /[\\/]natural[\\/]/, module: /util[\\/]stopwords/, code: 'export const words = [];' },
  // cosmiconfig's own loaders; ours keep line and column
  { importer: /[\\/]cosmiconfig[\\/]/, module: /^typescript$/, code: 'export default {};' },
];

const leaveOut = {
  name: 'leave-out',
  resolveId(source, importer = '') {
    const found = LEFT_OUT.findIndex((entry) => entry.importer.test(importer) && entry.module.test(source));
    return found < 0 ? null : `\0left-out:${found}`;
  },
  load(id) {
    return id.startsWith('\0left-out:') ? LEFT_OUT[Number(id.slice('\0left-out:'.length))]?.code : null;
  },
};

const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;

/**
 * A string as a literal without a letter beyond ASCII, and with few escapes: V8 reads it as bytes, at twice the speed.
 * In JSON a letter may stand as an escape of its own, so that the string, too, is bytes.
 */
function asciiLiteral(text) {
  const isJson = /^[[{]/.test(text);
  return isJson
    ? quoted(text.replace(/[^\x20-\x7e]/g, escaped))
    : quoted(text).replace(/[^\x20-\x7e]/g, escaped);
}

/** The big generated strings. */
const asciiStrings = {
  name: 'ascii-strings',
  transform: {
    filter: { id: /\.generated\.ts$/ },
    handler(code) {
      const [, name, literal] = /^export const (\w+): string =\s*("(?:[^"\\]|\\.)*");\s*$/m.exec(code) ?? [];
      if (!name || !literal) throw new Error(`This is no generated string: ${code.slice(0, 200)}`);
      return `export const ${name} = ${asciiLiteral(JSON.parse(literal))};\n`;
    },
  },
};

/** franc knows 187 languages and is asked for two; the rest of its data stays out. */
const LANGUAGES = new Set(['deu', 'eng']);

const trimLanguages = {
  name: 'trim-languages',
  async load(id) {
    if (!/[\\/]franc[\\/]data\.js$/.test(id)) return null;
    const { data } = await import(pathToFileURL(id).href);
    const kept = Object.entries(data).map(([script, languages]) => [
      script,
      Object.fromEntries(Object.entries(languages).filter(([code]) => LANGUAGES.has(code))),
    ]);
    return `export const data = ${JSON.stringify(Object.fromEntries(kept))};`;
  },
};

/** The finished code in ASCII: Node reads and compiles it faster, and what is escaped means the same in JavaScript. */
const asciiCode = {
  name: 'ascii-code',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk') continue;
      if (file.code.includes('String.raw'))
        throw new Error(`${file.fileName}: a raw string must not be escaped`);
      file.code = file.code.replace(/[^\x00-\x7f]/g, escaped);
    }
  },
};

async function bundle() {
  const build = await rolldown({
    input: { index: 'src/index.ts', node: 'src/node/index.ts', cli: 'src/cli/main.ts' },
    cwd: root,
    platform: 'node',
    plugins: [leaveOut, trimLanguages, asciiStrings, asciiCode],
    logLevel: 'warn',
  });
  const { output } = await build.write({
    dir: dist,
    entryFileNames: '[name].js',
    // Apart from the code, which is not ASCII throughout.
    codeSplitting: { groups: [{ name: 'patterns', test: /patterns\.\w+\.generated\.ts$/ }] },
    chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}-[hash].js`,
    // Smaller and faster to load, but with names left whole, so that the stack of a bug can be read.
    minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  });
  await build.close();
  return output.filter((file) => file.type === 'chunk');
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
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licensed under ${license}.`;
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
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
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

rmSync(dist, { recursive: true, force: true });
const chunks = await bundle();
copyFileSync(join(root, 'src/config/schema.generated.json'), join(dist, 'schema.json'));
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licenses(chunks));
copyFileSync(join(root, 'src/config/schema.generated.json'), join(dist, 'schema.json'));
emitTypes();

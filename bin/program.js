// Loads the program. Compiling it takes a third of a start, so it comes compiled for the V8 that built it (that of all
// releases of one major Node, mostly). V8 checks that what it gets fits, and compiles the program itself where not.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The part of the program that every run needs. */
const CORE = 'chunks/core.cjs';
const PARAMETERS = '(function (exports, require, module, __filename, __dirname) {';

/** The file with the compiled core, for this Node. */
function compiledFile(dist) {
  const version = process.versions.v8.replace(/-.*/, '');
  return join(dist, `${CORE}.${version}-${process.platform}-${process.arch}`);
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Loads the core as `require` would, but from what is compiled; gives the script, which can be compiled anew. */
function loadCore(dist, cachedData) {
  const file = join(dist, CORE);
  // ASCII, as the build writes it
  const script = new Script(`${PARAMETERS}${readFileSync(file, 'latin1')}\n})`, {
    // not the path: what is compiled keeps that of the machine that built it
    filename: 'outreachlint/core.cjs',
    columnOffset: -PARAMETERS.length,
    ...(cachedData && { cachedData }),
  });
  const core = new Module(file);
  core.filename = file;
  require.cache[file] = core;
  const run = script.runInThisContext();
  run.call(core.exports, core.exports, Module.createRequire(file), core, file, dirname(file));
  core.loaded = true;
  return script;
}

/** The program in the folder `dist`. */
function loadProgram(dist) {
  const compiled = read(compiledFile(dist));
  if (compiled) loadCore(dist, compiled);
  // From Node 22 on the compiled program is kept for the next start.
  else Module.enableCompileCache?.();
  return require(join(dist, 'cli.cjs'));
}

module.exports = { compiledFile, loadCore, loadProgram };

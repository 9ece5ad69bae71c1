#!/usr/bin/env node
// The launcher: runs the program, sets the exit code. Nothing else. It is CommonJS, which starts faster.
const { join } = require('node:path');
const { loadProgram } = require('./program.js');

const DIST = join(__dirname, '../dist');

async function start() {
  const { main } = loadProgram(DIST);
  return main(process.argv.slice(2));
}

/** Whether it is the program itself that isn't there, and no file that it loads. */
const isUnbuilt = (error) =>
  error?.code === 'MODULE_NOT_FOUND' && error.requireStack?.[0] === require.resolve('./program.js');

start().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error) => {
    console.error(isUnbuilt(error) ? 'outreachlint is not built yet. Run "npm run build" first.' : error);
    process.exitCode = 2;
  },
);

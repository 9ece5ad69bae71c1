#!/usr/bin/env node
// The launcher: runs the program, sets the exit code. Nothing else. It is CommonJS, which starts faster.

async function start() {
  // From Node 22 on the compiled program is kept for the next start.
  require('node:module').enableCompileCache?.();
  const { main } = require('../dist/cli.cjs');
  return main(process.argv.slice(2));
}

/** Whether it is the program itself that isn't there, and no file that it loads. */
const isUnbuilt = (error) => error?.code === 'MODULE_NOT_FOUND' && error.requireStack?.[0] === __filename;

start().then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error) => {
    console.error(isUnbuilt(error) ? 'outreachlint is not built yet. Run "npm run build" first.' : error);
    process.exitCode = 2;
  },
);

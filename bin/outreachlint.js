#!/usr/bin/env node
// The launcher: runs the program, sets the exit code. Nothing else. It imports nothing, since that would cost a start.

async function start() {
  if (!process.getBuiltinModule) throw `outreachlint needs Node 20.19 or newer; this is ${process.version}.`;
  // From Node 22 on the compiled program is kept for the next start.
  process.getBuiltinModule('node:module').enableCompileCache?.();
  const program = await import('../dist/cli.js').catch((error) => {
    throw error.code === 'ERR_MODULE_NOT_FOUND'
      ? 'outreachlint is not built yet. Run "npm run build" first.'
      : error;
  });
  return program.main(process.argv.slice(2));
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error);
  process.exitCode = 2;
}

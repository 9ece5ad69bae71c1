#!/usr/bin/env node
// The launcher: runs the program, sets the exit code. Nothing else.
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);

// From Node 22 on the compiled program is kept for the next start.
module.enableCompileCache?.();

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('outreachlint is not built yet. Run "npm run build" in its folder first.');
  process.exitCode = 2;
}

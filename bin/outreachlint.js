#!/usr/bin/env node
// The launcher: runs the program, sets the exit code. Nothing else.
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('outreachlint is not built yet. Run "npm run build" in its folder first.');
  process.exitCode = 2;
}

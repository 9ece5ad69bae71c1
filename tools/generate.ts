// Writes what is generated from rules/ and src/languages/: node tools/run.mjs tools/generate.ts
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated-files.ts';

const DOCS = 'docs/rules';
const files = generatedFiles();

for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  writeFileSync(path, text);
  console.log(`wrote ${path} (${Math.ceil(text.length / 1024)} KB)`);
}

// the page of a rule that is gone goes too
for (const name of readdirSync(DOCS, { recursive: true, encoding: 'utf8' })) {
  const path = join(DOCS, name).replaceAll('\\', '/');
  if (!path.endsWith('.md') || files.has(path)) continue;
  rmSync(path);
  console.log(`removed ${path}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../tools/generated-files.ts';

const files = [...generatedFiles()];

describe('generated files are what `npm run generate` gives now', () => {
  test('the sources of all of them can be read', () => {
    expect(process.exitCode ?? 0).toBe(0);
  });

  test.each(files)('%s', (path, text) => {
    expect(readFileSync(path, 'utf8') === text, `${path} is stale: run \`npm run generate\``).toBe(true);
  });

  test('no page is left of a rule that is gone', () => {
    const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
      .map((name) => `docs/rules/${name.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md'));
    expect(pages.sort()).toEqual(
      files
        .map(([path]) => path)
        .filter((path) => path.startsWith('docs/rules/'))
        .sort(),
    );
  });
});

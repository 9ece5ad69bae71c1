import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** From the top down: a file imports from its own layer or from a lower one. */
const LAYERS = [
  'cli',
  'node',
  'index.ts',
  'lint',
  'config',
  'rules',
  'checks',
  'analysis',
  'patterns',
  'languages',
  'text',
  'model',
];
/** Beside the stack: these need only what is named. */
const ASIDE: Readonly<Record<string, readonly string[]>> = {
  formats: ['text', 'model'],
  formatters: ['model'],
};
/** Who may import what stands aside. */
const USES_ASIDE = new Set(['cli', 'node', 'index.ts', 'lint']);
const IMPURE = new Set(['cli', 'node']);
const CLI_ONLY = new Set(['commander', 'chalk']);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));

const layerOf = (file: string) => file.split('/')[0] ?? '';

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const aside = ASIDE[from];
  if (aside) return aside.includes(to);
  if (to in ASIDE) return USES_ASIDE.has(from);
  return LAYERS.indexOf(from) < LAYERS.indexOf(to);
}

test('every file belongs to a layer', () => {
  expect(files.filter((file) => !LAYERS.includes(layerOf(file)) && !(layerOf(file) in ASIDE))).toEqual([]);
  expect(files.length).toBeGreaterThan(50);
});

test('imports point down', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target.startsWith('.') && !target.endsWith('/package.json'))
      .map((target) => posix.join(dirname(file), target))
      .filter((target) => !mayImport(layerOf(file), layerOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

describe('the pure part', () => {
  const pure = files.filter((file) => !IMPURE.has(layerOf(file)));

  test('imports nothing of Node', () => {
    const isNode = (target: string) =>
      target.startsWith('node:') || builtinModules.includes(target.split('/')[0] ?? '');
    expect(
      pure.flatMap((file) =>
        importsOf(file)
          .filter(isNode)
          .map((target) => `${file} → ${target}`),
      ),
    ).toEqual([]);
  });

  test('knows no process, clock or console', () => {
    const impure =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(|\bperformance\.now\b|\bMath\.random\b|\bglobalThis\b/;
    const code = (file: string) =>
      readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(pure.filter((file) => !file.endsWith('.generated.ts') && impure.test(code(file)))).toEqual([]);
  });
});

test('commander and chalk live in cli/, and natural’s main entry nowhere', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => target === 'natural' || (CLI_ONLY.has(target) && layerOf(file) !== 'cli'))
      .map((target) => `${file} → ${target}`),
  );
  expect(wrong).toEqual([]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '../src/checks/index.ts';
import type { KnownRules } from '../src/config/types.ts';
import { configProblems } from '../src/config/validate.ts';
import { exampleLinter } from '../src/lint/lint-example.ts';
import { checkContext } from '../src/model/check-context.ts';
import type { RuleDefinition } from '../src/model/rule.ts';
import { builtinRules } from '../src/rules/builtin.ts';
import { compileRules } from '../src/rules/compile.ts';
import { checkExamples } from '../src/rules/examples.ts';
import { readRule } from '../src/rules/read.ts';
import { ruleDocs, withTable } from '../tools/rule-docs.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const RULES: readonly RuleDefinition[] = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replaceAll('\\', '/').slice(0, -'.yaml'.length))
  .map((id) => readRule({ id, path: `rules/${id}.yaml`, text: read(`rules/${id}.yaml`) }));

const KNOWN: KnownRules = new Map(
  builtinRules().map((meta) => [meta.id, { meta, options: CHECKS[meta.check]?.options ?? {} }]),
);

const PAGES = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);
const DOCUMENTS = [
  'README.md',
  'README.de.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'fixtures/README.md',
  ...PAGES,
];

/** The fenced blocks of a document in one language, without the indent of a list. */
function blocks(path: string, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm');
  return [...read(path).matchAll(fence)].map(([, indent = '', body = '']) =>
    body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
}

const prose = (text: string) => text.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').replace(/`[^`\n]*`/g, '');

/** The anchor that a heading gets. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

describe('links', () => {
  it.each(DOCUMENTS)('%s leads somewhere', (path) => {
    for (const [, target = ''] of prose(read(path)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(?:https?:|mailto:)/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const to = file === '' ? path : normalize(join(dirname(path), file)).replaceAll('\\', '/');
      expect(existsSync(to), `${path}: ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const anchors = [...read(to).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
      expect(anchors, `${path}: ${target}`).toContain(anchor);
    }
  });
});

describe('the documentation of the rules', () => {
  it('is what the rules say now (npm run generate)', () => {
    const pages = ruleDocs(RULES);
    expect(PAGES.filter((path) => path.startsWith('docs/rules/')).sort()).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(read(path), path).toBe(text);
  });

  it.each([['README.md', 'en'] as const, ['README.de.md', 'de'] as const])(
    'is in the table of %s',
    (path, locale) => {
      expect(withTable(read(path), RULES, locale)).toBe(read(path));
      for (const { id } of RULES) expect(read(path)).toContain(`[${id}](docs/rules/${id}.md)`);
    },
  );

  it('rests on what anybody can look up', () => {
    for (const { id, evidence } of RULES) {
      for (const item of evidence) expect(item, id).not.toMatch(/\[mem\]|\.\.\/shared|^\s*$/);
    }
  });
});

describe('settings shown', () => {
  const configs = ['README.md', 'README.de.md', 'docs/configuration.md']
    .flatMap((path) => blocks(path, 'yaml').map((text) => [path, text] as const))
    .filter(([, text]) => /^(?:extends|rules|context):/m.test(text));

  it('there are some', () => expect(configs.length).toBeGreaterThan(3));

  it.each(configs)('%s: a configuration that holds', (_, text) => {
    expect(configProblems(parse(text), { rules: KNOWN })).toEqual([]);
  });

  const frontMatters = ['README.md', 'README.de.md', 'docs/configuration.md'].flatMap((path) =>
    blocks(path, 'markdown').map((text) => [path, /^---\n([\s\S]*?)^---$/m.exec(text)?.[1] ?? ''] as const),
  );

  it.each(frontMatters)('%s: front matter that holds', (_, text) => {
    const { outreachlint, ...context } = parse(text);
    expect(checkContext(context, []).problems).toEqual([]);
    for (const id of outreachlint?.disable ?? []) expect(KNOWN.has(id)).toBe(true);
  });

  it('every key of the context is explained', async () => {
    const { CONTEXT_KEYS } = await import('../src/model/context.ts');
    for (const key of Object.keys(CONTEXT_KEYS))
      expect(read('docs/configuration.md')).toContain(`\`${key}\``);
  });
});

describe.each(['docs/writing-rules.md', 'CONTRIBUTING.md'])('the rule shown in %s', (path) => {
  const text = blocks(path, 'yaml').find((block) => block.includes('check: phrases')) ?? '';
  const rule = readRule({ id: 'tone/shown', path, text });
  const patterns = { de: compileRules([rule], 'de', {}), en: compileRules([rule], 'en', {}) };
  const lint = exampleLinter(rule, { teamRules: { rules: [rule], patterns } });

  it.each(checkExamples(rule, lint))('$language $kind: $text', ({ check }) =>
    expect(check()).toBeUndefined(),
  );
});

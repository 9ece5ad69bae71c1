import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CHECKS } from '../src/checks/index.ts';
import { run } from '../src/cli/run.ts';
import type { KnownRules } from '../src/config/types.ts';
import { configProblems } from '../src/config/validate.ts';
import { german } from '../src/languages/de/language.ts';
import { english } from '../src/languages/en/language.ts';
import { exampleLinter } from '../src/lint/lint-example.ts';
import { checkContext } from '../src/model/check-context.ts';
import type { RuleDefinition } from '../src/model/rule.ts';
import { COMMON_CLASSES } from '../src/patterns/pattern-text.ts';
import { builtinRules } from '../src/rules/builtin.ts';
import { compileRules } from '../src/rules/compile.ts';
import { checkExamples } from '../src/rules/examples.ts';
import { readRule } from '../src/rules/read.ts';

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
  it.each(['README.md', 'README.de.md'])('is in the table of %s, one rule a row', (path) => {
    const rows = [...read(path).matchAll(/^\| \[([\w/-]+)\]\(docs\/rules\/([\w/-]+)\.md\)/gm)];
    expect(rows.map(([, id]) => id)).toEqual(RULES.map((rule) => rule.id).sort());
    for (const [, id, page] of rows) expect(page).toBe(id);
  });

  it('rests on what anybody can look up', () => {
    for (const { id, evidence } of RULES) {
      for (const item of evidence)
        expect(item, id).not.toMatch(/\[mem\]|shared\/|this project|^Received|^\s*$/);
    }
  });
});

describe('the output shown', () => {
  const samples = [
    ['README.md', 'en', 'fixtures/en/linkedin-agency-owner.txt'],
    ['README.de.md', 'de', 'fixtures/de/linkedin-dreifacher-rittberger.txt'],
  ] as const;

  it.each(samples)(
    'in %s is what the command prints, for the message shown',
    async (path, locale, message) => {
      const environment = {
        cwd: process.cwd(),
        variables: {},
        isTerminal: false,
        systemLocale: () => undefined,
      };
      const readStdin = async () => new Uint8Array();
      const { stdout } = await run(['--no-config', '--locale', locale, message], {
        ...environment,
        readStdin,
      });
      expect(blocks(path, 'text')[0]?.trim()).toBe(stdout.trim());
      const body = read(message)
        .replace(/^---[\s\S]*?^---\n/m, '')
        .trim();
      expect(read(path)).toContain(body.replace(/^/gm, '> ').replace(/ $/gm, ''));
      expect(read(path)).toContain(`npx outreachlint ${locale === 'de' ? '--locale de ' : ''}${message}\n`);
    },
  );
});

it.each(['README.md', 'README.de.md'])(
  '%s installs the package under the name that npm pack gives it',
  (path) => {
    const { name, version } = JSON.parse(read('package.json'));
    const files = [...read(path).matchAll(/[\w-]+-\d[\w.-]*\.tgz/g)].map(([file]) => file);
    expect(new Set(files)).toEqual(new Set([`${name}-${version}.tgz`]));
  },
);

it('the README imports what the package exports', async () => {
  const index: object = await import('../src/index.ts');
  const code = blocks('README.md', 'js').join('\n');
  const names = [...code.matchAll(/import \{([^}]+)\} from 'outreachlint'/g)].flatMap(([, list = '']) =>
    list.split(','),
  );
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(index).toHaveProperty(name.trim());
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

describe('how rules are written', () => {
  const page = read('docs/writing-rules.md');
  const [keys = '', checks = '', patterns = ''] = page
    .split(/^## The keys.*$|^### Checks$|^## Phrase patterns$/m)
    .slice(1);

  it('names every check with its options', () => {
    for (const [name, check] of Object.entries(CHECKS)) {
      const row = checks.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row, name).toBeDefined();
      const others = Object.entries(check.options).filter(([option]) => option !== 'allow');
      for (const [option, spec] of others) {
        expect(row, name).toContain(`\`${option}\``);
        for (const value of spec.type === 'choice' ? spec.values : []) expect(row).toContain(`\`${value}\``);
      }
      const taking = /^`phrases`.*`allow`/m.exec(checks)?.[0] ?? '';
      expect(taking.includes(`\`${name}\``), name).toBe('allow' in check.options);
    }
  });

  it('names every class of words', () => {
    const classes = [COMMON_CLASSES, german.classes, english.classes].flatMap(Object.keys);
    for (const name of classes) expect(patterns).toContain(`\`<${name}>\``);
  });

  it('names the keys without which a rule is refused', () => {
    const sample = parse(
      blocks('docs/writing-rules.md', 'yaml').find((block) => block.includes('check:')) ?? '',
    );
    const isNeeded = (key: string) => {
      const { [key]: _, ...rest } = sample;
      try {
        readRule({ id: 'team/x', path: 'x.yaml', text: stringify(rest) });
        return false;
      } catch {
        return true;
      }
    };
    const named = /A rule must have ([\s\S]+?), with/.exec(keys)?.[1]?.match(/\w+(?=`)/g) ?? [];
    expect(Object.keys(sample).filter(isNeeded).sort()).toEqual([...named].sort());
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

  const comments = Object.entries(rule.phrases).flatMap(([language, block]) =>
    [
      ...Object.values(typeof block === 'string' ? { block } : block)
        .join('\n')
        .matchAll(/^# (.+)$/gm),
    ].flatMap(([, list = '']) =>
      list.split(', ').map((phrase) => [language as 'de' | 'en', phrase] as const),
    ),
  );
  it.runIf(comments.length > 0).each(comments)('%s: finds what its comment says: %s', (language, phrase) =>
    expect(lint(phrase, language, {})).toHaveLength(1),
  );
});

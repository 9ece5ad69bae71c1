import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as node from '../src/node/index.ts';

const PAGE = readFileSync('docs/library.md', 'utf8');

const block = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(PAGE)?.[1] ?? '';

it('the program shown prints what is shown', async () => {
  const [, names = '', body = ''] =
    /^import (\{.+\}) from 'outreachlint\/node';\n([\s\S]+)$/.exec(block('js')) ?? [];
  const printed: string[] = [];
  const console = { log: (...values: readonly unknown[]) => printed.push(values.join(' ')) };
  const program = new Function(
    'node',
    'console',
    `return (async () => { const ${names} = node; ${body} })();`,
  );
  await program(node, console);
  expect(printed.length).toBeGreaterThan(1);
  expect(printed.join('\n')).toBe(block('text').trim());
});

it('names everything that a report and its rows hold', async () => {
  const report = await node.lintText('Hallo {{name}},\n\nbis morgen!', { configFile: false });
  const [result] = report.results;
  const ours = Object.keys(result ?? {}).filter((key) => !key.startsWith('fixable'));
  for (const key of [...Object.keys(report), ...ours, ...Object.keys(result?.messages[0] ?? {})])
    expect(PAGE).toContain(`\`${key}\``);
});

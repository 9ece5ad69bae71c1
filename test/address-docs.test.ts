import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { outreachlint } from './cli/program.ts';
import { folderWith } from './node/folder.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const block = (path: string, language: string) =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(read(path))?.[1] ?? '';

const DRAFT = block('docs/address.md', 'txt');

it('the message shown is read as shown', async () => {
  const { stdout } = await outreachlint(folderWith({ 'draft.txt': DRAFT }), ['address', 'draft.txt']);
  expect(stdout.trim()).toBe(block('docs/address.md', 'text').trim());
});

it('every key of the JSON is explained', async () => {
  const template = 'Hallo Jana,\n\n{% if du %}kommst du?{% else %}kommen Sie?{% endif %}\n';
  const files = { 'draft.txt': template };
  const { stdout } = await outreachlint(folderWith(files), ['address', '-f', 'json', 'draft.txt']);
  const [file] = JSON.parse(stdout);
  const [message] = file.messages;
  const all = [file, message, message.evidence[0], message.sentences[0]].flatMap(Object.keys);
  for (const key of all) expect(read('docs/address.md')).toContain(`\`${key}\``);
});

it('the suggestion shown is the one that is made', async () => {
  const folder = folderWith({ 'draft.txt': DRAFT });
  const { stdout } = await outreachlint(folder, ['--verbose', 'draft.txt']);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(block('docs/suggestions.md', 'text').trim());
  const shown = JSON.parse(block('docs/suggestions.md', 'json'));
  const { stdout: json } = await outreachlint(folder, ['-f', 'json', 'draft.txt']);
  expect(JSON.parse(json)[0].messages).toContainEqual(expect.objectContaining(shown));
});

it('the types of fix are those that are explained', async () => {
  const { FIX_TYPES } = await import('../src/lint/fix.ts');
  for (const type of FIX_TYPES) expect(read('docs/suggestions.md')).toContain(`\`${type}\``);
});

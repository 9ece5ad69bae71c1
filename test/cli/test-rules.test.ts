import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.ts';
import { outreachlint } from './program.ts';

const RULE = `summary: { en: Discounts, de: Rabatte }
why: { en: We sell no discounts., de: Wir verkaufen keine Rabatte. }
severity: warn
languages: [de]
check: phrases
unless:
  context: { stage: customer }
phrases:
  de: |
    ~Rabatt
    ~Kundin … <list:month>
reports:
  found: { en: "“{match}” is not how we sell.", de: "„{match}“: So verkaufen wir nicht." }
suggest: { en: Name the value., de: Den Nutzen nennen. }
examples:
  de:
    bad:
      - Wir geben Ihnen ⟦Rabatt⟧ auf alles.
      - Wie unsere ⟦Kundin im Mai⟧ sagte, lohnt es sich.
    good:
      - Wir geben Ihnen Bescheid.
      - text: Wir geben Ihnen Rabatt.
        context: { stage: customer }
`;
const TWICE = RULE.replace('⟦Rabatt⟧ auf alles', '⟦Nachlass⟧ auf\n        alles').replace(
  'Bescheid',
  'Rabatte',
);

describe('--test-rules', () => {
  it('says so where all examples hold', async () => {
    const folder = folderWith({ 'ours/team/no-discount.yaml': RULE });
    expect(await outreachlint(folder, ['--test-rules', 'ours'])).toEqual({
      exitCode: 0,
      stdout: '✔ 4 examples of 1 rule: all hold\n',
      stderr: '',
    });
  });

  it('names each example that does not hold, with its place, and what was expected and found', async () => {
    const folder = folderWith({ 'ours/team/no-discount.yml': TWICE, 'ours/team/other.yaml': RULE });
    const { exitCode, stdout } = await outreachlint(folder, ['--test-rules', 'ours']);
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      `ours/team/no-discount.yml:18:9  team/no-discount, de, bad
  Wir geben Ihnen Nachlass auf alles.
  expected ⟦Nachlass⟧, got nothing

ours/team/no-discount.yml:22:9  team/no-discount, de, good
  Wir geben Ihnen Rabatte.
  expected nothing, got ⟦Rabatte⟧

✖ 8 examples of 2 rules: 2 do not hold
`,
    );
  });

  it('takes several folders, and colors', async () => {
    const folder = folderWith({ 'a/team/x.yaml': RULE, 'b/team/x.yaml': TWICE });
    const argv = ['--test-rules', 'a', '--test-rules', 'b', '--color'];
    const { exitCode, stdout } = await outreachlint(folder, argv);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('\u001b[');
    expect(stdout).toContain('8 examples of 2 rules: 2 do not hold');
  });

  it('holds for the rules of outreachlint, under other names', async () => {
    const rule = readFileSync('rules/followup/no-guilt.yaml', 'utf8');
    const folder = folderWith({ 'ours/team/no-guilt.yaml': rule });
    const { exitCode, stdout } = await outreachlint(folder, ['--test-rules', 'ours']);
    expect(stdout).toMatch(/^✔ \d+ examples of 1 rule: all hold\n$/);
    expect(exitCode).toBe(0);
  });

  it.each([
    [
      ['nowhere'],
      /^Error in --test-rules nowhere\n {2}There is no folder ".*nowhere"\. Check the spelling, and the folder you are in\.\n$/,
    ],
    [
      ['empty'],
      /^Error in --test-rules empty\n {2}There are no rule files in ".*empty"\. A rule is a YAML file/,
    ],
    [['broken'], /^Error in broken\/team\/x\.yaml:10\n {2}.+column 1 of the pattern “\(~Rabatt”/],
    [['ours', 'more'], /^Error in --test-rules\n.+"more".+Leave it out, or write "--test-rules more"/s],
  ])('%j: a mistake is told, and the exit code is 2', async (argv, stderr) => {
    const folder = folderWith({
      'ours/team/x.yaml': RULE,
      'broken/team/x.yaml': RULE.replace('~Rabatt', '(~Rabatt'),
      'empty/notes.txt': '',
    });
    const outcome = await outreachlint(folder, ['--test-rules', ...argv]);
    expect(outcome).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringMatching(stderr) });
  });
});

import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/node/index.ts';
import { folderWith } from './folder.ts';

const RULE = `summary: { en: Discounts, de: Rabatte }
why: { en: We sell no discounts., de: Wir verkaufen keine Rabatte. }
severity: warn
languages: [de]
check: phrases
phrases:
  de: |
    ~Rabatt
    Sonderpreis*
reports:
  found: { en: "“{match}” is not how we sell.", de: "„{match}“: So verkaufen wir nicht." }
suggest: { en: Name the value., de: Den Nutzen nennen. }
examples:
  de:
    bad: ["Wir geben Ihnen ⟦Rabatt⟧ auf alles."]
    good: ["Wir geben Ihnen Bescheid."]
`;
const CONFIG = 'extends: []\nrulesDirs: ./rules\nrules:\n  team/no-discount: error\n';
const MESSAGE = 'Guten Tag Frau Kern,\n\nwir bieten Ihnen Rabatte auf alle Waagen.\n';

async function lint(files: Record<string, string>) {
  const folder = folderWith({ 'a.txt': MESSAGE, '.outreachlintrc': CONFIG, ...files });
  const { results, problems, crashes } = await lintFiles(['a.txt'], { cwd: folder, locale: 'en' });
  expect(crashes).toEqual([]);
  return {
    rows: results[0]?.messages ?? [],
    mistakes: problems.map(({ message, remedy, place }) => ({ ...place, text: `${message} ${remedy}` })),
  };
}

describe("a team's own rules", () => {
  it('are read from rulesDirs, and named after their place', async () => {
    const { rows, mistakes } = await lint({ 'rules/team/no-discount.yaml': RULE });
    expect(mistakes).toEqual([]);
    expect(rows).toMatchObject([
      {
        ruleId: 'team/no-discount',
        severity: 2,
        message: '“Rabatte” is not how we sell.',
        line: 3,
        column: 18,
      },
    ]);
  });

  it('may name our lists of words', async () => {
    const rule = RULE.replace('~Rabatt', '~Rabatt … <list:month>');
    const files = {
      'rules/team/no-discount.yaml': rule,
      'a.txt': `${MESSAGE}\nDen Rabatt im Mai gibt es noch.\n`,
    };
    const { rows, mistakes } = await lint(files);
    expect(mistakes).toEqual([]);
    expect(rows).toMatchObject([{ line: 5, column: 5 }]);
  });

  it.each([
    [
      'a broken pattern',
      RULE.replace('Sonderpreis*', '(Sonderpreis|Aktion'),
      { line: 9, text: expect.stringMatching(/\(column 1 of the pattern “\(Sonderpreis\|Aktion”\) .+/) },
    ],
    ['no examples', RULE.replace(/examples:[\s\S]*/, ''), { text: expect.stringContaining('examples') }],
    [
      'no good examples',
      RULE.replace(/ {4}good:.*\n/, ''),
      { line: 13, text: expect.stringContaining('no good examples in “de”') },
    ],
    [
      'an unknown check',
      RULE.replace('check: phrases', 'check: phrase'),
      { line: 5, text: expect.stringContaining('phrase') },
    ],
    ['broken YAML', `${RULE}  x: [`, { line: expect.any(Number), text: expect.stringContaining('YAML') }],
  ])('with %s are told, with the line', async (_, rule, expected) => {
    const { rows, mistakes } = await lint({ 'rules/team/no-discount.yaml': rule });
    expect(rows).toEqual([]);
    expect(mistakes).toMatchObject([
      { path: expect.stringMatching(/rules\/team\/no-discount\.yaml$/), ...expected },
    ]);
  });

  it.each([
    ['is missing', {}, /^There is no folder ".+rules"\. Paths start from the folder of this file\.$/],
    [
      'holds no rules',
      { 'rules/readme.txt': '' },
      /^There are no rule files in ".+rules"\. A rule is a YAML file/,
    ],
  ])('whose folder %s are told at the place that names it', async (_, files, text) => {
    const { mistakes } = await lint(files as Record<string, string>);
    expect(mistakes).toEqual([
      {
        path: expect.stringMatching(/\.outreachlintrc$/),
        line: 2,
        column: 12,
        text: expect.stringMatching(text),
      },
    ]);
  });

  it('cannot take the name of one of ours', async () => {
    const config = 'rulesDirs: ./rules\n';
    const { mistakes } = await lint({ '.outreachlintrc': config, 'rules/followup/no-guilt.yaml': RULE });
    expect(mistakes).toEqual([
      {
        path: expect.stringMatching(/no-guilt\.yaml$/),
        text: 'There is a rule "followup/no-guilt" in outreachlint already. Rename the file, or move it to a folder of your own such as team/.',
      },
    ]);
  });

  it.each([
    ['no-family.yaml', '"no-family" can\'t be the name of a rule.'],
    ['team/No Sale.yaml', '"team/No Sale" can\'t be the name of a rule.'],
  ])('has a family and a plain name: %s', async (name, said) => {
    const { mistakes } = await lint({ '.outreachlintrc': 'rulesDirs: ./rules\n', [`rules/${name}`]: RULE });
    expect(mistakes[0]?.text).toContain(said);
  });

  it('asks only for what a context can hold', async () => {
    const rule = `${RULE}adjust: [{ when: { chanel: xing }, severity: off }]\n`;
    const { mistakes } = await lint({
      '.outreachlintrc': 'rulesDirs: ./rules\n',
      'rules/team/no-sale.yaml': rule,
    });
    expect(mistakes[0]?.text).toContain('Did you mean "channel"?');
  });
});

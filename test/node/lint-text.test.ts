import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GivenText, lintFiles, lintText } from '../../src/node/index.ts';
import { folderWith } from './folder.ts';

const RULE = 'template/no-unfilled-placeholder';
const TEXT = 'Guten Tag Frau Kern,\n\nIhr Büro in {{stadt}} habe ich gesehen.\n';
const ROW = { ruleId: RULE, line: 3, column: 13 };
const CONFIG = { configFile: false, rules: { [RULE]: 'error' } } as const;

describe('lintText', () => {
  it('takes a text, in which the report calls it <stdin>', async () => {
    const { results, problems, crashes } = await lintText(TEXT, CONFIG);
    expect({ problems, crashes }).toEqual({ problems: [], crashes: [] });
    expect(results).toMatchObject([{ filePath: '<stdin>', errorCount: 1 }]);
    expect(results[0]?.messages).toContainEqual(expect.objectContaining(ROW));
  });

  it('takes a text or bytes with a name, which decides the format and the config', async () => {
    const cwd = folderWith({ '.outreachlintrc': `extends: []\nrules:\n  ${RULE}: warn\n` });
    for (const content of [`**Hinweis**\n\n${TEXT}`, Buffer.from(`**Hinweis**\n\n${TEXT}`)]) {
      const { results } = await lintText({ content, filePath: 'mails/a.md' }, { cwd });
      expect(results).toMatchObject([{ filePath: join(cwd, 'mails', 'a.md'), warningCount: 1 }]);
      expect(results[0]?.messages).toMatchObject([{ ...ROW, line: 5 }]);
    }
  });

  it.each([[undefined], [null], [7], [{}], [{ content: 7 }], [Buffer.from('Hallo')]])(
    'refuses %j, which is no text',
    async (wrong) => {
      await expect(lintText(wrong as unknown as GivenText)).rejects.toThrow(
        new TypeError('lintText takes a text, or { content, filePath } with the content as text or bytes.'),
      );
    },
  );
});

it('lintFiles refuses what is no list', async () => {
  await expect(lintFiles('a.txt' as unknown as string[])).rejects.toThrow(
    new TypeError('lintFiles takes a list of files, folders and globs.'),
  );
});

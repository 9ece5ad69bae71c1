import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.ts';
import { BAD, GOOD, ONE_RULE, ONE_RULE_WARNING, outreachlint } from './program.ts';

const FILES = { '.outreachlintrc': ONE_RULE, 'bad.txt': BAD, 'good.txt': GOOD };

describe('the exit code', () => {
  it('is 0 and nothing is printed where nothing is wrong', async () => {
    expect(await outreachlint(folderWith(FILES), ['good.txt'])).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('is 1 where there are errors', async () => {
    const { exitCode, stdout, stderr } = await outreachlint(folderWith(FILES), ['.']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain('\nbad.txt\n  1:7  error  ');
    expect(stdout).toContain('template/no-unfilled-placeholder');
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
  });

  it('is 0 where there are warnings only', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintrc': ONE_RULE_WARNING });
    expect(await outreachlint(folder, ['.'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it.each([
    ['0', 1, '1 warning is more than the 0 allowed.\n'],
    ['1', 0, ''],
  ])('follows --max-warnings %s', async (max, exitCode, stderr) => {
    const folder = folderWith({ ...FILES, '.outreachlintrc': ONE_RULE_WARNING });
    expect(await outreachlint(folder, ['--max-warnings', max, '.'])).toMatchObject({ exitCode, stderr });
  });

  it('is 2 for a missing file, and the others are linted and reported', async () => {
    const { exitCode, stdout, stderr } = await outreachlint(folderWith(FILES), ['bda.txt', 'bad.txt']);
    expect(exitCode).toBe(2);
    expect(stderr).toBe('Error: There is no file or folder "bda.txt". Did you mean "bad.txt"?\n');
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
  });

  it('is 2 for a file that is no text, and the others are linted and reported', async () => {
    const folder = folderWith({ ...FILES, 'a.txt': new Uint8Array([0, 1, 2, 3, 0, 255]) });
    const { exitCode, stdout, stderr } = await outreachlint(folder, ['.']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    expect(stdout).toContain(
      'a.txt\n  1:1  error  This is not a text file. Save the message as plain text (UTF-8)\n',
    );
    expect(stdout).toContain('✖ 2 problems (2 errors, 0 warnings)');
  });

  it('is 2 for a broken config, and files under another config are linted and reported', async () => {
    const folder = folderWith({
      ...FILES,
      'team/.outreachlintrc': 'rules: [',
      'team/x.txt': BAD,
      'team/y.txt': BAD,
    });
    const { exitCode, stdout, stderr } = await outreachlint(folder, ['.']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^Error in team\/\.outreachlintrc:1:9\n {2}This is not valid YAML: [^\n]+\n$/);
    expect(stdout).toContain('✖ 1 problem (1 error, 0 warnings)');
  });

  it('is 2 for a folder without messages', async () => {
    const { exitCode, stderr } = await outreachlint(folderWith({ 'README.md': '' }), []);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There are no messages in the folder ".".');
  });

  it('is 0 for help and version', async () => {
    const help = await outreachlint(folderWith(), ['--help']);
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toContain('Examples:\n  $ outreachlint draft.txt');
    const version = await outreachlint(folderWith(), ['--version']);
    expect(version).toMatchObject({ exitCode: 0, stderr: '' });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

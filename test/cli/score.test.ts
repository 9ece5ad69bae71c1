import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.ts';
import { BAD, GOOD, ONE_RULE, ONE_RULE_WARNING, outreachlint } from './program.ts';

const FILES = { '.outreachlintrc': ONE_RULE, 'bad.txt': BAD, 'good.txt': GOOD };

describe('--score', () => {
  it('stands below the report of a single file', async () => {
    const { stdout, exitCode } = await outreachlint(folderWith(FILES), ['--score', 'bad.txt']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\nbad\.txt\n.*\n\n✖ 1 problem .*\nScore 81 of 100\n$/);
  });

  it('is all there is to say of a clean file', async () => {
    const outcome = await outreachlint(folderWith(FILES), ['--score', 'good.txt']);
    expect(outcome).toEqual({ exitCode: 0, stdout: '\nScore 100 of 100\n', stderr: '' });
  });

  it('stands beside each of several files, and the lowest below', async () => {
    const { stdout } = await outreachlint(folderWith(FILES), ['--score', 'bad.txt', 'good.txt']);
    expect(stdout).toMatch(/\nbad\.txt {2}score 81 of 100\n/);
    expect(stdout).toMatch(/\nLowest score 81 of 100 \(bad\.txt\), average 91\n$/);
  });

  it('speaks German', async () => {
    const folder = folderWith(FILES);
    const one = await outreachlint(folder, ['--score', '--locale', 'de', 'good.txt']);
    expect(one.stdout).toBe('\n100 von 100 Punkten\n');
    const two = await outreachlint(folder, ['--score', '--locale', 'de', 'bad.txt', 'good.txt']);
    expect(two.stdout).toMatch(/\nNiedrigster Wert: 81 von 100 Punkten \(bad\.txt\), im Schnitt 91\n$/);
  });

  it('is not told where nobody asks', async () => {
    const { stdout } = await outreachlint(folderWith(FILES), ['--verbose', 'bad.txt']);
    expect(stdout).not.toContain('core');
  });

  it('stays what it is where only errors are shown', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintrc': ONE_RULE_WARNING });
    const { stdout } = await outreachlint(folder, ['--score', '--quiet', 'bad.txt']);
    expect(stdout).toMatch(/^\nScore 95 of 100\n$/);
  });
});

describe('the score in JSON', () => {
  const scoresIn = async (argv: readonly string[]) => {
    const { stdout } = await outreachlint(folderWith(FILES), ['--format', 'json', ...argv]);
    const results: readonly { score?: number; details?: readonly { score: number }[] }[] = JSON.parse(stdout);
    return results.map(({ score, details = [] }) => [score, ...details.map((message) => message.score)]);
  };

  it('is there for each file and each message', async () => {
    const [bad, good] = await scoresIn(['bad.txt', 'good.txt']);
    expect(bad).toEqual([bad?.[0], bad?.[0]]);
    expect(bad?.[0]).toBe(81);
    expect(good).toEqual([100, 100]);
  });
});

describe('--min-score', () => {
  it('fails the run, and names the files that score lower', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintrc': ONE_RULE_WARNING });
    const { exitCode, stderr } = await outreachlint(folder, ['--min-score', '96', 'bad.txt', 'good.txt']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^bad\.txt: score 95 is below the 96 asked for\.\n$/);
  });

  it('lets pass what reaches it', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintrc': ONE_RULE_WARNING });
    const { exitCode, stderr } = await outreachlint(folder, ['--min-score', '60', 'bad.txt', 'good.txt']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('does not hide that a file could not be read', async () => {
    const { exitCode } = await outreachlint(folderWith(FILES), ['--min-score', '100', 'bad.txt', 'gone.txt']);
    expect(exitCode).toBe(2);
  });

  it.each(['', 'much', '-1', '101', '7.5', '1e2'])('cannot be "%s"', async (number) => {
    const { exitCode, stderr } = await outreachlint(folderWith(FILES), [`--min-score=${number}`, 'good.txt']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      `"${number}" is no score. Write a number from 0 to 100, such as --min-score 70.`,
    );
  });
});

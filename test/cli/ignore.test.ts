import { describe, expect, it } from 'vitest';
import { folderWith } from '../node/folder.ts';
import { BAD, ONE_RULE, outreachlint } from './program.ts';

/** The files that a run reports something in. */
async function reported(folder: string, ...argv: string[]) {
  const { exitCode, stdout } = await outreachlint(folder, ['--format', 'json', ...argv]);
  const results: { filePath: string; errorCount: number }[] = JSON.parse(stdout);
  const paths = results.map((result) => result.filePath.slice(folder.length + 1));
  return { exitCode, paths };
}

const FILES = { '.outreachlintrc': ONE_RULE, 'a.txt': BAD, 'old/b.txt': BAD, 'old/new/c.txt': BAD };

describe('what is left out', () => {
  it('is named by .outreachlintignore, in any folder', async () => {
    const folder = folderWith({
      ...FILES,
      '.outreachlintignore': '# done\nold/*.txt\n',
      'old/new/.outreachlintignore': 'c.*',
    });
    expect((await reported(folder, '.')).paths).toEqual(['a.txt']);
  });

  it('is named by --ignore-pattern, from the current folder', async () => {
    const argv = ['--ignore-pattern', '/old', '--ignore-pattern', '*.md'];
    expect((await reported(folderWith(FILES), ...argv, '.')).paths).toEqual(['a.txt']);
  });

  it('is named by ignorePatterns, from the folder of the config', async () => {
    const folder = folderWith({
      ...FILES,
      'old/.outreachlintrc': `${ONE_RULE}ignorePatterns: ["/new"]\n`,
      'new/d.txt': BAD,
    });
    expect((await reported(folder, '.')).paths).toEqual(['a.txt', 'new/d.txt', 'old/b.txt']);
  });

  it('comes back with --no-ignore', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintignore': 'old' });
    expect((await reported(folder, '.')).paths).toEqual(['a.txt']);
    expect((await reported(folder, '--no-ignore', '.')).paths).toHaveLength(3);
  });

  it('is told where nothing else is left, rather than look like a clean run', async () => {
    const outcome = await outreachlint(folderWith(FILES), ['--ignore-pattern', '*.txt', '.']);
    expect(outcome).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'Error: Ignore patterns name every file in ".". Use --no-ignore to read them all the same.\n',
    });
  });

  it.each([
    ['a folder, by .outreachlintignore', { '.outreachlintignore': 'old' }, 'old'],
    ['a folder, by .gitignore', { 'old/.gitignore': '*.txt' }, 'old'],
    ['a folder in which a folder is ignored', { 'x/.gitignore': 'new', 'x/new/d.txt': BAD }, 'x'],
    ['node_modules', { '.outreachlintignore': 'node_modules', 'node_modules/x/a.txt': BAD }, 'node_modules'],
    ['a glob, by .gitignore', { '.gitignore': '*.txt' }, 'old/**/*.txt'],
    ['a glob, by .outreachlintignore', { '.outreachlintignore': 'old' }, 'old/**/*.txt'],
  ])('is told of each target: %s', async (_, files, target) => {
    const folder = folderWith({ ...FILES, ...files });
    const stderr = `Error: Ignore patterns name every file in "${target}". Use --no-ignore to read them all the same.\n`;
    expect(await outreachlint(folder, [target])).toEqual({ exitCode: 2, stdout: '', stderr });
    const beside = await outreachlint(folder, [target, 'a.txt']);
    expect(beside).toMatchObject({ exitCode: 2, stderr });
    expect(beside.stdout).toContain('\na.txt\n');
  });

  it('may be a part of one target only', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintignore': 'old/new' });
    expect(await reported(folder, '.', 'old')).toEqual({ exitCode: 1, paths: ['a.txt', 'old/b.txt'] });
  });

  it('is hinted at where it was given by name, and fails no run', async () => {
    const folder = folderWith({ ...FILES, '.outreachlintignore': 'a.txt' });
    const { exitCode, stdout } = await outreachlint(folder, ['--max-warnings', '0', 'a.txt']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Not read: an ignore pattern names this file. Use --no-ignore to read it all the same',
    );
    const stdin = await outreachlint(folder, ['--stdin', '--stdin-filename', 'a.txt'], { stdin: BAD });
    expect(stdin.stdout).toContain('Not read');
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { folderWith } from '../node/folder.ts';
import { BAD, ONE_RULE } from './program.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const LAUNCHER = join(ROOT, packageJson.bin.outreachlint);

function start(launcher: string, cwd: string, argv: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...argv], {
    cwd,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

// `npm ci` builds dist/ ("prepare"); where somebody has not built yet, there is nothing to start.
describe.runIf(existsSync(join(ROOT, 'dist/cli.cjs')))('the command', () => {
  it('lints, and exits as it should', () => {
    const folder = folderWith({ '.outreachlintrc': ONE_RULE, 'bad.txt': BAD });
    const { status, stdout, stderr } = start(LAUNCHER, folder, ['--locale', 'en', 'bad.txt']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('\nbad.txt\n  1:7  error  ');
  });

  it('reads standard input, also by a config in JavaScript and from Markdown', () => {
    const config = 'export default { extends: [], rules: { "template/no-unfilled-placeholder": "warn" } };';
    const folder = folderWith({ 'outreachlint.config.mjs': config });
    const argv = ['-', '--stdin-filename', 'a.md', '--format', 'json'];
    const { status, stdout } = start(LAUNCHER, folder, argv, `---\nchannel: email\n---\n# Notiz\n\n${BAD}`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ warningCount: 1, messages: [{ line: 6, column: 7 }] }]);
  });

  it('tells a mistake on standard error only', () => {
    const { status, stdout, stderr } = start(LAUNCHER, folderWith(), ['--verison']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('Error: There is no option "--verison". Did you mean "--version"?\n');
  });
});

describe.runIf(existsSync(join(ROOT, 'dist/cli.cjs')))('the compiled core', () => {
  const code = (dist: string) =>
    `const { compiledFile, loadCore } = require(${JSON.stringify(join(ROOT, 'bin/program.js'))});
     const script = loadCore(${JSON.stringify(dist)}, fs.readFileSync(compiledFile(${JSON.stringify(dist)})));
     console.log(script.cachedDataRejected, compiledFile(''));`;
  const load = (dist: string) => {
    const { stdout } = spawnSync(process.execPath, ['-e', code(dist)], { encoding: 'utf8' });
    const [isRejected = '', file = ''] = stdout.trim().split(' ');
    return { isRejected, file };
  };

  it('fits the Node that built it', () => {
    expect(load(join(ROOT, 'dist')).isRejected).toBe('false');
  });

  it('is passed over where it does not fit', () => {
    const folder = folderWith({ 'package.json': '{ "type": "module" }', 'bad.txt': BAD });
    for (const part of ['bin', 'dist']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    const { file } = load(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist', file), 'of another V8');
    const { status, stdout } = start(join(folder, 'bin/outreachlint.js'), folder, ['bad.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('1:7');
  });
});

describe('the launcher', () => {
  it('says what to do where nothing is built', () => {
    const folder = folderWith({ 'package.json': '{ "type": "module" }' });
    cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
    expect(start(join(folder, 'bin/outreachlint.js'), folder, [])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'outreachlint is not built yet. Run "npm run build" first.\n',
    });
  });
});

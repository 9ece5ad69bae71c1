import { describe, expect, it } from 'vitest';
import { addFindings, createLinter } from '../../src/index.ts';
import type { LinterOptions } from '../../src/lint/types.ts';

const RULE = 'template/no-mass-duplicate';
const TO_KERN = `Guten Tag Frau Kern,

wir liefern Plattformwaagen, mit denen eine Inventur nur einen Tag dauert. Wenn Sie mögen, stelle ich am Dienstag
eine zur Probe hin und nehme sie am Freitag wieder mit.
`;
const to = (name: string, day = 'Dienstag') => TO_KERN.replace('Frau Kern', name).replace('Dienstag', day);

const linter = (options: LinterOptions = {}) =>
  createLinter({ context: { stage: 'first', language: 'de' } }, options);

function reported(sources: Readonly<Record<string, string>>) {
  const run = linter();
  for (const [path, source] of Object.entries(sources)) run.lintText(source, path);
  return run.finish();
}

describe('messages that are alike', () => {
  it('are reported each, with the first of the others', () => {
    const found = reported({
      'a.txt': TO_KERN,
      'mails/b.txt': to('Herr Wolf'),
      'mails/c.txt': to('Herr Roth', 'Montag'),
    });
    expect(found.map(({ filePath }) => filePath)).toEqual(['a.txt', 'mails/b.txt', 'mails/c.txt']);
    const [row] = found[0]?.messages ?? [];
    expect(row).toMatchObject({
      ruleId: RULE,
      severity: 1,
      line: 3,
      column: 1,
      message: 'Same as b.txt:3 and 1 more but for the name and a few words: word gets around.',
      related: [
        { filePath: 'mails/b.txt', line: 3, column: 1, text: 'Herr Wolf' },
        { filePath: 'mails/c.txt', line: 3, column: 1, text: 'Herr Roth' },
      ],
    });
  });

  it('are no more than the first three others in a row, however many they are', () => {
    const sources = Array.from({ length: 30 }, (_, i) => [
      `${i}.txt`,
      to(`Frau Roth${'abcdefghijklmnopqrstuvwxyzäöüß'[i]}`),
    ]);
    const found = reported(Object.fromEntries(sources));
    expect(found).toHaveLength(30);
    expect(found.every(({ messages }) => messages[0]?.related?.length === 3)).toBe(true);
    expect(found[4]?.messages[0]?.message).toContain('0.txt:3 and 28 more');
  });

  it('belong to one run only', () => {
    const run = linter();
    run.lintText(TO_KERN, 'a.txt');
    expect(run.finish()).toEqual([]);
    run.lintText(to('Herr Wolf'), 'b.txt');
    expect(run.finish()).toEqual([]);
  });

  it('are none where one text is read twice', () => {
    const run = linter();
    run.lintText(TO_KERN, 'a.txt');
    run.lintText(to('Herr Wolf'), 'a.txt');
    expect(run.finish()).toEqual([]);
  });

  it('are none where only the history is the same', () => {
    const history = TO_KERN.replace(/^/gm, '> ');
    const reply = (name: string, text: string) => `Guten Tag ${name},\n\n${text}\n\n${history}`;
    expect(
      reported({
        'a.txt': reply(
          'Frau Kern',
          'die Waage kann am Dienstag kommen, wenn bei Ihnen jemand am Tor steht und sie abnimmt.',
        ),
        'b.txt': reply(
          'Herr Wolf',
          'leider ist die kleine gerade vergriffen; im Juni hätte ich wieder zwei für Sie da.',
        ),
      }),
    ).toEqual([]);
  });

  it('are none where they are templates, or go to subscribers', () => {
    const asTemplate = (text: string) => `---\nmode: template\n---\n${text}`;
    const parseYaml = () => ({ value: { mode: 'template' }, placeOf: () => ({}) });
    const run = linter({ parseYaml });
    run.lintText(asTemplate(TO_KERN), 'a.txt');
    run.lintText(asTemplate(to('Herr Wolf')), 'b.txt');
    expect(run.finish()).toEqual([]);
    const letter = (text: string) => `${text}\nSie können unseren Newsletter jederzeit abbestellen.\n`;
    expect(reported({ 'a.txt': letter(TO_KERN), 'b.txt': letter(to('Herr Wolf')) })).toEqual([]);
  });
});

describe('the results of a run', () => {
  const run = linter({ score: true, details: true });
  const before = [run.lintText(TO_KERN, 'a.txt'), run.lintText(to('Herr Wolf'), 'b.txt')];
  const found = run.finish();
  const after = before.map((result) => {
    const own = found.find(({ filePath }) => filePath === result.filePath);
    return own ? addFindings(result, own) : result;
  });

  it('have the new rows in their order, counted', () => {
    for (const [i, result] of after.entries()) {
      expect(result.messages.filter(({ ruleId }) => ruleId === RULE)).toHaveLength(1);
      expect(result.warningCount).toBe((before[i]?.warningCount ?? 0) + 1);
      const places = result.messages.map(({ line, column }) => line * 1000 + column);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(result.source).toContain('Plattformwaagen');
    }
  });

  it('lose points by them', () => {
    for (const [i, result] of after.entries()) {
      expect(result.score).toBeLessThan(before[i]?.score ?? 0);
      expect(result.details?.map(({ score }) => score)).toEqual([result.score]);
    }
  });
});

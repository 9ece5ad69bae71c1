import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/index.ts';

const PIECES = [
  'Hallo',
  'Hallo ,',
  'Hi Anna,',
  'Sehr geehrte Frau Kern,',
  '\n\n',
  '\r\n',
  'ich bin auf dein Profil gestoßen',
  'Haben Sie',
  'Kapazitäten',
  'für eure Agentur',
  '?',
  '!',
  '...',
  '„',
  '“',
  '"',
  '{{name}}',
  '{% if du %}',
  '[Firma]',
  '*|FNAME|*',
  '<b>',
  '>',
  'Am 3. Mai schrieb Anna:',
  '🚀',
  '👩‍💻',
  'a\u0308',
  '\u00ad',
  '\u0000',
  '\u202e',
  'https://example.org/x',
  '@dein_laden',
  '#MeldDich',
  'P.S. sag Bescheid',
  'Viele Grüße',
  '--',
  '1.000 €',
  '- ',
  'Betreff: Kurze Frage',
  'I came across your profile',
  'would you be open to a quick call',
  'we help you',
  'Do you want more leads',
];
const message = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 30 })
  .map((parts) => parts.join(' '));

describe('whatever is linted', () => {
  const linter = createLinter({ extends: 'outreachlint:all' });

  test('every report has a place in the text, and its texts are filled in', () => {
    fc.assert(
      fc.property(message, (text) => {
        const lines = text.split(/\r\n|\n|\r/);
        for (const row of linter.lintText(text, 'draft.txt').messages) {
          expect(row.line).toBeGreaterThanOrEqual(1);
          expect(row.line).toBeLessThanOrEqual(lines.length);
          expect(row.column).toBeGreaterThanOrEqual(1);
          expect(row.column).toBeLessThanOrEqual((lines[row.line - 1] ?? '').length + 1);
          expect(row.endLine).toBeGreaterThanOrEqual(row.line);
          expect(row.message.replace(/\{\{.*\}\}|\{%.*%\}|„.*“|“.*”/gs, '')).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gets the same findings, whatever was linted before', () => {
    fc.assert(
      fc.property(message, message, (first, second) => {
        const alone = createLinter({ extends: 'outreachlint:all' }).lintText(second);
        linter.lintText(first);
        expect(linter.lintText(second)).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });

  test('Windows line ends change nothing but the offsets', () => {
    fc.assert(
      fc.property(message, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        const rows = (source: string) =>
          linter
            .lintText(source)
            .messages.map(({ ruleId, line, column, message: report }) => ({ ruleId, line, column, report }));
        expect(rows(unix.replace(/\n/g, '\r\n'))).toEqual(rows(unix));
      }),
      { numRuns: 100 },
    );
  });
});

test('an empty message is clean', () => {
  for (const text of ['', ' \n\n', '\ufeff']) expect(createLinter().lintText(text).messages).toEqual([]);
});

test('what is far too long for a message is refused with a remedy', () => {
  const run = () => createLinter().lintText('Haben Sie Interesse? '.repeat(20_000));
  expect(run).toThrow(
    expect.objectContaining({ code: 'too-long', message: 'This is no message: it has 420,000 characters' }),
  );
});

describe('a config that is wrong', () => {
  test.each([
    [{ extnds: 'outreachlint:strict' }, 'extnds', /Did you mean "extends"/],
    [
      { rules: { 'bait/no-fake-custmer': 'off' } },
      'rules.bait/no-fake-custmer',
      /Did you mean "bait\/no-fake-customer"/,
    ],
    [
      { rules: { 'bait/no-fake-customer': 'fatal' } },
      'rules.bait/no-fake-customer',
      /off, info, warn or error/,
    ],
    [{ context: { channel: 'fax' } }, 'context.channel', /email/],
    [{ locale: 'fr' }, 'locale', /en or de/],
  ])('%j names its key and what would be right', (config, key, remedy) => {
    expect(() => createLinter(config as object)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        place: { key },
        remedy: expect.stringMatching(remedy) as string,
      }),
    );
  });
});

describe('one sentence, one finding of a family', () => {
  const ids = (text: string, config = {}) =>
    createLinter({ locale: 'en', ...config })
      .lintText(text)
      .messages.map((row) => row.ruleId);
  const text = 'Guten Tag Frau Kern,\n\nich bin auf Ihr Profil gestoßen und hoffe, es geht Ihnen gut.\n';

  test('the next rule speaks where the first is off, and where the message disables it', () => {
    expect(ids(text)).toContain('template/no-found-you-opener');
    const off = { rules: { 'template/no-found-you-opener': 'off' } };
    expect(ids(text, off)).toContain('template/no-wellbeing-opener');
    const parseYaml = () => ({
      value: { outreachlint: { disable: ['template/no-found-you-opener'] } },
      placeOf: () => ({}),
    });
    const result = createLinter({}, { parseYaml }).lintText(`---\noutreachlint: x\n---\n${text}`);
    expect(result.messages.map((row) => row.ruleId)).toContain('template/no-wellbeing-opener');
    expect(result.suppressedMessages.map((row) => row.ruleId)).toEqual(['template/no-found-you-opener']);
  });

  test('every place left open is named in what is said to be a draft', () => {
    const text = 'Guten Tag Frau Kern,\n\nbei {{firma}} in {{ort}} steht {{produkt}}.\n';
    const { messages } = createLinter({ context: { mode: 'draft' } }).lintText(text);
    const open = messages.filter((row) => row.ruleId === 'template/no-unfilled-placeholder');
    expect(open).toHaveLength(3);
  });
});

describe('hostile input takes no longer than a text of its length', () => {
  const work = (text: string) => {
    const linter = createLinter();
    linter.lintText('Hallo Frau Kern,');
    const start = process.cpuUsage();
    linter.lintText(text);
    return process.cpuUsage(start).user;
  };
  const ordinary = work('Haben Sie am Montag kurz Zeit für die Liste? '.repeat(4_000));

  // a ratio in one run: what takes time with the square of its length takes a hundred times as long
  test.each([
    ['quotations that never close', '»a\n'.repeat(60_000)],
    ['broken encoding without white space', `Hallo\n\n${'Ã¼'.repeat(90_000)}`],
    ['brackets', '[a'.repeat(90_000)],
    ['addresses', 'a.'.repeat(90_000)],
  ])('%s', (_, text) => {
    expect(work(text) / ordinary).toBeLessThan(10);
  });
});

test('no file name and no word is taken for a property of objects', () => {
  expect(createLinter().lintText('Hallo {constructor} __proto__', 'draft.constructor').filePath).toBe(
    'draft.constructor',
  );
});

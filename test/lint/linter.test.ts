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

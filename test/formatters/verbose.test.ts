import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/formatters/excerpt.ts';
import { stylish } from '../../src/formatters/stylish.ts';
import { displayWidth } from '../../src/formatters/width.ts';
import { diagnostic, PLAIN, result } from './results.ts';

const rules = new Map([
  [
    'bait/no-fake-customer',
    {
      why: {
        en: 'It sounds like an order.',
        de: 'Das klingt nach einem Auftrag, und wer Aufträge sucht, freut sich. Folgt dann ein Angebot, ist das Vertrauen weg.',
      },
    },
  ],
]);
const verbose = { ...PLAIN, rules, verbose: true };
const SOURCE = 'Hallo Frau Kern,\r\n\r\nhaben Sie noch Kapazitäten?\r\nViele Grüße';
const found = diagnostic({
  line: 3,
  column: 7,
  endLine: 3,
  endColumn: 26,
  message: 'Ein Köder.',
  suggestion: 'Gleich sagen, was es ist.',
});

describe('a verbose report', () => {
  test('shows the line, why it matters, and what to write instead', () => {
    expect(stylish([result('a.txt', [found], SOURCE)], { ...verbose, locale: 'de' })).toBe(
      [
        '',
        'a.txt',
        '  3:7  Fehler  Ein Köder  bait/no-fake-customer',
        '        haben Sie noch Kapazitäten?',
        '              ~~~~~~~~~~~~~~~~~~~',
        '        Warum: Das klingt nach einem Auftrag, und wer Aufträge sucht, freut sich. Folgt dann ein Angebot,',
        '               ist das Vertrauen weg.',
        '        Stattdessen: Gleich sagen, was es ist.',
        '',
        '✖ 1 Problem (1 Fehler, 0 Warnungen)',
        '',
      ].join('\n'),
    );
  });

  test('is wrapped where the terminal ends, and never wider than it is without one', () => {
    const source = SOURCE.replace('?', ', auch im Mai und auch für uns, die wir von weit her kommen?');
    const report = (columns: number) =>
      stylish([result('a.txt', [found], source)], { ...verbose, locale: 'de', columns });
    for (const columns of [40, 60, 80]) {
      const lines = report(columns).split('\n').slice(3, -3);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(rules.get('bait/no-fake-customer')?.why.de);
    }
    const { columns: _, ...unknown } = { ...verbose, locale: 'de' as const, columns: 0 };
    expect(report(300)).toBe(stylish([result('a.txt', [found], source)], unknown));
    expect(report(1)).toBe(report(28));
  });

  test('puts a blank line between rows', () => {
    const report = stylish([result('a.txt', [found, found], SOURCE)], verbose);
    expect(report.split('\n').filter((line) => line === '')).toHaveLength(4);
    expect(report).toContain('Instead: Gleich sagen, was es ist.\n\n  3:7');
  });

  test('leaves out what it does not know', () => {
    const report = stylish(
      [result('a.txt', [diagnostic({ ruleId: null, line: 0, column: 0, fatal: true })])],
      verbose,
    );
    expect(report).toBe('\na.txt\n  0:0  error  Sounds like an order\n\n✖ 1 problem (1 error, 0 warnings)\n');
  });

  test('underlines to the end of the line what goes on below it', () => {
    const over = diagnostic({ line: 3, column: 16, endLine: 4, endColumn: 6 });
    expect(stylish([result('a.txt', [over], SOURCE)], verbose)).toContain(
      `\n${' '.repeat(23)}~~~~~~~~~~~~\n`,
    );
  });
});

describe('what a message carries', () => {
  const place = { line: 3, column: 7, endLine: 3, endColumn: 26, text: 'haben Sie noch Kapazitäten' };
  const none = { sender: [], audience: [], effect: [], observation: [], offer: [], proof: [] };
  const message = { line: 1, score: 40, parts: { ...none, ask: [place, place] } };

  test('stands below the rows, also of a file without any', () => {
    const clean = { ...result('a.txt', []), details: [message] };
    expect(stylish([clean], { ...verbose, locale: 'de' })).toBe(
      [
        '',
        'a.txt',
        '  Gesagt wird: wer schreibt – · für wen – · was sich ändert – · warum gerade hier – ·',
        '  was angeboten wird – · was es belegt – · worum gebeten wird ✓ 3:7',
        '',
        '',
      ].join('\n'),
    );
    const report = stylish([{ ...result('a.txt', [found], SOURCE), details: [message] }], verbose);
    expect(report).toContain('\n\n  Says: who writes – · for whom – ·');
  });

  test('is told message by message in a file of several', () => {
    const file = { ...result('a.txt', []), details: [message, { ...message, line: 12 }] };
    expect(stylish([file], verbose)).toMatch(/in line 1 says: .*in line 12 says: /s);
  });

  test('is left out of a report that is not verbose', () => {
    expect(stylish([{ ...result('a.txt', []), details: [message] }], PLAIN)).toBe('');
  });
});

describe('an excerpt of a line', () => {
  const marked = (line: string, start: number, end: number) => {
    const { text, indent, width } = excerpt(line, start, end, 100);
    return [text, ' '.repeat(indent) + '~'.repeat(width)];
  };

  test('has tabs as spaces and wide characters underlined in full', () => {
    expect(marked('\t🎉 Grüße', 1, 3)).toEqual(['  🎉 Grüße', '  ~~']);
    expect(marked('\ta\tb', 3, 4)).toEqual(['  a  b', '     ~']);
  });

  test('shows control characters, which would spoil the line', () => {
    expect(marked('a\u001b[2Jb', 5, 6)).toEqual(['a␛[2Jb', '     ~']);
  });

  test('marks one column where the span is empty', () => {
    expect(marked('abc', 3, 3)).toEqual(['abc', '   ~']);
  });

  test('is a window of about 100 columns in a long line', () => {
    const words = 'lorem ipsum dolor sit amet '.repeat(200_000);
    const [text, marks] = marked(`${words}HIER${words}`, words.length, words.length + 4);
    expect(text).toMatch(/^….{40,60}HIER.{40,60}…$/);
    expect(marks?.trimStart()).toBe('~~~~');
    expect(text?.indexOf('HIER')).toBe(marks?.indexOf('~'));
  });

  test('uses the room that the other side leaves', () => {
    expect(marked(`HIER ${'x '.repeat(100)}`, 0, 4)[0]).toHaveLength(100);
    expect(marked(`${'x '.repeat(100)}HIER`, 200, 204)[0]).toMatch(/^…[x ]{95}HIER$/);
  });

  test('of a long span shows its begin', () => {
    expect(marked('y'.repeat(500), 0, 500)).toEqual([`${'y'.repeat(99)}…`, '~'.repeat(100)]);
  });

  test('is never wider than the window, whatever the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.nat(300),
        fc.nat(300),
        fc.integer({ min: 20, max: 100 }),
        (line, a, b, columns) => {
          const [start, end] = [Math.min(a, b, line.length), Math.min(Math.max(a, b), line.length)];
          const { text, indent, width } = excerpt(line, start, end, columns);
          expect(displayWidth(text)).toBeLessThanOrEqual(columns + 2);
          expect(indent + width).toBeLessThanOrEqual(columns + 2);
        },
      ),
    );
  });
});

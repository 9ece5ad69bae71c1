import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { readText } from '../../src/formats/text.ts';
import type { Segment } from '../../src/model/message.ts';
import { toSource } from '../../src/model/span-map.ts';

/** Texts made of what formats are about, so that markup meets markup. */
const pieces = fc.constantFrom(
  ...[
    'Hallo',
    'Ihr ',
    'ß',
    '🎉',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '~~~',
    '#',
    '# ',
  ],
  ...[
    '- ',
    '* ',
    '+ ',
    '1. ',
    '> ',
    '>',
    '[',
    ']',
    '(',
    ')',
    '](https://a.de)',
    '![',
    '<',
    '>',
    '<b>',
    '</b>',
    '<br>',
    '<!--',
    '-->',
  ],
  ...[
    '&amp;',
    '&',
    ';',
    '&#33;',
    '\\',
    '\\*',
    '{{name}}',
    '*|F|*',
    '<Vorname>',
    '__X__',
    '---',
    '--- ',
    '...',
    'a: b',
    ':',
    '|',
    '    ',
  ],
  ...[
    'Betreff: ',
    'Subject:',
    '**Betreff:**',
    '[a]: b',
    '<style>',
    '</style>',
    '\u0000',
    '\ufeff',
    '\ue000',
    '\ud83c',
  ],
);
const source = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));

function check(text: string, { text: read, map, code = [], emphasis = [] }: Segment): void {
  let at = 0;
  for (const run of map) {
    expect(run.at).toBe(at);
    at += run.length;
    expect(run.source).toBeGreaterThanOrEqual(0);
    expect(run.source + run.sourceLength).toBeLessThanOrEqual(text.length);
    if (run.length === run.sourceLength) {
      expect(text.slice(run.source, run.source + run.length)).toBe(read.slice(run.at, run.at + run.length));
    }
  }
  expect(at).toBe(read.length);
  for (const span of [...code, ...emphasis]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(read.length);
  }
}

describe.each([
  ['text', readText],
  ['markdown', readMarkdown],
])('%s', (_, reader) => {
  test('runs leave no gap, and what is verbatim stands so in the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        for (const message of reader(text)) for (const segment of message.segments) check(text, segment);
      }),
      { numRuns: 1500 },
    );
  });

  test('a span is never mapped backwards or out of the source', () => {
    fc.assert(
      fc.property(source, fc.nat(80), fc.nat(80), (text, a, b) => {
        for (const message of reader(text)) {
          for (const segment of message.segments) {
            const start = Math.min(a, b, segment.text.length);
            const end = Math.min(Math.max(a, b), segment.text.length);
            const span = toSource(segment.map, { start, end });
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('words of a Markdown text come out in the order of their places', () => {
  fc.assert(
    fc.property(source, (text) => {
      for (const message of readMarkdown(text)) {
        for (const { map } of message.segments) {
          const places = map.map((run) => run.source);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }
    }),
    { numRuns: 500 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { german } from '../../src/languages/de/language.ts';
import { english } from '../../src/languages/en/language.ts';
import type { Language } from '../../src/model/language.ts';
import { splitClauses, splitSentences, type TokenRange } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

function textsOf(text: string, ranges: readonly TokenRange[]): string[] {
  const tokens = tokenize(text);
  return ranges.map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

const split = (text: string, language: Language = german) =>
  textsOf(text, splitSentences(tokenize(text), language));

/** A text with "|" where one sentence ends and the next begins. */
function expectSplit(marked: string, language: Language): void {
  const sentences = marked.split('|').map((part) => part.trim());
  expect(split(marked.replaceAll('|', ''), language)).toEqual(sentences);
}

describe('German', () => {
  test.each([
    'Ein Satz. |Noch einer! |Ein dritter? |Ja?! |Nein…',
    'Wir treffen uns am 3. Mai um 15.30 Uhr. |Passt das?',
    'Am 3.5. oder am 4.5.2026. |Am 1. und 2. Juni nicht.',
    'Wir sind 12. |Haben Sie Zeit?',
    'Das war 2024. |Kunden kamen.',
    'Das kostet 3.000 Euro. |Oder 5,5 %. |Gut.',
    'Für z. B. Kunden, d. h. für Sie, u. a. auch z.B. Firmen. |Gut.',
    'Frau Dr. Kern, Herr Prof. Dr. med. Weber und Mag. Huber kommen. |Sie auch.',
    'Sehr geehrter Herr Dr. Kurz, |',
    'J. R. Meier kommt. |K. Huber auch.',
    'Rechnungen, Angebote usw. |Wir helfen.',
    'Rechnungen usw. und ca. 5 Min. Arbeit bzw. Zeit.',
    'Plan B. |Wir kommen.',
    'Es waren 75k. |Interesse? |Es wiegt 5 g. |Passt das?',
    'Das ist so. |Kunden kaufen.',
    'Das mag ich. |Max. 3 Stück.',
    'Die Meyer GmbH & Co. KG liefert. |Das ist von Meyer & Co. |Wir auch.',
    'Am Mo. oder Di. um 3. |Oder im Dez. |Wir kommen.',
    'Also … ja. |Und dann... |Nein... |Wirklich nicht.',
    'Sie sagten: „Das ist gut.“ |Wir kommen.',
    '„Haben Sie Zeit?“ fragte er. |„Ja.“ |Gut.',
    '(Das ist gut.) |Wir kommen. |Das ist es (wirklich!). |Gut.',
    'Wir haben Zeit.|Wir kommen.|Wirklich?|Ja.',
    'Wir nutzen Node.js und ASP.NET. |Siehe www.example.com/a.b. |Dann weiter.',
    'Super!! |Wir freuen uns 🙂 |Bis bald!',
    'Hallo {{first_name}}. |Ist [Firma] Ihre? |*|FNAME|*! |%%name%%. |Gut.'.replaceAll(
      '*|FNAME|*',
      '«Vorname»',
    ),
    'Schreiben Sie an a.b@example.com. |Danke.',
  ])('%s', (marked) => expectSplit(marked.replace(/\|$/, ''), german));
});

describe('English', () => {
  test.each([
    'We use e.g. Slack, i.e. chat. |Fine.',
    'Mr. Smith, Mrs. Jones and Dr. Will met at St. James. |They left.',
    'Acme Inc. is good. |Try Acme Inc. |We build it.',
    'At 3 p.m. |We can talk. |In the U.S. market, too.',
    'No. 5 is alive. |No. |We are not. |No. |Companies are.',
    'It costs $3.50. |We have 30. |Companies like it.',
    'So do I. |The end.',
    '“Are you free?” he asked. |“Yes.” |Then he left.',
    'Is it ok?|Yes it is.|Fine.',
    'Mine vs. theirs, approx. Monday. |Good.',
  ])('%s', (marked) => expectSplit(marked, english));
});

describe('lines', () => {
  test('a greeting is a sentence of its own, also a long one', () => {
    expectSplit('Hallo Frau Kern, |\nIch schreibe Ihnen heute.', german);
    expectSplit('Sehr geehrte Frau Prof. Dr. von Berg, |\nich schreibe Ihnen heute.', german);
    expectSplit('Hi John, |\nhope you are well.', english);
    expectSplit('Hey 👋 Anna, |\nwie geht es?', german);
  });

  test('list items are, with or without full stops', () => {
    expectSplit(
      'Drei Dinge: |\n- eins |\n- zwei |\n• drei |\n+ vier |\n1. fünf |\n2) Sechs |\na) sieben |\nb) acht',
      german,
    );
    expectSplit('1. Erstens |\n2. Zweitens', english);
  });

  test('list items with signs of their own are, too', () => {
    const long = 'ein Punkt, der so lang ist, dass er die ganze Zeile füllt';
    expectSplit(`1️⃣ ${long} |\n2️⃣ ${long} |\n✅ ${long} |\n👉 ${long}`, german);
  });

  test('a wrapped line goes on, a short line ends', () => {
    expectSplit(
      'Wir schreiben Ihnen, weil wir auf Ihrer Seite gesehen haben, dass\nKunden fehlen. |Das war es.',
      german,
    );
    expectSplit('Kurz und gut |\nWir helfen.', german);
    expectSplit('kurz und\ngut', german);
    expectSplit('Eine Überschrift |\n\nein Satz', german);
    expectSplit('Eins |\r\n\r\nzwei |\r\rdrei', german);
  });

  test('a phone number is no list item', () => {
    expectSplit('Rufen Sie uns gern unter unserer neuen Nummer an, sie ist\n+49 561 1234.', german);
  });
});

describe('clauses', () => {
  const clauses = (text: string) => {
    const tokens = tokenize(text);
    return textsOf(text, splitClauses(tokens, { first: 0, last: tokens.length }));
  };
  test.each([
    [
      'Wir sahen, dass Sie suchen; gut: ja – sehr (wirklich) gut.',
      ['Wir sahen', 'dass Sie suchen', 'gut', 'ja', 'sehr', 'wirklich', 'gut.'],
    ],
    ['Ein E-Mail-Kurs - gut', ['Ein E-Mail-Kurs', 'gut']],
    ['Um 1,5 %, also 15:30 Uhr', ['Um 1,5 %', 'also 15:30 Uhr']],
    [', ,', []],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      'Hallo',
      'Sie',
      'wir',
      'z. B.',
      'Dr.',
      '3.',
      '15.30',
      'usw.',
      'A.',
      '.',
      '...',
      '…',
      '!',
      '?',
      '?!',
      ',',
      ':',
      '“',
      '„',
      ')',
      '(',
      '"',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      ' ',
      ' ',
      '- ',
      '+ ',
      '1. ',
      'a) ',
      '🙂',
      '{{x}}',
      '[Name]',
      'a@b.de',
      'www.x.de',
      '*',
      '_',
      '\u00ad',
      '\u200b',
    ],
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 60 }).map((list) => list.join('')),
  );

  test.each([german, english])('sentences hold every token once, in order ($code)', (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let next = 0;
        for (const { first, last } of splitSentences(tokens, language)) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          next = last;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('clauses lie within their sentence, in order, and never hold a comma', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        for (const sentence of splitSentences(tokens, german)) {
          let next = sentence.first;
          for (const { first, last } of splitClauses(tokens, sentence)) {
            expect(first).toBeGreaterThanOrEqual(next);
            expect(last).toBeGreaterThan(first);
            expect(tokens.slice(first, last).some((token) => token.raw === ',')).toBe(false);
            next = last;
          }
          expect(next).toBeLessThanOrEqual(sentence.last);
        }
      }),
    );
  });

  test('a blank line always ends a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        for (const { first, last } of splitSentences(tokens, german)) {
          expect(tokens.slice(first + 1, last).some((token) => token.breaks === 2)).toBe(false);
        }
      }),
    );
  });
});

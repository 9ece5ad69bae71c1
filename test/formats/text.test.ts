import { describe, expect, test } from 'vitest';
import { readText } from '../../src/formats/text.ts';
import { behind, only, segmentsOf } from './reading.ts';

const read = (source: string) => segmentsOf(only(readText, source));

describe('header lines', () => {
  test.each<[string, string, string[][]]>([
    [
      'a subject',
      'Betreff: Kurze Idee\n\nHallo',
      [
        ['subject', 'Kurze Idee'],
        ['body', '\nHallo'],
      ],
    ],
    [
      'in English',
      'Subject: An idea\nHello',
      [
        ['subject', 'An idea'],
        ['body', 'Hello'],
      ],
    ],
    [
      'in capitals, with spaces',
      '\n BETREFF :  Idee  \nHallo',
      [
        ['subject', 'Idee'],
        ['body', 'Hallo'],
      ],
    ],
    [
      'after a byte order mark',
      '\ufeffBetreff: Idee\nHallo',
      [
        ['subject', 'Idee'],
        ['body', 'Hallo'],
      ],
    ],
    [
      'with Windows line ends',
      'Betreff: Idee\r\n\r\nHallo\r\n',
      [
        ['subject', 'Idee'],
        ['body', '\r\nHallo\r\n'],
      ],
    ],
    [
      'in bold',
      '**Betreff:** Idee\nHallo',
      [
        ['subject', 'Idee'],
        ['body', 'Hallo'],
      ],
    ],
    [
      'all bold',
      '**Subject: Idea**\nHello',
      [
        ['subject', 'Idea'],
        ['body', 'Hello'],
      ],
    ],
    [
      'bold within the colon',
      '**Betreff**: *Die* Idee\nHallo',
      [
        ['subject', '*Die* Idee'],
        ['body', 'Hallo'],
      ],
    ],
    [
      'as a heading',
      '## Betreff: Idee\nHallo',
      [
        ['subject', 'Idee'],
        ['body', 'Hallo'],
      ],
    ],
    [
      'numbered',
      'Betreff 1: Idee\nBetreff 2: Einfall\n\nHallo',
      [
        ['subject', 'Idee'],
        ['subject', 'Einfall'],
        ['body', '\nHallo'],
      ],
    ],
    [
      'among others',
      'Von: Ada\nAn: kern@example.com\nDatum: 3. Mai\nBetreff: Re: Idee: jetzt\nCc: b@example.com\n\nHallo',
      [
        ['subject', 'Re: Idee: jetzt'],
        ['body', '\nHallo'],
      ],
    ],
    [
      'with blank lines between',
      'To: Kern\n\nSubject: Idea\n\nHello',
      [
        ['subject', 'Idea'],
        ['body', '\nHello'],
      ],
    ],
    [
      'with a preheader',
      'Subject: Idea\nPreview text: Two minutes\n\nHello',
      [
        ['subject', 'Idea'],
        ['preheader', 'Two minutes'],
        ['body', '\nHello'],
      ],
    ],
    ['without a value', 'Betreff:\nHallo', [['body', 'Hallo']]],
    [
      'with nothing below',
      'Betreff: Idee',
      [
        ['subject', 'Idee'],
        ['body', ''],
      ],
    ],
  ])('%s', (_, source, expected) => expect(read(source)).toEqual(expected));

  test.each([
    ['a sentence with a colon', 'Kurz: Wir haben etwas für Sie.\nHallo'],
    ['a date alone', 'Datum: 3. Mai\nUhrzeit: 15 Uhr'],
    ['a subject further down', 'Hallo\nBetreff: Idee'],
    ['a word that only begins like one', 'Vonovia: neue Mieten\nAnna: hallo'],
    ['a line far too long', `Subject: ${'x'.repeat(2000)}`],
  ])('%s is text', (_, source) => expect(read(source)).toEqual([['body', source]]));
});

test('a text without anything to read is no message', () => {
  expect([...readText('')]).toEqual([]);
  expect([...readText(' \r\n\t\n\ufeff')]).toEqual([]);
});

test('positions are those of the file', () => {
  const source = 'Von: Ada\r\nBetreff:   Kurze Idee \r\n\r\nHallo Frau Kern,\r\nIhre Seite';
  const [subject, body] = only(readText, source).segments;
  expect(subject && behind(source, subject, 'Idee')).toBe('Idee');
  expect(subject?.map).toEqual([{ at: 0, length: 10, source: source.indexOf('Kurze'), sourceLength: 10 }]);
  expect(body && behind(source, body, 'Kern,\r\nIhre')).toBe('Kern,\r\nIhre');
});

import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/model/locale.ts';
import { read } from './reading.ts';

const REST = { de: '\n\ndie Waage ist geeicht.', en: '\n\nthe scale has passed calibration.' };

/** What is read of a greeting, each part as it is written. */
function parts(greeting: string, language: 'de' | 'en' = 'de') {
  const text = `${greeting}${REST[language]}`;
  const [found] = read(text, language).greeting.greetings;
  const written = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return (
    found && {
      openers: found.openers.map(written),
      salutations: found.salutations.map(written),
      titles: found.titles.map(written),
      names: found.names.map(written),
      fields: found.fields.map(written),
      others: found.others.map(written),
      mark: found.mark?.raw,
      isFormal: found.isFormal,
    }
  );
}

describe('a greeting is read in its parts', () => {
  it.each<[string, Partial<NonNullable<ReturnType<typeof parts>>>]>([
    [
      'Sehr geehrte Frau Prof. Dr. Kern,',
      {
        openers: ['Sehr geehrte'],
        salutations: ['Frau'],
        titles: ['Prof', 'Dr'],
        names: ['Kern'],
        mark: ',',
      },
    ],
    [
      'Guten Tag Kim Berger!',
      { openers: ['Guten Tag'], names: ['Kim', 'Berger'], mark: '!', isFormal: false },
    ],
    ['Hallo {{vorname}},', { openers: ['Hallo'], fields: ['{{vorname}}'], names: [] }],
    ['Hallo {{firma}},', { fields: [], others: ['{{firma}}'] }],
    ['Guten Tag, Frau Dr. Kern,', { openers: ['Guten Tag'], titles: ['Dr'], names: ['Kern'], mark: ',' }],
    ['Guten Tag, Frau Kern', { names: ['Kern'], mark: undefined }],
    ['Hallo, Jana!', { names: ['Jana'], mark: '!' }],
    ['Hallo Max M.', { names: ['Max'], mark: undefined }],
    ['Hallo Jana! 🚀', { names: ['Jana'], mark: '!' }],
    ['Hallo zusammen,', { names: [], others: ['zusammen'] }],
    ['Grüezi Herr DI Huber', { openers: ['Grüezi'], titles: ['DI'], names: ['Huber'], mark: undefined }],
    ['Sehr geehrte Frau Kern, sehr geehrter Herr Wolf,', { salutations: ['Frau', 'Herr'] }],
  ])('%s', (greeting, expected) => {
    expect(parts(greeting)).toMatchObject(expected);
  });

  it.each<[string, Partial<NonNullable<ReturnType<typeof parts>>>]>([
    ['Dear Dr. Hale,', { openers: ['Dear'], titles: ['Dr'], names: ['Hale'], isFormal: true, mark: ',' }],
    ['Hi Anna,', { openers: ['Hi'], names: ['Anna'], isFormal: false }],
    ['Hi there,', { names: [], others: ['there'] }],
    ['Dear Mr. Stone:', { salutations: ['Mr'], names: ['Stone'], mark: ':' }],
  ])('%s', (greeting, expected) => {
    expect(parts(greeting, 'en')).toMatchObject(expected);
  });
});

describe('a name alone calls the reader', () => {
  it.each<[LanguageCode, string, boolean]>([
    ['de', 'Anna, die Waage ist geeicht.', true],
    ['de', 'Herr Kern,\n\ndie Waage ist geeicht.', true],
    ['de', '[Vorname],\n\ndie Waage ist geeicht.', true],
    ['de', 'die Waage ist geeicht, Frau Kern.', false],
    ['en', 'Wayne, the scale is ready.', true],
    ['en', '*Hi Wayne,*\n\nthe scale is ready.', true],
    ['en', 'the scale is ready, Wayne.', false],
    ['en', 'Hi Wayne,\n\nthe scale is ready.', false],
  ])('%s: %s', (language, text, isCalled) => {
    expect(read(text, language).greeting.isCalled).toBe(isCalled);
  });
});

it('names what follows a greeting', () => {
  const text = 'Hallo Jana, die Waage ist geeicht.';
  const [greeting] = read(text, 'de').greeting.greetings;
  expect(text.slice(greeting?.next?.start)).toBe('die Waage ist geeicht.');
});

it.each([
  ['Hallo, danke für das Muster!', 'Hallo,'],
  ['Hallo, Danke! Das Muster ist da.', 'Hallo,'],
  ['Hallo Anna, liebe Grüße aus Kassel! Die Waage ist da.', 'Hallo Anna,'],
])('a greeting ends where the talk begins: %s', (text, greeting) => {
  const [found] = read(text, 'de').greeting.greetings;
  expect(text.slice(found?.sentence.start, found?.sentence.end)).toBe(greeting);
});

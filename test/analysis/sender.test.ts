import { describe, expect, it } from 'vitest';
import { phonesOf } from '../../src/analysis/phones.ts';
import { senderOf } from '../../src/analysis/sender.ts';
import { read } from './reading.ts';

describe('who writes', () => {
  it.each([
    ['a name below the closing', 'Viele Grüße\nJan Wolf', 'full'],
    ['behind the closing', 'Viele Grüße, Jan Wolf', 'full'],
    ['with a title', 'Viele Grüße\nDr. Jana Kern', 'full'],
    ['a first name', 'Viele Grüße\nJana', 'first'],
    ['with an emoji', 'Dein Finn ✌️', 'first'],
    ['a firm', 'Viele Grüße\nWolf Waagen GmbH', 'none'],
    ['nobody', 'Viele Grüße', 'none'],
    ['a field', 'Viele Grüße\n[Ihr Name]', 'full'],
    ['in the text', 'Mein Name ist Jana Kern.', 'full'],
    ['in the last line of a chat', 'Liebe Grüße, Jule', 'first'],
  ])('%s', (_, end, name) => {
    expect(senderOf(read(`Guten Tag Frau Roth,\n\nwir eichen Waagen.\n\n${end}`, 'de')).name).toBe(name);
  });

  it.each([
    ['Viele Grüße\nJan Wolf\nLeiter Service', true, false],
    ['Viele Grüße\nJan Wolf\nWolf Waagen GmbH', false, true],
    ['Viele Grüße\nJan Wolf, Geschäftsführer\nwolf-waagen.de', true, true],
    ['Viele Grüße\nJan Wolf', false, false],
  ])('%s', (end, hasRole, hasCompany) => {
    const found = senderOf(read(`Guten Tag Frau Roth,\n\ndie Waage steht.\n\n${end}`, 'de'));
    expect(found).toMatchObject({ hasRole, hasCompany });
  });

  it('is known where the context names him', () => {
    const text = 'Guten Tag Frau Roth,\n\ndie Waage steht.\n\nViele Grüße\nwolf';
    expect(senderOf(read(text, 'de', { sender: { name: 'Wolf' } })).name).toBe('full');
  });
});

describe('telephone numbers', () => {
  it.each([
    ['Tel. 0561 83 04-12', '0561830412', 'fixed'],
    ['Tel. +49 (0)561 830412', '0561830412', 'fixed'],
    ['Tel. 0049 561 830412', '0561830412', 'fixed'],
    ['0170 1234567', '01701234567', 'mobile'],
    ['Telefax: 0561 830413', '0561830413', 'fax'],
    ['Mobil: 0664 1234567', '06641234567', 'mobile'],
  ])('%s', (line, digits, kind) => {
    expect(phonesOf(read(`Hallo Jana,\n\n${line}`, 'de'))).toMatchObject([{ digits, kind }]);
  });

  it.each(['am 03.05.2026', 'um 09:30', '01.05.26 bis 03.05.26', '90.000 Euro', 'Los 0815'])(
    'none is %s',
    (text) => {
      expect(phonesOf(read(`Hallo Jana,\n\n${text} passt.`, 'de'))).toEqual([]);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';

/** The evidence of a text as "word: reason". */
const evidenceOf = (text: string) =>
  addressOf(text, { language: 'de' }).evidence.map(
    ({ start, end, why }) => `${text.slice(start, end)}: ${why}`,
  );

describe('the reasons of a verdict', () => {
  test.each([
    ['Melde dich bitte bis Freitag an.', 'Melde', 'anmelden'],
    ['Nimm am Kurs teil.', 'Nimm', 'teilnehmen'],
    ['Stell sicher, dass die Tür zu ist.', 'Stell', 'sicherstellen'],
    ['Hör auf damit.', 'Hör', 'aufhören'],
    ['Füll alles aus und schick es zurück.', 'schick', 'zurückschicken'],
    ['Fahr vorsichtig.', 'Fahr', 'fahren'],
    ['Wirf einen Blick auf den Plan.', 'Wirf', 'werfen'],
    ['Überleg es dir.', 'Überleg', 'überlegen'],
    ["Probier's aus.", "Probier's", 'ausprobieren'],
  ])('name the verb of %s whole', (text, word, lemma) => {
    expect(evidenceOf(text)).toContain(
      `${word}: *${word}* is an imperative of *${lemma}*, second person singular`,
    );
  });

  test('tell several from one', () => {
    expect(evidenceOf('Meldet euch an!')).toEqual([
      'Meldet: *Meldet* is an imperative of *anmelden*, second person plural',
      'euch: pronoun *euch*, second person plural',
    ]);
  });

  test('know a polite imperative, with its verb', () => {
    expect(evidenceOf('Rufen Sie uns gern zurück.')).toEqual([
      'Sie: formal pronoun *Sie* in the polite imperative of *zurückrufen*',
    ]);
    expect(evidenceOf('Bitte nennen Sie uns zwei Tage.')).toEqual([
      'Sie: formal pronoun *Sie* in the polite imperative of *nennen*',
    ]);
  });

  test.each([
    ['Haben Sie Zeit?'],
    ['Rufen Sie uns an?'],
    ['Sollten Sie Fragen haben, bin ich da.'],
    ['Wie nennen Sie das?'],
  ])('take no question and no condition for one: %s', (text) => {
    expect(evidenceOf(text)).toContain('Sie: formal pronoun *Sie*');
  });

  test('show possessives as they are written', () => {
    expect(evidenceOf('Wir haben Ihre Anfrage mit Ihrem Plan verglichen.')).toEqual([
      'Ihre: formal possessive *Ihre*',
      'Ihrem: formal possessive *Ihrem*',
    ]);
  });

  test.each([
    ['Was hältste davon?', 'hältste'],
    ['Haste kurz Zeit?', 'Haste'],
  ])('find the du in %s', (text, word) => {
    expect(evidenceOf(text)).toEqual([`${word}: *du* grown together with the word before it in *${word}*`]);
  });

  test('find every imperative of a row', () => {
    const text = 'Geh zu „Konto“, öffne die Liste, wähle einen Eintrag und lösch ihn.';
    expect(evidenceOf(text).map((line) => line.split(':')[0])).toEqual(['Geh', 'öffne', 'wähle', 'lösch']);
  });
});

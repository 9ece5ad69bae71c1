import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';

const of = (text: string) => addressOf(text, { language: 'de' });
const found = (text: string) => of(text).evidence.map(({ start, end }) => text.slice(start, end));

describe('addressOf', () => {
  test('gives the evidence in the order of the text, with its reason', () => {
    expect(of('Melde dich, wenn du magst.').evidence).toEqual([
      {
        start: 0,
        end: 5,
        form: 'familiar',
        why: '*Melde* is an imperative of *melden*, second person singular',
      },
      { start: 6, end: 10, form: 'familiar', why: 'familiar pronoun *dich*' },
      { start: 17, end: 19, form: 'familiar', why: 'familiar pronoun *du*' },
    ]);
  });

  test('puts a separable verb together', () => {
    expect(of('Ruf einfach zurück.').evidence[0]?.why).toContain('*zurückrufen*');
    expect(of('Bitte melde dich bis Montag an.').evidence[0]?.why).toContain('*anmelden*');
  });

  test('names the second person whose du is left out', () => {
    expect(of('Hast Lust auf einen Kaffee?').evidence[0]?.why).toBe(
      '*Hast* is second person singular; *du* is left out',
    );
  });

  test('has nothing to say of English', () => {
    expect(addressOf('Do you have a minute? Send me the list.', { language: 'en' })).toEqual({
      form: 'none',
      evidence: [],
    });
  });

  test('leaves quoted history to those who wrote it', () => {
    const text =
      'Guten Tag Herr Lorenz,\n\ndie Maße liegen bei.\n\nAm 4. Mai schrieb Uwe Lorenz:\n> Schickst du mir die Maße?\n';
    expect(of(text).form).toBe('none');
  });

  test('takes code, links and handles for what they are', () => {
    expect(of('Der Aufruf `gib dich frei` steht in der Anleitung.').form).toBe('none');
    expect(of('Zu finden unter https://example.org/dein-start und @dein_hof.').form).toBe('none');
  });

  test('judges a template as each of its readers gets it', () => {
    expect(of('{% if du %}Wie geht es dir?{% else %}Wie geht es Ihnen?{% endif %}').form).toBe('formal');
    expect(of('{% if neu %}Wie geht es dir?{% else %}Wie geht es Ihnen?{% endif %}').form).toBe('familiar');
    expect(of('Ich melde mich bei {{deine_firma}}.').form).toBe('none');
  });

  test('reads Sie without its capital only in a formal letter', () => {
    expect(of('Sehr geehrte Frau Beil,\n\nich habe ihren Aushang gelesen.').form).toBe('formal');
    expect(of('Ich habe ihren Aushang gelesen.').form).toBe('none');
  });

  test('spans lie inside the text, in order, whatever the text is', () => {
    const words = fc.constantFrom(
      ...'du dich dein Ihr ihr Sie ihnen euch haste suchst gib melde Frage Café Dir. wenn und bitte mal , . ! ? : „ “ > - * {{x}} \n'.split(
        ' ',
      ),
      '\n\n',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of of(text).evidence) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('imperatives', () => {
  test.each([
    ['Wähle eine Datei aus.', 'Wähle'],
    ['Bitte beachte die Hinweise.', 'beachte'],
    ['Bei Rückfragen ruf einfach durch.', 'ruf'],
    ['Wenn das stört, schalte den Filter ab.', 'schalte'],
    ['1. Öffne das Menü.\n2. Wähle den Eintrag.', 'Öffne'],
    ['Tipp: Nimm den kürzeren Weg.', 'Nimm'],
    ['- Prüfe die Angaben', 'Prüfe'],
  ])('%s', (text, word) => {
    expect(found(text)).toContain(word);
    expect(of(text).form).toBe('familiar');
  });

  test.each([
    ['Sichere Zahlung, schnelle Lieferung.'],
    ['Freue mich auf Montag und bringe die Muster mit.'],
    ['Suche nach Ersatzteilen läuft.'],
    ['Er sagte, die Anlage sei neu, brauche wenig Strom und laufe leise.'],
    ['Eine gute, sichere Verbindung.'],
    ['Ich rufe an und schicke die Liste.'],
    ['Versuche des Vermieters blieben erfolglos.'],
    ['Zeit ist knapp, halte das für möglich.'],
  ])('not in: %s', (text) => {
    expect(of(text).form).toBe('none');
  });
});

describe('Sie or they, Ihr or her', () => {
  test.each([
    ['Die Betriebe wachsen. Sie suchen Leute.', 'none'],
    ['Sie haben dort für ihre Gäste gekocht.', 'none'],
    ['Sie erhielten 1987 den ersten Preis und zogen nach Köln.', 'formal'],
    ['Sie zogen 1987 nach Köln.', 'none'],
    ['Sie finden den Plan auf Seite 3.', 'formal'],
    ['Ihre Rechnung liegt bei.', 'formal'],
    ['Ihr gehört das Haus nebenan.', 'none'],
    ['Ihr seid die Ersten.', 'familiar-plural'],
    ['Ihr neuer Stapler steht im Hof.', 'formal'],
    ['Wenn ihr Zeit habt, kommt der Wagen früher.', 'familiar-plural'],
    ['Wenn ihr Wagen kommt, laden wir ab.', 'none'],
  ])('%s → %s', (text, form) => {
    expect(of(text).form).toBe(form);
  });
});

import { describe, expect, test } from 'vitest';
import { rewriteAddress } from '../../../src/analysis/rewrite/rewrite-address.ts';
import { UserError } from '../../../src/model/user-error.ts';

const toFormal = (text: string) => rewriteAddress(text, { language: 'de', to: 'formal' });
const toFamiliar = (text: string) => rewriteAddress(text, { language: 'de', to: 'familiar' });

describe('what nobody may touch', () => {
  test('quotations', () => {
    expect(toFormal('Dein Plakat „Komm, wie du bist“ hängt schief, hast du es gesehen?')).toBe(
      'Ihr Plakat „Komm, wie du bist“ hängt schief, haben Sie es gesehen?',
    );
  });

  test('code', () => {
    expect(toFormal('Setz in deiner Datei `du = dein` ein.')).toBe(
      'Setzen Sie in Ihrer Datei `du = dein` ein.',
    );
  });

  test('links and addresses', () => {
    expect(
      toFormal('Schreib an du@dein-laden.example oder lies https://example.com/dein/konto?du=1 dazu.'),
    ).toBe('Schreiben Sie an du@dein-laden.example oder lesen Sie https://example.com/dein/konto?du=1 dazu.');
  });

  test('merge fields', () => {
    expect(toFormal('Hallo {{du_name}},\n\nwie läuft {{deine_firma}} bei dir?')).toBe(
      'Hallo {{du_name}},\n\nwie läuft {{deine_firma}} bei Ihnen?',
    );
  });

  test('quoted history', () => {
    const history = '\n\nAm 3. Mai 2024 schrieb Anna Kern:\n> Kannst du mir dein Angebot schicken?\n';
    expect(toFormal(`Hallo Anna,\n\nhier ist dein Angebot.${history}`)).toBe(
      `Hallo Anna,\n\nhier ist Ihr Angebot.${history}`,
    );
  });
});

describe('what is left as it is', () => {
  test.each([
    'Haben Sie am Montag Zeit für ein kurzes Gespräch?',
    'Das Lager in Celle ist seit gestern voll.',
    'Die Kollegen warten. Sie haben Zeit.',
  ])('%s', (text) => {
    expect(toFormal(text)).toBe(text);
  });

  test('the writer’s own wishes, with ich left out', () => {
    expect(toFormal('Wünsche dir einen schönen Tag.')).toBe('Wünsche Ihnen einen schönen Tag.');
    expect(toFormal('Melde mich nächste Woche bei dir.')).toBe('Melde mich nächste Woche bei Ihnen.');
  });

  test('they and she', () => {
    expect(toFamiliar('Ihre Filme laufen gut, und die Kritiker mögen sie. Haben Sie sie gesehen?')).toBe(
      'Deine Filme laufen gut, und die Kritiker mögen sie. Hast du sie gesehen?',
    );
  });
});

describe('what is not safe', () => {
  test.each([
    [
      'a formal greeting has no familiar form without a first name',
      'Sehr geehrte Frau Kern,\n\nhaben Sie kurz Zeit?',
    ],
    ['du and a surname', 'Guten Tag Herr Roth,\n\nIhr Angebot ist fertig.'],
    ['several readers', 'Liebes Team,\n\nhaben Sie die Zahlen gesehen?'],
    ['Sie alle', 'Ich möchte, dass Sie alle dabei sind.'],
    ['who unterstützt whom', 'Das ist ein Programm für Menschen, die Sie täglich sehen.'],
  ])('%s', (_, text) => {
    expect(toFamiliar(text)).toBeUndefined();
  });

  test.each([
    ['a name in the middle of its verb', 'Ich glaube, du Held der Arbeit gehst.'],
    ['no verb for du', 'Ich frage mich, ob du morgen mit uns.'],
  ])('%s', (_, text) => {
    const rewritten = toFormal(text);
    expect(rewritten === undefined || !/\bdu\b/.test(rewritten)).toBe(true);
  });

  test('a greeting that Sie does not have', () => {
    expect(toFormal('Grüß dich, Paul! Hast du kurz Zeit?')).toBeUndefined();
  });

  test('a whole text is not rewritten where one sentence cannot be', () => {
    expect(toFamiliar('Haben Sie Zeit? Ich möchte, dass Sie alle dabei sind.')).toBeUndefined();
  });
});

describe('spelling goes with the text', () => {
  test('without umlauts', () => {
    expect(toFormal('Du koenntest fuer uns faehig sein.')).toBe('Sie koennten fuer uns faehig sein.');
    expect(toFamiliar('Fuer Sie fahren wir, wenn Sie morgen frueh fahren.')).toBe(
      'Fuer dich fahren wir, wenn du morgen frueh faehrst.',
    );
  });

  test('Swiss', () => {
    expect(toFamiliar('Freundliche Grüsse, und wissen Sie schon mehr?')).toBe(
      'Freundliche Grüsse, und weisst du schon mehr?',
    );
  });

  test('capitals', () => {
    expect(toFormal('HOL DIR DEIN ANGEBOT!')).toBe('HOLEN SIE SICH IHR ANGEBOT!');
    expect(toFormal('Wie geht es Dir und Deinem Team?')).toBe('Wie geht es Ihnen und Ihrem Team?');
  });

  test('gender marks', () => {
    expect(toFormal('Grüß deine*n Chef*in, wenn du magst.')).toBe(
      'Grüßen Sie Ihre*n Chef*in, wenn Sie mögen.',
    );
  });
});

describe('arguments', () => {
  test('another language has no conversion', () => {
    expect(rewriteAddress('Do you have time?', { language: 'en', to: 'formal' })).toBeUndefined();
  });

  test('a language and a form are needed', () => {
    expect(() => rewriteAddress('Hast du Zeit?', {} as never)).toThrow(UserError);
    expect(() => rewriteAddress('Hast du Zeit?', { language: 'de', to: 'Sie' as never })).toThrow(UserError);
  });
});

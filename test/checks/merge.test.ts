import { describe, expect, test } from 'vitest';
import { brokenWords } from '../../src/checks/broken-encoding.ts';
import { createLinter } from '../../src/lint/linter.ts';

const FIELDS = 'template/no-unfilled-placeholder';
const MANGLED = 'template/no-mangled-merge';
const RECIPIENT = 'template/no-wrong-recipient';
const AGREEMENT = 'greeting/agreement';

/** What one rule reports of a German message: the report's id and the words. */
function reported(only: string, text: string, context: object = {}): readonly string[] {
  const linter = createLinter({ context: { language: 'de', ...context } }, { only: [only] });
  const lines = text.split('\n');
  return linter
    .lintText(text)
    .messages.map(
      ({ messageId, line, column, endColumn }) =>
        `${messageId}: ${lines[line - 1]?.slice(column - 1, (endColumn ?? column) - 1)}`,
    );
}

describe('a field that nobody filled in', () => {
  test.each([
    ['in the closing', 'Die Waage ist geeicht.\n\nViele Grüße\n[Dein Name]', ['field: [Dein Name]']],
    ['alone in a quotation', 'Sie schreiben „[Zitat]“ auf Ihrer Seite.', ['field: [Zitat]']],
    ['talked about', 'Ihre Mail begann mit „Hallo {{vorname}}“.', []],
    ['a ruled line is none', 'Name: ____________________\nOrt: ____________________', []],
    ['a Swiss quotation is none', 'Die «Zählwaage» steht in Halle 3.', []],
    ['a field of Word is one', 'Guten Tag «Vorname»', ['field: «Vorname»']],
    ['an aside is none', 'Der Umbau [das war noch vor Ostern.] ist fertig.', []],
  ])('%s', (_title, text, expected) => {
    expect(reported(FIELDS, text)).toEqual(expected);
  });

  test('is fine in a template', () => {
    expect(reported(FIELDS, 'Hallo {{vorname}},', { mode: 'template' })).toEqual([]);
  });
});

describe('a field that was filled in badly', () => {
  test.each([
    ['a gap', 'Hallo ,\n\ndie Waage ist da.', ['gap: Hallo ,']],
    ['a gap after a title', 'Guten Tag Frau,\n\ndie Waage ist da.', ['gap: Guten Tag Frau,']],
    ['no gap: a greeting without a name', 'Guten Tag,\n\ndie Waage ist da.', []],
    ['no gap: a name with a stray space', 'Hallo Jana ,\n\ndie Waage ist da.', []],
    ['an account', 'Hallo lager_kern,\n\ndie Waage ist da.', ['handle: lager_kern']],
    ['a domain', 'Hallo regalwerk.de,\n\ndie Waage ist da.', ['handle: regalwerk.de']],
    ['a name from a profile', 'Hallo Max | Wachstum,\n\ndie Waage ist da.', ['name: Max | Wachstum']],
    ['a cut-off name', 'Hallo Jana K.,\n\ndie Waage ist da.', ['name: Jana K.']],
    ['a small name from a list', 'Hallo jana,\n\nDie Waage ist da.', ['name: jana']],
    ['small letters throughout', 'hallo jana,\n\ndie waage ist da.', []],
    ['a doubled preposition', 'Hallo Jana,\n\nbei bei Regalwerk fehlt sie.', ['doubled: bei bei']],
    ['no doubling across a comma', 'Hallo Jana,\n\nwas ist die AG, AG Regal?', []],
  ])('%s', (_title, text, expected) => {
    expect(reported(MANGLED, text)).toEqual(expected);
  });
});

test('broken letters are found as whole words, without the sentence’s comma', () => {
  const text = 'Herr MÃ¼ller, Tom &amp; Jana';
  expect(brokenWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['MÃ¼ller', '&amp;']);
  expect(brokenWords('Müller, São Paulo, Å, R&B')).toEqual([]);
});

describe('whom the message names', () => {
  const context = { recipient: { name: 'Stefanie Kern', company: 'Regalwerk Fulda GmbH' } };
  test.each([
    ['by surname', 'Guten Tag Frau Kern,\n\nhallo.', []],
    ['by a short form', 'Hallo Steffi,\n\nhallo.', []],
    ['by the firm', 'Liebes Team von Regalwerk,\n\nhallo.', []],
    ['nobody', 'Guten Tag,\n\nhallo.', []],
    ['somebody else', 'Guten Tag Herr Wolf,\n\nhallo.', ['person: Wolf']],
    ['another firm', 'Guten Tag,\n\nIhr Team bei der Kaiser AG wiegt von Hand.', ['company: Kaiser AG']],
    ['a firm that is not the reader’s', 'Guten Tag,\n\nder Kaiser AG haben wir geholfen.', []],
  ])('%s', (_title, text, expected) => {
    expect(reported(RECIPIENT, text, context)).toEqual(expected);
  });
});

test.each([
  ['Sehr geehrte Frau Thomas Berger,', ['gender: Sehr geehrte Frau Thomas Berger']],
  ['Sehr geehrte Frau Thomas,', []],
  ['Liebe Frau und lieber Herr Kern,', []],
  ['Sehr geehrte Familie Martin,', []],
  ['Lieber Jan,', []],
])('the words of “%s” agree or are reported', (greeting, expected) => {
  expect(reported(AGREEMENT, `${greeting}\n\ndie Waage ist da.`)).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import { lowerCaseAddress } from '../../../src/analysis/address/capital.ts';
import { read } from '../reading.ts';

const GREETING = 'Guten Tag Frau Kern,\n\n';

function small(text: string): readonly string[] {
  return lowerCaseAddress(read(text, 'de')).map(({ passage, start, end }) =>
    passage.segment.text.slice(start, end),
  );
}

describe('the reader is meant', () => {
  it.each([
    ['ich habe mir ihre neue Preisliste angesehen.', ['ihre']],
    ['wann hätten sie Zeit für einen Besuch?', ['sie']],
    ['wir freuen uns sehr auf ihre Rückmeldung.', ['ihre']],
    ['gern würde ich ihnen die Waage zeigen.', ['ihnen']],
    ['wir kennen Betriebe wie ihren, ich habe ihr Schild gesehen.', ['ihren']],
    ['ich bewerbe mich in ihrem Haus. Ich würde mich über ihre Antwort freuen.', ['ihrem', 'ihre']],
    ['melden sie sich gern bei mir, ich danke ihnen für ihre Zeit.', ['sie', 'ihnen', 'ihre']],
  ])('%s', (text, words) => {
    expect(small(GREETING + text)).toEqual(words);
  });
});

describe('others are meant', () => {
  it.each([
    'die Waage wiegt, was sie wiegen soll.',
    'unsere Kunden wiegen ihre Ware selbst. Wir zeigen ihnen, wie.',
    'die Händler waren da. Haben sie auch bei Ihnen gefragt?',
    'ich habe mit Frau Roth gesprochen und ihre Skizze gesehen.',
    'wir haben Mehl und Zucker gewogen und ihre Säcke gezählt.',
    'sagen Sie es ihnen bitte; sie warten schon.',
  ])('%s', (text) => {
    expect(small(GREETING + text)).toEqual([]);
  });
});

it('in a letter with du, or to nobody in particular, a slip is another one', () => {
  expect(small('Hallo Jana,\n\nhast du Zeit? Ich habe mir ihre Liste angesehen.')).toEqual([]);
  expect(small('Ich habe mir ihre Liste angesehen.')).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';

const of = (text: string) => addressOf(text, { language: 'nl' });
const formOf = (text: string) => of(text).form;

describe('je', () => {
  test.each([
    'Weet je de weg?',
    'Jouw beurt.',
    'Is die jas de jouwe?',
    'Pas goed op jezelf.',
    'Schrijf je vóór maandag in.',
    'Hoe je een taart bakt, leer je hier.',
    'Íedereen mag, dus jíj ook.',
    'Gij zijt de eerste.',
    'Als ge wilt, komt ge maar binnen.',
    'Mag de deur dicht, alsjeblieft?',
  ])('familiar: %s', (text) => {
    expect(formOf(text)).toBe('familiar');
  });

  test.each(['Komen jullie ook?', 'De sleutels van jullie kantoor liggen hier.'])('plural: %s', (text) => {
    expect(formOf(text)).toBe('familiar-plural');
  });
});

describe('u', () => {
  test.each([
    'Weet u de weg?',
    'UW PAKKET IS ER',
    'Is die jas de uwe?',
    'Past u goed op uzelf.',
    'Schrijft u zich vóór maandag in.',
    'Ik leg de stukken voor U klaar.',
    'In 2025 krijgt u een nieuwe pas.',
    'Mag de deur dicht, alstublieft?',
  ])('formal: %s', (text) => {
    expect(formOf(text)).toBe('formal');
  });

  test('goes with jullie for the firm, but not with je', () => {
    expect(formOf('Kunt u zeggen wanneer jullie open zijn?')).toBe('formal');
    expect(formOf('Kunt u zeggen wanneer je open bent?')).toBe('mixed');
  });

  test('courtesies that have set give way to a pronoun', () => {
    expect(formOf('Hebt u een pen, alsjeblieft?')).toBe('formal');
    expect(formOf('Heb je een pen? Alstublieft!')).toBe('familiar');
  });
});

describe('nobody', () => {
  test.each([
    'Klik op de knop en kies een kleur.',
    'Graag vóór vrijdag terugsturen.',
    'De bakker opent om 7 u.',
    'Maximaal 50 km/u in de tunnel',
    'Met de optie -u verdwijnt de lijst.',
    'De letter u staat op plaats 21.',
    'Bij dit logo past een u-bocht.',
    'Op het bord stond “Hou je vast”.',
    'Zij zei: ‘Ik bel je nog.’',
    'Het zit zo: "je ne sais quoi" betekent een onbestemd iets.',
    'Hij heeft z’n jas en d’r tas.',
    'Een glaasje en een hapje',
  ])('none: %s', (text) => {
    expect(formOf(text)).toBe('none');
  });

  test('but who signs may speak to the reader', () => {
    expect(formOf('Goedemorgen,\n\nHet brood is klaar.\n\nGroet,\nUw bakker')).toBe('formal');
  });

  test('the quoted history is another’s', () => {
    expect(
      formOf(
        'Dag Mo,\n\nDe lijst zit erbij.\n\nGroet,\nPim\n\nOp 4 mei 2025 om 09:10 schreef Mo Kok <mo@voorbeeld.nl>:\n> Heb je de lijst?',
      ),
    ).toBe('none');
  });
});

test('the reason names the pronoun', () => {
  expect(of('Ik bel u.').evidence.map(({ why }) => why)).toEqual(['formal pronoun *u*']);
});

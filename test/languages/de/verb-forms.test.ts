import { describe, expect, test } from 'vitest';
import { verbForms } from '../../../src/languages/de/verb-forms.ts';

describe('verbForms', () => {
  test.each([
    ['nehmen', 'nehme nimmst nimmt nehmt nahm naehme genommen genommene nimm nehmend'],
    ['fragen', 'frage fragst fragt fragte gefragt gefragten frag'],
    ['warten', 'warte wartest wartet wartete gewartet'],
    ['sammeln', 'sammle sammele sammelst sammelt gesammelt sammelte'],
    ['ändern', 'aendere aendre aendert geaendert'],
    ['lesen', 'liest las laese gelesen lies lest'],
    ['lassen', 'laesst liess gelassen lass lasst'],
    ['halten', 'haeltst haelt haltet hielt gehalten halt'],
    ['laden', 'laedst laedt ladet lud geladen'],
    ['treten', 'trittst tritt tretet trat getreten'],
    ['sein', 'bin bist ist sind seid war waere waerst gewesen sei'],
    ['haben', 'hast hat habt hatte haettest gehabt hab'],
    ['müssen', 'muss musst muesst muesste gemusst'],
    ['vergessen', 'vergisst vergass vergessen vergiss'],
    ['bestehen', 'bestehst bestand bestanden'],
    ['empfehlen', 'empfiehl empfohlen empfahl'],
    ['beantragen', 'beantragt beantragte'],
    ['telefonieren', 'telefoniert telefonierte'],
    ['übersetzen', 'uebersetzt uebersetze'],
    ['öffnen', 'oeffne oeffnest geoeffnet'],
    ['lernen', 'lernst gelernt'],
  ])('%s', (infinitive, expected) => {
    const { words, separated } = verbForms(infinitive);
    expect(words).toEqual(expect.arrayContaining(expected.split(' ')));
    expect(separated).toBeUndefined();
  });

  test.each([
    ['ansehen', 'an', 'sehe siehst sieht sah sieh', 'ansehe ansieht angesehen anzusehen angesehene'],
    ['vorbereiten', 'vor', 'bereite bereitet', 'vorbereitet vorzubereiten'],
    ['anerkennen', 'an', 'erkenne erkannte', 'anerkannt anzuerkennen'],
    ['zurückrufen', 'zurueck', 'rufe rief', 'zurueckgerufen zurueckzurufen zurueckruft'],
    ['herunterladen', 'herunter', 'laedst lade', 'heruntergeladen herunterzuladen'],
    ['eintragen', 'ein', 'traegt trag', 'eingetragen einzutragen'],
    ['abtesten', 'ab', 'teste', 'abgetestet'],
  ])('%s parts from %s', (infinitive, particle, apart, joined) => {
    const { words, separated } = verbForms(infinitive);
    expect(separated?.particle).toBe(particle);
    expect(separated?.words).toEqual(expect.arrayContaining(apart.split(' ')));
    expect(words).toEqual(expect.arrayContaining(joined.split(' ')));
  });

  test.each([
    ['gehen', 'gehte'],
    ['vergessen', 'gevergessen'],
    ['bestellen', 'gebestellt'],
    ['antworten', 'angetwortet'],
    ['studieren', 'gestudiert'],
    ['verstehen', 'gestanden'],
    ['überzeugen', 'uebergezeugt'],
  ])('%s has no form %s', (infinitive, wrong) => {
    expect(verbForms(infinitive).words).not.toContain(wrong);
  });
});

import { describe, expect, test } from 'vitest';
import { outreachOf } from '../../src/analysis/outreach/outreach.ts';
import { read } from './reading.ts';

describe('a stranger writes', () => {
  test.each([
    ['de', 'Guten Tag Frau Behr,\n\nIhr Beitrag hat mir gefallen. Hätten Sie Zeit für einen Austausch?'],
    ['de', 'Hallo Jonas,\n\nich bin auf dein Profil gestoßen und würde mich gern vernetzen.'],
    ['de', 'Guten Tag,\n\nwir bauen Regale für Werkstätten. Darf ich Ihnen ein Muster schicken?'],
    ['de', 'Guten Tag Frau Ott,\n\nIhre Rechnungen sind lästig, oder? Wir scannen Archive, 3 Cent je Blatt.'],
    ['en', 'Hi Nora,\n\nI came across your profile and would love to connect.'],
    ['en', 'Hello Ms. Ott,\n\nhow much do late orders cost you? We track parcels for $20 a month.'],
    ['en', 'Hello Mr. Hale,\n\nwe build shelves for workshops. Shall I send you a drawing?'],
    ['en', 'Hey guys,\n\nlet’s have a call so you can tell me what you do!'],
  ] as const)('%s: %s', (language, text) => {
    expect(outreachOf(read(text, language)).isOutreach).toBe(true);
  });
});

describe('people who know each other, or who do business', () => {
  test.each([
    ['de', 'Guten Tag Frau Lorenz,\n\nim Anhang finden Sie die Rechnung 2291 über 480 Euro.'],
    ['de', 'Hi Tom, hast du morgen kurz Zeit zum Telefonieren? Es geht um Samstag.'],
    [
      'de',
      'Guten Tag Herr Weiß,\n\nwir haben Ihr Auto geprüft: Die Bremsen sind fällig. Sollen wir sie machen?',
    ],
    [
      'de',
      'Sehr geehrte Damen und Herren,\n\nich bewerbe mich um die Stelle als Gärtnerin und freue mich auf ein Gespräch.',
    ],
    ['de', 'Guten Tag,\n\nkönnten Sie mir bitte ein Angebot für 200 Stühle schicken?'],
    ['de', 'Guten Tag,\n\nbei der Lieferung waren zwei Gläser zerbrochen. Bekomme ich Ersatz?'],
    [
      'de',
      'Lieber Kollege,\n\nich wollte noch einmal nachfragen: Frau Albers braucht den Bericht bis morgen.',
    ],
    ['de', 'Hallo Herr Amann,\n\nwie gestern besprochen, schicke ich den unterschriebenen Vertrag.'],
    ['en', 'Dear Ms. Ford,\n\nplease find attached our invoice for April.'],
    ['en', 'Hi Mr. Cole,\n\njust checking in on the roof: will your crew still make it on Friday?'],
    ['en', 'Hello,\n\nmy order came with a broken lid. I would like a replacement.'],
    ['en', 'Hi Lisa, want to know what grandma told us? Guess!'],
    ['en', 'Hi Joe, do you have time for a quick call later? I want to go through the slides.'],
    ['en', 'Hello,\n\nmy order arrived without the screws. Could you send them?'],
    ['en', 'Hi Maya, we are baking on Saturday and could use your oven. Are you around?'],
  ] as const)('%s: %s', (language, text) => {
    expect(outreachOf(read(text, language)).isOutreach).toBe(false);
  });
});

test('the context decides where it says so', () => {
  const text = 'Guten Tag Frau Kern,\n\nIhr Profil klingt spannend. Wollen wir uns austauschen?';
  expect(outreachOf(read(text, 'de', { stage: 'customer' })).isOutreach).toBe(false);
  expect(outreachOf(read('Guten Tag.', 'de', { stage: 'first' })).isOutreach).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/index.ts';

/** Does the message lack what the rule asks for? */
function lacks(ruleId: string, text: string, jurisdiction: string, language: string): boolean {
  const { messages } = createLinter({ context: { jurisdiction, language, stage: 'first' } }).lintText(text);
  return messages.some((message) => message.ruleId === ruleId);
}

describe('how to end it', () => {
  const SAYS = {
    de: [
      'Wenn Sie nichts mehr von mir hören möchten, schreiben Sie mir das bitte.',
      'Passt es nicht, melde ich mich nicht wieder.',
      'Ein kurzes „Nein“ genügt, dann ist Ruhe.',
      'Falls Sie das nicht möchten, reicht ein Wort.',
      'Auf Wunsch streiche ich Sie sofort aus dem Verteiler.',
      'Mit „Stopp“ antworten, und es kommt nichts mehr.',
      'Dieser Werbung können Sie jederzeit widersprechen.',
      'Hier abbestellen: https://wolf.example/a',
      'Ich nehme Sie dann gern von meiner Liste.',
      'Wollen Sie keine weiteren Mails, sagen Sie es bitte.',
    ],
    en: [
      'If you would rather not hear from me again, just say so.',
      'Not for you? A short “no” and I will not write again.',
      'Reply STOP and that is it.',
      'I can take you off my list at any time.',
      'No further emails? One word will do.',
      'To opt out, reply to this mail.',
      "If you don't want to receive these mails, tell me.",
      'Not interested? Let me know and I will close the file.',
    ],
  };
  const SAYS_NOT = {
    de: [
      'Bei Interesse genügt eine kurze Antwort.',
      'Ich melde mich nächste Woche noch einmal.',
      'Es gibt keine versteckten Kosten.',
      'Auf Ihrer Liste fehlt die Rampe in Fulda.',
      'Die Prüfer melden sich vorher an.',
      'Der Stopp am Tor dauert zwölf Minuten.',
      'Das interessiert nicht jeden.',
    ],
    en: [
      'If you are interested, a short reply will do.',
      'I will write again next week.',
      'The lorries stop at your ramp for twelve minutes.',
      'Your list lacks the ramp in Leeds.',
      'There are no hidden costs.',
      'You can take 20 % off the price.',
    ],
  };
  const cases = (said: typeof SAYS) =>
    Object.entries(said).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));
  const offer = { de: 'wir prüfen Rampen für 90 Euro.', en: 'we test ramps for 90 euros.' };
  const mail = (language: string, text: string) =>
    `${language === 'de' ? 'Guten Tag Frau Kern' : 'Hi Anna'},\n\n${offer[language === 'de' ? 'de' : 'en']} ${text}\n`;

  test.each(cases(SAYS))('%s: is said by “%s”', (language, text) => {
    expect(lacks('legal/require-opt-out', mail(language, text), 'de', language)).toBe(false);
  });
  test.each(cases(SAYS_NOT))('%s: is not said by “%s”', (language, text) => {
    expect(lacks('legal/require-opt-out', mail(language, text), 'de', language)).toBe(true);
  });
});

describe('a postal address', () => {
  const mail = (address: string) =>
    `Hi Anna,\n\nwe test ramps for 90 dollars.\n\nBest regards,\nJan Wolf\n${address}\n`;
  const lacksAddress = (address: string) => lacks('legal/require-postal-address', mail(address), 'us', 'en');

  test.each([
    'Mühlenweg 12, 34117 Kassel',
    'Am Alten Markt 3a\n34117 Kassel',
    'Königsplatz 5 · D-34117 Kassel',
    'Bahnhofstr. 8, CH-8001 Zürich',
    'Mariahilfer Straße 10, 1060 Wien',
    '12 Mill Street, Suite 4, Dayton, OH 45402',
    '1600 Amphitheatre Way\nDayton, OH 45402-1234',
    '88 Harbour Rd, Toronto, ON M5V 2T6',
    '4 Canal Row, Leeds LS1 4DY',
    'P.O. Box 118, Dayton, OH 45402',
    'Postfach 11 08, 34117 Kassel',
  ])('is %s', (address) => expect(lacksAddress(address)).toBe(false));

  test.each([
    'Kassel',
    'Phone 0561 34117',
    'We test 12 ramps in Dayton, OH.',
    'Founded 1998, 45 people',
    'Order no. 12 of 45402',
    'Wolf Scales, Kassel and Leeds',
  ])('is not %s', (address) => expect(lacksAddress(address)).toBe(true));
});

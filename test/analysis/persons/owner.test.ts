import { describe, expect, test } from 'vitest';
import type { Owner } from '../../../src/analysis/persons/types.ts';
import type { Context } from '../../../src/model/context.ts';
import { read } from '../reading.ts';

type Case = readonly [owner: Owner, text: string, context?: Context];

const GERMAN: readonly Case[] = [
  ['reader', 'Wir zeigen Agenturen in Leipzig, wie man Projekte kalkuliert. Haben Sie Zeit?'],
  ['reader', 'Viele Agenturen, mit denen ich spreche, schreiben Angebote von Hand. Sie auch?'],
  ['reader', 'Macht ihr in der Agentur noch alles auf Papier?'],
  ['reader', 'Wie schafft eine Agentur eurer Größe das?'],
  ['third', 'Falls Ihre Agentur die Daten noch nicht hat, frage ich dort nach.'],
  ['third', 'Ihre Agentur hat die Weiterleitung vergessen.'],
  ['reader', 'Wie kommen neue Aufträge in eure Agentur?'],
  ['reader', 'Ich schreibe Angebote für Agenturinhaber wie dich.'],
  ['reader', 'Liebe Agentur,\nhier kommt ein Vorschlag.'],
  ['reader', 'Liebes Agenturteam,\nhier kommt ein Vorschlag.'],
  ['reader', 'Texte unter eigenem Namen für deine Agenturkunden.'],
  ['reader', 'Wir arbeiten mit Trainern, Beraterinnen und Agenturen wie dir.'],
  ['reader', 'Als Agentur kennen Sie das Warten auf Freigaben.'],
  ['reader', 'Ihr als Kreativagentur habt das bestimmt schon erlebt.'],
  ['reader', 'Bei euch in der Agentur läuft das sicher anders.'],
  ['reader', 'Du leitest eine Digitalagentur in Köln.'],
  ['reader', 'Coole Sache mit der Werbeagentur!'],
  ['reader', 'Unser Werkzeug hilft Agenturen beim Abrechnen. Hast du kurz Zeit?'],
  ['reader', 'Wie viele Kunden betreut Ihre Marketing-Agentur?'],
  ['reader', 'Wir haben von Ihrer Agentur in der Zeitung gelesen.'],
  ['reader', 'Du hast eine Agentur und suchst einen Texter?'],
  ['reader', 'Viele Agenturinhaber klagen über späte Freigaben. Kennen Sie das?'],
  ['reader', 'Hallo Frau Kern,\nwir bauen Webshops für Agenturen. Interesse?'],
  ['reader', 'Ihr seid eine der wenigen Agenturen, die noch selbst filmen.'],
  ['reader', 'Unsere Vorlagen ersparen Agenturen drei Stunden. Wollen Sie eine?'],
  ['reader', 'Die Agentur, die du in Jena aufgebaut hast, kenne ich.'],
  ['third', 'Hat Ihnen Ihre Agentur die Fotos schon gegeben?'],
  ['none', 'Sie sind keine Agentur, und das ist gut so.'],
  ['sender', 'Als ehemaliger Agenturinhaber weiß ich, wie Sie sich fühlen.'],
  ['sender', 'Wir sind eine Agentur für Messebau und haben Ihren Stand gesehen.'],
  ['sender', 'Unsere Agentur hat zwölf Leute.'],
  ['sender', 'Als Agentur für Packungen zeichnen wir Ihre Schachteln neu.'],
  ['sender', 'Ich bin Inhaberin einer kleinen Agentur in Bremen.'],
  ['sender', 'Bei uns in der Agentur gibt es zwei Grafikerinnen.'],
  ['sender', 'Unser Agenturpreis liegt bei 400 Euro.'],
  ['sender', 'Viele Grüße\nJana Wolf\nAgentur Nordkante'],
  ['third', 'Arbeiten Sie schon mit einer Agentur zusammen?'],
  ['third', 'Ihre bisherige Agentur hat den Shop 2019 gebaut.'],
  ['third', 'Suchen Sie gerade eine Agentur für den Messestand?'],
  ['third', 'Anders als Agenturen rechnen wir nach Stunden ab.'],
  ['third', 'Besprechen Sie das gern mit Ihrer Agentur.'],
  ['third', 'Sie zahlen Ihrer Agentur dafür jeden Monat etwas.'],
  ['third', 'Ihre Agentur hat Ihnen das sicher schon gesagt.'],
  ['none', 'Die Agentur hat die Plakate gestern geliefert.'],
  ['official', 'Ich schreibe im Auftrag der Agentur für Arbeit Kassel.'],
  ['official', 'Die Bundesnetzagentur hat Ihre Frist verlängert.'],
  ['official', 'Die Förderagentur zahlt Ihnen ein Drittel.'],
  ['none', 'Als Reiseagentur buchen Sie Gruppen früh.'],
  ['none', 'Hallo Agentur Zeitgeist,\nhier kommt ein Vorschlag.'],
  ['none', 'Guten Tag, Ihre Agentur Zeitgeist gefällt mir.', { recipient: { company: 'Agentur Zeitgeist' } }],
  ['reader', 'Wie läuft es bei [Name der Agentur]?', { mode: 'template' }],
  ['sender', 'Ich schreibe für [Deine Agentur].', { mode: 'template' }],
];

const ENGLISH: readonly Case[] = [
  ['reader', 'We show agencies in Austin how to price retainers. Do you have time?'],
  ['reader', 'Many agencies I talk to wait for approvals. You too?'],
  ['reader', 'Agencies in your area already work with us.'],
  ['third', "If your agency hasn't sent the files yet, I can ask them."],
  ['third', 'You won an award for the campaign your agency made in May.'],
  ['third', 'You parted ways with your agency in May.'],
  ['reader', 'How many clients does your agency look after?'],
  ['reader', 'Grow your agency without hiring.'],
  ['reader', 'As an agency owner you know how long sign-off takes.'],
  ['reader', 'We built this for agencies like yours.'],
  ['reader', 'Fellow agency owner here, with one question for you.'],
  ['reader', 'Dear agency team,\nhere is an idea.'],
  ['reader', 'You run a digital agency in York.'],
  ['reader', 'Our tool helps agencies send reports on time. Would you try it?'],
  ['reader', 'Agencies using it save a day a week. Would you like to see it?'],
  ['reader', 'I found your agency in the trade directory.'],
  ['reader', 'Congrats on growing the agency to twenty people!'],
  ['reader', 'I like what you and the agency put on in May.'],
  ['reader', 'You can be glad of the agency you built.'],
  ['third', 'The agency that you hired is late.'],
  ['none', 'You are not an agency, and that is fine.'],
  ['sender', 'Our agency builds trade fair stands.'],
  ['sender', 'We are a small agency from Leeds.'],
  ['sender', 'I run an agency that designs packaging.'],
  ['third', 'Your former agency left the tracking broken.'],
  ['third', 'Are you working with an agency at the moment?'],
  ['third', 'Have you thought about hiring an agency?'],
  ['third', 'Unlike most agencies, we charge by the hour, so you know the bill.'],
  ['third', 'I saw that you switched to a new agency in spring.'],
  ['third', 'Your agency told you otherwise, I gather.'],
  ['third', 'We were hired by your agency to check the figures.'],
  ['none', 'The agency sent the invoice twice.'],
  ['official', 'The European Chemicals Agency has moved your deadline.'],
  ['official', 'The Environment Agency asks for your permit.'],
  ['none', 'Does it give your drivers more agency over their routes?'],
  ['none', 'You book through a travel agency, I suppose.'],
  ['reader', 'I have been reading up on [Agency Name].', { mode: 'template' }],
  ['sender', 'I am writing from [Your Agency].', { mode: 'template' }],
];

describe.each([
  ['de', GERMAN],
  ['en', ENGLISH],
] as const)('whose agency, %s', (language, cases) => {
  test.each(cases.map(([owner, text, context]) => ({ owner, text, context })))(
    '$owner: $text',
    ({ owner, text, context }) => {
      const { mentions } = read(text, language, context).persons;
      const agencies = mentions.filter((mention) => mention.role === 'agency');
      expect(agencies.map((mention) => mention.owner)).toEqual([owner]);
    },
  );
});

test('a field says nothing in a draft, where it is about to be filled in', () => {
  expect(read('Wie läuft es bei [Agentur]?', 'de').persons.mentions).toEqual([]);
});

test('what is quoted is nobody’s', () => {
  expect(read('Sie schreiben: „Wir sind keine Agentur.“ Das gefällt mir.', 'de').persons.mentions).toEqual(
    [],
  );
});

test('the span covers the owner and the noun', () => {
  const text = 'Wie gewinnt eure kleine Agentur Kunden?';
  const [mention] = read(text, 'de').persons.mentions;
  expect(text.slice(mention?.start, mention?.end)).toBe('eure kleine Agentur');
});

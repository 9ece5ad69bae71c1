import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../../src/model/locale.ts';
import { read } from '../reading.ts';

/** `role:owner` of each noun in the order of the text */
const ownersIn = (text: string, language: LanguageCode) =>
  read(text, language).persons.mentions.map(({ role, owner }) => `${role}:${owner}`);

describe.each([
  [
    'de',
    [
      ['Du als Unternehmer kennst das sicher.', 'entrepreneur:reader'],
      ['Als Gründer wissen Sie, was das kostet.', 'founder:reader'],
      ['Als Gründer weiß ich, was das kostet.', 'founder:sender'],
      ['Wir helfen Gründern wie Ihnen.', 'founder:reader'],
      ['Unternehmer wie Henry Ford rechneten im Kopf.', 'entrepreneur:none'],
      ['Ihr Coach hat Ihnen das gezeigt.', 'coach:third'],
      ['Suchen Sie gerade einen Berater?', 'consultant:third'],
      ['Ich bin Berater aus Köln und sah Ihren Stand.', 'consultant:sender'],
      ['Läuft dein Coaching-Business?', 'coach:reader'],
      ['Viele Gründer kämpfen mit der Steuer. Sie auch?', 'founder:reader'],
      ['Ihr Studio in Jena gefällt mir.', 'company:reader'],
      ['Unsere Kanzlei prüft Verträge.', 'company:sender'],
    ],
  ],
  [
    'en',
    [
      ['As a founder, you know how it is.', 'founder:reader'],
      ['As a founder, I know how it is.', 'founder:sender'],
      ['As a fellow founder I get it.', 'founder:sender'],
      ['I write for founders like you.', 'founder:reader'],
      ['Founders like Henry Ford did so early.', 'founder:none'],
      ['Your coach told you so.', 'coach:third'],
      ['Are you happy with your consultant?', 'consultant:third'],
      ['You hired trainers in May.', 'expert:third'],
      ['Your studio in York caught my eye.', 'company:reader'],
      ['Our company prints labels.', 'company:sender'],
    ],
  ],
] as const)('whose coach, founder or firm it is, in %s', (language, cases) => {
  test.each([...cases])('%s %s', (text, owner) => {
    expect(ownersIn(text, language)).toEqual([owner]);
  });
});

test('a trade that ends in a role is no role', () => {
  expect(ownersIn('Ihre Steuerberaterin und der Unternehmensberater kommen.', 'de')).toEqual([
    'consultant:none',
  ]);
});

test('who is said to be founder of which firm was looked up', () => {
  const [mention] = read('Sie als Gründerin der Rösterei Kern wissen das.', 'de').persons.mentions;
  expect(mention).toMatchObject({ owner: 'reader', ground: 'role', isSpecific: true });
});

test('the context names the trade', () => {
  const context = { recipient: { trade: 'Coaching und Beratung' } };
  const owners = read('Du als Coach kennst das.', 'de', context).persons.mentions.map(({ owner }) => owner);
  expect(owners).toEqual(['none']);
});

describe('lists of boxes', () => {
  test.each([
    ['de', 'Wir arbeiten für Coaches, Berater und Agenturen. Lust?', ['coach', 'consultant', 'agency']],
    ['de', 'Für Trainerinnen, Heilpraktiker und Coaches bauen wir Seiten.', ['expert', 'coach']],
    ['de', 'Unsere Berater und Trainer kommen zu Ihnen.', undefined],
    ['de', 'Sie suchen Trainer und Berater.', undefined],
    ['de', 'Als Coach und Berater weiß ich das.', undefined],
    [
      'en',
      'We help coaches, consultants and agencies. Would you like a call?',
      ['coach', 'consultant', 'agency'],
    ],
    ['en', 'Our coaches and consultants visit you.', undefined],
    ['en', 'You hired trainers and consultants in May.', undefined],
  ] as const)('%s: %s', (language, text, roles) => {
    expect(read(text, language).persons.lists[0]?.roles).toEqual(roles);
  });
});

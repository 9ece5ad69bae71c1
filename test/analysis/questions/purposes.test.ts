import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/analysis/analysis.ts';
import type { QuestionAnalysis, QuestionPurpose } from '../../../src/analysis/questions/types.ts';
import { readText } from '../../../src/formats/text.ts';
import { languageOf } from '../../../src/languages/registry.ts';
import type { Context } from '../../../src/model/context.ts';
import type { LanguageCode } from '../../../src/model/locale.ts';
import { readyTable } from '../../../src/patterns/table.ts';
import { builtinPatterns } from '../../../src/rules/builtin.ts';

const tables = new Map(
  (['de', 'en'] as const).map((code) => [code as LanguageCode, readyTable(builtinPatterns(code))]),
);

function questionsOf(text: string, language: LanguageCode, context: Context = {}): QuestionAnalysis {
  const [message] = [...readText(text, {})];
  if (!message) throw new Error(`no message in ${text}`);
  return analyze(message, context, languageOf(language), [
    tables.get(language) ?? readyTable(builtinPatterns(language)),
  ]).questions;
}

/** A message a block: "de first pain obvious" gives language, stage ("-" for none), and what its questions are for, in order. */
const CASE = /^(de|en) (\S+) ([a-z -]+)\n([\s\S]+)$/;
const cases = readFileSync('test/analysis/questions/purposes.txt', 'utf8')
  .split(/\n\n+/)
  .flatMap((block) => {
    const [, language, stage, purposes, text] = CASE.exec(block.trim()) ?? [];
    return text
      ? [{ language: language as LanguageCode, stage: stage ?? '-', purposes: purposes ?? '', text }]
      : [];
  });

test('there are many cases', () => {
  expect(cases.length).toBeGreaterThan(150);
});

describe('what a question is for', () => {
  test.each(cases)('$language $purposes: $text', ({ language, stage, purposes, text }) => {
    const { questions } = questionsOf(text, language, stage === '-' ? {} : { stage });
    expect(questions.map((question) => question.purpose).join(' ')).toBe(purposes);
  });
});

const HONEST: ReadonlySet<QuestionPurpose> = new Set([
  'fact',
  'permission',
  'meeting',
  'interest',
  'logistics',
  'courtesy',
  'ping',
]);

/** Messages between lines of dashes: "en - honest" gives language, stage, and whether a question of theirs is a lure. */
const messages = readFileSync('test/analysis/questions/lures.txt', 'utf8')
  .split(/^---$/m)
  .flatMap((block) => {
    const [, language, stage, kind, text] =
      /^(de|en) (\S+) (bait|honest)\n([\s\S]+)$/.exec(block.trim()) ?? [];
    return text ? [{ language: language as LanguageCode, stage: stage ?? '-', kind, text }] : [];
  });

test('there are many messages', () => {
  expect(messages.length).toBeGreaterThan(130);
});

describe('which messages ask to lure', () => {
  test.each(messages)('$language $kind: $text', ({ language, stage, kind, text }) => {
    const { questions } = questionsOf(text, language, stage === '-' ? {} : { stage });
    const lures = questions.filter((question) => !HONEST.has(question.purpose));
    expect(lures.length > 0 ? 'bait' : 'honest', lures.map(({ why }) => why).join('; ')).toBe(kind);
  });
});

describe('where a question begins and ends', () => {
  test.each([
    ['de', 'Kurze Frage: Wie planen Sie Ihre Touren?', 'Wie planen Sie Ihre Touren?'],
    ['de', 'Da Sie im Mai umziehen, haben Sie schon Kartons?', 'haben Sie schon Kartons?'],
    ['de', 'Wir drucken Etiketten – sollen wir ein Muster schicken?', 'sollen wir ein Muster schicken?'],
    ['de', 'Wissen Sie, wo Ihr Betrieb steht?', 'Wissen Sie, wo Ihr Betrieb steht?'],
    ['de', 'Ich wollte fragen, ob Sie umziehen.', 'Ich wollte fragen, ob Sie umziehen'],
    [
      'de',
      'Wie oft telefonieren Sie Lieferscheinen hinterher.',
      'Wie oft telefonieren Sie Lieferscheinen hinterher',
    ],
    ['de', 'Das ist mühsam, oder? 🙂', 'Das ist mühsam, oder?'],
    ['en', 'Quick question: how do you plan routes?', 'how do you plan routes?'],
    ['en', 'Since you move in May, do you have boxes yet?', 'do you have boxes yet?'],
    ['en', 'I was wondering whether you are moving.', 'I was wondering whether you are moving'],
    ['en', 'If I could halve your rent, would you move?', 'If I could halve your rent, would you move?'],
    ['en', 'Do you plan routes by hand', 'Do you plan routes by hand'],
  ] as const)('%s: %s', (language, text, asked) => {
    const [question] = questionsOf(text, language).questions;
    expect(question && text.slice(question.start, question.end)).toBe(asked);
  });
});

describe('what asks nothing', () => {
  test.each([
    ['de', 'Haben Sie Fragen, melden Sie sich gern.'],
    ['de', 'Wie Sie mehr Kunden gewinnen, steht im Heft.'],
    ['de', 'Sie fragte: „Wann kommt der Zug?“'],
    ['de', 'Melden Sie sich bei uns.'],
    ['en', 'Should you have any questions, call us.'],
    ['en', 'How to win more clients is in the leaflet.'],
    ['en', '“When does the train leave?”'],
  ] as const)('%s: %s', (language, text) => {
    expect(questionsOf(text, language).questions).toEqual([]);
  });
});

describe('a checkable observation before it makes a measuring question honest', () => {
  const asked = 'Wie viele Anfragen gehen dadurch verloren? Wir bauen Preisrechner.';
  test.each([
    ['Auf Ihrer Preisseite fehlt die Staffel aus dem Katalog.', 'fact'],
    ['In Ihrer Anzeige vom 3. Mai suchen Sie zwei Disponenten.', 'fact'],
    ['Ihr Unternehmen ist wirklich spannend.', 'pain'],
    ['Viele Betriebe haben keine Preisseite.', 'pain'],
    ['Ich habe gesehen, dass {{firma}} {{thema}} macht.', 'pain'],
  ])('%s → %s', (observation, purpose) => {
    const { questions } = questionsOf(`${observation} ${asked}`, 'de', { stage: 'first' });
    expect(questions[0]?.purpose).toBe(purpose);
  });
});

test('every question says why, and its ground', () => {
  const { questions } = questionsOf('Wollen Sie mehr Umsatz? Interesse?', 'de', { stage: 'first' });
  expect(questions.map(({ ground }) => ground)).toEqual(['desire', 'bare']);
  expect(questions.every(({ why }) => why.length > 10)).toBe(true);
});

test.each([
  ['customer', 'ordinary'],
  ['reply', 'ordinary'],
  ['first', 'outreach'],
] as const)('the stage %s makes a mail %s', (stage, standing) => {
  expect(questionsOf('Wollen Sie mehr Umsatz?', 'de', { stage }).standing).toBe(standing);
});

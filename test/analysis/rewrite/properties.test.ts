import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';
import { rewriteAddress } from '../../../src/analysis/rewrite/rewrite-address.ts';
import { readVerbs } from '../../../src/languages/de/verbs/conjugate.ts';
import { finiteForm, type Slot } from '../../../src/languages/de/verbs/finite-forms.ts';
import { imperativeOf } from '../../../src/languages/de/verbs/imperative.ts';

const SECOND: Slot = { mood: 'indicative', tense: 'present', person: 2, number: 'singular' };
const POLITE: Slot = { ...SECOND, person: 3, number: 'plural' };

/** "braust" is brauen as well as brausen; "backst" and "bäckst" are both right; "rasten" reads as the past of rasen, and of "erzürnten" nothing is suggested. */
const HOMONYMS = new Set(
  'backen erschrecken erzürnen brausen drucksen fällen grausen hausen knacksen piepsen rasten spurten wichsen weichen'.split(
    ' ',
  ),
);
const { strong, weak } = readVerbs();
const VERBS = [...strong.keys(), ...weak].filter((verb) => !HOMONYMS.has(verb));

const du = (verb: string, slot: Partial<Slot> = {}) => finiteForm(verb, { ...SECOND, ...slot }) ?? '';
const sie = (verb: string, slot: Partial<Slot> = {}) => finiteForm(verb, { ...POLITE, ...slot }) ?? '';
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

type Pair = readonly [familiar: string, formal: string];

const FRAMES: Readonly<Record<string, (verb: string) => Pair>> = {
  'a clause with its verb at the end': (verb) => [
    `Wenn du morgen ${du(verb)}, sage ich dir Bescheid.`,
    `Wenn Sie morgen ${sie(verb)}, sage ich Ihnen Bescheid.`,
  ],
  'a question': (verb) => [
    `${capital(du(verb))} du das oft mit deinem Team?`,
    `${capital(sie(verb))} Sie das oft mit Ihrem Team?`,
  ],
  'a subject behind its verb': (verb) => [
    `Vermutlich ${du(verb)} du das mit deinem Team.`,
    `Vermutlich ${sie(verb)} Sie das mit Ihrem Team.`,
  ],
  'the past': (verb) => [
    `Ich habe gehört, dass du dort ${du(verb, { tense: 'past' })}.`,
    `Ich habe gehört, dass Sie dort ${sie(verb, { tense: 'past' })}.`,
  ],
  'two verbs at the end': (verb) => [
    `Weil du viel ${du(verb)} und wenig schläfst, rufe ich dich an.`,
    `Weil Sie viel ${sie(verb)} und wenig schlafen, rufe ich Sie an.`,
  ],
  'two verbs in second place': (verb) => [
    `Du kommst und ${du(verb)} das bald.`,
    `Sie kommen und ${sie(verb)} das bald.`,
  ],
  'infinitives, which stay': (verb) => [
    `Kannst du das ${verb} und mir deine Meinung sagen?`,
    `Können Sie das ${verb} und mir Ihre Meinung sagen?`,
  ],
};

/** The verbs, all of the lexicon, for which something isn't as it should be. */
const failing = (isRight: (verb: string) => boolean) => VERBS.filter((verb) => !isRight(verb));

describe.each(Object.entries(FRAMES))('%s', (_, frame) => {
  test('becomes formal', () => {
    const isRight = (verb: string) => {
      const [familiar, formal] = frame(verb);
      return rewriteAddress(familiar, { language: 'de', to: 'formal' }) === formal;
    };
    expect(failing(isRight)).toEqual([]);
  });

  test('becomes familiar again', () => {
    const isRight = (verb: string) => {
      const [familiar, formal] = frame(verb);
      return rewriteAddress(formal, { language: 'de', to: 'familiar' }) === familiar;
    };
    expect(failing(isRight)).toEqual([]);
  });

  test('reads as formal, never as a mixture', () => {
    const isRight = (verb: string) => {
      const rewritten = rewriteAddress(frame(verb)[0], { language: 'de', to: 'formal' }) ?? '';
      return addressOf(rewritten, { language: 'de' }).form === 'formal';
    };
    expect(failing(isRight)).toEqual([]);
  });
});

test('polite requests become imperatives', () => {
  const isRight = (verb: string) => {
    const imperative = imperativeOf(verb);
    const request = `Bitte ${sie(verb)} Sie das bald mit Ihrem Team.`;
    const rewritten = rewriteAddress(request, { language: 'de', to: 'familiar' });
    return imperative === undefined || rewritten === `Bitte ${imperative} das bald mit deinem Team.`;
  };
  expect(VERBS.length).toBeGreaterThan(2000);
  expect(failing(isRight)).toEqual([]);
});

test('whatever a text is, a rewrite never mixes', () => {
  const parts = fc.constantFrom(
    'Du kommst.',
    'Sie kommen.',
    'Melde dich bei uns,',
    'wenn Sie wollen',
    'und dein Team',
    '„du bist“',
    'Ihnen',
    'habt ihr',
    'sich',
    'Bitte',
    'schau',
    '?',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), fc.constantFrom('formal', 'familiar'), (words, to) => {
      const rewritten = rewriteAddress(words.join(' '), { language: 'de', to });
      fc.pre(rewritten !== undefined && rewritten !== words.join(' '));
      expect(addressOf(rewritten ?? '', { language: 'de' }).form).not.toBe('mixed');
    }),
  );
});

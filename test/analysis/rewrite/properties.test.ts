import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';
import { rewriteAddress } from '../../../src/analysis/rewrite/rewrite-address.ts';
import { readVerbs } from '../../../src/languages/de/verbs/conjugate.ts';
import { finiteForm, type Slot } from '../../../src/languages/de/verbs/finite-forms.ts';
import { imperativeOf } from '../../../src/languages/de/verbs/imperative.ts';

const SECOND: Slot = { mood: 'indicative', tense: 'present', person: 2, number: 'singular' };
const POLITE: Slot = { ...SECOND, person: 3, number: 'plural' };

/** "braust" is brauen as well as brausen; "backst" and "bäckst" are both right; "rasten" reads as the past of rasen. */
const HOMONYMS = new Set(
  'backen erschrecken brausen drucksen fällen grausen hausen knacksen piepsen rasten spurten wichsen weichen'.split(
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

const verbs = fc.constantFrom(...VERBS);

describe.each(Object.entries(FRAMES))('%s', (_, frame) => {
  test('becomes formal', () => {
    fc.assert(
      fc.property(verbs, (verb) => {
        const [familiar, formal] = frame(verb);
        expect(rewriteAddress(familiar, { language: 'de', to: 'formal' })).toBe(formal);
      }),
    );
  });

  test('becomes familiar again', () => {
    fc.assert(
      fc.property(verbs, (verb) => {
        const [familiar, formal] = frame(verb);
        expect(rewriteAddress(formal, { language: 'de', to: 'familiar' })).toBe(familiar);
      }),
    );
  });

  test('reads as formal, never as a mixture', () => {
    fc.assert(
      fc.property(verbs, (verb) => {
        const rewritten = rewriteAddress(frame(verb)[0], { language: 'de', to: 'formal' }) ?? '';
        expect(addressOf(rewritten, { language: 'de' }).form).toBe('formal');
      }),
    );
  });
});

test('polite requests become imperatives', () => {
  fc.assert(
    fc.property(verbs, (verb) => {
      const imperative = imperativeOf(verb);
      fc.pre(imperative !== undefined);
      const rewritten = rewriteAddress(`Bitte ${sie(verb)} Sie das bald mit Ihrem Team.`, {
        language: 'de',
        to: 'familiar',
      });
      expect(rewritten).toBe(`Bitte ${imperative} das bald mit deinem Team.`);
    }),
  );
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

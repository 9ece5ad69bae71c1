import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { applyFixes } from '../../src/lint/fix.ts';

const greeting = fc.constantFrom(
  'Hallo Jana',
  'Guten Tag Frau Dr. Kern',
  'Guten Tag, Herr Wolf',
  'Sehr geehrte Frau Kern, sehr geehrter Herr Wolf',
  'Moin {{vorname}}',
  'hallo jana',
);
const mark = fc.constantFrom('', ',', '!', '.', ':', ' 👋', ', 👋', ' –');
const gap = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n');
const word = fc.constantFrom(
  'wir',
  'Wir',
  'Ihnen',
  'Waagen',
  'vielen',
  'Vielen',
  'eBay',
  'WIR',
  '{{satz}}',
  '„Wir“',
);
const market = fc.constantFrom(undefined, 'de', 'at', 'ch');

function fixesOf(text: string, of: string | undefined) {
  const context = { language: 'de', stage: 'first', ...(of !== undefined && { market: of }) };
  const linter = createLinter({ extends: [], context, rules: { 'greeting/punctuation': 'warn' } });
  const { messages } = linter.lintText(text);
  return applyFixes(text, messages, ['fix']);
}

const bare = (text: string) => text.toLowerCase().replace(/[,.]/g, '');

it('one fix is enough, and changes only case, comma and full stop', () => {
  fc.assert(
    fc.property(greeting, mark, gap, word, market, (hello, sign, space, first, of) => {
      const text = `${hello}${sign}${space}${first} haben am 3. Mai eine Waage geeicht.`;
      const fixed = fixesOf(text, of);
      if (!fixed) return;
      expect(bare(fixed.text)).toBe(bare(text));
      expect(fixed.text).not.toBe(text);
      expect(fixesOf(fixed.text, of)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

it.each([
  ['no stranger writes', 'Hallo Jana,\n\nDie Waage ist da.', { stage: 'customer' }],
  ['nothing follows', 'Hallo Jana', { stage: 'first' }],
  ['a field follows', 'Hallo Jana\n\n{{satz}}', { stage: 'first' }],
  ['it is written in small letters', 'hallo jana,\n\nwir eichen waagen.', { stage: 'first', market: 'ch' }],
])('says nothing where %s', (_, text, context) => {
  const linter = createLinter({
    extends: [],
    context: { language: 'de', ...context },
    rules: { 'greeting/punctuation': 'warn' },
  });
  expect(linter.lintText(text).messages).toEqual([]);
});

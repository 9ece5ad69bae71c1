import { expect, test } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { detectLanguage } from '../../src/languages/detect.ts';
import { LOCALES } from '../../src/model/locale.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { tokenize } from '../../src/text/tokens.ts';

const GREETING = { de: 'Guten Tag Frau Kern', en: 'Hello Ms. Kern' };
/** After the exclamation mark a German sentence begins with its capital. */
const markBefore = (sentence: string) => (/^\s*\p{Ll}/u.test(sentence) ? ',' : '!');

/** What a suggestion offers to paste: whole sentences in quotes. */
const PASTABLE = /[„“]([^„“”]{12,}[.?!])[“”]/g;

const sentences = builtinRules().flatMap((rule) =>
  LOCALES.flatMap((locale) =>
    [...rule.suggest[locale].matchAll(PASTABLE)].map((match) => ({ id: rule.id, sentence: match[1] ?? '' })),
  ),
);

test('suggestions have sentences to paste', () => {
  expect(sentences.length).toBeGreaterThan(20);
});

// that one sentence alone makes no whole message is the only thing that may be said of it
test.each(sentences)('no rule reports what $id suggests: $sentence', ({ sentence }) => {
  const linter = createLinter({ context: { stage: 'first' } });
  const greeting = GREETING[detectLanguage(tokenize(sentence), sentence) === 'de' ? 'de' : 'en'];
  const { messages } = linter.lintText(`${greeting}${markBefore(sentence)}\n\n${sentence}\n`);
  expect(messages.filter((row) => row.severity > 0 && !row.ruleId?.includes('/require-'))).toEqual([]);
});

import { expect, it } from 'vitest';
import { exampleLinter } from '../../src/lint/lint-example.ts';
import type { RuleDefinition } from '../../src/model/rule.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { checkExamples } from '../../src/rules/examples.ts';

const SLIP = 'Hallo Jana,\n\n⟦Wir⟧ eichen Waagen.';

/** What is wrong with the one example, of which it is said how it reads when fixed. */
function problem(fixed: string): string | undefined {
  const meta = builtinRules().find(({ id }) => id === 'greeting/punctuation');
  if (!meta) throw new Error('the rule is gone');
  const bad = [{ text: SLIP, context: { stage: 'first' }, fixed }];
  const rule = {
    ...meta,
    languages: ['de'],
    examples: { de: { bad, good: [] } },
  } as unknown as RuleDefinition;
  const [example] = checkExamples(rule, exampleLinter(meta));
  return example?.check();
}

it('an example holds where it is fixed as it says', () => {
  expect(problem('Hallo Jana,\n\nwir eichen Waagen.')).toBeUndefined();
});

it('and is told what its fix makes of it where not', () => {
  expect(problem('Hallo Jana\n\nWir eichen Waagen.')).toBe(
    'expected the fixed text “Hallo Jana\n\nWir eichen Waagen.”, got “Hallo Jana,\n\nwir eichen Waagen.”',
  );
});

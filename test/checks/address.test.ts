import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.ts';
import type { Context } from '../../src/model/context.ts';

function lint(text: string, context: Context = {}, rules: Record<string, never> = {}) {
  const only = ['address/no-unsolicited-du', 'address/no-mixed-address', 'address/no-plural-ihr'];
  const linter = createLinter({ context: { language: 'de', ...context }, rules }, { only });
  return linter
    .lintText(text)
    .messages.map(({ ruleId, severity, line, message }) => ({ ruleId, severity, line, message }));
}

describe('address check', () => {
  test('speaks once, at the clearest place, and counts the rest', () => {
    const [only, ...rest] = lint(
      'Hallo Ole,\n\nschau mal: Ich habe deinen Stand gesehen und dir etwas notiert.',
    );
    expect(rest).toEqual([]);
    expect(only?.ruleId).toBe('address/no-unsolicited-du');
    expect(only?.message).toMatch(/“deinen Stand”.*2/);
  });

  test('calls a mixture a mixture and nothing else', () => {
    const found = lint(
      'Guten Tag Frau Kern,\n\nich sende Ihnen die Maße für Ihre Halle. Sag Bescheid, wenn etwas fehlt.',
    );
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['address/no-mixed-address']);
    expect(found[0]?.message).toContain('“Sag”');
  });

  test('shows both places of a mixture', () => {
    const [found] = createLinter({ context: { language: 'de' } }).lintText(
      'Betreff: Ihre Halle\n\nGuten Tag Frau Kern,\n\nhast du die Maße? Ich bringe dir den Plan.',
    ).messages;
    expect(found?.ruleId).toBe('address/no-mixed-address');
    expect(found).toMatchObject({ line: 1, column: 10, related: [{ line: 5, column: 6, text: 'du' }] });
  });

  test.each<[string, Context, number[]]>([
    ['a stranger', {}, [2]],
    ['Instagram', { channel: 'instagram' }, [1]],
    ['a customer', { stage: 'customer' }, [0]],
    ['a reader who says du in public', { recipient: { address: 'du' } }, []],
    ['consent', { consent: { du: true }, channel: 'instagram' }, []],
  ])('du to %s', (_, context, severities) => {
    expect(
      lint('Hallo Ole,\n\ndein Stand hat mir gefallen.', context).map(({ severity }) => severity),
    ).toEqual(severities);
  });

  const reply = (opener: string, quoted: string) =>
    `Hallo Uwe,\n\nwann passt es dir?\n\nBeste Grüße\nJan Beck\n\n${opener}\n> ${quoted}\n`;

  test("the reader's own du in the quoted mail makes du fine", () => {
    const text = reply('Am 4. Mai schrieb Uwe Lorenz:', 'Kannst du mir die Maße schicken?');
    expect(lint(text, { stage: 'reply' })).toEqual([]);
  });

  test("the reader's Sie in the quoted mail does not", () => {
    const text = reply('Am 4. Mai schrieb Uwe Lorenz:', 'Können Sie mir die Maße schicken?');
    expect(lint(text, { stage: 'reply' })).toHaveLength(1);
  });

  test('du to a reader who writes Sie weighs more than where du is customary', () => {
    const text = reply('Am 4. Mai schrieb Uwe Lorenz:', 'Können Sie mir die Maße schicken?');
    const [found] = lint(text, { stage: 'reply', channel: 'instagram' });
    expect(found?.severity).toBe(2);
    expect(found?.message).toContain('Sie');
  });

  test("one's own du in the mail below is no consent", () => {
    const text = reply('Am 4. Mai schrieb Jan Beck:', 'Hast du kurz Zeit?');
    expect(lint(text, { stage: 'followup' })).toHaveLength(1);
  });
});

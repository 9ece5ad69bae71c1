import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { USES, type Use } from '../../src/config/uses.ts';
import { createLinter } from '../../src/index.ts';

const PAGE = readFileSync('docs/configuration.md', 'utf8');

describe('the documentation of presets', () => {
  test.each(PRESETS)('names %s', (preset) => expect(PAGE).toContain(`\`${preset}\``));

  test.each(Object.entries<Use>(USES))('says all that %s sets', (name, { context, rules }) => {
    const row = PAGE.split('\n').find((line) => line.startsWith(`| \`outreachlint:${name}\``)) ?? '';
    for (const [key, value] of Object.entries(context)) expect(row).toContain(`\`${key}: ${value}\``);
    const named = [...row.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, id]) => id);
    expect(named.sort()).toEqual(Object.keys(rules).sort());
  });
});

const idsIn = (text: string, presets: string | string[]) =>
  createLinter({ extends: presets })
    .lintText(text)
    .messages.map(({ ruleId }) => ruleId);

const NEWS = `Subject: Three scales in June

Hello everybody,

in June three scales are cheaper: https://hale.example/a, https://hale.example/b, https://hale.example/c and
https://hale.example/d. Have a look at them, and tell us which one you would like to see at the fair.

Best regards,
Jim Hale
Hale Scales Ltd
`;

describe('in use', () => {
  test('a newsletter owes nobody a word on just him, nor a mail without links', () => {
    expect(idsIn(NEWS, 'first-contact')).toContain('value/require-specific-observation');
    expect(idsIn(NEWS, 'newsletter')).not.toContain('value/require-specific-observation');
    expect(idsIn(NEWS, 'newsletter')).not.toContain('style/no-newsletter-look');
    expect(idsIn(NEWS, 'newsletter')).not.toContain('greeting/no-generic');
  });

  test('a newsletter needs a subject and a sender', () => {
    const bare = 'Hello everybody,\n\nin June three scales are cheaper.\n';
    expect(idsIn(bare, 'newsletter')).toEqual(
      expect.arrayContaining(['subject/require', 'sender/require-identity']),
    );
    expect(idsIn(NEWS, 'newsletter')).not.toContain('subject/require');
    expect(idsIn(NEWS, 'newsletter')).not.toContain('sender/require-identity');
  });

  test('with first-contact, a pitch is one to a stranger', () => {
    const text = 'Hi Anna,\n\nas discussed, the scale costs 90 pounds.\n';
    expect(idsIn(text, 'recommended')).not.toContain('followup/no-false-history');
    expect(idsIn(text, ['recommended', 'first-contact'])).toContain('followup/no-false-history');
  });

  test('with linkedin, a message needs no subject, also where all rules are on', () => {
    const text = 'Hi Anna,\n\nthe scale costs 90 pounds.\n';
    expect(idsIn(text, ['all', 'linkedin'])).not.toContain('subject/require');
  });
});

test('where a ware sells by its price, stock phrases are a hint', () => {
  const text = 'Guten Tag Frau Kern,\n\nich bin auf Ihr Profil gestoßen. Die Waage kostet 90 Euro.\n';
  const severity = (mailing?: string) =>
    createLinter({ context: { stage: 'first', ...(mailing && { mailing }) } })
      .lintText(text)
      .messages.find(({ ruleId }) => ruleId === 'template/no-found-you-opener')?.severity;
  expect([severity(), severity('price-offer')]).toEqual([1, 0]);
});

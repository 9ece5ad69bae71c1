import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/types.ts';
import { createLinter } from '../../src/index.ts';
import type { Context } from '../../src/model/context.ts';
import { builtinRules } from '../../src/rules/builtin.ts';

const LEGAL = builtinRules().filter((rule) => rule.id.startsWith('legal/'));

const OFFER = 'Subject: Ramps\n\nHi Anna,\n\nwe test ramps for 90 euros. Shall I send you the list?\n';
const WITH_ALL = `${OFFER}
Your address is from the exhibitor list of the June fair. You may object to the use of your data at any time; to
unsubscribe, reply to this mail.

Best regards,
Jan Wolf
Wolf GmbH, 12 Mill Street, Dayton, OH 45402
Registered office: Kassel, Amtsgericht Kassel, HRB 1234, Managing Director: Jan Wolf
Privacy: https://wolf.example/privacy
`;

function legalIn(text: string, context: Context, config: Config = {}) {
  const { messages } = createLinter({ ...config, context }).lintText(text);
  return messages.filter(({ ruleId }) => ruleId?.startsWith('legal/'));
}

const ids = (text: string, context: Context, config?: Config) =>
  legalIn(text, context, config).map(({ ruleId }) => ruleId?.slice('legal/'.length));

describe('without a jurisdiction', () => {
  test.each<[string, Config]>([
    ['recommended', {}],
    ['all', { extends: 'outreachlint:all' }],
    ['strict', { extends: 'outreachlint:strict' }],
    ['rules turned on by hand', { rules: Object.fromEntries(LEGAL.map((rule) => [rule.id, 'error'])) }],
  ])('%s: no legal rule speaks', (_, config) => {
    expect(ids(OFFER, { stage: 'first', channel: 'email' }, config)).toEqual([]);
  });
});

describe('with a jurisdiction', () => {
  test.each<[string, string[]]>([
    [
      'de',
      [
        'require-consent',
        'require-data-source',
        'require-objection-notice',
        'require-opt-out',
        'require-privacy-link',
        'require-sender-identity',
      ],
    ],
    ['at', ['require-consent', 'require-data-source', 'require-objection-notice', 'require-privacy-link']],
    ['eu', ['require-data-source', 'require-objection-notice', 'require-privacy-link']],
    ['ch', []],
    ['uk', ['require-opt-out', 'require-sender-identity']],
    ['us', ['require-opt-out', 'require-postal-address']],
    ['ca', ['require-consent', 'require-opt-out', 'require-postal-address', 'require-sender-identity']],
  ])('%s: a bare offer to a stranger lacks what its law asks for', (jurisdiction, expected) => {
    expect(ids(OFFER, { jurisdiction, channel: 'email', stage: 'first' }).sort()).toEqual(expected);
  });

  test.each(['de', 'at', 'ch', 'eu', 'uk', 'us', 'ca'])(
    '%s: a mail that says it all lacks nothing',
    (jurisdiction) => {
      const context = { jurisdiction, channel: 'email', stage: 'first', consent: { optIn: true } };
      expect(ids(WITH_ALL, context)).toEqual([]);
    },
  );

  test('Swiss law on mass mail is for mailings', () => {
    expect(ids(OFFER, { jurisdiction: 'ch', channel: 'email', mailing: 'newsletter' }).sort()).toEqual([
      'require-consent',
      'require-opt-out',
      'require-sender-identity',
    ]);
  });

  test.each(['de', 'at', 'eu', 'uk', 'us', 'ca'])('%s: nobody owes that to a customer', (jurisdiction) => {
    expect(
      ids('Hi Anna,\n\nthe ramp is done.\n', { jurisdiction, channel: 'email', stage: 'customer' }),
    ).toEqual([]);
  });

  test('a rule that is off stays off', () => {
    const rules = { 'legal/require-consent': 'off' } as const;
    expect(ids(OFFER, { jurisdiction: 'de', stage: 'first' }, { rules })).not.toContain('require-consent');
  });

  test('a consent that is denied is an error, one that is unknown a warning', () => {
    const severity = (optIn?: boolean) =>
      legalIn(OFFER, {
        jurisdiction: 'de',
        stage: 'first',
        ...(optIn !== undefined && { consent: { optIn } }),
      }).find(({ ruleId }) => ruleId === 'legal/require-consent')?.severity;
    expect([severity(), severity(false), severity(true)]).toEqual([1, 2, undefined]);
  });
});

describe('every report', () => {
  const reports = LEGAL.flatMap((rule) =>
    Object.entries(rule.reports).map(([id, text]) => ({ rule: rule.id, id, text })),
  );

  test.each(reports)('$rule, $id: cites a provision and is no legal advice', ({ text }) => {
    const provision = /§ ?\d|Art\. ?\d|U\.S\.C\.|PECR|CASL/;
    expect(text.en).toMatch(provision);
    expect(text.de).toMatch(provision);
    expect(text.en).toContain('no legal advice');
    expect(text.de).toContain('keine Rechtsberatung');
  });
});

import type { KnownRules } from '../../src/config/types.ts';
import type { RuleMeta } from '../../src/model/rule.ts';

const both = (text: string) => ({ en: text, de: text });

/** A rule as far as a config needs it. */
export function ruleNamed(id: string, given: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    summary: both(`What ${id} is about`),
    severity: 'warn',
    adjust: [],
    languages: ['de', 'en'],
    check: 'phrases',
    zones: [],
    sentences: [],
    unless: undefined,
    options: {},
    reports: { found: both('Found {match}.') },
    suggest: both('Write something else.'),
    texts: {},
    umbrella: false,
    replacedBy: undefined,
    ...given,
  };
}

export const DU = ruleNamed('address/no-unsolicited-du', { severity: 'error', options: { report: 'first' } });
export const STOCK = ruleNamed('template/no-stock-phrases', {
  options: { load: 3, families: [], strictly: false },
});
export const SELF = ruleNamed('template/no-self-intro-opener', { severity: 'info' });
export const FLOSKEL = ruleNamed('style/no-floskel', { severity: 'off' });
export const RULES = [DU, STOCK, SELF, FLOSKEL];

export const KNOWN: KnownRules = new Map([
  [
    DU.id,
    {
      meta: DU,
      options: {
        report: { type: 'choice', values: ['first', 'each'], describe: 'How many findings a message gets.' },
      },
    },
  ],
  [
    STOCK.id,
    {
      meta: STOCK,
      options: {
        load: { type: 'number', min: 1, max: 20, describe: 'How many phrases it takes.' },
        families: { type: 'words', describe: 'Which families count.' },
        strictly: { type: 'boolean', describe: 'Count every phrase.' },
      },
    },
  ],
  [SELF.id, { meta: SELF, options: {} }],
  [FLOSKEL.id, { meta: FLOSKEL, options: {} }],
]);

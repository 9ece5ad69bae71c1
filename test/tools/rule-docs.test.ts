import { describe, expect, it } from 'vitest';
import type { RuleDefinition } from '../../src/rules/types.ts';
import { codeBlock, table, underlined } from '../../tools/markdown.ts';
import { readmeTable, ruleDocs, withTable } from '../../tools/rule-docs.ts';

const RULE: RuleDefinition = {
  id: 'tone/no-shouting',
  summary: { en: 'Shouting | in capitals', de: 'Geschrei in Großbuchstaben' },
  why: { en: 'It sounds loud.\n', de: 'Das klingt laut.\n' },
  evidence: [
    'A study\n  of mails',
    'Roger Rankel, against the social media hype: "Qualität statt Quantität"',
  ],
  severity: 'warn',
  adjust: [
    { when: { channel: ['instagram', 'facebook'] }, severity: 'info' },
    { when: { 'recipient.name': true }, severity: 'error' },
  ],
  languages: ['de', 'en'],
  check: 'phrases',
  zones: [],
  sentences: [],
  unless: { context: { stage: 'customer' } },
  options: { load: 2 },
  reports: { loud: { en: '“{match}” is loud.', de: '„{match}“ ist laut.' } },
  suggest: { en: 'Say it quietly.', de: 'Leiser schreiben.' },
  texts: {},
  whyIn: {},
  umbrella: false,
  replacedBy: undefined,
  examples: {
    de: {
      bad: [{ text: 'Das ist ⟦SOFORT⟧ nötig.' }],
      good: [{ text: 'Das ist in Ordnung.', context: { recipient: { type: 'team' } } }],
    },
    en: { bad: [{ text: 'Hello,\n\nhm.', missing: 'loud' }], good: [{ text: 'Fine.' }] },
  },
  phrases: {},
  path: 'rules/tone/no-shouting.yaml',
  blockLines: {},
};

describe('the page of a rule', () => {
  const page = ruleDocs([RULE]).get('docs/rules/tone/no-shouting.md') ?? '';

  it('marks the reported words of an example', () => {
    expect(page).toContain('Das ist SOFORT nötig.\n        ^^^^^^\n');
  });

  it('says what is reported where something is missing', () => {
    expect(page).toContain('Hello,\n\nhm.\n```\n\n→ “{match}” is loud.');
  });

  it('tells the context of an example', () => {
    expect(page).toContain('With `context: { recipient: { type: team } }`:');
  });

  it('names the severity and what changes it', () => {
    expect(page).toContain('**warning**');
    expect(page).toContain('- `channel: instagram` or `facebook`: hint');
    expect(page).toContain('- `recipient.name` is given: error');
    expect(page).toContain('- `stage: customer`: silent');
  });

  it('has the options with what they take', () => {
    expect(page).toMatch(/\| `load` \| `2` \| .*\(1 to \d+\) \|/);
  });

  it('says everything in German too', () => {
    for (const text of ['Das klingt laut.', '„{match}“ ist laut.', 'Leiser schreiben.'])
      expect(page).toContain(text);
  });
});

it('lists the evidence, a line each', () => {
  const page = ruleDocs([RULE]).get('docs/rules/tone/no-shouting.md');
  expect(page).toContain(
    '- A study of mails\n- Roger Rankel, against the social media hype: "Qualität statt Quantität"',
  );
});

it('lists the rules by family, with links', () => {
  expect(ruleDocs([RULE]).get('docs/rules/README.md')).toContain(
    '## tone\n\n| rule | severity | reports | meldet |\n| --- | --- | --- | --- |\n' +
      '| [tone/no-shouting](tone/no-shouting.md) | warning | Shouting \\| in capitals | Geschrei in Großbuchstaben |',
  );
});

it('gives the table of the README in both languages', () => {
  expect(readmeTable([RULE], 'de')).toContain(
    '| [tone/no-shouting](docs/rules/tone/no-shouting.md) | Warnung | Geschrei in Großbuchstaben |',
  );
});

it('puts the table between its marks, again and again', () => {
  const readme = 'before\n<!-- rules:begin (written) -->\nold $1\n<!-- rules:end -->\nafter\n';
  const filled = withTable(readme, [RULE], 'en');
  expect(filled).toMatch(
    /^before\n<!-- rules:begin \(written\) -->\n\n\| rule [^$]*\|\n\n<!-- rules:end -->\nafter\n$/,
  );
  expect(withTable(filled, [RULE], 'en')).toBe(filled);
});

describe('Markdown', () => {
  it('keeps a cell on one line', () => {
    expect(table(['a'], [['b\n c | d']])).toBe('| a |\n| --- |\n| b c \\| d |');
  });

  it('fences a text that holds fences', () => {
    expect(codeBlock('```\nx\n```')).toBe('````text\n```\nx\n```\n````');
  });

  it('underlines a span over a line end, and counts an emoji as two columns', () => {
    expect(underlined('🚀 ⟦bin auf Ihr\nProfil⟧ gestoßen')).toBe(
      '🚀 bin auf Ihr\n   ^^^^^^^^^^^\nProfil gestoßen\n^^^^^^',
    );
  });
});

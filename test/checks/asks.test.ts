import { describe, expect, test } from 'vitest';
import { createLinter } from '../../src/lint/linter.ts';

const lint = (text: string, rules: object = {}, context: object = { stage: 'first' }) =>
  createLinter({ extends: 'outreachlint:recommended', context, rules } as object)
    .lintText(text)
    .messages.map(({ ruleId }) => ruleId);

const mail = (text: string) => `Guten Tag Frau Kern,\n\nwir bauen Zählwaagen ab 90 Euro. ${text}`;

describe('what a message asks for', () => {
  test('ways to answer are one ask', () => {
    const found = lint(mail('Soll ich ein Muster schicken? Antworten Sie einfach, oder rufen Sie mich an.'));
    expect(found).not.toContain('cta/max-asks');
    expect(found).not.toContain('cta/require-cta');
  });

  test('the limit is the user’s to set', () => {
    const text = mail('Soll ich ein Muster schicken? Besuchen Sie auch unsere Website.');
    expect(lint(text)).toContain('cta/max-asks');
    expect(lint(text, { 'cta/max-asks': ['info', { max: 2 }] })).not.toContain('cta/max-asks');
  });

  test('a link is there to be followed', () => {
    expect(lint(mail('Mehr steht auf https://ahl-waagen.de.'))).not.toContain('cta/require-cta');
    expect(lint(mail('Eine zählt bis 30 kg.'))).toContain('cta/require-cta');
  });
});

describe('how many messages went before', () => {
  const rules = { 'followup/max-touches': ['warn', { max: 2 }] };
  const history = 'Am 3. Mai 2025 um 10:02 schrieb Tim Ahl:\n> Guten Tag Frau Kern,\n';

  test('the quoted history is counted', () => {
    const text = `${mail('Sie zählt jetzt bis 40 kg.')}\n\n${history}>\n> ${history}`;
    expect(lint(text, rules, { stage: 'followup' })).toContain('followup/max-touches');
  });

  test('one earlier message is not too many, and an answer ends the count', () => {
    const one = `${mail('Sie zählt jetzt bis 40 kg.')}\n\n${history}`;
    expect(lint(one, rules, { stage: 'followup' })).not.toContain('followup/max-touches');
    expect(lint(`${one}>\n> ${history}`, rules, { stage: 'reply' })).not.toContain('followup/max-touches');
  });

  test('the context says it outright', () => {
    const text = mail('Sie zählt jetzt bis 40 kg.');
    expect(lint(text, rules, { stage: 'followup', touch: '3' })).toContain('followup/max-touches');
  });
});

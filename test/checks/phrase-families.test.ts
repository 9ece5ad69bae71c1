import { describe, expect, it } from 'vitest';
import { createLinter } from '../../src/index.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { readRule } from '../../src/rules/read.ts';

const ID = 'template/no-stock-phrases';
const HYPE_AND_PRESSURE = `Hi Anna,

we are the leading experts for scales, and this is a game changer.
Act now, before your competitors do.
`;

function linesWith(options: Record<string, readonly string[]>): readonly number[] {
  const linter = createLinter(
    { context: { stage: 'first' }, rules: { [ID]: ['warn', options] } },
    { only: [ID] },
  );
  return linter.lintText(HYPE_AND_PRESSURE).messages.map(({ line }) => line);
}

describe('families of phrases', () => {
  it('all count unless said', () => {
    expect(linesWith({})).toEqual([3, 4]);
  });

  it('are chosen by their names', () => {
    expect(linesWith({ families: ['hype'] })).toEqual([3]);
    expect(linesWith({ families: ['pressure'] })).toEqual([4]);
    expect(linesWith({ families: ['hype', 'pressure'] })).toEqual([3, 4]);
    expect(linesWith({ families: ['farewell'] })).toEqual([]);
  });

  it('share the first report of their rule', () => {
    const linter = createLinter({ context: { stage: 'first' } }, { only: [ID] });
    const ids = linter.lintText(HYPE_AND_PRESSURE).messages.map(({ messageId }) => messageId);
    expect(new Set(ids)).toEqual(new Set(['stock']));
  });

  it('are those that the rule lists as its default', () => {
    const rule = builtinRules().find(({ id }) => id === ID);
    expect(rule?.kinds).toEqual(rule?.options.families);
  });

  it('are told where a block is of none', () => {
    const text = `
summary: { en: Pressure, de: Druck }
why: { en: Nobody likes it., de: Niemand mag das. }
severity: warn
languages: [en]
check: phrases
options: { families: [urgency] }
phrases:
  en:
    urgencies: only today
reports:
  stock: { en: "“{match}” hurries.", de: "„{match}“ drängt." }
suggest: { en: Leave it out., de: Weglassen. }
examples:
  en:
    bad: ["Hi Ann, ⟦only today⟧."]
    good: ["Hi Ann, see you."]
`;
    const read = () => readRule({ id: 'team/pressure', path: 'team/pressure.yaml', text });
    expect(read).toThrow(/Unknown key “urgencies”/);
  });
});

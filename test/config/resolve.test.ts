import { describe, expect, test } from 'vitest';
import { knownRulesOf } from '../../src/config/known-rules.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { severityFor } from '../../src/config/severity.ts';
import type { Config } from '../../src/config/types.ts';
import { USES, type Use } from '../../src/config/uses.ts';
import { configProblems } from '../../src/config/validate.ts';
import { UserError } from '../../src/model/user-error.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { DU, FLOSKEL, RULES, ruleNamed, SELF, STOCK } from './rules.ts';

function severities(config: Config, path?: string) {
  const resolved = resolveConfig(config, RULES, path);
  return RULES.map((rule) => {
    const setting = resolved.rules.get(rule.id);
    return setting && severityFor(rule, setting, resolved.context);
  });
}

describe('presets', () => {
  test.each<[string, Config, string[]]>([
    ['an empty config extends recommended', {}, ['error', 'warn', 'info', 'off']],
    [
      'recommended is what the rule files say',
      { extends: 'outreachlint:recommended' },
      ['error', 'warn', 'info', 'off'],
    ],
    [
      'strict makes hints warnings and warnings errors',
      { extends: 'outreachlint:strict' },
      ['error', 'error', 'warn', 'off'],
    ],
    ['all turns on what is off', { extends: ['outreachlint:all'] }, ['error', 'warn', 'info', 'warn']],
    [
      'all and strict add up',
      { extends: ['outreachlint:all', 'outreachlint:strict'] },
      ['error', 'error', 'warn', 'error'],
    ],
    [
      'the later preset wins',
      { extends: ['outreachlint:strict', 'outreachlint:all'] },
      ['error', 'warn', 'info', 'warn'],
    ],
    [
      'extending nothing turns nothing on',
      { extends: [], rules: { [SELF.id]: 'warn' } },
      ['off', 'off', 'warn', 'off'],
    ],
  ])('%s', (_, config, expected) => expect(severities(config)).toEqual(expected));

  test('all leaves a rule off that another one replaces', () => {
    const old = ruleNamed('bait/old', { severity: 'off', replacedBy: 'bait/new' });
    expect(resolveConfig({ extends: 'outreachlint:all' }, [old]).rules.get('bait/old')?.severity).toBe('off');
  });

  test('an unknown one is an error that names those there are', () => {
    const resolve = () => resolveConfig({ extends: 'outreachlint:strikt' }, RULES);
    expect(resolve).toThrow(UserError);
    expect(resolve).toThrow('There is no preset "outreachlint:strikt".');
  });
});

describe('presets by use', () => {
  const REQUIRED = ruleNamed('subject/require', { severity: 'off' });
  const NEWS = ruleNamed('value/require-specific-observation', {
    severity: 'info',
    adjust: [{ when: { stage: 'first' }, severity: 'warn' }],
  });
  const rules = [DU, REQUIRED, NEWS];
  const under = (config: Config, path?: string) => {
    const { context, rules: resolved } = resolveConfig(config, rules, path);
    const severities = rules.map((rule) => {
      const setting = resolved.get(rule.id);
      return setting && severityFor(rule, setting, context);
    });
    return { context, severities };
  };

  test.each<[string, Config['extends'], string[]]>([
    ['one by itself stands on recommended', 'outreachlint:newsletter', ['error', 'warn', 'off']],
    ['a name needs no prefix', ['recommended', 'newsletter'], ['error', 'warn', 'off']],
    [
      'strict raises what it sets',
      ['outreachlint:strict', 'outreachlint:newsletter'],
      ['error', 'error', 'off'],
    ],
    ['in whichever order', ['outreachlint:newsletter', 'outreachlint:strict'], ['error', 'error', 'off']],
    ['the later of two wins', ['newsletter', 'linkedin'], ['error', 'off', 'off']],
    ['and the other way round', ['linkedin', 'newsletter'], ['error', 'warn', 'off']],
  ])('%s', (_, presets, expected) => expect(under({ extends: presets ?? [] }).severities).toEqual(expected));

  test('what they turn off stays off in a context that would make it louder', () => {
    const config = { extends: ['newsletter', 'first-contact'] };
    expect(under(config).severities[2]).toBe('off');
    expect(under({ extends: 'first-contact' }).severities[2]).toBe('warn');
  });

  test.each<[string, Config['extends'], object]>([
    ['first-contact', 'outreachlint:first-contact', { stage: 'first' }],
    ['follow-up', 'outreachlint:follow-up', { stage: 'followup' }],
    ['linkedin', 'outreachlint:linkedin', { channel: 'linkedin' }],
    ['newsletter', 'outreachlint:newsletter', { channel: 'email', mailing: 'newsletter' }],
    ['two together', ['linkedin', 'first-contact'], { channel: 'linkedin', stage: 'first' }],
  ])('%s sets its context', (_, presets, expected) => {
    expect(under({ extends: presets ?? [] }).context).toEqual(expected);
  });

  test('the context that is given stands above that of a preset', () => {
    expect(under({ extends: 'outreachlint:first-contact', context: { stage: 'connect' } }).context).toEqual({
      stage: 'connect',
    });
  });

  test('an override that is stricter keeps what the messages are for', () => {
    const config = { extends: 'newsletter', overrides: [{ files: '*.txt', extends: 'strict' }] };
    expect(under(config, 'a.txt').severities).toEqual(['error', 'error', 'off']);
    expect(under(config, 'a.txt').context).toEqual({ channel: 'email', mailing: 'newsletter' });
  });

  test('an override for another use leaves the rest as it was set', () => {
    const config: Config = {
      extends: 'newsletter',
      rules: { [REQUIRED.id]: 'info', [NEWS.id]: 'error' },
      overrides: [{ files: '*.txt', extends: 'linkedin' }],
    };
    expect(under(config, 'a.txt').severities).toEqual(['error', 'off', 'error']);
  });

  test('a rule set by hand stands above them', () => {
    expect(under({ extends: 'newsletter', rules: { [NEWS.id]: 'info' } }).severities[2]).toBe('info');
  });

  test('name rules and options that exist', () => {
    for (const [name, use] of Object.entries<Use>(USES)) {
      expect(
        configProblems({ rules: use.rules, context: use.context }, { rules: knownRulesOf(builtinRules()) }),
        name,
      ).toEqual([]);
    }
  });
});

describe('rules', () => {
  const optionsOf = (config: Config, path?: string) =>
    resolveConfig(config, RULES, path).rules.get(STOCK.id)?.options;

  test('what the user says stands above the preset, and strict does not raise it', () => {
    expect(
      severities({ extends: 'outreachlint:strict', rules: { [SELF.id]: 'info', [DU.id]: ['off'] } }),
    ).toEqual(['off', 'error', 'info', 'off']);
  });

  test('options are laid over the defaults of the rule', () => {
    expect(optionsOf({ rules: { [STOCK.id]: ['warn', { load: 5 }] } })).toEqual({
      load: 5,
      families: [],
      strictly: false,
    });
  });

  test('a severity alone keeps the options, new options replace them', () => {
    const config = (setting: 'error' | ['error', { strictly: boolean }]): Config => ({
      rules: { [STOCK.id]: ['warn', { load: 5 }] },
      overrides: [{ files: '*.md', rules: { [STOCK.id]: setting } }],
    });
    expect(optionsOf(config('error'), 'a.md')).toMatchObject({ load: 5 });
    expect(optionsOf(config(['error', { strictly: true }]), 'a.md')).toMatchObject({
      load: 3,
      strictly: true,
    });
  });
});

describe('overrides', () => {
  const config: Config = {
    rules: { [DU.id]: 'error' },
    context: { channel: 'email', recipient: { type: 'company' } },
    overrides: [
      {
        files: ['templates/**'],
        excludedFiles: '*.txt',
        rules: { [DU.id]: 'warn' },
        context: { mode: 'template' },
      },
      { files: 'linkedin-*.md', extends: 'outreachlint:strict', context: { channel: 'linkedin' } },
    ],
  };
  const at = (path?: string) => {
    const resolved = resolveConfig(config, RULES, path);
    return [resolved.rules.get(DU.id)?.severity, resolved.rules.get(STOCK.id)?.raise, resolved.context];
  };
  const base = { channel: 'email', recipient: { type: 'company' } };

  test.each<[string | undefined, unknown[]]>([
    [undefined, ['error', 0, base]],
    ['mail.md', ['error', 0, base]],
    ['templates/de/mail.md', ['warn', 0, { ...base, mode: 'template' }]],
    ['templates/de/mail.txt', ['error', 0, base]],
    ['../templates/mail.md', ['error', 0, base]],
    ['templates/x/linkedin-1.md', ['error', 1, { ...base, mode: 'template', channel: 'linkedin' }]],
  ])('%s', (path, expected) => expect(at(path)).toEqual(expected));
});

describe('the severity of a report', () => {
  const rule = ruleNamed('audience/no-agency-misaddress', {
    adjust: [
      { when: { channel: ['instagram', 'facebook'] }, severity: 'info' },
      { when: { 'recipient.type': ['company', 'person'], report: 'called' }, severity: 'error' },
      { when: { 'recipient.name': true }, severity: 'info' },
      { when: { 'consent.du': true }, severity: 'off' },
    ],
  });
  const [usual, strict] = (['outreachlint:recommended', 'outreachlint:strict'] as const).map((preset) =>
    resolveConfig({ extends: preset }, [rule]).rules.get(rule.id),
  );
  const explicit = resolveConfig({ rules: { [rule.id]: 'warn' } }, [rule]).rules.get(rule.id);
  const called = { recipient: { type: 'company' } };

  test.each([
    ['nothing known', usual, {}, 'called', 'warn'],
    ['one of a list', usual, { channel: 'Facebook' }, 'called', 'info'],
    ['a context path and the report', usual, called, 'called', 'error'],
    ['another report', usual, called, 'field', 'warn'],
    ['the later entry wins', usual, { ...called, channel: 'facebook' }, 'called', 'error'],
    ['true asks for a value', usual, { recipient: { name: 'Kern' } }, 'called', 'info'],
    ['a flag', usual, { consent: { du: true } }, 'called', 'off'],
    ['a flag that is false', usual, { consent: { du: false } }, 'called', 'warn'],
    ['strict raises what was adjusted', strict, { channel: 'facebook' }, 'called', 'warn'],
    ['strict leaves off what is off', strict, { consent: { du: true } }, 'called', 'off'],
    ['what the user says stays', explicit, called, 'called', 'warn'],
    ['but the context can excuse', explicit, { consent: { du: true } }, 'called', 'off'],
  ])('%s', (_, resolved, context, report, expected) => {
    expect(resolved && severityFor(rule, resolved, context, report)).toBe(expected);
  });

  test('a rule that is off until the context calls for it', () => {
    const legal = ruleNamed('legal/require-opt-out', {
      severity: 'off',
      adjust: [{ when: { jurisdiction: 'de' }, severity: 'warn' }],
    });
    const under = (config: Config) => {
      const { rules, context } = resolveConfig({ ...config, context: { jurisdiction: 'de' } }, [legal]);
      const setting = rules.get(legal.id);
      return setting && severityFor(legal, setting, context);
    };
    expect(under({})).toBe('warn');
    expect(under({ extends: 'outreachlint:strict' })).toBe('error');
    expect(under({ extends: [] })).toBe('off');
    expect(under({ rules: { [legal.id]: 'off' } })).toBe('off');
  });
});

test('rules that are not named stand at their default', () => {
  expect(resolveConfig({}, RULES).rules.get(FLOSKEL.id)).toEqual({
    severity: 'off',
    isExplicit: false,
    raise: 0,
    options: {},
  });
});

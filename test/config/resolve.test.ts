import { describe, expect, test } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { severityFor } from '../../src/config/severity.ts';
import type { Config } from '../../src/config/types.ts';
import { UserError } from '../../src/model/user-error.ts';
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

import type { OptionSpec } from '../checks/types.ts';
import {
  isMapping,
  oneOf,
  type Path,
  type Problem,
  rightWord,
  type Suggest,
  shown,
} from '../model/problem.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { KnownRule, KnownRules } from './types.ts';

/** What people write who come from other tools, and what it is here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '0': 'off',
  '1': 'warn',
  '2': 'error',
  warning: 'warn',
  hint: 'info',
  false: 'off',
};

const problem = (
  code: string,
  path: Path,
  message: string,
  remedy: string,
  part: Problem['part'] = 'value',
) => ({
  code,
  path,
  part,
  message,
  remedy,
});

function* severityProblems(value: unknown, path: Path, suggest: Suggest | undefined): Iterable<Problem> {
  if ((SEVERITIES as readonly unknown[]).includes(value)) return;
  const known = Object.hasOwn(OTHER_NAMES, String(value)) ? OTHER_NAMES[String(value)] : undefined;
  const near = known ?? (typeof value === 'string' ? suggest?.(value, SEVERITIES) : undefined);
  const remedy =
    near === undefined
      ? `Write ${oneOf(SEVERITIES)}.`
      : `Write "${near}"; severities are ${oneOf(SEVERITIES)}.`;
  yield problem('config-severity', path, `A severity can't be ${shown(value)}.`, remedy);
}

/** What an option takes, as an error says it. */
function expected(spec: OptionSpec): string {
  switch (spec.type) {
    case 'choice':
      return `Write ${oneOf(spec.values)}.`;
    case 'number':
      return `Write a number from ${spec.min} to ${spec.max}.`;
    case 'boolean':
      return 'Write true or false.';
    case 'words':
      return 'Write a list of texts.';
  }
}

function accepts(spec: OptionSpec, value: unknown): boolean {
  switch (spec.type) {
    case 'choice':
      return spec.values.some((word) => word === value);
    case 'number':
      return typeof value === 'number' && value >= spec.min && value <= spec.max;
    case 'boolean':
      return typeof value === 'boolean';
    case 'words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string');
  }
}

/** What is wrong with the options a user gives a rule. */
function* optionProblems(value: unknown, path: Path, rule: KnownRule, suggest?: Suggest): Iterable<Problem> {
  if (!isMapping(value)) {
    const remedy = `Write [severity, { option: value }].`;
    yield problem('config-option', path, `The options of ${rule.meta.id} can't be ${shown(value)}.`, remedy);
    return;
  }
  for (const [name, given] of Object.entries(value)) {
    const at = [...path, name];
    const spec = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (spec === undefined) {
      const remedy = rightWord(name, Object.keys(rule.options), suggest);
      yield problem('config-option', at, `${rule.meta.id} has no option "${name}".`, remedy, 'key');
    } else if (!accepts(spec, given)) {
      const message = `The option "${name}" of ${rule.meta.id} can't be ${shown(given)}.`;
      yield problem('config-option', at, message, expected(spec));
    }
  }
}

function* settingProblems(value: unknown, path: Path, rule: KnownRule, suggest?: Suggest): Iterable<Problem> {
  if (!Array.isArray(value)) {
    yield* severityProblems(value, path, suggest);
    return;
  }
  yield* severityProblems(value[0], value.length > 0 ? [...path, 0] : path, suggest);
  if (value.length > 1) yield* optionProblems(value[1], [...path, 1], rule, suggest);
  if (value.length > 2) {
    const remedy = 'Write [severity, { option: value }].';
    yield problem(
      'config-value',
      [...path, 2],
      `${rule.meta.id} takes a severity and options, nothing more.`,
      remedy,
    );
  }
}

function unknownRule(id: string, path: Path, rules: KnownRules, suggest: Suggest | undefined): Problem {
  const near = suggest?.(id, rules.keys());
  const remedy = near === undefined ? '"outreachlint --list-rules" shows all.' : `Did you mean "${near}"?`;
  return problem('config-rule', path, `There is no rule "${id}".`, remedy, 'key');
}

/** What is wrong with the `rules` of a config. */
export function* ruleProblems(
  value: unknown,
  path: Path,
  rules: KnownRules,
  suggest?: Suggest,
): Iterable<Problem> {
  if (!isMapping(value)) {
    const remedy = 'Write rule ids with a severity, such as "bait/no-fake-customer: warn".';
    yield problem('config-value', path, `"rules" can't be ${shown(value)}.`, remedy);
    return;
  }
  for (const [id, setting] of Object.entries(value)) {
    const rule = rules.get(id);
    if (!rule) yield unknownRule(id, [...path, id], rules, suggest);
    else yield* settingProblems(setting, [...path, id], rule, suggest);
  }
}

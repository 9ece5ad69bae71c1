import type { Context } from '../model/context.ts';
import type { Severity } from '../model/severity.ts';
import type { RuleMeta } from '../rules/types.ts';
import { RAISED } from './severity.ts';
import type { ResolvedRule } from './types.ts';
import { USES, type Use, type UseName } from './uses.ts';

/** What begins the name of a preset. */
export const PRESET_PREFIX = 'outreachlint:';

const LEVELS = ['outreachlint:recommended', 'outreachlint:strict', 'outreachlint:all'] as const;
type Level = (typeof LEVELS)[number];

export const PRESETS = [
  ...LEVELS,
  'outreachlint:first-contact',
  'outreachlint:follow-up',
  'outreachlint:linkedin',
  'outreachlint:newsletter',
] as const satisfies readonly (Level | `outreachlint:${UseName}`)[];
export type Preset = (typeof PRESETS)[number];

/** What holds where a config extends nothing. */
export const DEFAULT_PRESET: Preset = 'outreachlint:recommended';

/** The preset that a name in `extends` means, with its prefix or without; other names are files. */
export function presetNamed(name: string): Preset | undefined {
  return PRESETS.find((preset) => preset === name || preset === `${PRESET_PREFIX}${name}`);
}

type UsePreset = Exclude<Preset, Level>;

/** Does it say how strict all rules are? Those come before what is special to a use, in whichever order they are named. */
export const isLevel = (preset: Preset): preset is Level => (LEVELS as readonly string[]).includes(preset);

/** Is it for messages of one use? */
export const isUse = (preset: Preset): preset is UsePreset => !isLevel(preset);

const useOf = (preset: UsePreset): Use => USES[preset.slice(PRESET_PREFIX.length) as UseName];

/** What a preset says of all messages. */
export function presetContext(preset: Preset): Context {
  return isLevel(preset) ? {} : useOf(preset).context;
}

function levelSeverity(level: Level, rule: RuleMeta, before: Severity): Severity {
  if (rule.severity !== 'off') return rule.severity;
  if (rule.replacedBy !== undefined) return 'off';
  // a preset that leaves a rule off does not take back what an earlier one turned on: [all, strict] is both
  return level === 'outreachlint:all' ? 'warn' : before;
}

function applyLevel(level: Level, rule: RuleMeta, before: ResolvedRule | undefined): ResolvedRule {
  return {
    severity: levelSeverity(level, rule, before?.severity ?? 'off'),
    isExplicit: false,
    raise: level === 'outreachlint:strict' ? 1 : 0,
    options: before?.options ?? rule.options,
  };
}

/** A use sets single rules and leaves all others as they are; by itself it stands on `recommended`. */
function applyUse(use: Use, rule: RuleMeta, before: ResolvedRule | undefined): ResolvedRule {
  const base = before ?? applyLevel('outreachlint:recommended', rule, undefined);
  const setting = Object.hasOwn(use.rules, rule.id) ? use.rules[rule.id] : undefined;
  if (setting === undefined) return base;
  const [severity, options = {}] = typeof setting === 'string' ? [setting] : setting;
  return {
    severity: base.raise === 1 ? RAISED[severity] : severity,
    isExplicit: true,
    raise: base.raise,
    options: { ...base.options, ...options },
  };
}

/**
 * One rule as a preset sets it over what an earlier preset said. `recommended` takes the severity of the rule's file,
 * `strict` raises it by one step after the file's `adjust`, `all` turns on what the file leaves off; the others set
 * what is special to a use.
 */
export function applyPreset(preset: Preset, rule: RuleMeta, before: ResolvedRule | undefined): ResolvedRule {
  return isLevel(preset) ? applyLevel(preset, rule, before) : applyUse(useOf(preset), rule, before);
}

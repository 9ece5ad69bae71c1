import type { Severity } from '../model/severity.ts';
import type { RuleMeta } from '../rules/types.ts';
import type { ResolvedRule } from './types.ts';

export const PRESETS = ['outreachlint:recommended', 'outreachlint:strict', 'outreachlint:all'] as const;
export type Preset = (typeof PRESETS)[number];

/** What begins the name of a preset; other names in `extends` are files. */
export const PRESET_PREFIX = 'outreachlint:';

/** What holds where a config extends nothing. */
export const DEFAULT_PRESET: Preset = 'outreachlint:recommended';

export function isPreset(name: string): name is Preset {
  return (PRESETS as readonly string[]).includes(name);
}

function presetSeverity(preset: Preset, rule: RuleMeta, before: Severity): Severity {
  if (rule.severity !== 'off') return rule.severity;
  if (rule.replacedBy !== undefined) return 'off';
  // a preset that leaves a rule off does not take back what an earlier one turned on: [all, strict] is both
  return preset === 'outreachlint:all' ? 'warn' : before;
}

/**
 * One rule as a preset sets it over what an earlier preset said. `recommended` takes the severity of the rule's file,
 * `strict` raises it by one step after the file's `adjust`, `all` turns on what the file leaves off.
 */
export function applyPreset(preset: Preset, rule: RuleMeta, before: ResolvedRule | undefined): ResolvedRule {
  return {
    severity: presetSeverity(preset, rule, before?.severity ?? 'off'),
    isExplicit: false,
    raise: preset === 'outreachlint:strict' ? 1 : 0,
    options: before?.options ?? rule.options,
  };
}

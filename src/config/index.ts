export { matchesGlobs } from './globs.ts';
export { pickLocale } from './locale.ts';
export { mergeConfigs } from './merge.ts';
export { DEFAULT_PRESET, isPreset, PRESET_PREFIX, PRESETS } from './presets.ts';
export { resolveConfig } from './resolve.ts';
export { configSchema } from './schema.ts';
export { isActive, severityFor } from './severity.ts';
export { CONFIG_KEY_NAMES, configProblems, OVERRIDE_KEY_NAMES, validateConfig } from './validate.ts';
export { optionProblems } from './validate-rules.ts';

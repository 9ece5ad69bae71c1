import type { Suggesters } from '../checks/types.ts';
import { knownRulesOf } from '../config/known-rules.ts';
import { resolveConfig } from '../config/resolve.ts';
import type { Config, ResolvedConfig } from '../config/types.ts';
import { validateConfig } from '../config/validate.ts';
import { readText } from '../formats/text.ts';
import type { MessageReader } from '../formats/types.ts';
import type { Diagnostic, MessageDetails } from '../model/diagnostic.ts';
import type { LanguageCode } from '../model/locale.ts';
import { lineStarts } from '../model/position.ts';
import type { Path } from '../model/problem.ts';
import type { RuleMeta } from '../model/rule.ts';
import type { ErrorPlace } from '../model/user-error.ts';
import { type ReadyTable, readyTable } from '../patterns/table.ts';
import { tableSource } from '../patterns/table-text.ts';
import { builtinPatterns, builtinRules } from '../rules/builtin.ts';
import { nearest } from '../text/nearest.ts';
import { lintMessage, type MessageRun, readMessage } from './message.ts';
import { messageAddress } from './message-address.ts';
import { messageDetails } from './message-details.ts';
import { placeFinding, toDiagnostic, toFileResult } from './report.ts';
import { beginRun, type RememberedMessage, type Scored } from './run.ts';
import { partsIn, scoreOf } from './score.ts';
import { suggestOnce } from './suggest.ts';
import type { Linter, LinterOptions } from './types.ts';

function tableCache(options: LinterOptions): (language: LanguageCode) => readonly ReadyTable[] {
  const cache = new Map<LanguageCode, readonly ReadyTable[]>();
  return (language) => {
    const known = cache.get(language);
    if (known) return known;
    const own = options.teamRules?.patterns[language];
    const tables = [builtinPatterns(language), ...(own ? [tableSource(own)] : [])].map(readyTable);
    cache.set(language, tables);
    return tables;
  };
}

function readerFor(path: string | undefined, options: LinterOptions): MessageReader {
  const extension = /\.([a-z0-9]+)$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? '';
  const { formats } = options;
  return (formats && Object.hasOwn(formats, extension) && formats[extension]) || readText;
}

function rulesFor(options: LinterOptions): readonly RuleMeta[] {
  const rules = [...builtinRules(), ...(options.teamRules?.rules ?? [])];
  return options.only ? rules.filter((rule) => options.only?.includes(rule.id)) : rules;
}

/** What front matter may turn off: rules, and families of them (`bait/*`). */
function idsToDisable(rules: readonly RuleMeta[]): readonly string[] {
  const ids = rules.map((rule) => rule.id);
  return [...ids, ...new Set(ids.map((id) => `${id.split('/', 1)[0]}/*`))];
}

/** What the result of a text without a path is called. */
export const NAMELESS = '<text>';

function scoredOf({ reported, analysis }: ReturnType<typeof lintMessage>): Scored {
  const findings = reported.map(({ ruleId, severity }) => ({ ruleId, severity }));
  return { findings, parts: partsIn(analysis) };
}

/** A config that was handed in as an object has no lines: its places are keys. */
const keyPlace = (path: Path): ErrorPlace => ({ key: path.join('.') });

/**
 * Makes a linter. Nothing is read or compiled before the first text that needs it, and everything is kept for the next.
 * @param config presets, rules, context and overrides; extends `outreachlint:recommended` unless it says otherwise
 * @param suggesters what works out suggestions; without them there are none
 * @throws UserError for whatever is wrong in the config: a key, preset, rule, severity, option or context that doesn't exist
 */
export function createLinter(
  config: Config = {},
  options: LinterOptions = {},
  suggesters?: Suggesters,
): Linter {
  const rules = rulesFor(options);
  validateConfig(config, keyPlace, { rules: knownRulesOf(rules), suggest: nearest });
  const tables = tableCache(options);
  const resolved = new Map<string | undefined, ResolvedConfig>();
  const configFor = (path: string | undefined): ResolvedConfig => {
    const key = config.overrides?.length ? path : undefined;
    const known = resolved.get(key);
    if (known) return known;
    const made = resolveConfig(config, rules, key);
    resolved.set(key, made);
    return made;
  };
  const disabled = idsToDisable(rules);
  configFor(undefined);
  const runFor = (path: string | undefined): MessageRun => ({
    rules,
    config: configFor(path),
    tables,
    detectLanguage: options.detectLanguage,
    context: options.context ?? {},
  });
  const whole = beginRun(configFor(undefined).locale);
  const messagesOf = (source: string, path: string | undefined) =>
    readerFor(path, options)(source, {
      ...(options.parseYaml && { parseYaml: options.parseYaml }),
      ...(path !== undefined && { path }),
      ruleIds: disabled,
      suggest: nearest,
    });
  return {
    lintText(source, path) {
      const run = runFor(path);
      const { locale } = run.config;
      const reporting = {
        source,
        starts: lineStarts(source),
        locale,
        suggest: suggesters && suggestOnce(suggesters, source),
      };
      const reported: Diagnostic[] = [];
      const suppressed: Diagnostic[] = [];
      const details: MessageDetails[] = [];
      const remembered: RememberedMessage[] = [];
      const isScored = options.score || options.details;
      let lowest = 100;
      let index = 0;
      for (const message of messagesOf(source, path)) {
        const found = lintMessage(message, run);
        const scored = isScored ? scoredOf(found) : undefined;
        const score = scored ? scoreOf(scored.findings, scored.parts) : 100;
        lowest = Math.min(lowest, score);
        for (const { graded, ...kept } of found.kept) {
          const placed = placeFinding(graded, reporting.starts);
          remembered.push({ ...kept, filePath: path ?? NAMELESS, index, placed, scored });
        }
        index++;
        if (options.details) details.push(messageDetails(found.analysis, score, reporting.starts));
        for (const graded of found.reported) reported.push(toDiagnostic(graded, reporting));
        for (const graded of found.suppressed) suppressed.push(toDiagnostic(graded, reporting));
      }
      whole.remember(path, remembered);
      const result = toFileResult(path ?? NAMELESS, source, reported, suppressed);
      return {
        ...result,
        // rows may come when the run ends, and then speak of it
        ...(remembered.length > 0 && { source }),
        ...(isScored && { score: lowest }),
        ...(options.details && { details }),
      };
    },
    finish: whole.finish,
    addressesIn(source, path) {
      // who is spoken to how is no matter of phrases
      const run = { ...runFor(path), tables: () => [] };
      const starts = lineStarts(source);
      return Array.from(messagesOf(source, path), (message) =>
        messageAddress(readMessage(message, run), starts),
      );
    },
  };
}

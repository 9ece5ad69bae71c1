import { CHECKS } from '../checks/index.ts';
import type { OptionSpec } from '../checks/types.ts';
import type { ResolvedRule } from '../config/types.ts';
import type { Paint } from '../formatters/types.ts';
import { visible } from '../formatters/visible.ts';
import { wrap } from '../formatters/width.ts';
import { WORDS } from '../formatters/words.ts';
import type { LanguageCode, Locale } from '../model/locale.ts';
import type { BadExample, GoodExample, RuleDocs, RuleMeta } from '../model/rule.ts';

const WIDTH = 88;
const SHOWN_EXAMPLES = 3;

const HEADINGS = {
  en: {
    why: 'Why',
    instead: 'Instead',
    options: 'Options',
    bad: 'Reported',
    good: 'Fine',
    sources: 'Sources',
    replacedBy: 'This rule is gone; use',
    languages: { de: 'German', en: 'English' },
  },
  de: {
    why: 'Warum',
    instead: 'Stattdessen',
    options: 'Optionen',
    bad: 'Wird gemeldet',
    good: 'Ist in Ordnung',
    sources: 'Quellen',
    replacedBy: 'Diese Regel gibt es nicht mehr; jetzt:',
    languages: { de: 'Deutsch', en: 'Englisch' },
  },
} as const satisfies Record<Locale, unknown>;

function indented(text: string, width = WIDTH): readonly string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => wrap(visible(line.trimEnd()), width))
    .map((line) => `  ${line}`.trimEnd());
}

function section(heading: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.length === 0 ? [] : ['', paint.bold(heading), ...lines];
}

function contextOf(example: GoodExample): string {
  const context = Object.entries(example.context ?? {}).map(([key, value]) =>
    typeof value === 'object' ? `${key}: ${JSON.stringify(value)}` : `${key}: ${value}`,
  );
  return context.length === 0 ? '' : ` (${context.join(', ')})`;
}

/** An example with what is reported in it underlined, or in its brackets where nothing can be underlined. */
function exampleLines(example: BadExample | GoodExample, paint: Paint): readonly string[] {
  const isPainted = paint.underline('x') !== 'x';
  const [first = '', ...rest] = indented(example.text + contextOf(example), WIDTH - 2).map((line) =>
    isPainted ? line.replace(/⟦([^⟧]*)⟧/g, (_, span: string) => paint.underline(span)) : line,
  );
  return [first.replace('  ', '  · '), ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
}

function optionLines(rule: RuleMeta, resolved: ResolvedRule): readonly string[] {
  const specs: readonly (readonly [string, OptionSpec])[] = Object.entries(CHECKS[rule.check]?.options ?? {});
  return specs.flatMap(([name, spec]) => {
    const takes =
      spec.type === 'choice'
        ? spec.values.join(' | ')
        : spec.type === 'number'
          ? `${spec.min} … ${spec.max}`
          : spec.type === 'words'
            ? '[…]'
            : 'true | false';
    const value = resolved.options[name];
    const current = value === undefined ? '' : `, ${JSON.stringify(value)}`;
    return indented(`${name} (${takes}${current}): ${spec.describe}`);
  });
}

/** A rule's page for the terminal: what it is about, why, what to write instead, examples. */
export function explainRule(
  rule: RuleMeta,
  docs: RuleDocs,
  resolved: ResolvedRule,
  { paint, locale }: { paint: Paint; locale: Locale },
): string {
  const words = HEADINGS[locale];
  // Examples in the reader's language, where the rule has them.
  const language: LanguageCode | undefined = rule.languages.includes(locale) ? locale : rule.languages[0];
  const examples = language === undefined ? undefined : docs.examples[language];
  const show = (list: readonly (BadExample | GoodExample)[] = []) =>
    list.slice(0, SHOWN_EXAMPLES).flatMap((example) => exampleLines(example, paint));
  const languages = rule.languages.map((code) => words.languages[code]).join(', ');
  return [
    `${paint.bold(rule.id)}  ${paint.dim(`${WORDS[locale].ruleSeverity[resolved.severity]} · ${languages}`)}`,
    ...wrap(rule.summary[locale], WIDTH),
    ...(rule.replacedBy === undefined ? [] : [`${words.replacedBy} ${rule.replacedBy}`]),
    ...section(words.why, indented(docs.why[locale]), paint),
    ...section(words.instead, indented(rule.suggest[locale]), paint),
    ...section(words.bad, show(examples?.bad), paint),
    ...section(words.good, show(examples?.good), paint),
    ...section(words.options, optionLines(rule, resolved), paint),
    ...section(
      words.sources,
      docs.evidence.flatMap((source) => indented(source)),
      paint,
    ),
    '',
  ].join('\n');
}

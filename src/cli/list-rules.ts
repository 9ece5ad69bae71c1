import type { ResolvedConfig } from '../config/types.ts';
import type { Brush, Paint } from '../formatters/types.ts';
import { visible } from '../formatters/visible.ts';
import { WORDS } from '../formatters/words.ts';
import type { Locale } from '../model/locale.ts';
import type { RuleMeta } from '../model/rule.ts';
import type { Severity } from '../model/severity.ts';

function familyOf(rule: RuleMeta): string {
  return rule.id.split('/', 1)[0] ?? '';
}

/** All rules by family, with the severity they have here and what they are about. */
export function listRules(
  rules: readonly RuleMeta[],
  resolved: ResolvedConfig,
  { paint, locale }: { paint: Paint; locale: Locale },
): string {
  const brushes: Readonly<Record<Severity, Brush>> = {
    error: paint.red,
    warn: paint.yellow,
    info: paint.blue,
    off: paint.dim,
  };
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const width = Math.max(...sorted.map((rule) => rule.id.length));
  const words = WORDS[locale].ruleSeverity;
  const wordWidth = Math.max(...Object.values(words).map((word) => word.length));
  const lines = sorted.flatMap((rule, at) => {
    const severity = resolved.rules.get(rule.id)?.severity ?? 'off';
    const before = sorted[at - 1];
    const gap = before && familyOf(before) !== familyOf(rule) ? [''] : [];
    const word = brushes[severity](words[severity]) + ' '.repeat(wordWidth - words[severity].length);
    return [
      ...gap,
      `${visible(rule.id).padEnd(width)}  ${word}  ${paint.dim(visible(rule.summary[locale]))}`,
    ];
  });
  return `${lines.join('\n')}\n`;
}

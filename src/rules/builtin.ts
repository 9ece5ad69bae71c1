import type { LanguageCode } from '../model/locale.ts';
import type { RuleMeta } from '../model/rule.ts';
import { readTableText } from '../patterns/table-text.ts';
import type { TableSource } from '../patterns/types.ts';
import { lazy } from '../text/lazy.ts';
import { META } from './meta.generated.ts';
import { readMetaText } from './meta-text.ts';
import { MORE_PATTERNS } from './more-patterns.generated.ts';
import { PATTERNS as GERMAN } from './patterns.de.generated.ts';
import { PATTERNS as ENGLISH } from './patterns.en.generated.ts';

/** The tables of the languages with few phrases. */
const moreTables = lazy(() => JSON.parse(MORE_PATTERNS) as Readonly<Record<string, string>>);

function tableOf(language: LanguageCode): string {
  if (language === 'de') return GERMAN();
  return language === 'en' ? ENGLISH() : (moreTables()[language] ?? '');
}

/** The rules that ship, without their phrases and docs. */
export function builtinRules(): readonly RuleMeta[] {
  return readMetaText(META());
}

/** The compiled phrases of the rules that ship, and the signals of the analyses. */
export function builtinPatterns(language: LanguageCode): TableSource {
  return readTableText(tableOf(language));
}

import type { LanguageCode } from '../model/locale.ts';
import type { RuleMeta } from '../model/rule.ts';
import { readTableText } from '../patterns/table-text.ts';
import type { TableSource } from '../patterns/types.ts';
import { META } from './meta.generated.ts';
import { PATTERNS as GERMAN } from './patterns.de.generated.ts';
import { PATTERNS as ENGLISH } from './patterns.en.generated.ts';

const TABLES: Readonly<Record<LanguageCode, string>> = { de: GERMAN, en: ENGLISH };

/** The rules that ship, without their phrases and docs. */
export function builtinRules(): readonly RuleMeta[] {
  return JSON.parse(META) as readonly RuleMeta[];
}

/** The compiled phrases of the rules that ship, and the signals of the analyses. */
export function builtinPatterns(language: LanguageCode): TableSource {
  return readTableText(TABLES[language]);
}

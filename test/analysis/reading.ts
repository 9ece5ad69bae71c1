import { analyze } from '../../src/analysis/analysis.ts';
import type { Analysis } from '../../src/analysis/types.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { Context } from '../../src/model/context.ts';
import type { LanguageCode } from '../../src/model/locale.ts';
import type { Segment } from '../../src/model/message.ts';
import { verbatim } from '../../src/model/span-map.ts';
import { type ReadyTable, readyTable } from '../../src/patterns/table.ts';
import { builtinPatterns } from '../../src/rules/builtin.ts';

const tables = new Map<LanguageCode, ReadyTable>();

function tableOf(language: LanguageCode): ReadyTable {
  const table = tables.get(language) ?? readyTable(builtinPatterns(language));
  tables.set(language, table);
  return table;
}

/** Reads a text as the body of a message, with the patterns that ship. */
export function read(text: string, language: LanguageCode, context: Context = {}): Analysis {
  const body: Segment = { role: 'body', text, map: verbatim(0, text.length) };
  const message = { segments: [body], context: {}, disabled: [] };
  return analyze(message, context, languageOf(language), [tableOf(language)]);
}

import { formsOf as germanForms } from '../languages/de/paradigms.ts';
import { formsOf as englishForms } from '../languages/en/paradigms.ts';
import { languageOf } from '../languages/registry.ts';
import type { LemmaForms } from '../model/language.ts';
import type { LanguageCode } from '../model/locale.ts';
import { phraseGroup, ruleOfGroup } from '../model/phrase-group.ts';
import type { PhraseBlocks, RuleDefinition } from '../model/rule.ts';
import { UserError } from '../model/user-error.ts';
import { compilePatterns, type PatternGroup, PatternGroupError } from '../patterns/compile.ts';
import type { Paradigms, PatternTable } from '../patterns/types.ts';
import { fold } from '../text/fold.ts';

/** Named blocks of words or patterns of a language: name → block, and where each stands. */
export interface NamedBlocks {
  readonly blocks: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, { readonly path: string; readonly line: number }>>;
}

export const NO_BLOCKS: NamedBlocks = { blocks: {}, places: {} };

/** A language without paradigms has words just as they are written. */
const sameWord = (lemma: string): LemmaForms => ({ words: [fold(lemma)] });
const FORMS: Readonly<Partial<Record<LanguageCode, (lemma: string) => LemmaForms>>> = {
  de: germanForms,
  en: englishForms,
};

export function paradigmsOf(language: LanguageCode, lists: Readonly<Record<string, string>>): Paradigms {
  const data = languageOf(language);
  return {
    formsOf: FORMS[language] ?? sameWord,
    classes: new Set(Object.keys(data.classes)),
    lists,
    frequent: data.functionWords,
  };
}

function blocksOf(own: PhraseBlocks | undefined, ruleId: string): readonly PatternGroup[] {
  if (own === undefined) return [];
  if (typeof own === 'string') return [{ name: ruleId, block: own }];
  return Object.entries(own).map(([kind, block]) => ({ name: phraseGroup(ruleId, kind), block }));
}

function groupsOf(rules: readonly RuleDefinition[], language: LanguageCode): readonly PatternGroup[] {
  return rules.flatMap((rule) => {
    const own = rule.phrases[language];
    const excuses = rule.unless?.phrases?.[language];
    return [
      ...blocksOf(own, rule.id),
      ...(excuses === undefined ? [] : [{ name: `unless:${rule.id}`, block: excuses }]),
    ];
  });
}

function placeOf(
  error: PatternGroupError,
  rules: readonly RuleDefinition[],
  language: LanguageCode,
  signals: NamedBlocks,
) {
  const signal = signals.places[error.group];
  if (signal) return { path: signal.path, line: signal.line + error.line - 1 };
  const id = ruleOfGroup(error.group.replace(/^unless:/, ''));
  const rule = rules.find((candidate) => candidate.id === id);
  const line = rule?.blockLines[`${error.group} ${language}`];
  return { ...(rule && { path: rule.path }), ...(line !== undefined && { line: line + error.line - 1 }) };
}

/**
 * Compiles the phrases of rules, and the signals that analyses read, into one table for a language.
 * @throws UserError with the place of the first pattern that can't be read
 */
export function compileRules(
  rules: readonly RuleDefinition[],
  language: LanguageCode,
  lists: Readonly<Record<string, string>>,
  signals: NamedBlocks = NO_BLOCKS,
): PatternTable {
  const named = Object.entries(signals.blocks).map(([name, block]) => ({ name, block }));
  try {
    return compilePatterns([...groupsOf(rules, language), ...named], paradigmsOf(language, lists));
  } catch (error) {
    if (!(error instanceof PatternGroupError)) throw error;
    throw new UserError(
      'pattern',
      `${error.message} (column ${error.column} of the pattern “${error.pattern}”)`,
      {
        place: placeOf(error, rules, language, signals),
        remedy: error.remedy,
        cause: error,
      },
    );
  }
}

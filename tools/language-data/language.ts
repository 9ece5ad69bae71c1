import type { Signs } from '../../src/languages/signs.ts';
import type { LanguageSource } from '../../src/languages/tv/types.ts';
import { UserError } from '../../src/model/user-error.ts';
import type { YamlFile } from '../../src/rules/yaml-file.ts';
import { fold } from '../../src/text/fold.ts';
import { linesAt, mapAt, requireKey, textAt, wordsAt } from './fields.ts';

const WORDS = [
  'abbreviations',
  'titles',
  'functionWords',
  'capitals',
  'greetings',
  'postscripts',
  'subjectLabels',
] as const;
const CLASSES = ['you', 'your', 'we', 'our', 'weekday', 'time'] as const;
const KEYS = ['name', 'franc', 'ordinalStop', 'letters', 'closings', 'historyOpeners', 'footers', 'classes'];

function expressionsAt(yaml: YamlFile, key: string): readonly string[] {
  return linesAt(yaml, [key]).map((line, i) => {
    try {
      new RegExp(line, 'i');
      return line;
    } catch (cause) {
      const { path } = yaml.placeOf([key]);
      throw new UserError('language-data', `“${line}” is no regular expression`, {
        place: { ...(path !== undefined && { path }), line: yaml.blockLineOf([key]) + i, column: 1 },
        remedy: 'Mend it; it is written without slashes.',
        cause,
      });
    }
  });
}

/** Compiles what of `language.yaml` tells the language. */
export function compileSigns(yaml: YamlFile): Omit<Signs, 'code'> {
  requireKey(yaml, ['franc']);
  requireKey(yaml, ['functionWords']);
  return {
    franc: textAt(yaml, ['franc']).trim(),
    letters: textAt(yaml, ['letters']).replace(/\s/g, ''),
    words: wordsAt(yaml, ['functionWords']),
  };
}

/** Compiles `language.yaml`. */
export function compileLanguageData(yaml: YamlFile): LanguageSource {
  const top = mapAt(yaml, [], [...KEYS, ...WORDS]);
  mapAt(yaml, ['classes'], CLASSES);
  requireKey(yaml, ['name']);
  requireKey(yaml, ['franc']);
  requireKey(yaml, ['functionWords']);
  return {
    name: textAt(yaml, ['name']).trim(),
    ordinalStop: top.ordinalStop === true,
    words: Object.fromEntries(WORDS.map((key) => [key, wordsAt(yaml, [key])])) as LanguageSource['words'],
    closings: linesAt(yaml, ['closings']).map(fold),
    historyOpeners: expressionsAt(yaml, 'historyOpeners'),
    footers: expressionsAt(yaml, 'footers'),
    classes: Object.fromEntries(CLASSES.map((name) => [name, wordsAt(yaml, ['classes', name])])),
  };
}

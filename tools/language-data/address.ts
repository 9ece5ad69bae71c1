import { TAG_NAMES } from '../../src/languages/tv/tags.ts';
import {
  type AddressData,
  GRAMMAR_KEYS,
  type Grammar,
  type PhraseMeaning,
  SHOWN,
  type Shown,
  VerbClass,
  type VerbClassName,
  WORD_KINDS,
  type WordClassName,
} from '../../src/languages/tv/types.ts';
import type { AddressNames } from '../../src/model/language.ts';
import type { YamlFile } from '../../src/rules/yaml-file.ts';
import { fold } from '../../src/text/fold.ts';
import { choiceAt, linesAt, mapAt, requireKey, textAt, wordsAt } from './fields.ts';

const KEYS = [
  'names',
  'shows',
  'words',
  'classes',
  'verbs',
  'persons',
  'doubt',
  'phrases',
  'grown',
  'afterArticle',
  'grammar',
];
const CLASSES: readonly WordClassName[] = [
  'article',
  'determiner',
  'preposition',
  'clitic',
  'other',
  'negation',
  'coordinator',
  'subordinator',
  'indicative',
  'progressive',
  'reflexive',
  'indefinite',
  'question',
  'opener',
];
const MEANINGS: readonly PhraseMeaning[] = ['none', 'opener', ...SHOWN];

function showsAt(yaml: YamlFile): AddressData['shows'] {
  const given = mapAt(yaml, ['shows'], TAG_NAMES);
  const shown = TAG_NAMES.filter((tag) => tag in given).map(
    (tag) => [tag, choiceAt(yaml, ['shows', tag], [...SHOWN, 'none' as const])] as const,
  );
  return Object.fromEntries(shown.filter(([, what]) => what !== 'none')) as AddressData['shows'];
}

function grammarAt(yaml: YamlFile): Grammar {
  mapAt(yaml, ['grammar'], GRAMMAR_KEYS);
  const given = GRAMMAR_KEYS.map((key) => [key, textAt(yaml, ['grammar', key]).trim()] as const);
  return Object.fromEntries(given.filter(([, text]) => text !== '')) as Grammar;
}

function wordsOf(yaml: YamlFile): AddressData['words'] {
  const given = mapAt(yaml, ['words'], SHOWN);
  const list = (shown: Shown) => {
    const kinds = mapAt(yaml, ['words', shown], WORD_KINDS);
    return Object.fromEntries(
      WORD_KINDS.filter((kind) => kind in kinds).map((kind) => [kind, wordsAt(yaml, ['words', shown, kind])]),
    );
  };
  return Object.fromEntries(SHOWN.filter((shown) => shown in given).map((shown) => [shown, list(shown)]));
}

const NAMES = ['familiar', 'plural', 'formal'] as const;

function namesAt(yaml: YamlFile): AddressNames {
  mapAt(yaml, ['names'], NAMES);
  for (const name of NAMES) requireKey(yaml, ['names', name]);
  const [familiar = '', plural = '', formal = ''] = NAMES.map((name) => textAt(yaml, ['names', name]).trim());
  return { familiar, plural, formal };
}

/** Compiles `address.yaml`. */
export function compileAddress(yaml: YamlFile): AddressData {
  mapAt(yaml, [], KEYS);
  mapAt(yaml, ['classes'], CLASSES);
  mapAt(yaml, ['verbs'], Object.keys(VerbClass));
  mapAt(yaml, ['doubt'], ['endings', 'sure', 'nouns', 'never']);
  mapAt(yaml, ['phrases'], MEANINGS);
  mapAt(yaml, ['grown'], ['enclitic', 'accented', 'restore']);
  const classes: Partial<Record<WordClassName, string>> = {};
  for (const name of CLASSES) classes[name] = wordsAt(yaml, ['classes', name]);
  classes.persons = wordsAt(yaml, ['persons']);
  classes.afterArticle = wordsAt(yaml, ['afterArticle']);
  const nouns = wordsAt(yaml, ['doubt', 'nouns']).split(' ');
  classes.nouns = nouns.filter((word) => !word.startsWith('-')).join(' ');
  classes.never = wordsAt(yaml, ['doubt', 'never']);
  const verbs: Partial<Record<VerbClassName, string>> = {};
  for (const name of Object.keys(VerbClass) as VerbClassName[]) verbs[name] = wordsAt(yaml, ['verbs', name]);
  const phrases: Partial<Record<PhraseMeaning, string>> = {};
  for (const name of MEANINGS) phrases[name] = linesAt(yaml, ['phrases', name]).map(fold).join('\n');
  const isFilled = ([, text]: readonly [string, string]) => text !== '';
  const filled = <Texts extends object>(texts: Texts) =>
    Object.fromEntries(Object.entries(texts as Record<string, string>).filter(isFilled)) as Texts;
  return {
    names: namesAt(yaml),
    shows: showsAt(yaml),
    words: wordsOf(yaml),
    classes: filled(classes),
    verbs: filled(verbs),
    doubtful: wordsAt(yaml, ['doubt', 'endings']),
    sure: wordsAt(yaml, ['doubt', 'sure']),
    grammar: grammarAt(yaml),
    nounEndings: nouns
      .filter((word) => word.startsWith('-'))
      .map((word) => word.slice(1))
      .join(' '),
    phrases: filled(phrases),
    enclitic: wordsAt(yaml, ['grown', 'enclitic']),
    accented: wordsAt(yaml, ['grown', 'accented']),
    restore: wordsAt(yaml, ['grown', 'restore']),
  };
}

import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/user-error.ts';
import { readYaml } from '../../src/rules/yaml-file.ts';
import { compileAddress } from '../../tools/language-data/address.ts';
import { compileLanguageData } from '../../tools/language-data/language.ts';
import { compileVerbs } from '../../tools/language-data/verbs.ts';

const NAMES = 'names: { familiar: tú, plural: vosotros, formal: usted }\n';

function errorOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return `${error.place.line}: ${error.message}. ${error.remedy ?? ''}`;
    throw error;
  }
  return '';
}

describe('a mistake in the data is named with its line', () => {
  test.each([
    [`${NAMES}shows:\n  2sg: friendly\n`, '3: “friendly” is none of the values here'],
    [`${NAMES}shows:\n  3sgg: open\n`, '3: “3sgg” is no key here. Did you mean “3sg”?'],
    [`${NAMES}classes:\n  negations: nada\n`, '3: “negations” is no key here. Did you mean “negation”?'],
    [`${NAMES}classes:\n  negation: [nada]\n`, '3: “classes.negation” is no text'],
    ['shows:\n  2sg: familiar\n', '“names.familiar” is missing'],
  ])('address.yaml: %j', (text, message) => {
    expect(errorOf(() => compileAddress(readYaml('address.yaml', text)))).toContain(message);
  });

  test('verbs.yaml: a verb in the wrong class', () => {
    const text = 'classes:\n  ar:\n    inf: ar\n    2sg: as\nverbs:\n  ar: comprar vender\n';
    expect(errorOf(() => compileVerbs(readYaml('verbs.yaml', text)))).toContain(
      '6: “vender” does not end in “ar” as class “ar” does',
    );
  });

  test('language.yaml: a broken expression, and a missing key', () => {
    const text = 'name: Test\nfranc: tst\nfunctionWords: a b\nfooters: |\n  ^ok$\n  (open\n';
    expect(errorOf(() => compileLanguageData(readYaml('language.yaml', text)))).toContain('6: “(open” is no');
    expect(errorOf(() => compileLanguageData(readYaml('language.yaml', 'name: Test\n')))).toContain(
      '“franc” is missing',
    );
  });
});

test('comments and case in word lists do not count', () => {
  const yaml = readYaml(
    'address.yaml',
    `${NAMES}classes:\n  article: |\n    El la # of both\n    # all\n    el\n`,
  );
  expect(compileAddress(yaml).classes.article).toBe('el la');
});

test('verbs are packed by the beginnings of their stems', () => {
  const text =
    'classes:\n  ar:\n    inf: ar\n    2sg: as\nverbs:\n  ar: contar/cuent\nirregular:\n  ser:\n    2sg: eres\n';
  expect(compileVerbs(readYaml('verbs.yaml', text))).toEqual({
    endings: ['ar as=2 ar=1kw'],
    buckets: { co: 'cont~0', cu: 'cuent~0~contar', er: 'ser:eres=2' },
    prefixes: {},
  });
});

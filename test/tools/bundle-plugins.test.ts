import { describe, expect, test } from 'vitest';
import { textFile, textName } from '../../tools/bundle-plugins.mjs';

describe('what is asked for has a file of its own', () => {
  test.each([
    ['src/rules/patterns.de.generated.ts', 'patterns.de.js'],
    ['src/languages/es/data.generated.ts', 'language.es.js'],
    ['src\\languages\\de\\verbs\\lexicon.generated.ts', 'lexicon.js'],
    ['src/rules/docs.generated.ts', undefined],
    ['src/languages/de/language.ts', undefined],
  ])('%s: %s', (module, name) => {
    expect(textName(`/project/${module}`)).toBe(name);
  });

  test('it is a module, and what stands in it is plain ASCII and means the same as JSON', async () => {
    const text = JSON.stringify({ word: 'größer `als` $ {you} \\ think', lines: 2 });
    const code = textFile(`export const DATA = (): string =>\n  ${JSON.stringify(text)};\n`);
    expect(code).toMatch(/^[\n\x20-\x7e]*$/);
    const module: { default: string } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(JSON.parse(module.default)).toEqual(JSON.parse(text));
    expect(code.slice(code.indexOf('`') + 1, code.lastIndexOf('`'))).toBe(module.default);
  });

  test('a module without a text is refused', () => {
    expect(() => textFile('export const DATA = 1;\n')).toThrow('no generated text');
  });
});

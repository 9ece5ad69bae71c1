import { afterEach, expect, test, vi } from 'vitest';
import { addressOf } from '../../src/index.ts';
import { detectLanguage } from '../../src/languages/detect.ts';
import { FOLDER_CODES, folderOf } from '../../src/languages/registry.ts';
import { tokenize } from '../../src/text/tokens.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a German text opens no other language', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const text = 'Hallo Anna, hast du am Dienstag kurz Zeit für einen Anruf?';
  expect(detectLanguage(tokenize(text), text)).toBe('de');
  expect(addressOf(text, { language: 'de' }).form).toBe('familiar');
  expect(parse.mock.calls.filter(([json]) => json.includes('"franc"') || json.includes('"shows"'))).toEqual(
    [],
  );
});

test('a folder is opened once, and German and English are none', () => {
  expect(folderOf('de')).toBeUndefined();
  expect(folderOf('en')).toBeUndefined();
  for (const code of FOLDER_CODES) {
    expect(folderOf(code)).toBe(folderOf(code));
    expect(folderOf(code)?.words()).toBe(folderOf(code)?.words());
  }
});

import { expect, test } from 'vitest';
import { matchesGlobs } from '../../src/config/globs.ts';

test.each<[string | string[], string, boolean]>([
  ['templates/**', 'templates/de/mail.md', true],
  ['templates/**', 'old/templates/mail.md', false],
  ['templates/', 'templates/de/mail.md', true],
  ['./templates/*.md', 'templates/mail.md', true],
  ['templates/*.md', 'templates/de/mail.md', false],
  ['*.md', 'mail.md', true],
  ['*.md', 'a/b/mail.md', true],
  ['**/*.{md,txt}', 'a/mail.txt', true],
  ['mail-[0-9].md', 'mail-7.md', true],
  ['mail-?.md', 'mail-10.md', false],
  [['*.txt', 'a/*'], 'a/x', true],
  ['**/*', '.hidden/mail.md', true],
  ['**', '../mail.md', false],
  [[], 'mail.md', false],
  ['entwürfe/**', 'entwürfe/übung.md', true],
])('%j and %s: %s', (globs, path, expected) => expect(matchesGlobs(globs, path)).toBe(expected));

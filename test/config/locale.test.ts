import { expect, test } from 'vitest';
import { pickLocale } from '../../src/config/locale.ts';

test.each([
  ['de_DE.UTF-8', 'de'],
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE_CH@euro', 'de'],
  ['en_US.UTF-8', 'en'],
  ['fr_FR:de:en', 'de'],
  ['fr_FR.UTF-8', 'en'],
  ['C', 'en'],
  ['deutsch', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%s: %s', (environment, expected) => expect(pickLocale(environment)).toBe(expected));

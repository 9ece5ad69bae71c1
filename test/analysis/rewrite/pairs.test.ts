import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rewriteAddress } from '../../../src/analysis/rewrite/rewrite-address.ts';

/** A pair a line: `both` ways, or only `to` the form named, where the other way round another wording is as good. */
const rows = readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => {
    const [to = '', familiar = '', formal = ''] = line.replaceAll('\\n', '\n').split('\t');
    return { to, familiar, formal };
  });

describe('from du to Sie', () => {
  test.each(rows.filter(({ to }) => to !== 'familiar'))('$familiar', ({ familiar, formal }) => {
    expect(rewriteAddress(familiar, { language: 'de', to: 'formal' })).toBe(formal);
  });
});

describe('from Sie to du', () => {
  test.each(rows.filter(({ to }) => to !== 'formal'))('$formal', ({ familiar, formal }) => {
    expect(rewriteAddress(formal, { language: 'de', to: 'familiar' })).toBe(familiar);
  });
});

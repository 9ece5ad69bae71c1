import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../src/analysis/shape.ts';
import type { Shape } from '../../src/model/shape.ts';
import { read } from './reading.ts';

const WORDS = { shorteners: ['kurz.example'], tracking: ['utm_'] };

function seen(text: string, shape: Shape): readonly string[] {
  const marks = shapesOf(read(text, 'de'), (zone) => zone !== 'signature', WORDS).get(shape) ?? [];
  return marks.map(({ passage, start, end }) => passage.segment.text.slice(start, end));
}

describe('capitals', () => {
  it.each([
    ['Das ist GRATIS für Sie.', ['GRATIS']],
    ['Wir sagen NIEMALS JETZT KAUFEN.', ['NIEMALS', 'JETZT', 'KAUFEN']],
    ['Das gilt NICHT für Halle 2.', ['NICHT']],
  ])('shout in %s', (text, words) => {
    expect(seen(text, 'caps')).toEqual(words);
  });

  it.each([
    'Die DSGVO und NIS2 gelten auch hier.',
    'Ihr Vortrag bei DATEV in Nürnberg war gut.',
    'Angebot der HEIDE KIES GMBH vom Montag.',
    'LEISTUNGEN:\n\nWir eichen Waagen.',
    'Er rief: „Das ist GRATIS für Sie.“ Und ging.',
  ])('are names in %s', (text) => {
    expect(seen(text, 'caps')).toEqual([]);
  });
});

it('ticks and arrows are text, other pictures are emoji', () => {
  expect(seen('✓ Waage ✔ geeicht → fertig © Wolf 🚀 los 🎉', 'emoji')).toEqual(['🚀', '🎉']);
});

it('only what leads somewhere is a link', () => {
  const text = 'Auf wolf.example und https://wolf.example/a, auch kurz.example/x?y=1 und www.wolf.example';
  expect(seen(text, 'links')).toEqual(['https://wolf.example/a', 'kurz.example/x?y=1', 'www.wolf.example']);
  expect(seen(text, 'shorteners')).toEqual(['kurz.example/x?y=1']);
  expect(seen('https://wolf.example/a?b=1&utm_source=mail', 'tracking')).toHaveLength(1);
});

it('a greeting may end with an exclamation mark', () => {
  expect(seen('Guten Tag Frau Kern!\n\nDanke! Bis dann!!', 'exclamation')).toEqual(['!', '!!']);
});

it('images and layout are seen in plain text', () => {
  const text = 'Hallo Jana,\n\n<table width="1"><img src="a.png"> ![Waage](waage.png) 3 < 4';
  expect(seen(text, 'images')).toEqual(['![Waage](waage.png)', '<img src="a.png">'].sort().reverse());
  expect(seen(text, 'html')).toEqual(['<table width="1">']);
});

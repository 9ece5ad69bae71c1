import type { Localized } from './locale.ts';

/** What of a message stands out before it is read. */
export const SHAPES = [
  'caps',
  'exclamation',
  'emoji',
  'links',
  'shorteners',
  'tracking',
  'images',
  'html',
] as const;

export type Shape = (typeof SHAPES)[number];

/** As a report names them. */
export const SHAPE_NAMES: Readonly<Record<Shape, Localized>> = {
  caps: { en: 'capitals', de: 'Großbuchstaben' },
  exclamation: { en: 'exclamation marks', de: 'Ausrufezeichen' },
  emoji: { en: 'emoji', de: 'Emojis' },
  links: { en: 'many links', de: 'viele Links' },
  shorteners: { en: 'a shortened link', de: 'ein Kurzlink' },
  tracking: { en: 'a tracked link', de: 'ein Link mit Zählcode' },
  images: { en: 'images', de: 'Bilder' },
  html: { en: 'layout code', de: 'Layout-Code' },
};

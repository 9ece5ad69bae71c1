/**
 * What a word can be as a form of a verb; several at once. Finite forms are those of all tenses and moods, but for those
 * of the subjunctive in a language that lists them apart (`sub.`).
 */
export const Tag = {
  '1sg': 1,
  '2sg': 2,
  '3sg': 4,
  '1pl': 8,
  '2pl': 16,
  '3pl': 32,
  'imp.2sg': 64,
  'imp.3sg': 128,
  'imp.1pl': 256,
  'imp.2pl': 512,
  'imp.3pl': 1024,
  inf: 2048,
  ger: 4096,
  part: 8192,
  'sub.1sg': 16384,
  'sub.2sg': 32768,
  'sub.3sg': 65536,
  'sub.1pl': 131072,
  'sub.2pl': 262144,
  'sub.3pl': 524288,
} as const;

export type TagName = keyof typeof Tag;

export const TAG_NAMES = Object.keys(Tag) as readonly TagName[];

/** All imperatives. */
export const IMPERATIVE = Tag['imp.2sg'] | Tag['imp.3sg'] | Tag['imp.1pl'] | Tag['imp.2pl'] | Tag['imp.3pl'];

/** All finite forms of the indicative, conditional and subjunctive. */
export const FINITE = Tag['1sg'] | Tag['2sg'] | Tag['3sg'] | Tag['1pl'] | Tag['2pl'] | Tag['3pl'];

/** A tag as a person reads it. */
export const TAG_TEXT: Readonly<Record<TagName, string>> = {
  '1sg': 'first person singular',
  '2sg': 'second person singular',
  '3sg': 'third person singular',
  '1pl': 'first person plural',
  '2pl': 'second person plural',
  '3pl': 'third person plural',
  'imp.2sg': 'imperative, second person singular',
  'imp.3sg': 'polite imperative',
  'imp.1pl': 'imperative, first person plural',
  'imp.2pl': 'imperative, second person plural',
  'imp.3pl': 'polite imperative, plural',
  inf: 'infinitive',
  ger: 'gerund',
  part: 'participle',
  'sub.1sg': 'subjunctive, first person singular',
  'sub.2sg': 'subjunctive, second person singular',
  'sub.3sg': 'subjunctive, third person singular',
  'sub.1pl': 'subjunctive, first person plural',
  'sub.2pl': 'subjunctive, second person plural',
  'sub.3pl': 'subjunctive, third person plural',
};

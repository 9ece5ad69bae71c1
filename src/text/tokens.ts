import type { Token, TokenKind } from '../model/token.ts';
import { FIELD_PATTERN } from './fields.ts';
import { fold } from './fold.ts';

const TOP_LEVEL_DOMAINS =
  'com|de|at|ch|net|org|io|eu|co|info|biz|app|dev|ai|me|uk|fr|it|es|nl|be|pl|us|online|shop|tech|agency|cloud|example|test|li|lu|xyz|digital';

const PARTS: readonly [TokenKind, string][] = [
  ['field', FIELD_PATTERN],
  ['email', '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+'],
  [
    'url',
    `(?:https?://|mailto:|tel:|www\\.)[^\\s<>"„“”»«]*[^\\s<>"„“”»«.,;:!?)\\]'’*_]|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${TOP_LEVEL_DOMAINS})(?![\\p{L}\\p{N}])(?:/[^\\s<>"„“”»«]*[^\\s<>"„“”»«.,;:!?)\\]'’*_])?`,
  ],
  ['handle', '(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.]*[\\p{L}\\p{N}_]'],
  ['hashtag', '#\\p{L}[\\p{L}\\p{N}_]*'],
  ['number', '\\p{N}+(?:[.,:]\\p{N}+)*'],
  [
    'word',
    // letters; inside also soft hyphens, apostrophes, hyphens, and the stars and colons of gendered forms
    "[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}\\u00ad\\u200b]|['’´‐‑-](?=\\p{L})|[*:_·](?=(?:in|innen|n|r|m|s|e|en|er)(?![\\p{L}])))*",
  ],
  ['emoji', '\\p{Extended_Pictographic}(?:\\ufe0f|\\u200d\\p{Extended_Pictographic}|\\p{Emoji_Modifier})*'],
  ['punct', '\\.{2,}|[!?]+|[^\\s\\p{L}\\p{N}\\u00ad\\u200b]'],
];

const TOKEN = new RegExp(PARTS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');
const IGNORED_ONLY = /^[\u00ad\u200b-\u200d\ufeff]*$/;

/** Line breaks in the white space between two tokens: none, a new line, or a blank line. */
function breaksIn(text: string, from: number, to: number): 0 | 1 | 2 {
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) count++;
    if (count === 2) return 2;
  }
  return count as 0 | 1;
}

/** The tokens of a text, in order; white space is between them. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    if (IGNORED_ONLY.test(raw)) continue;
    let index = 1;
    while (match[index] === undefined) index++;
    const kind = PARTS[index - 1]?.[0] ?? 'punct';
    const start = match.index;
    tokens.push({
      kind,
      start,
      end: start + raw.length,
      raw,
      fold: kind === 'word' || kind === 'hashtag' ? fold(raw) : raw,
      breaks: breaksIn(text, previousEnd, start),
      spaced: start > previousEnd || start === 0,
    });
    previousEnd = start + raw.length;
  }
  return tokens;
}

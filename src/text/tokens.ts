import type { Token, TokenKind } from '../model/token.ts';
import { characterAt, isDigit, isInvisible, isLetter, isMark, isSpace } from './characters.ts';
import { fieldEnd } from './fields.ts';
import { fold } from './fold.ts';
import { linkAt } from './links.ts';

/** The endings that gendered spellings put after their star, colon or underscore: deine*n, Kund:innen. */
const GENDERED = /^(?:in|innen|n|r|m|s|e|en|er)$/;
const EMOJI =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*/uy;
/** 1️⃣: a digit on a key, as lists on LinkedIn begin */
const KEYCAP = /[0-9#*]\ufe0f?\u20e3/y;

const APOSTROPHES = "'’´‘";
const HYPHENS = '-‐‑';

function genderedEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isLetter(text, end)) end++;
  return end > at + 1 && GENDERED.test(text.slice(at + 1, end)) ? end : -1;
}

/** Letters; inside also digits, soft hyphens, apostrophes, hyphens, and the stars and colons of gendered forms. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isLetter(text, end) || isMark(text, end) || isDigit(text, end)) end += characterAt(text, end).length;
    else if (isInvisible(code) && code !== 0xfeff) end++;
    else {
      const sign = text.charAt(end);
      if ((APOSTROPHES.includes(sign) || HYPHENS.includes(sign)) && isLetter(text, end + 1)) end++;
      else if ('*:_·'.includes(sign)) {
        const gendered = genderedEnd(text, end);
        if (gendered < 0) return end;
        end = gendered;
      } else return end;
    }
  }
  return end;
}

function numberEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    if (isDigit(text, end)) end += characterAt(text, end).length;
    else if ('.,:'.includes(text.charAt(end)) && isDigit(text, end + 1)) end++;
    else return end;
  }
  return end;
}

function punctuationEnd(text: string, at: number): number {
  const sign = text.charAt(at);
  let end = at + 1;
  if (sign === '.') while (text.charAt(end) === '.') end++;
  else if (sign === '!' || sign === '?') while (text.charAt(end) === '!' || text.charAt(end) === '?') end++;
  else end = at + characterAt(text, at).length;
  return end;
}

function keycapEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next !== 0xfe0f && next !== 0x20e3) return -1;
  KEYCAP.lastIndex = at;
  return KEYCAP.test(text) ? KEYCAP.lastIndex : -1;
}

function emojiEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x2190 && code !== 0xa9 && code !== 0xae && code !== 0x203c && code !== 0x2049) return -1;
  EMOJI.lastIndex = at;
  return EMOJI.test(text) ? EMOJI.lastIndex : -1;
}

type Read = readonly [kind: TokenKind, end: number];

function readToken(text: string, at: number): Read {
  const field = fieldEnd(text, at);
  if (field >= 0) return ['field', field];
  const keycap = keycapEnd(text, at);
  if (keycap >= 0) return ['emoji', keycap];
  const isWord = isLetter(text, at) || isMark(text, at);
  const isNumber = !isWord && isDigit(text, at);
  const sign = text.charAt(at);
  if (isWord || isNumber || sign === '@' || sign === '#') {
    const link = linkAt(text, at);
    if (link) return [link.kind, link.end];
  }
  if (isWord) return ['word', wordEnd(text, at)];
  if (isNumber) return ['number', numberEnd(text, at)];
  const emoji = emojiEnd(text, at);
  return emoji >= 0 ? ['emoji', emoji] : ['punct', punctuationEnd(text, at)];
}

/** The tokens of a text, in order; white space is between them. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let lineBreaks = 0;
  let isSpaced = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || isInvisible(code)) {
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lineBreaks++;
      if (!isInvisible(code)) isSpaced = true;
      at++;
      continue;
    }
    const [kind, end] = readToken(text, at);
    const raw = text.slice(at, end);
    tokens.push({
      kind,
      start: at,
      end,
      raw,
      fold: kind === 'word' || kind === 'hashtag' ? fold(raw) : raw,
      breaks: lineBreaks > 1 ? 2 : lineBreaks === 1 ? 1 : 0,
      spaced: isSpaced,
    });
    lineBreaks = 0;
    isSpaced = false;
    at = end;
  }
  return tokens;
}

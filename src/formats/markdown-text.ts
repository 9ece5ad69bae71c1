import { parse, postprocess, preprocess } from 'micromark';
import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import type { Span } from '../model/span.ts';
import { readTag } from './html-tags.ts';
import { type MappedTextBuilder, mappedTextBuilder } from './mapped-text.ts';
import { maskMarkdown, SEEN } from './markdown-mask.ts';
import type { MappedText } from './segments.ts';

/**
 * Indented lines are a mail's paragraphs, not code; `--` below a name begins a signature and is no heading's rule; and
 * HTML is read tag by tag, since a block of it swallows the text around it.
 */
const SYNTAX = { disable: { null: ['codeIndented', 'setextUnderline', 'htmlFlow'] } };

/** What is no text: where links lead, images, the language of a code block. */
const UNREAD = new Set(['resource', 'reference', 'definition', 'image', 'codeFencedFence']);
const COPIED = new Set([
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'codeFlowValue',
  'codeTextData',
  'data',
  'listItemPrefix',
  'thematicBreak',
]);
const LEAVES = new Set([...UNREAD, ...COPIED, 'blockQuotePrefix', 'characterReference', 'htmlText']);

/** A title in italics has two words or more and is only a part of its line. */
const TITLE = /^(?=.{3,80}$)\S.*\s.*\S$/;
const MARGIN = 20;

interface Reading {
  readonly source: string;
  readonly masked: string;
  readonly out: MappedTextBuilder;
  readonly code: Span[];
  readonly emphasis: Span[];
  /** where the code and emphasis that are open began */
  readonly open: number[];
  /** quotations around this place */
  quotes: number;
  /** the line has the ">" of its quotation */
  isMarked: boolean;
  /** nothing but headings so far */
  isTop: boolean;
  /** where the headings at the top end */
  titleEnd: number;
}

const sourceOf = (reading: Reading, { start, end }: Token) => reading.source.slice(start.offset, end.offset);

/** Copies a stretch of the source without what is hidden in it. */
function copy({ source, masked, out }: Reading, from: number, to: number): void {
  for (const seen of masked.slice(from, to).matchAll(SEEN)) {
    const at = from + seen.index;
    out.copy(source.slice(at, at + seen[0].length), at);
  }
}

function breakLine(reading: Reading, at: number, sourceLength: number): void {
  reading.out.put('\n', at, sourceLength);
  reading.isMarked = false;
}

/** A line that goes on a quotation without its mark is quoted as well. */
function markQuoted(reading: Reading, at: number): void {
  if (reading.quotes > 0 && !reading.isMarked && reading.out.endsLine()) reading.out.put('> ', at, 0);
  reading.isMarked = true;
}

function readHtml(reading: Reading, token: Token): void {
  const tag = sourceOf(reading, token);
  const meaning = readTag(tag);
  if (meaning === 'itself') copy(reading, token.start.offset, token.end.offset);
  else if (meaning === 'line' && !reading.out.endsLine()) breakLine(reading, token.start.offset, tag.length);
}

function readLeaf(reading: Reading, token: Token): void {
  const at = token.start.offset;
  if (UNREAD.has(token.type)) return;
  if (token.type === 'blockQuotePrefix') reading.isMarked = true;
  else markQuoted(reading, at);
  if (token.type === 'htmlText') readHtml(reading, token);
  else if (token.type === 'characterReference') {
    reading.out.put(decodeString(sourceOf(reading, token)), at, token.end.offset - at);
  } else copy(reading, at, token.end.offset);
}

function enter(reading: Reading, token: Token): void {
  switch (token.type) {
    case 'lineEnding':
    case 'lineEndingBlank':
      reading.out.copy(sourceOf(reading, token), token.start.offset);
      reading.isMarked = false;
      return;
    case 'atxHeading':
      // a heading is a block of its own, also where no blank line says so
      if (reading.out.endsLine() && !reading.out.endsBlankLine()) breakLine(reading, token.start.offset, 0);
      return;
    case 'blockQuote':
      reading.isTop = false;
      reading.quotes++;
      return;
    case 'paragraph':
      reading.isTop = false;
      return;
    case 'codeFenced':
    case 'codeText':
    case 'emphasis':
      reading.open.push(reading.out.length());
  }
}

function isWholeLine({ source }: Reading, { start, end }: Token): boolean {
  const before = source.slice(Math.max(0, start.offset - MARGIN), start.offset);
  const after = source.slice(end.offset, end.offset + MARGIN);
  const isFirst = /(?:^|[\r\n])[^\p{L}\p{N}\r\n]*$/u.test(before);
  return isFirst && /^[^\p{L}\p{N}\r\n]*(?:[\r\n]|$)/u.test(after);
}

function exit(reading: Reading, token: Token): void {
  const length = reading.out.length();
  switch (token.type) {
    case 'atxHeading':
      breakLine(reading, token.end.offset, 0);
      if (reading.isTop) reading.titleEnd = length;
      return;
    case 'blockQuote':
      reading.quotes--;
      return;
    case 'codeFenced':
    case 'codeText':
      reading.code.push({ start: reading.open.pop() ?? 0, end: length });
      return;
    case 'emphasis': {
      const start = reading.open.pop() ?? 0;
      const isTitle = TITLE.test(sourceOf(reading, token).slice(1, -1)) && !isWholeLine(reading, token);
      if (isTitle) reading.emphasis.push({ start, end: length });
    }
  }
}

function eventsOf(masked: string): readonly Event[] {
  const chunks = preprocess()(masked, undefined, true);
  return postprocess(
    parse({ extensions: [SYNTAX] })
      .document()
      .write(chunks),
  );
}

/** The visible text of Markdown, in lines as they are written, list marks and the ">" of quotations kept. */
export function markdownText(source: string): MappedText {
  const masked = maskMarkdown(source);
  const out = mappedTextBuilder();
  const reading: Reading = {
    source,
    masked,
    out,
    code: [],
    emphasis: [],
    open: [],
    quotes: 0,
    isMarked: false,
    isTop: true,
    titleEnd: 0,
  };
  let leaf: Token | undefined;
  for (const [kind, token] of eventsOf(masked)) {
    if (leaf) {
      if (kind === 'exit' && token === leaf) leaf = undefined;
    } else if (kind === 'exit') exit(reading, token);
    else if (LEAVES.has(token.type)) {
      readLeaf(reading, token);
      leaf = token;
    } else enter(reading, token);
  }
  return { ...out.build(), code: reading.code, emphasis: reading.emphasis, titleEnd: reading.titleEnd };
}

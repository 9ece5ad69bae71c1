import { fieldMeaning } from '../languages/field-names.ts';
import type { Token } from '../model/token.ts';
import { isCapitalized } from '../text/characters.ts';
import type { Analysis, Sentence } from './types.ts';

/** What a message says of who writes it. */
export interface Sender {
  readonly name: 'full' | 'first' | 'none';
  /** what he does: a job, a trade, an office */
  readonly hasRole: boolean;
  readonly hasCompany: boolean;
}

const SIGNING = new Set(['closing', 'signature', 'footer']);
/** "Dr. Jan von Berg"; a longer line is a slogan. */
const NAME_WORDS = 4;
const SIGNATURE_TOKENS = 8;
const NAME_FIELDS: ReadonlySet<string> = new Set(['sender', 'name']);

type Line = readonly Token[];

/** How many words of a closing such as "Viele Grüße" stand at an index of a line; 0 where none does. */
function closingLength(words: Line, at: number, { language }: Analysis): number {
  const lengths = language.closings
    .map((closing) => closing.split(' '))
    .filter((closing) => closing.every((word, i) => words[at + i]?.fold === word))
    .map((closing) => closing.length);
  return Math.max(0, ...lengths);
}

/** What stands behind the closing of a line: "Viele Grüße, Jan Wolf"; the whole line where it has none. */
function afterClosing(line: Line, analysis: Analysis): Line {
  const words = line.filter((token) => token.kind === 'word');
  for (const at of words.keys()) {
    const last = words[at + closingLength(words, at, analysis) - 1];
    if (last && closingLength(words, at, analysis) > 0) return line.slice(line.indexOf(last) + 1);
  }
  return line;
}

/** A short line that ends no sentence and speaks to nobody is a name or a firm. */
function isSignature(line: Line, { language: { classes } }: Analysis): boolean {
  const isSaid = line.some((token) => classes.you?.(token) || classes.we?.(token));
  return line.length <= SIGNATURE_TOKENS && !isSaid && !/^[.!?:]/.test(line.at(-1)?.raw ?? '.');
}

function linesOf(sentences: readonly Sentence[]): readonly Line[] {
  const lines: Token[][] = [];
  for (const { passage, first, last } of sentences) {
    for (const token of passage.tokens.slice(first, last)) {
      if (token.breaks > 0 || lines.length === 0) lines.push([]);
      lines.at(-1)?.push(token);
    }
  }
  return lines;
}

/** The lines in which one signs: closing and signature, else what the last sentence ends with. */
function signedLines(analysis: Analysis): readonly Line[] {
  const signed = analysis.sentences.filter(({ zone }) => SIGNING.has(zone));
  if (signed.length > 0) return linesOf(signed).map((line) => afterClosing(line, analysis));
  const end = analysis.sentences.findLast(({ zone }) => zone === 'main');
  return linesOf(end ? [end] : [])
    .map((line) => afterClosing(line, analysis))
    .filter((line) => isSignature(line, analysis));
}

const SEPARATOR = /^[,|·•/–—-]$/;

/** A line cut at commas, bars and dashes: "Jan Wolf · Statiker · Kassel". */
function piecesOf(line: Line): readonly Line[] {
  const pieces: Token[][] = [[]];
  for (const token of line) {
    if (SEPARATOR.test(token.raw)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.some(({ kind }) => kind === 'word'));
}

/** What of the signature is a firm's or an office's: the words that signals know. */
interface Known {
  readonly firms: ReadonlySet<Token>;
  readonly roles: ReadonlySet<Token>;
}

/** How many names a piece consists of. A title is none, nor are firms; offices are none where they stand first. */
function namesOf(piece: Line, { language }: Analysis, { firms, roles }: Known): number {
  const words = piece.filter(
    ({ kind, raw, fold }) => kind === 'word' && raw.length > 1 && !language.titles.has(fold),
  );
  const [first] = words;
  // "Jan Wolf 2026" is a heading, "Jan Wolf!" and "Jan 🙂" are names
  const isNoName = (token: Token) => firms.has(token) || !['word', 'punct', 'emoji'].includes(token.kind);
  if (!first || roles.has(first) || piece.some(isNoName)) return 0;
  const names = words.filter(({ raw }) => isCapitalized(raw)).length;
  return names <= NAME_WORDS ? names : 0;
}

/** Does the context's name stand in the message? */
function says(analysis: Analysis, name: string | undefined): boolean {
  if (name === undefined) return false;
  return analysis.message.segments.some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
}

function nameOf(
  analysis: Analysis,
  lines: readonly Line[],
  pieces: readonly Line[],
  known: Known,
): Sender['name'] {
  if (says(analysis, analysis.context.sender?.name)) return 'full';
  const counts = pieces.map((piece) => namesOf(piece, analysis, known));
  const hasField = lines
    .flat()
    .some(({ kind, raw }) => kind === 'field' && NAME_FIELDS.has(fieldMeaning(raw)));
  if (hasField || counts.some((count) => count > 1) || analysis.matches('signal:sender-full-name').length > 0)
    return 'full';
  return counts.includes(1) || analysis.matches('signal:sender-name').length > 0 ? 'first' : 'none';
}

/** Beside the name and the firm stands something in words: what one does has no list. */
function hasOtherPiece(pieces: readonly Line[], analysis: Analysis, known: Known): boolean {
  const name = pieces.findIndex((piece) => namesOf(piece, analysis, known) > 0);
  return pieces.some(
    (piece, i) =>
      name >= 0 &&
      i > name &&
      piece.every(({ kind, raw }) => kind === 'word' || raw === '.' || raw === '&') &&
      !piece.some((token) => known.firms.has(token)),
  );
}

/** Who writes, as far as the message says it itself: in its signature, or in its text. */
export function senderOf(analysis: Analysis): Sender {
  const lines = signedLines(analysis);
  const pieces = lines.flatMap(piecesOf);
  const tokens = lines.flat();
  const signed = new Set(tokens);
  const known = (signal: string): ReadonlySet<Token> =>
    new Set(
      analysis
        .matches(`signal:${signal}`)
        .flatMap(({ passage, first, last }) => passage.tokens.slice(first, last))
        .filter((token) => signed.has(token)),
    );
  const words: Known = { firms: known('sender-firm'), roles: known('sender-role') };
  const meanings = new Set(tokens.filter(({ kind }) => kind === 'field').map(({ raw }) => fieldMeaning(raw)));
  const isIntroduced = analysis.offer.parts.sender.some(({ sentence }) => sentence.zone === 'main');
  return {
    name: nameOf(analysis, lines, pieces, words),
    hasRole:
      words.roles.size > 0 ||
      meanings.has('audience') ||
      isIntroduced ||
      hasOtherPiece(pieces, analysis, words),
    hasCompany:
      says(analysis, analysis.context.sender?.company) ||
      words.firms.size > 0 ||
      tokens.some(({ kind }) => kind === 'url' || kind === 'email') ||
      meanings.has('company') ||
      analysis.matches('signal:sender-of-firm').length > 0,
  };
}

import { fieldMeaning } from '../languages/field-names.ts';
import type { Token } from '../model/token.ts';
import { isCapitalized } from '../text/characters.ts';
import type { Analysis, Match, Sentence } from './types.ts';

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

/** How many names a line begins with: up to a comma, a bar or a number. A title is none, nor are firms and offices. */
function namesOf(line: Line, { language }: Analysis, taken: ReadonlySet<Token>): number {
  const start = line.findIndex((token) => token.kind !== 'punct' && token.kind !== 'emoji');
  let names = 0;
  for (const token of line.slice(Math.max(start, 0))) {
    if (token.kind !== 'word') {
      if (token.raw === '.') continue;
      break;
    }
    if (taken.has(token)) return 0;
    if (isCapitalized(token.raw) && !language.titles.has(token.fold)) names++;
  }
  return names <= NAME_WORDS ? names : 0;
}

const isIn = (lines: readonly Line[], match: Match) => {
  const token = match.passage.tokens[match.first];
  return token !== undefined && lines.some((line) => line.includes(token));
};

/** Does the context's name stand in the message? */
function says(analysis: Analysis, name: string | undefined): boolean {
  if (name === undefined) return false;
  return analysis.message.segments.some(({ text }) => text.toLowerCase().includes(name.toLowerCase()));
}

function nameOf(analysis: Analysis, lines: readonly Line[]): Sender['name'] {
  const { sender } = analysis.context;
  if (says(analysis, sender?.name)) return 'full';
  const taken = new Set(
    [...analysis.matches('signal:sender-role'), ...analysis.matches('signal:sender-firm')].flatMap(
      ({ passage, first, last }) => passage.tokens.slice(first, last),
    ),
  );
  const counts = lines.map((line) => namesOf(line, analysis, taken));
  const hasField = lines
    .flat()
    .some(({ kind, raw }) => kind === 'field' && NAME_FIELDS.has(fieldMeaning(raw)));
  if (hasField || counts.some((count) => count > 1) || analysis.matches('signal:sender-full-name').length > 0)
    return 'full';
  return counts.some((count) => count === 1) || analysis.matches('signal:sender-name').length > 0
    ? 'first'
    : 'none';
}

/** Who writes, as far as the message says it itself: in its signature, or in its text. */
export function senderOf(analysis: Analysis): Sender {
  const lines = signedLines(analysis);
  const isSigned = (signal: string) =>
    analysis.matches(`signal:${signal}`).some((match) => isIn(lines, match));
  const fields = lines.flat().filter(({ kind }) => kind === 'field');
  const meanings = new Set(fields.map(({ raw }) => fieldMeaning(raw)));
  const isIntroduced = analysis.offer.parts.sender.some(({ sentence }) => sentence.zone === 'main');
  const hasDomain = lines.flat().some(({ kind }) => kind === 'url' || kind === 'email');
  return {
    name: nameOf(analysis, lines),
    hasRole: isSigned('sender-role') || meanings.has('audience') || isIntroduced,
    hasCompany:
      says(analysis, analysis.context.sender?.company) ||
      isSigned('sender-firm') ||
      hasDomain ||
      meanings.has('company') ||
      analysis.matches('signal:sender-of-firm').length > 0,
  };
}

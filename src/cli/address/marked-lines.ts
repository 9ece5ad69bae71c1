import type { Brush } from '../../formatters/types.ts';
import { visible } from '../../formatters/visible.ts';
import { displayWidth } from '../../formatters/width.ts';
import type { Span } from '../../model/span.ts';

/** Words to be marked in a text, and the color to do it in. */
export interface Mark extends Span {
  readonly brush: Brush;
}

interface Piece {
  readonly text: string;
  readonly brush: Brush | undefined;
}

/** A word in the pieces that marks make of it, as a terminal shows it. */
function piecesOf(text: string, { start, end }: Span, marks: readonly Mark[]): readonly Piece[] {
  const cuts = new Set([start, end]);
  for (const mark of marks)
    for (const cut of [mark.start, mark.end]) if (start < cut && cut < end) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? start;
    const mark = marks.find((one) => one.start <= from && to <= one.end);
    return { text: visible(text.slice(from, to)), brush: mark?.brush };
  });
}

const widthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, piece) => sum + displayWidth(piece.text), 0);

/** A space between two words that one mark covers is marked, too. */
function gapBetween(before: Span, after: Span, marks: readonly Mark[]): Piece {
  const mark = marks.find((one) => one.start < before.end && after.start < one.end);
  return { text: ' ', brush: mark?.brush };
}

/** The line, and below it what underlines its marks. */
function drawn(pieces: readonly Piece[]): readonly string[] {
  const line = pieces.map((piece) => piece.text).join('');
  if (pieces.every((piece) => piece.brush === undefined)) return [line];
  const below = pieces.map(({ text, brush }) => {
    const width = displayWidth(text);
    return brush ? brush('~'.repeat(width)) : ' '.repeat(width);
  });
  return [line, below.join('').trimEnd()];
}

/** A text in lines of at most so many columns, each with its marks underlined in a line below it. */
export function markedLines(text: string, marks: readonly Mark[], width: number): readonly string[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let before: Span | undefined;
  for (const match of text.matchAll(/\S+/g)) {
    const word = { start: match.index, end: match.index + match[0].length };
    const pieces = piecesOf(text, word, marks);
    if (before && widthOf(line) + 1 + widthOf(pieces) <= width) line.push(gapBetween(before, word, marks));
    else if (before) {
      lines.push(line);
      line = [];
    }
    line.push(...pieces);
    before = word;
  }
  lines.push(line);
  return lines.flatMap(drawn);
}

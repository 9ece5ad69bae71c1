/** Small pieces of Markdown, for the documentation that is generated. */

/** A text in a table cell or a line: one line, with no sign that would end the cell. */
export function cell(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** A fence longer than any run of backticks in the text, so that nothing inside ends it. */
export function codeBlock(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** How many columns a character takes in a typewriter face: emoji take two, combining marks none. */
function columns(text: string): number {
  let count = 0;
  for (const char of text) {
    if (/^(?:\p{M}|\u200d|\ufe0f)$/u.test(char)) continue;
    count += /\p{Extended_Pictographic}/u.test(char) ? 2 : 1;
  }
  return count;
}

/** A message with `^^^` under each ⟦span⟧; a span over a line's end is underlined on both lines. */
export function underlined(text: string): string {
  const lines: string[] = [];
  let open = false;
  for (const raw of text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')) {
    let shown = '';
    let marks = '';
    for (const char of raw) {
      if (char === '⟦') open = true;
      else if (char === '⟧') open = false;
      else {
        shown += char;
        marks += (open ? '^' : ' ').repeat(columns(char));
      }
    }
    lines.push(shown);
    if (marks.includes('^')) lines.push(marks.trimEnd());
  }
  return lines.join('\n');
}

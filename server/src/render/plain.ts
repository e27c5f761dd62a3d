/** Columns that a text is wrapped at. */
const columns = 80;

/** A terminal obeys control characters, and some reorder what is read; a report has no use for either. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

/** Breaks a text into lines of at most 80 columns; a longer word has a line of its own. */
export function wrapText(text: string, opening = '', indent = opening): string {
  return withoutControls(text)
    .split('\n')
    .map((line, index) => wrapLine(line, index === 0 ? opening : indent, indent))
    .join('\n');
}

function wrapLine(text: string, opening: string, indent: string): string {
  const lines: string[] = [];
  let line = opening;
  let empty = true;
  for (const word of text.split(' ').filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** A text of a report or of a file as Markdown that shows it and nothing else. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#&!]/g, '\\$&');
}

/** A text as Markdown's code. */
export function codeSpan(text: string): string {
  return `\`${text.replace(/`/g, 'ˋ').replace(/\s+/g, ' ')}\``;
}

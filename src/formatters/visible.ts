/**
 * What a terminal would obey rather than show: C0 and C1 controls, line and paragraph separators, and the marks that
 * turn the direction of text (Unicode Standard Annex 9), by which a line can be made to read as another one.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const HAS_UNSEEN = new RegExp(UNSEEN.source);

function picture(character: string): string {
  const code = character.charCodeAt(0);
  // Control Pictures, one column wide like a letter
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** The text with control characters as their pictures (␛ for escape) or codes (\u202e): safe to send to a terminal. */
export function visible(text: string): string {
  return HAS_UNSEEN.test(text) ? text.replace(UNSEEN, picture) : text;
}

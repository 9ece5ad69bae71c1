export type TokenKind =
  | 'word'
  | 'number'
  | 'punct'
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'field'
  | 'emoji';

/** One token of a segment's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** as written */
  readonly raw: string;
  /** as compared: lower case, ä as ae, ß as ss, one kind of quote, no soft hyphens */
  readonly fold: string;
  /** line breaks before it: 0 none, 1 a new line, 2 a blank line */
  readonly breaks: 0 | 1 | 2;
  /** white space (or a line break, or the text's begin) stands before it */
  readonly spaced: boolean;
}

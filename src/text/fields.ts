/** A dialect of merge fields: how a tool writes the place that it fills in. */
export interface FieldDialect {
  readonly name: string;
  /** characters one of which begins it */
  readonly opens: string;
  /** the whole field, sticky */
  readonly pattern: RegExp;
  readonly example: string;
}

/**
 * The dialects, in the order in which they are tried at a place; sources are the tools' own manuals.
 * `[…]` is a field only when it holds words: `[1]`, `[ ]`, `[x]`, `[sic]` and links are not.
 */
export const FIELD_DIALECTS: readonly FieldDialect[] = [
  { name: 'triple-brace', opens: '{', pattern: /\{\{\{[^{}\n]{1,80}\}\}\}/y, example: '{{{first_name}}}' },
  {
    name: 'double-brace',
    opens: '{',
    pattern: /\{\{(?:[^{}\n]|\$\{[^{}\n]*\}){1,120}\}\}/y,
    example: '{{first_name}}',
  },
  { name: 'tag', opens: '{', pattern: /\{%[^%\n]{1,120}%\}/y, example: '{% if du %}' },
  { name: 'mailchimp', opens: '*', pattern: /\*\|[^|\n]{1,60}\|\*/y, example: '*|FNAME|*' },
  { name: 'salesforce', opens: '{', pattern: /\{![\wÀ-ɏ.]{1,60}\}/y, example: '{!Contact.FirstName}' },
  { name: 'shell', opens: '$#', pattern: /[$#]\{[^{}\n]{1,60}\}/y, example: '$' + '{name}' },
  { name: 'smarty', opens: '{', pattern: /\{\$[\wÀ-ɏ.]{1,60}\}/y, example: '{$name}' },
  { name: 'erb', opens: '<', pattern: /<%=?[^%\n]{1,80}%>/y, example: '<%= name %>' },
  {
    name: 'word',
    opens: '«',
    // a capital or an underscore: «bitte» is a quotation
    pattern: /«(?:[A-ZÄÖÜ][A-Za-z0-9À-ɏ]{0,40}|[A-Za-z0-9À-ɏ]{0,40}_[\wÀ-ɏ]{0,40})»/y,
    example: '«Vorname»',
  },
  { name: 'double-angle', opens: '<', pattern: /<<[A-Za-zÀ-ɏ_][\wÀ-ɏ ]{0,40}>>/y, example: '<<Name>>' },
  {
    name: 'angle',
    opens: '<',
    pattern:
      /<(?:(?:vor|nach|firmen)?name|first[ _]?name|last[ _]?name|firma|company(?:[ _]name)?|anrede|(?:your|dein|ihr)[ _]name)>/iy,
    example: '<Vorname>',
  },
  {
    name: 'double-percent',
    opens: '%',
    pattern: /%%[A-Za-zÀ-ɏ][\wÀ-ɏ.()]{0,60}%%/y,
    example: '%%firstname%%',
  },
  { name: 'percent', opens: '%', pattern: /%[A-Za-zÀ-ɏ][\wÀ-ɏ.-]{1,60}%/y, example: '%FIRSTNAME%' },
  { name: 'brace', opens: '{', pattern: /\{[A-Za-zÀ-ɏ_][\wÀ-ɏ .:=|-]{0,60}\}/y, example: '{name}' },
  { name: 'double-bracket', opens: '[', pattern: /\[\[[^[\]\n]{1,60}\]\]/y, example: '[[data:firstname]]' },
  {
    name: 'bracket',
    opens: '[',
    pattern: /\[(?!(?:sic|x|image[^\]]*|cid:[^\]]*|https?:[^\]]*)\])[A-Za-zÀ-ɏ#€$][^[\]\n]{0,70}\](?!\()/iy,
    example: '[Name]',
  },
  { name: 'placeholder', opens: 'X_', pattern: /(?:X{3,}|_{3,})(?![\wÀ-ɏ])/y, example: 'XXX' },
];

const OPENERS: ReadonlySet<number> = new Set(
  FIELD_DIALECTS.flatMap(({ opens }) => Array.from(opens, (opener) => opener.charCodeAt(0))),
);

/** Is a UTF-16 unit one that merge fields begin with? Of the letters only X is. */
export const opensField = (code: number): boolean => OPENERS.has(code);

/** Where the merge field that begins at an offset ends; -1 where none begins. */
export function fieldEnd(text: string, at: number): number {
  if (!opensField(text.charCodeAt(at))) return -1;
  const opener = text.charAt(at);
  for (const { opens, pattern } of FIELD_DIALECTS) {
    if (!opens.includes(opener)) continue;
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return -1;
}

/** A dialect of merge fields: how a tool writes the place that it fills in. */
export interface FieldDialect {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
}

/**
 * The dialects, in the order in which they are tried at a place; sources are the tools' own manuals.
 * `[…]` is a field only when it holds words: `[1]`, `[ ]`, `[x]`, `[sic]` and links are not.
 */
export const FIELD_DIALECTS: readonly FieldDialect[] = [
  { name: 'triple-brace', pattern: '\\{\\{\\{[^{}\\n]{1,80}\\}\\}\\}', example: '{{{first_name}}}' },
  { name: 'double-brace', pattern: '\\{\\{(?:[^{}\\n]|\\$\\{[^{}\\n]*\\}){1,120}\\}\\}', example: '{{first_name}}' },
  { name: 'tag', pattern: '\\{%[^%\\n]{1,120}%\\}', example: '{% if du %}' },
  { name: 'mailchimp', pattern: '\\*\\|[^|\\n]{1,60}\\|\\*', example: '*|FNAME|*' },
  { name: 'salesforce', pattern: '\\{![\\p{L}\\p{N}_.]{1,60}\\}', example: '{!Contact.FirstName}' },
  { name: 'shell', pattern: '[$#]\\{[^{}\\n]{1,60}\\}', example: '${name}' },
  { name: 'smarty', pattern: '\\{\\$[\\p{L}\\p{N}_.]{1,60}\\}', example: '{$name}' },
  { name: 'erb', pattern: '<%=?[^%\\n]{1,80}%>', example: '<%= name %>' },
  { name: 'word', pattern: '«[\\p{L}_][\\p{L}\\p{N}_]{0,40}»(?<=«(?:[A-ZÄÖÜ][\\p{L}\\p{N}]*|[\\p{L}\\p{N}]*_[\\p{L}\\p{N}_]*)»)', example: '«Vorname»' },
  { name: 'double-angle', pattern: '<<[\\p{L}_][\\p{L}\\p{N}_ ]{0,40}>>', example: '<<Name>>' },
  {
    name: 'angle',
    pattern:
      '<(?:(?:vor|nach|firmen)?name|first[ _]?name|last[ _]?name|firma|company(?:[ _]name)?|anrede|your[ _]name|dein[ _]name|ihr[ _]name)>',
    example: '<Vorname>',
  },
  { name: 'double-percent', pattern: '%%[\\p{L}][\\p{L}\\p{N}_.()]{0,60}%%', example: '%%firstname%%' },
  { name: 'percent', pattern: '%[\\p{L}][\\p{L}\\p{N}_.-]{1,60}%', example: '%FIRSTNAME%' },
  { name: 'brace', pattern: '\\{[\\p{L}_][\\p{L}\\p{N}_ .:=|-]{0,60}\\}', example: '{name}' },
  { name: 'double-bracket', pattern: '\\[\\[[^\\[\\]\\n]{1,60}\\]\\]', example: '[[data:firstname]]' },
  {
    name: 'bracket',
    pattern:
      '\\[(?!(?:sic|x|\\s*|\\d+|\\.{3}|…|https?:[^\\]]*|image[^\\]]*|cid:[^\\]]*)\\])[\\p{L}#€$][^\\[\\]\\n]{0,70}\\](?!\\()',
    example: '[Name]',
  },
  { name: 'placeholder', pattern: '\\bX{3,}\\b|\\b_{3,}|(?<=\\s)_{3,}', example: 'XXX' },
];

/** One alternation over all dialects, for the tokenizer. */
export const FIELD_PATTERN = FIELD_DIALECTS.map((dialect) => `(?:${dialect.pattern})`).join('|');

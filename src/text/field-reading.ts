import { FIELD_DIALECTS, type FieldDialect } from './fields.ts';

/** What one merge field does. */
export interface FieldReading {
  readonly dialect: FieldDialect;
  /** `value`: puts something in; `open`, `middle`, `close`: begins, divides and ends a block; `choice`: one of several texts */
  readonly role: 'value' | 'open' | 'middle' | 'close' | 'choice';
  /** of a value its name, as `contact.first_name`; of a block the word that its end repeats, as `if` */
  readonly name: string;
  /** it says what stands there where the value is missing */
  readonly hasFallback: boolean;
}

/** Blocks of Liquid and Jinja that have an end. */
const BLOCKS = new Set(
  'if unless for case capture comment raw with block macro call filter switch'.split(' '),
);
const MIDDLES = new Set('else elsif elif elseif when'.split(' '));

/** What templates put after a bar to change a value; any other word there is what stands in for it. */
const FILTERS = new Set(
  `append capitalize capfirst concat date date_format downcase e escape escape_once first format format_name html join
   last length lower lstrip ltrim money number prepend remove replace round rstrip rtrim safe size slice split strip
   strip_html striptags time title titlecase trim truncate truncatewords ucfirst upcase upper uppercase lowercase
   url_encode urlencode raw default_if_none`
    .trim()
    .split(/\s+/),
);

/** "| default: 'x'", "| default('x')", `|fallback:`, "default=x" */
const NAMED_FALLBACK = /(?:\|\s*(?:default|fallback|d)\b|\b(?:default|fallback)\s*[=(:])/i;
/** `name || 'x'`, `name ?? 'x'`, `${name:-x}`, `name ? … : …`, `or name "x"`, `x if name else y` */
const CODED_FALLBACK = /\|\||\?\?|:-|\?.*:|^\s*(?:or|coalesce|if|insert_or)\s|\bif\b.*\belse\b/i;
/** `data:firstname:"x"`, `var:name:"x"` */
const NAMED_VALUE = /^\s*(?:data|var)\s*:/;

/** The text after a value's bar, where it stands in for the value: `{{name | "there"}}`, `{contactfield=name|there}`. */
function isStandIn(filters: readonly string[]): boolean {
  return filters.some((filter) => {
    const word = /^[\p{L}_]+/u.exec(filter.trim())?.[0]?.toLowerCase();
    return filter.trim() !== '' && (word === undefined || !FILTERS.has(word));
  });
}

/** The signs of the dialect taken off both ends, and white-space control with them: "{{- name -}}". */
function inside(raw: string): string {
  return raw
    .replace(/^[^\p{L}\d_#/^!&$]+|^[$#!%*|]*\{[{!]*/u, '')
    .replace(/[^\p{L}\d_"'“”‘’)\s]+$/u, '')
    .replace(/^[-~\s]+|[-~\s]+$/g, '');
}

const block = (role: FieldReading['role'], name: string) => ({ role, name, hasFallback: false });

function readTag(text: string): Omit<FieldReading, 'dialect'> {
  const word = /^\w+/.exec(text)?.[0]?.toLowerCase() ?? '';
  if (word.startsWith('end')) return block('close', word.slice(3));
  if (MIDDLES.has(word)) return block('middle', word);
  return BLOCKS.has(word) ? block('open', word) : block('choice', word);
}

/** Blocks of Handlebars (`{{#if x}}`), of Mailchimp (`*|IF:X|*`), and of those who write `%%if(x)%%`. */
function readBlock(text: string): Omit<FieldReading, 'dialect'> | undefined {
  const handlebars = /^([#/^])\s*(\w*)/.exec(text);
  if (text === '^') return block('middle', 'else');
  if (handlebars) return block(handlebars[1] === '/' ? 'close' : 'open', (handlebars[2] ?? '').toLowerCase());
  const capitals = /^(END|ELSE|ELSEIF|IF|IFNOT)(?=[:(]|$)(?::(IF|IFNOT))?/i.exec(text);
  const word = capitals?.[1]?.toLowerCase();
  if (word === undefined) return /^(?:else|else if .*)$/i.test(text) ? block('middle', 'else') : undefined;
  if (word === 'end') return block('close', 'if');
  return word.startsWith('else') ? block('middle', word) : block('open', 'if');
}

function readValue(text: string): Omit<FieldReading, 'dialect'> {
  const [value = '', ...filters] = text.split(/\|(?!\|)/);
  const bare = value
    .replace(NAMED_VALUE, '')
    .replace(/^\s*(?:insert|or|coalesce|contactfield|leadfield)[\s=]+/i, '')
    .replace(/^\s*["'“].*/, '')
    .replace(/^\s*[$#]\{/, '');
  const name = /[\p{L}_$][\p{L}\d_.$-]*/u.exec(bare)?.[0] ?? '';
  const isMailjet = NAMED_VALUE.test(text) && /:\s*["'“”][^"'“”]/.test(text);
  const hasFallback =
    NAMED_FALLBACK.test(text) || CODED_FALLBACK.test(text) || isMailjet || isStandIn(filters);
  return { role: 'value', name, hasFallback };
}

/** "{Hallo|Guten Tag}": one of several texts, and nothing is put in. */
const isChoice = (dialect: FieldDialect, text: string) =>
  dialect.name === 'brace' && /\|/.test(text) && !text.includes('=');

/** Dialects in which a field can say by itself what stands there where the value is missing. */
const WITH_FALLBACKS = new Set(['double-brace', 'triple-brace', 'double-bracket', 'shell']);

/** Could the field say what stands there where the value is missing? Of single braces only Mautic's can. */
export const canHaveFallback = ({ dialect }: FieldReading, raw: string): boolean =>
  WITH_FALLBACKS.has(dialect.name) || /^\{(?:contact|lead)field=/i.test(raw);

/** Dialects that one tool has: Liquid, Jinja and Handlebars have them all. */
const OF_ONE_TOOL = new Set(['double-brace', 'triple-brace', 'tag']);

/** The group of dialects that a field is of; fields of two groups are not filled by one tool. */
export const dialectGroup = ({ dialect }: FieldReading): string =>
  OF_ONE_TOOL.has(dialect.name) ? 'double-brace' : dialect.name;

/** Reads a whole merge field; undefined for what is none. */
export function readField(raw: string): FieldReading | undefined {
  const dialect = FIELD_DIALECTS.find(({ opens, pattern }) => {
    if (!opens.includes(raw.charAt(0))) return false;
    pattern.lastIndex = 0;
    return pattern.test(raw) && pattern.lastIndex === raw.length;
  });
  if (!dialect) return undefined;
  const text = dialect.name === 'tag' ? raw.slice(2, -2).replace(/^[-~\s]+/, '') : inside(raw);
  if (dialect.name === 'tag') return { dialect, ...readTag(text) };
  if (isChoice(dialect, text)) return { dialect, role: 'choice', name: '', hasFallback: false };
  return { dialect, ...(readBlock(text) ?? readValue(text)) };
}

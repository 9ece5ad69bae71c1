import { languageOf } from '../../languages/registry.ts';
import { LANGUAGES, type LanguageCode } from '../../model/locale.ts';
import type { Segment } from '../../model/message.ts';
import { oneOf } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import { verbatim } from '../../model/span-map.ts';
import { UserError } from '../../model/user-error.ts';
import { readPassage } from '../passage.ts';
import { analyzeAddress } from './address.ts';
import type { AddressForm, AddressVerdict } from './types.ts';

export interface AddressOf {
  readonly form: AddressVerdict;
  /** in the order of the text; UTF-16 offsets, end-exclusive */
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly form: AddressForm;
    readonly why: string;
  }[];
}

const CODE = /```[\s\S]*?```|`[^`\n]+`/g;

export function codeIn(text: string): readonly Span[] {
  if (!text.includes('`')) return [];
  return Array.from(text.matchAll(CODE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * How a text speaks to its reader: familiar (du), familiar-plural (ihr), formal (Sie), mixed, or none.
 * What is quoted, code, or another's mail does not count.
 * In a language that isn't known yet, no address is claimed.
 * @throws UserError where no language is given
 */
export function addressOf(text: string, options: { readonly language: LanguageCode }): AddressOf {
  if (typeof options?.language !== 'string') {
    throw new UserError('language', 'addressOf needs to know the language of the text.', {
      remedy: `Pass { language: … } with ${oneOf(LANGUAGES)}.`,
    });
  }
  if (!LANGUAGES.includes(options.language)) return { form: 'none', evidence: [] };
  const language = languageOf(options.language);
  const segment: Segment = { role: 'body', text, map: verbatim(0, text.length), code: codeIn(text) };
  const { form, evidence } = analyzeAddress([readPassage(segment, language)], options.language);
  return { form, evidence: evidence.map(({ start, end, form: of, why }) => ({ start, end, form: of, why })) };
}

import { german } from '../../languages/de/language.ts';
import type { LanguageCode } from '../../model/locale.ts';
import type { Segment } from '../../model/message.ts';
import { verbatim } from '../../model/span-map.ts';
import { UserError } from '../../model/user-error.ts';
import { analyzeAddress } from '../address/address.ts';
import { codeIn } from '../address/address-of.ts';
import { readPassage } from '../passage.ts';
import type { Passage } from '../types.ts';
import { addressEdits } from './address-edits.ts';
import type { RewriteTarget } from './types.ts';

const TARGETS: readonly string[] = ['formal', 'familiar'];

function read(text: string): readonly Passage[] {
  const segment: Segment = { role: 'body', text, map: verbatim(0, text.length), code: codeIn(text) };
  return [readPassage(segment, german)];
}

/** Read again, the text speaks to nobody in the form that was to go. */
function isReached(text: string, to: RewriteTarget): boolean {
  const { form } = analyzeAddress(read(text), 'de');
  return (form !== 'mixed' && (form === 'formal') !== (to === 'familiar')) || form === 'none';
}

/**
 * A text in the other form of address: familiar German (du, ihr) made formal (Sie), or formal German made familiar (du).
 * Pronouns, possessives, verbs, imperatives and reflexives change; quotations, code, links, merge fields and quoted
 * history stay. What speaks to nobody, or already in the form that is wanted, comes back as it is.
 * @returns undefined where a sentence can't be converted safely, or the language has no such conversion
 * @throws UserError where no language or no form is given
 */
export function rewriteAddress(
  text: string,
  options: { readonly language: LanguageCode; readonly to: RewriteTarget },
): string | undefined {
  if (typeof options?.language !== 'string') {
    throw new UserError('language', 'rewriteAddress needs to know the language of the text.', {
      remedy: "Pass { language: 'de' }: German is the language it can rewrite.",
    });
  }
  if (!TARGETS.includes(options.to)) {
    throw new UserError('form', 'rewriteAddress needs to know the form of address that is wanted.', {
      remedy: "Pass { to: 'formal' } or { to: 'familiar' }.",
    });
  }
  if (options.language !== 'de') return undefined;
  const passages = read(text);
  const edits = addressEdits(passages, analyzeAddress(passages, 'de'), options.to);
  if (!edits) return undefined;
  let rewritten = '';
  let end = 0;
  for (const edit of edits) {
    rewritten += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  rewritten += text.slice(end);
  return edits.length === 0 || isReached(rewritten, options.to) ? rewritten : undefined;
}

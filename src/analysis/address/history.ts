import type { Context } from '../../model/context.ts';
import type { Language } from '../../model/language.ts';
import { verbatim } from '../../model/span-map.ts';
import { fold } from '../../text/fold.ts';
import { readPassage } from '../passage.ts';
import type { Passage } from '../types.ts';
import { analyzeAddress } from './address.ts';

const OWN_QUOTE = /^\s*>\s?(?!\s*>)(.*)$/;
const DEEPER_QUOTE = /^\s*>\s*>/;
const MAIL_HEADER = /^\s*(?:Von|Gesendet|An|Cc|Betreff|Datum)\s*:/i;

interface Quoted {
  /** the line "Am … schrieb …:", or '' */
  readonly opener: string;
  readonly text: string;
}

/** The mail that is answered: one level of quotation, up to the next older mail. */
function answeredMail(text: string, language: Language): Quoted | undefined {
  let opener: string | undefined;
  const lines: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (DEEPER_QUOTE.test(line)) continue;
    const quoted = OWN_QUOTE.exec(line)?.[1];
    const isOpener = language.historyOpeners.some((pattern) => pattern.test(quoted ?? line));
    if (isOpener && lines.length > 0) break;
    if (isOpener) opener ??= line;
    else if (quoted !== undefined) lines.push(quoted);
    else if (opener !== undefined && !MAIL_HEADER.test(line)) lines.push(line);
  }
  return lines.length > 0 ? { opener: opener ?? '', text: lines.join('\n') } : undefined;
}

/** First names and surnames under the message, folded. */
function signedNames(passage: Passage): readonly string[] {
  const sentence = passage.sentences.find(({ zone }) => zone === 'signature');
  if (!sentence) return [];
  return passage.tokens
    .slice(sentence.first, Math.min(sentence.last, sentence.first + 3))
    .filter((token) => token.kind === 'word' && token.fold.length > 2)
    .map((token) => token.fold);
}

/** Did the sender write the quoted mail too, as in a follow-up below one's own first message? */
function isOwnMail({ opener }: Quoted, passage: Passage, context: Context): boolean {
  const names = fold(opener);
  const has = (name: string | undefined) =>
    name !== undefined &&
    fold(name)
      .split(/\s+/)
      .some((part) => part.length > 2 && names.includes(part));
  if (has(context.recipient?.name)) return false;
  if (has(context.sender?.name) || signedNames(passage).some((name) => names.includes(name))) return true;
  return context.stage === 'followup' || context.stage === 'breakup' || context.stage === 'first';
}

/** How the reader speaks to the sender in the mail that this one answers: a du there makes du no liberty any more. */
export function readersForm(
  passages: readonly Passage[],
  language: Language,
  context: Context,
): 'familiar' | 'formal' | undefined {
  for (const passage of passages) {
    if (!passage.sentences.some((sentence) => sentence.zone === 'history')) continue;
    const mail = answeredMail(passage.segment.text, language);
    if (!mail || isOwnMail(mail, passage, context)) continue;
    const segment = { role: 'body', text: mail.text, map: verbatim(0, mail.text.length) } as const;
    const { form, evidence } = analyzeAddress([readPassage(segment, language)], language.code);
    if (evidence.some((clue) => clue.form !== 'formal' && clue.strength === 'high')) return 'familiar';
    if (form === 'formal') return 'formal';
  }
  return undefined;
}

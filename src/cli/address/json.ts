import { safeJson } from '../../formatters/json.ts';
import type { AddressClue, MessageAddress, SentenceAddress } from '../../lint/message-address.ts';
import type { FileAddresses } from '../../node/address-files.ts';

const place = ({ line, column, endLine, endColumn, start, end }: SentenceAddress | AddressClue) => ({
  line,
  column,
  endLine,
  endColumn,
  start,
  end,
});

const message = ({ form, language, variants, evidence, sentences }: MessageAddress) => ({
  form,
  language,
  variants,
  evidence: evidence.map((clue) => ({
    ...place(clue),
    form: clue.form,
    strength: clue.strength,
    why: clue.why,
    text: clue.text,
    sentence: clue.sentence,
    sentenceIndex: clue.sentenceIndex,
  })),
  sentences: sentences.map((sentence) => ({
    ...place(sentence),
    form: sentence.form,
    zone: sentence.zone,
    text: sentence.text,
  })),
});

/** One entry a file, with each of its messages; one line, and safe to send to a terminal. */
export function addressJson(files: readonly FileAddresses[]): string {
  return safeJson(files.map(({ filePath, messages }) => ({ filePath, messages: messages.map(message) })));
}

import type { AddressAnalysis, AddressForm } from '../address/types.ts';
import type { Passage, Sentence } from '../types.ts';
import { FOREIGN_ZONES } from '../zones.ts';
import { readLine } from './line.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { toFamiliar } from './to-familiar.ts';
import { toFormal } from './to-formal.ts';
import type { AddressEdit, AddressRewrite, RewriteTarget } from './types.ts';
import type { Changes } from './words.ts';

/** Token indexes that show an address, by passage. */
type CluesOf = ReadonlyMap<Passage, ReadonlyMap<number, AddressForm>>;

function cluesOf(address: AddressAnalysis): CluesOf {
  const clues = new Map<Passage, Map<number, AddressForm>>();
  for (const { passage, start, form } of address.evidence) {
    const index = passage.tokens.findIndex((token) => token.start === start);
    if (index < 0) continue;
    const known = clues.get(passage) ?? new Map<number, AddressForm>();
    clues.set(passage, known.set(index, form));
  }
  return clues;
}

/** Words that are taken out go with the space before them. */
function editsOf(sentence: Sentence, changes: Changes): readonly AddressEdit[] {
  const { passage } = sentence;
  const { tokens, segment } = passage;
  const edits: AddressEdit[] = [];
  for (const [index, text] of [...changes].sort(([a], [b]) => a - b)) {
    const token = tokens[index];
    if (!token) continue;
    const before = tokens[index - 1];
    if (text === '') {
      const start = before ? before.end : token.start;
      const last = edits.at(-1);
      if (last && last.end === start) edits[edits.length - 1] = { ...last, end: token.end };
      else edits.push({ passage, sentence, start, end: token.end, text: '' });
    } else if (text !== segment.text.slice(token.start, token.end))
      edits.push({ passage, sentence, start: token.start, end: token.end, text });
  }
  return edits;
}

const isSource = (form: AddressForm, to: RewriteTarget) => (form === 'formal') === (to === 'familiar');

/**
 * How a German message would speak to its reader in the other form of address, sentence by sentence: a sentence that
 * can't be converted safely is named and left alone. Quotations, code, links, merge fields and quoted history stay.
 */
export function planRewrite(
  passages: readonly Passage[],
  address: AddressAnalysis,
  to: RewriteTarget,
): AddressRewrite {
  const clues = cluesOf(address);
  const edits: AddressEdit[] = [];
  const unsafe: Sentence[] = [];
  for (const passage of passages) {
    const own = clues.get(passage);
    if (!own) continue;
    const spelling: Spelling = spellingOf(passage.tokens);
    for (const sentence of passage.sentences) {
      if (FOREIGN_ZONES.has(sentence.zone)) continue;
      const inside = new Map(
        [...own].filter(([i, form]) => sentence.first <= i && i < sentence.last && isSource(form, to)),
      );
      if (inside.size === 0) continue;
      const line = readLine(sentence);
      const changes = to === 'formal' ? toFormal(line, inside, spelling) : toFamiliar(line, inside, spelling);
      if (changes) edits.push(...editsOf(sentence, changes));
      else unsafe.push(sentence);
    }
  }
  return { edits, unsafe };
}

/**
 * The changes that make a whole German message formal or familiar, in the order of its text; [] where nothing speaks to
 * the reader in the other form, and undefined where one sentence can't be converted safely.
 */
export function addressEdits(
  passages: readonly Passage[],
  address: AddressAnalysis,
  to: RewriteTarget,
): readonly AddressEdit[] | undefined {
  const { edits, unsafe } = planRewrite(passages, address, to);
  return unsafe.length > 0 ? undefined : edits;
}

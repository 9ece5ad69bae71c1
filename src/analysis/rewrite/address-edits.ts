import { GREETED_GROUP } from '../../languages/de/address/words.ts';
import type { AddressAnalysis, AddressForm } from '../address/types.ts';
import type { Passage, Sentence } from '../types.ts';
import { OWN_ZONES } from '../zones.ts';
import { type Clues, cluesByPassage, cluesIn, cluesOf } from './clues.ts';
import { readLine } from './line.ts';
import { type Spelling, spellingOf } from './spelling.ts';
import { toFamiliar } from './to-familiar.ts';
import { toFormal } from './to-formal.ts';
import type { AddressEdit, AddressRewrite, RewriteTarget } from './types.ts';
import type { Changes } from './words.ts';

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

const NO_CLUES: Clues = new Map();
const NOTHING: Changes = new Map();

function changesOf(
  sentence: Sentence,
  known: Clues,
  to: RewriteTarget,
  isAddressed: boolean,
  spelling: Spelling,
): Changes | undefined {
  if (to === 'familiar' && greetsFormally(sentence)) return undefined;
  const line = readLine(sentence);
  const clues = cluesOf(line, known, to, isAddressed);
  if (clues === undefined) return undefined;
  if (clues.size === 0) return NOTHING;
  return to === 'formal' ? toFormal(line, clues, spelling) : toFamiliar(line, clues, spelling);
}

/** A greeting that doesn't go with du, or with a single one: "Sehr geehrte …", "Hallo Herr Kern", "Liebes Team". */
function greetsFormally({ zone, passage, first, last }: Sentence): boolean {
  if (zone !== 'greeting') return false;
  return passage.tokens
    .slice(first, last)
    .some(
      ({ fold }) => /^(?:geehrte[rsn]?|herrn?|frau|damen|herren)$/.test(fold) || GREETED_GROUP.test(fold),
    );
}

/**
 * How a German message would speak to its reader in the other form of address, sentence by sentence: a sentence that
 * can't be converted safely is named and left alone. Quotations, code, links, merge fields and quoted history stay.
 */
export function planRewrite(
  passages: readonly Passage[],
  address: AddressAnalysis,
  to: RewriteTarget,
): AddressRewrite {
  const evidence = cluesByPassage(address);
  const edits: AddressEdit[] = [];
  const unsafe: Sentence[] = [];
  const isSource = (form: AddressForm) => (form === 'formal') === (to === 'familiar');
  const isAddressed = address.evidence.some(({ form }) => isSource(form));
  for (const passage of passages) {
    const known = evidence.get(passage) ?? NO_CLUES;
    if (to === 'formal' && ![...known.values()].some(isSource)) continue;
    const spelling = spellingOf(passage.tokens);
    for (const sentence of passage.sentences) {
      if (!OWN_ZONES.has(sentence.zone) && cluesIn(sentence, known).size === 0) continue;
      const changes = changesOf(sentence, cluesIn(sentence, known), to, isAddressed, spelling);
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

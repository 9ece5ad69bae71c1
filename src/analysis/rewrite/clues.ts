import { NOUN_LOOK_ALIKES } from '../../languages/de/address/look-alikes.ts';
import { SUBJECT_AFTER_SEI, UNIQUE } from '../../languages/de/address/requests.ts';
import { FREE_STEMS } from '../../languages/de/address/verb-classes.ts';
import { FREE_IMPERATIVES } from '../../languages/de/rewrite/words.ts';
import { isCapitalized } from '../../text/characters.ts';
import { hasPluralBefore } from '../address/antecedents.ts';
import type { AddressAnalysis, AddressForm } from '../address/types.ts';
import type { Passage, Sentence } from '../types.ts';
import {
  foldAt,
  isOnlyPlural,
  type Line,
  opensSentence,
  pluralAt,
  secondPluralAt,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';
import type { RewriteTarget } from './types.ts';

/** What a sentence shows of the address: the form by token index. */
export type Clues = ReadonlyMap<number, AddressForm>;

/** The evidence of an analysis by passage and token. */
export function cluesByPassage(address: AddressAnalysis): ReadonlyMap<Passage, Clues> {
  const clues = new Map<Passage, Map<number, AddressForm>>();
  for (const { passage, start, form } of address.evidence) {
    const index = passage.tokens.findIndex((token) => token.start === start);
    if (index < 0) continue;
    const known = clues.get(passage) ?? new Map<number, AddressForm>();
    clues.set(passage, known.set(index, form));
  }
  return clues;
}

/** "das Sie anbieten", "per Sie": the word is spoken about, not to anybody. */
const isMention = (line: Line, index: number) => {
  const before = foldAt(line, index - 1);
  if (before === 'per' || before === 'hamburger') return true;
  if (stretchAt(line, index)?.opening === 'relative') return false;
  return /^(?:das|beim|vom|zum|ein|kein|ans)$/.test(before) && line.tokens[index - 2]?.raw !== ',';
};

/** "Sie sprechen …" may be said of others, where nothing shows whom. */
function isOpen(line: Line, index: number, clues: Clues): boolean {
  const end = stretchAt(line, index)?.last ?? index;
  if (wordsIn({ first: index + 1, last: end }).some((i) => clues.has(i))) return true;
  const { passage, sentence, tokens } = line;
  if (!pluralAt(line, index + 1)) return false;
  const scope = {
    passage,
    sentence,
    tokens,
    quoted: passage.quoted,
    first: sentence.first,
    last: sentence.last,
  };
  return !hasPluralBefore(scope);
}

/** "Sie verkaufen Sie weiter", "Sie helfen Ihnen": who does it to the reader is somebody else. */
function isOthers(line: Line, index: number): boolean {
  for (let i = index + 2; i < line.sentence.last; i++) {
    const token = line.tokens[i];
    if (token?.kind === 'punct' || /^(?:und|oder)$/.test(token?.fold ?? '')) return false;
    if (/^(?:Sie|Ihnen)$/.test(token?.raw ?? ''))
      return pluralAt(line, i + 1) === undefined && foldAt(line, i - 1) !== 'als';
  }
  return false;
}

/** "Sie müssen sie nur fragen": who is not "sie" is the reader, rather than a third party. */
function hasOthersAsObject(line: Line, index: number): boolean {
  const stretch = stretchAt(line, index);
  if (!stretch || !pluralAt(line, index + 1)) return false;
  return wordsIn({ first: index + 2, last: stretch.last }).some((i) =>
    /^(?:sie|ihnen)$/.test(wordAt(line, i)?.raw ?? ''),
  );
}

function formalClues(line: Line, known: Clues, isAddressed: boolean): Clues | undefined {
  const clues = new Map([...known].filter(([, form]) => form === 'formal'));
  for (const i of wordsIn(line.sentence)) {
    const token = wordAt(line, i);
    if (!token || !/^(?:Sie|Ihnen)$/.test(token.raw)) continue;
    const isFirst = opensSentence(line.passage, line.sentence, i);
    if (isFirst && token.raw === 'Sie' && isOthers(line, i)) clues.delete(i);
    else if (clues.has(i)) continue;
    else if (!isFirst && !isMention(line, i)) clues.set(i, 'formal');
    else if (!isAddressed || !isFirst || token.raw !== 'Sie') continue;
    else if (hasOthersAsObject(line, i)) clues.set(i, 'formal');
    else if (isOpen(line, i, clues)) return undefined;
  }
  return clues;
}

const isImperative = (line: Line, index: number) =>
  line.verbAt(index).some(({ mood, number }) => mood === 'imperative' && number === 'singular');

/** An imperative that hardly another form or word resembles: "hör, …", "grüß …", "sei …". */
function isOnlyImperative(line: Line, index: number): boolean {
  const fold = foldAt(line, index);
  if (fold === 'sei') return !SUBJECT_AFTER_SEI.has(foldAt(line, index + 1));
  const isNoun = isCapitalized(wordAt(line, index)?.raw ?? '') && NOUN_LOOK_ALIKES.has(fold);
  if (isNoun || line.tokens[index + 1]?.raw === ':') return false;
  return FREE_IMPERATIVES.has(fold) || UNIQUE.has(fold) || FREE_STEMS.has(fold);
}

/** "Bitte sprich …": a form that is an imperative wherever it stands. */
const isBegged = (line: Line, index: number) =>
  foldAt(line, index - 1) === 'bitte' && line.verbAt(index).every(({ mood }) => mood === 'imperative');

const hasFirstPerson = (line: Line, first: number, last: number) =>
  wordsIn({ first, last }).some((i) => /^(?:ich|wir|mich|er|es|man|du)$/.test(foldAt(line, i)));

/** "wenn ihr neue Leute sucht", beside "euch": the clause ends in a verb of ihr's. */
function isPluralSubject(line: Line, index: number, clues: Clues): boolean {
  const stretch = stretchAt(line, index);
  const isPlural = [...clues.values()].includes('familiar-plural');
  if (!isPlural || !stretch || stretch.head !== index - 1) return false;
  // "Baut ihr euer Team auf?"
  if (stretch.opening === 'plain') return secondPluralAt(line, index - 1) !== undefined;
  return stretch.opening === 'subordinate' && secondPluralAt(line, stretch.last - 1) !== undefined;
}

/** "Wünsche dir einen schönen Tag": the writer's own wish, with "ich" left out. */
function isWish(line: Line, index: number): boolean {
  if (foldAt(line, index) !== 'wuensche' || !/^(?:dir|euch)$/.test(foldAt(line, index + 1))) return false;
  const { last } = stretchAt(line, index) ?? { last: index };
  return wordsIn({ first: index, last }).some((i) => WISHED.test(foldAt(line, i)));
}
const WISHED = /^(?:schoen|gut|viel|alles|angenehm|erfolg|toll|froh|entspannt|erholsam|wunderbar|beste)/;

/** Imperatives that stand beside others, or can be nothing else. */
function familiarClues(line: Line, known: Clues): Clues | undefined {
  const clues = new Map([...known].filter(([i, form]) => form !== 'formal' && !isWish(line, i)));
  // "Grüß dich!" greets, and Sie is not greeted so
  if (
    [...clues.keys()].some(
      (i) => /^gruesst?$/.test(foldAt(line, i - 1)) && /^(?:dich|euch)$/.test(foldAt(line, i)),
    )
  )
    return undefined;
  for (const i of wordsIn(line.sentence)) {
    const isIhr = foldAt(line, i) === 'ihr' && !clues.has(i);
    if (isIhr && (isOnlyPlural(line, i - 1) || isOnlyPlural(line, i + 1) || isPluralSubject(line, i, clues)))
      clues.set(i, 'familiar-plural');
  }
  let wasRequest = false;
  for (const { head, first, last, opening } of line.stretches) {
    const isJoined = /^(?:und|oder|sondern|bzw|sowie)$/.test(foldAt(line, first));
    const isFree = opening === 'plain' && isImperative(line, head) && !hasFirstPerson(line, head, last);
    const isHave =
      foldAt(line, head) === 'hab' &&
      !/^(?:viel|einen?|eine|keine|spass|mut|geduld)$/.test(foldAt(line, head + 1));
    if (clues.has(head)) wasRequest = isImperative(line, head);
    else if (
      isFree &&
      !isHave &&
      (isOnlyImperative(line, head) ||
        isBegged(line, head) ||
        (wasRequest && (isJoined || line.tokens[first - 1]?.raw === ':')))
    ) {
      clues.set(head, 'familiar');
      wasRequest = true;
    }
  }
  for (const [at, { head, opening, fragment }] of line.stretches.entries()) {
    const next = line.stretches[at + 1];
    const isBefore = next?.fragment === fragment && /^(?:und|oder)$/.test(foldAt(line, next.first));
    if (!isBefore || opening !== 'plain' || clues.has(head) || !clues.has(next.head)) continue;
    const isFree = isImperative(line, head) && !hasFirstPerson(line, head, next.first);
    if (isFree && isImperative(line, next.head)) clues.set(head, 'familiar');
  }
  return clues;
}

/**
 * What a sentence shows of the address that is to go; undefined where it can't be told from talk of others.
 * @param isAddressed whether its message speaks to the reader in that form anywhere
 */
export function cluesOf(
  line: Line,
  known: Clues,
  to: RewriteTarget,
  isAddressed: boolean,
): Clues | undefined {
  // "#MeldDich" is no word to inflect
  if ([...known.keys()].some((index) => line.tokens[index]?.kind !== 'word')) return undefined;
  // what is quoted stays as it is
  const words: Clues = new Map([...known].filter(([index]) => wordAt(line, index)));
  return to === 'familiar' ? formalClues(line, words, isAddressed) : familiarClues(line, words);
}

/** The part of a passage's clues that stands in one sentence. */
export function cluesIn(sentence: Sentence, clues: Clues): Clues {
  return new Map([...clues].filter(([index]) => sentence.first <= index && index < sentence.last));
}

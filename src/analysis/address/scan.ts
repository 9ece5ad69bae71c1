import { FIRST_PERSON, SPEAKING } from '../../languages/de/address/words.ts';
import type { Token } from '../../model/token.ts';
import type { Passage, Sentence } from '../types.ts';
import { readPronoun } from './pronouns.ts';
import {
  type Clue,
  clauseBegin,
  has,
  isPartOfCode,
  type Opening,
  type Reading,
  type Scope,
} from './scope.ts';
import { readBareVerb } from './verbs.ts';
import { senseOf, type WordSense } from './word-sense.ts';

const CALLING_PARTS = /^(?:Dich|Dir)$/;
const OPENS_CLAUSE: ReadonlySet<string> = new Set(',;/');
/** Also more than one "!" or "?", and more than one full stop. */
const OPENS_SENTENCE: ReadonlySet<string> = new Set('!?…:([|>•·*_→←↓►▪✓✔☑➜]–—-');

/** What may follow a punctuation mark. */
function openingAfter(token: Token, opening: Opening): Opening {
  if (OPENS_CLAUSE.has(token.raw)) return 'clause';
  // "Speise- und …": the rest of a compound follows
  if (token.raw === '-' && !token.spaced) return opening;
  const isEllipsis = token.raw.length > 1 && token.raw.startsWith('.');
  return isEllipsis || OPENS_SENTENCE.has(token.raw.charAt(0)) ? 'sentence' : opening;
}

/** "#MeldDich": a call in a hashtag. */
const isCallingTag = (raw: string) =>
  raw
    .slice(1)
    .split(/(?=[A-ZÄÖÜ])/)
    .some((part) => CALLING_PARTS.test(part));

/** What may follow a token that is no word. */
function openingAfterOther(token: Token, opening: Opening): Opening {
  if (token.kind === 'punct') return openingAfter(token, opening);
  if (token.kind === 'emoji') return 'sentence';
  return token.kind === 'number' && opening === 'sentence' ? opening : 'none';
}

function openingAfterWord(sense: WordSense, opening: Opening): Opening {
  if (sense.isCoordinator) return 'joined';
  return sense.isOpener ? opening : 'none';
}

/** "Er fragte: Hast du Zeit?": what follows is somebody else's, though no marks say so. */
function opensSpeech(scope: Scope, colon: number): boolean {
  const begin = clauseBegin(scope, colon);
  return has(scope, begin, colon, SPEAKING) && !has(scope, begin, colon, FIRST_PERSON);
}

const clueOf = ({ form, strength, why, isOpen = false }: Reading, scope: Scope, index: number): Clue => ({
  form,
  strength,
  why,
  isOpen,
  first: index,
  last: index + 1,
  scope,
});

const CALLING_TAG: Reading = { form: 'familiar', strength: 'low', why: 'a call to du in a hashtag' };

/** What a word shows of the address, with or without a pronoun. */
function readWord(scope: Scope, index: number, sense: WordSense, opening: Opening): Reading | undefined {
  if (!sense.pronoun) return readBareVerb(scope, index, opening, sense);
  return isPartOfCode(scope, index) ? undefined : readPronoun(scope, index, sense.pronoun, opening);
}

const NOTHING_QUOTED: readonly boolean[] = [];

/** A text that stands in marks from end to end quotes nobody: it is a string, or a cell of a table. */
function isWhollyQuoted({ tokens, quoted }: Passage): boolean {
  const last = tokens.length - 1;
  return quoted[1] === true && !quoted[last] && quoted.lastIndexOf(false, last - 1) === 0;
}

/** Collects the clues of one sentence, in its order. */
export function scanSentence(passage: Passage, sentence: Sentence, clues: Clue[]): void {
  const { tokens } = passage;
  const quoted = isWhollyQuoted(passage) ? NOTHING_QUOTED : passage.quoted;
  const scope: Scope = { passage, sentence, tokens, quoted, first: sentence.first, last: sentence.last };
  let opening: Opening = 'sentence';
  let isSpeech = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (token.raw === ':' && opensSpeech(scope, i)) isSpeech = true;
    if (isSpeech || quoted[i]) {
      opening = 'none';
    } else if (token.kind !== 'word') {
      if (token.kind === 'hashtag' && isCallingTag(token.raw)) clues.push(clueOf(CALLING_TAG, scope, i));
      opening = openingAfterOther(token, opening);
    } else {
      const sense = senseOf(token.fold);
      const reading = readWord(scope, i, sense, opening);
      if (reading) clues.push(clueOf(reading, scope, i));
      opening = sense.pronoun ? 'none' : openingAfterWord(sense, opening);
    }
  }
}

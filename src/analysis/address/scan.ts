import { pronounClasses } from '../../languages/de/address/pronouns.ts';
import { COORDINATORS, FIRST_PERSON, OPENERS, SPEAKING } from '../../languages/de/address/words.ts';
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

const CALLING_PARTS = /^(?:Dich|Dir|Du|Dein|Deine|Deinen)$/;
const GENDER_MARK = /[*:_·]/;
const OPENS_CLAUSE = /^[,;/]$/;
const OPENS_SENTENCE = /^(?:[!?]+|…|\.{2,}|[:([|>•·*_→←↓►▪✓✔☑➜\]–—-])$/;

/** What may follow a punctuation mark. */
function openingAfter(token: Token, opening: Opening): Opening {
  if (OPENS_CLAUSE.test(token.raw)) return 'clause';
  // "Speise- und …": the rest of a compound follows
  if (token.raw === '-' && !token.spaced) return opening;
  return OPENS_SENTENCE.test(token.raw) ? 'sentence' : opening;
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

function openingAfterWord(fold: string, opening: Opening): Opening {
  if (COORDINATORS.has(fold)) return 'joined';
  return opening !== 'none' && OPENERS.has(fold) ? opening : 'none';
}

/** "Er fragte: Hast du Zeit?": what follows is somebody else's, though no marks say so. */
function opensSpeech(scope: Scope, colon: number): boolean {
  const begin = clauseBegin(scope, colon);
  return has(scope, begin, colon, SPEAKING) && !has(scope, begin, colon, FIRST_PERSON);
}

/** "deine*n" as "deine". */
function withoutGenderMark(token: Token): string {
  const at = token.fold.length > 4 ? token.fold.search(GENDER_MARK) : -1;
  return at > 0 ? token.fold.slice(0, at) : token.fold;
}

/** Collects the clues of one sentence, in its order. */
export function scanSentence(passage: Passage, sentence: Sentence, clues: Clue[]): void {
  const { tokens, quoted } = passage;
  const scope: Scope = { passage, sentence, tokens, quoted, first: sentence.first, last: sentence.last };
  const add = (index: number, reading: Reading | undefined) => {
    if (reading)
      clues.push({ ...reading, isOpen: reading.isOpen ?? false, first: index, last: index + 1, scope });
  };
  const classes = pronounClasses();
  let opening: Opening = 'sentence';
  let isSpeech = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (token.raw === ':' && opensSpeech(scope, i)) isSpeech = true;
    if (isSpeech || quoted[i]) {
      opening = 'none';
    } else if (token.kind !== 'word') {
      if (token.kind === 'hashtag' && isCallingTag(token.raw))
        add(i, { form: 'familiar', strength: 'low', why: 'a call to du in a hashtag' });
      opening = openingAfterOther(token, opening);
    } else {
      const fold = withoutGenderMark(token);
      const kind = classes.get(fold);
      if (!kind) add(i, readBareVerb(scope, i, opening));
      else if (!isPartOfCode(scope, i)) add(i, readPronoun(scope, i, kind, opening));
      opening = kind ? 'none' : openingAfterWord(fold, opening);
    }
  }
}

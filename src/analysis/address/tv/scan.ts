import { WordClass } from '../../../languages/tv/types.ts';
import type { Words } from '../../../languages/tv/words.ts';
import type { Token } from '../../../model/token.ts';
import type { Passage, Sentence } from '../../types.ts';
import { FOREIGN_ZONES } from '../../zones.ts';
import type { Clue, Opening, Reading } from '../scope.ts';
import { phraseAt, type View, viewOf, wordAt } from './items.ts';
import { isName } from './places.ts';
import { readReaderWord } from './readers.ts';
import { readVerb } from './verbs.ts';

const OPENS_CLAUSE = /^[,;/]$/;
const OPENS_SENTENCE = /^(?:[!?¡¿]+|…|\.{1,}|[:([|>•·*_→←↓►▪✓✔☑➜\]–—-])$/;

/** What may follow a token that is no word. */
function openingAfterOther(token: Token, opening: Opening): Opening {
  if (token.kind === 'emoji') return 'sentence';
  if (token.kind !== 'punct') return token.kind === 'number' && opening === 'sentence' ? opening : 'none';
  if (OPENS_CLAUSE.test(token.raw)) return 'clause';
  return OPENS_SENTENCE.test(token.raw) ? 'sentence' : opening;
}

const KEEPS_OPENING = WordClass.opener | WordClass.negation | WordClass.clitic;

function openingAfterWord(view: View, i: number, opening: Opening): Opening {
  const word = wordAt(view, i);
  if (!word) return 'none';
  if ((word.classes & WordClass.coordinator) !== 0) return opening === 'sentence' ? opening : 'joined';
  if (opening === 'none') return 'none';
  if ((word.classes & KEEPS_OPENING) !== 0) return opening;
  return word.reader?.kind === 'object' ? opening : 'none';
}

/** Collects the clues of one sentence, in its order. */
function scanSentence(view: View, clues: Clue[]): void {
  let opening: Opening = 'sentence';
  let earlier: 'call' | 'verb' | undefined;
  const add = (i: number, last: number, found: Reading) => {
    const { index } = view.items[i] as { index: number };
    const end = (view.items[last] as { index: number }).index + 1;
    const { form, strength, why, isOpen = false } = found;
    clues.push({ form, strength, why, isOpen, first: index, last: end, scope: view.scope });
  };
  for (let i = 0; i < view.items.length; i++) {
    const item = view.items[i];
    if (!item) continue;
    if (!item.word) {
      opening = view.scope.quoted[item.index] ? 'none' : openingAfterOther(item.token, opening);
      continue;
    }
    const phrase = phraseAt(view.items, i);
    if (phrase) {
      const last = i + phrase.words.length - 1;
      const { meaning } = phrase;
      // "o senhor Reis" is somebody else
      if (meaning !== 'none' && meaning !== 'opener' && !isName(view, last + 1))
        add(i, last, {
          form: meaning === 'open' ? 'formal' : meaning,
          strength: 'medium',
          why: `*${phrase.words.join(' ')}*`,
          // set phrases give way to pronouns
          isOpen: meaning !== 'formal',
        });
      if (meaning !== 'opener') opening = 'none';
      i = last;
      continue;
    }
    const pronoun = readReaderWord(view, i, opening);
    const verb = pronoun ? undefined : readVerb(view, i, opening, earlier);
    const found = pronoun ?? verb?.reading;
    if (found) add(i, i, found);
    if (verb && opening !== 'none') earlier = verb.isCall ? 'call' : (earlier ?? 'verb');
    opening = openingAfterWord(view, i, opening);
  }
}

/** Right below the closing "Ton boulanger" and "Uw bakker" speak to the reader; slogans and links of a signature don't. */
function signsToReader(
  { passage, first, last }: Sentence,
  before: Sentence | undefined,
  words: Words,
): boolean {
  if (before?.zone !== 'closing' || last - first > LONGEST_SIGNATURE) return false;
  const shown = words.read(passage.tokens[first]?.fold ?? '')[0]?.reader?.shown;
  return shown !== undefined && shown !== 'open';
}
const LONGEST_SIGNATURE = 4;

/** The clues of a message in a language that is a folder of data. */
export function scanPassages(passages: readonly Passage[], words: Words): Clue[] {
  const clues: Clue[] = [];
  for (const passage of passages) {
    let before: View | undefined;
    for (const [i, sentence] of passage.sentences.entries()) {
      if (FOREIGN_ZONES.has(sentence.zone)) continue;
      if (sentence.zone === 'signature' && !signsToReader(sentence, passage.sentences[i - 1], words))
        continue;
      const view = viewOf(passage, sentence, words, before);
      scanSentence(view, clues);
      before = view;
    }
  }
  return clues;
}

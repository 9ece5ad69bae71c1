import { CONDITIONS, DEICTIC, NAMES, PLURAL_ARTICLES, POSSESSIVES } from '../../languages/de/address/sie.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import type { Passage } from '../types.ts';
import { at, type Clue, clauseBegin, has, isCapital, type Scope, wordAt } from './scope.ts';

const isPluralVerb = (token: Token | undefined) =>
  token?.kind === 'word' && ((readVerb(token.fold)?.forms ?? 0) & (Form.Plural | Form.PastPlural)) !== 0;

/** "Guten Tag Frau Kern": a greeting after which one says Sie. */
export function hasNamedGreeting(passages: readonly Passage[]): boolean {
  return passages.some((passage) =>
    passage.sentences.some((sentence) => {
      if (sentence.zone !== 'greeting') return false;
      for (let i = sentence.first; i < sentence.last; i++)
        if (NAMES.has(passage.tokens[i]?.fold ?? '')) return true;
      return false;
    }),
  );
}

/** "bitte sagen sie mir", "Wenn sie jetzt bestellen": nobody else is there whom "sie" could mean. */
function isSlip(scope: Scope, index: number, isFormalLetter: boolean): boolean {
  const before = wordAt(scope, index - 1);
  const begin = clauseBegin(scope, index);
  if (before && isPluralVerb(before) && wordAt(scope, index - 2)?.fold === 'bitte') return true;
  if (begin === index - 1 && begin === scope.first && before && CONDITIONS.has(before.fold)) {
    return isInTextBegin(scope) && has(scope, scope.first, scope.last, DEICTIC);
  }
  return isFormalLetter && (isPluralVerb(before) || isPluralVerb(wordAt(scope, index + 1)));
}

/** "Die Gäste kommen mit ihren Karten": the clause begins with those whom the possessive means. */
function isOfOthers(scope: Scope, index: number): boolean {
  const begin = clauseBegin(scope, index);
  const noun = wordAt(scope, begin + 1);
  return PLURAL_ARTICLES.has(wordAt(scope, begin)?.fold ?? '') && noun !== undefined && isCapital(noun);
}

const isInTextBegin = (scope: Scope) => {
  const main = scope.passage.sentences.find(
    (sentence) => sentence.zone !== 'greeting' && sentence.zone !== 'subject',
  );
  return main === scope.sentence;
};

/**
 * Sie without its capital, read only where nothing else shows an address: in a letter that greets formally,
 * in a polite imperative, and in a condition that opens the text.
 */
export function readLowerCase(passages: readonly Passage[], hasFormalGreeting: boolean): readonly Clue[] {
  const clues: Clue[] = [];
  const isFormalLetter = hasFormalGreeting || hasNamedGreeting(passages);
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      if (sentence.zone !== 'main') continue;
      const { tokens, quoted } = passage;
      const scope: Scope = { passage, sentence, tokens, quoted, first: sentence.first, last: sentence.last };
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = at(scope, i);
        if (token?.kind !== 'word' || isCapital(token)) continue;
        const isAddress =
          token.fold === 'sie'
            ? isSlip(scope, i, isFormalLetter)
            : isFormalLetter && POSSESSIVES.has(token.fold) && !isOfOthers(scope, i);
        if (!isAddress) continue;
        clues.push({
          form: 'formal',
          strength: 'low',
          first: i,
          last: i + 1,
          why: `*${token.raw}* without its capital`,
          isOpen: false,
          scope,
        });
      }
    }
  }
  return clues;
}

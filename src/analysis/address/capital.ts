import { PLURAL_ARTICLES, POSSESSIVES } from '../../languages/de/address/sie.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { Analysis, Match, Passage, Sentence } from '../types.ts';
import { isPluralVerb } from './antecedents.ts';
import { hasNamedGreeting } from './lower-case.ts';
import { isCapital } from './scope.ts';

/** A lower-case "sie" or "ihre" that means the reader. */
export interface LowerCaseAddress extends Span {
  readonly passage: Passage;
  readonly sentence: Sentence;
}

const FORMAL_GREETING = /^geehrte[rsn]?$/;
const FORMAL_WORD = /^(?:sie|ihnen|ihr|ihre[mnrs]?)$/;
const FIRST_PERSON = /^(?:ich|wir|mich|mir|uns|mein|meine[mnrs]?|unser|unsere[mnrs]?)$/;

/** Does the letter say Sie, by its capitals or by its greeting? In a letter with du a slip is another one. */
function isFormalLetter({ address, passages, sentences }: Analysis): boolean {
  if (address.form === 'formal') return true;
  const greets = sentences.some(
    ({ zone, passage, first, last }) =>
      zone === 'greeting' &&
      passage.tokens.slice(first, last).some((token) => FORMAL_GREETING.test(token.fold)),
  );
  return address.form === 'none' && (greets || hasNamedGreeting(passages));
}

const isNoun = (token: Token) => token.kind === 'word' && isCapital(token) && !FORMAL_WORD.test(token.fold);

/** Is nobody named before `end` whom a third person could mean? A sentence's first word has a capital anyway. */
function namesNobody({ passage, first }: Sentence, end: number, { language }: Analysis): boolean {
  for (let i = first; i < end; i++) {
    const token = passage.tokens[i] as Token;
    const opensSentence = i === first && language.functionWords.has(token.fold);
    if (PLURAL_ARTICLES.has(token.fold) || (isNoun(token) && !opensSentence)) return false;
  }
  return true;
}

function before(sentence: Sentence): Sentence | undefined {
  const { sentences } = sentence.passage;
  const main = sentences.filter(({ zone }) => zone === 'main');
  return main[main.indexOf(sentence) - 1];
}

/** Neither this sentence nor the one before has somebody else whom the word could mean. */
function hasNoOther(sentence: Sentence, index: number, analysis: Analysis): boolean {
  const previous = before(sentence);
  return (
    namesNobody(sentence, index, analysis) && (!previous || namesNobody(previous, previous.last, analysis))
  );
}

/** "ich habe mir ihre Website angesehen": the writer, then somebody's – and nobody is there but the reader. */
function isPossessive(sentence: Sentence, index: number, analysis: Analysis): boolean {
  const { tokens } = sentence.passage;
  const token = tokens[index];
  if (token?.kind !== 'word' || isCapital(token) || !POSSESSIVES.has(token.fold)) return false;
  const following = tokens.slice(index + 1, Math.min(index + 4, sentence.last));
  // "ihr" alone may be several readers: only right before a noun it is a possessive
  const hasNoun = (token.fold === 'ihr' ? following.slice(0, 1) : following).some(isNoun);
  const hasWriter = tokens.slice(sentence.first, index).some(({ fold }) => FIRST_PERSON.test(fold));
  return (token.fold === 'ihnen' || hasNoun) && hasWriter && hasNoOther(sentence, index, analysis);
}

/** Several others are the subject: "Die Gäste kommen". A plural verb with "wir" is the writer's. */
function hasPluralSubject({ passage, first }: Sentence, end: number): boolean {
  const tokens = passage.tokens.slice(first, end);
  return (
    tokens.some(({ fold }) => PLURAL_ARTICLES.has(fold)) &&
    !tokens.some(({ fold }) => fold === 'wir') &&
    tokens.some((token) => token.kind === 'word' && !isCapital(token) && isPluralVerb(token))
  );
}

/** A phrase that is said to readers only, unless others who could be meant stand right before it. */
function isSaidToReader({ sentence, first }: Match): boolean {
  const previous = before(sentence);
  return !hasPluralSubject(sentence, first) && !(previous && hasPluralSubject(previous, previous.last));
}

/** "was ich ihnen schreiben soll" may be said of those just named. */
function mayBeTheirs({ passage, sentence, start }: Match, analysis: Analysis): boolean {
  const index = passage.tokens.findIndex((token) => token.start === start);
  return passage.tokens[index]?.fold === 'ihnen' && !hasNoOther(sentence, index, analysis);
}

/** Sie and Ihr without their capitals, in a German letter that says Sie; in the order of the text. */
export function lowerCaseAddress(analysis: Analysis): readonly LowerCaseAddress[] {
  if (!isFormalLetter(analysis)) return [];
  const phrases = analysis
    .matches('signal:lower-sie')
    .filter((match) => isSaidToReader(match) && !mayBeTheirs(match, analysis));
  const found: LowerCaseAddress[] = [];
  for (const sentence of analysis.sentences) {
    const { passage } = sentence;
    if (sentence.zone !== 'main' && sentence.zone !== 'subject') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = passage.tokens[i] as Token;
      if (token.kind !== 'word' || passage.quoted[i] || !FORMAL_WORD.test(token.fold) || isCapital(token))
        continue;
      const isPhrase = phrases.some((match) => match.passage === passage && match.start === token.start);
      if (isPhrase || isPossessive(sentence, i, analysis))
        found.push({ passage, sentence, start: token.start, end: token.end });
    }
  }
  return found;
}

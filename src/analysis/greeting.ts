import { fieldMeaning } from '../languages/field-names.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { isCapitalized } from '../text/characters.ts';
import type { Analysis, Match, Sentence } from './types.ts';

/** Words of a greeting that belong together: `first`/`last` are token indexes of its passage, last exclusive. */
export interface GreetingPart extends Span {
  readonly first: number;
  readonly last: number;
}

/** One greeting, read: what greets, who is greeted, and how it ends. All lists are in the order of the text. */
export interface Greeting {
  readonly sentence: Sentence;
  /** the words that greet: "Sehr geehrte", "Guten Tag", "Hallo" */
  readonly openers: readonly GreetingPart[];
  /** greets as one does whom one doesn't know: "Sehr geehrte", "Dear Ms." */
  readonly isFormal: boolean;
  /** "Herr", "Frau", "Mr" */
  readonly salutations: readonly GreetingPart[];
  /** academic titles, each by itself: "Prof", "Dr", "Mag" */
  readonly titles: readonly GreetingPart[];
  /** words with a capital that can be first name, surname or firm */
  readonly names: readonly Token[];
  /** merge fields that a name can come from */
  readonly fields: readonly Token[];
  /** words beside all these: "zusammen", "there", "Damen" */
  readonly others: readonly Token[];
  /** the token after its last word: its punctuation, or the first one of what follows */
  readonly end: number;
  /** the comma, exclamation mark, dash or colon that ends it */
  readonly mark: Token | undefined;
  /** the sentence that follows it, of whatever zone */
  readonly next: Sentence | undefined;
}

/** How a message begins. */
export interface GreetingAnalysis {
  readonly greetings: readonly Greeting[];
  /** the first sentence of the body that is the sender's own */
  readonly opening: Sentence | undefined;
  /** begins with the reader's name alone: "Anna, …", "Herr Kern,", "[Name]," */
  readonly isCalled: boolean;
}

const ENDS_GREETING = /^(?:,|[!?]+|[–—:;.])$/;
/** "Dr. Anna Maria von Berg," has no more tokens. */
const CALL_TOKENS = 8;

const matchesIn = (analysis: Analysis, signal: string, sentence: Sentence): readonly Match[] =>
  analysis.matches(`signal:${signal}`).filter((match) => match.sentence === sentence);

/**
 * Where the words of a greeting end: before the punctuation at its end, which emoji may follow. What stands between
 * its words ends nothing: "Guten Tag, Frau Dr. Kern,".
 */
function endOf({ passage, first, last }: Sentence, shortened: readonly Match[]): number {
  const { tokens } = passage;
  const isShortened = (index: number) =>
    shortened.some((title) => title.last === index) || tokens[index - 1]?.raw.length === 1;
  const isMark = (index: number) => {
    const raw = tokens[index]?.raw ?? '';
    return ENDS_GREETING.test(raw) && !(raw === '.' && isShortened(index));
  };
  let signs = last;
  while (signs > first && tokens[signs - 1]?.kind === 'emoji') signs--;
  let end = signs;
  while (end > first && isMark(end - 1)) end--;
  return end < signs ? end : last;
}

/** Fields that name a firm, a trade or a place greet somebody, but not by name. */
const canBeName = (token: Token) =>
  token.kind === 'field' && ['name', 'unknown', 'sender'].includes(fieldMeaning(token.raw));

const partOf = ({ first, last, start, end }: Match): GreetingPart => ({ first, last, start, end });

function readGreeting(analysis: Analysis, sentence: Sentence): Greeting {
  const { tokens } = sentence.passage;
  const found = (signal: string) => matchesIn(analysis, signal, sentence);
  const openers = found('greeting-opener');
  const salutations = found('greeting-salutation');
  const titles = found('title');
  const known = [...openers, ...salutations, ...titles];
  const noNames = found('greeting-no-name');
  const isIn = (matches: readonly Match[], i: number) =>
    matches.some(({ first, last }) => i >= first && i < last);
  const end = endOf(sentence, found('title-shortened'));
  const names: Token[] = [];
  const fields: Token[] = [];
  const others: Token[] = [];
  for (let i = sentence.first; i < end; i++) {
    const token = tokens[i] as Token;
    if (isIn(known, i)) continue;
    const isNamed = token.kind === 'word' && token.raw.length > 1 && isCapitalized(token.raw);
    if (isNamed && !isIn(noNames, i)) names.push(token);
    else if (canBeName(token)) fields.push(token);
    else if (token.kind !== 'punct' && token.kind !== 'emoji') others.push(token);
  }
  return {
    sentence,
    openers: openers.map(partOf),
    isFormal: found('greeting-formal').length > 0,
    salutations: salutations.map(partOf),
    titles: titles.map(partOf),
    names,
    fields,
    others,
    end,
    mark: end < sentence.last ? tokens[end] : undefined,
    next: analysis.sentences[sentence.index + 1],
  };
}

/** "Anna, ich habe …", "*Hi Anna,* …": words with a capital, titles and fields, and then a comma or a new line. */
function callsReader(analysis: Analysis, sentence: Sentence): boolean {
  const { tokens } = sentence.passage;
  const greets = matchesIn(analysis, 'greeting-opener', sentence).some(
    ({ first }) => first - sentence.first <= 1,
  );
  if (greets) return true;
  let named = 0;
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + CALL_TOKENS); i++) {
    const token = tokens[i] as Token;
    const isEnd = /^[,!:–—-]$/.test(token.raw) || (i > sentence.first && token.breaks > 0);
    if (isEnd && named > 0) return true;
    if (token.kind === 'field' || (token.kind === 'word' && isCapitalized(token.raw))) named++;
    else if (token.kind !== 'punct' && token.kind !== 'emoji' && token.kind !== 'handle') return false;
  }
  return false;
}

/** Reads how a message greets its reader. */
export function readGreetings(analysis: Analysis): GreetingAnalysis {
  const greetings = analysis.sentences
    .filter(({ zone }) => zone === 'greeting')
    .map((sentence) => readGreeting(analysis, sentence));
  const opening = analysis.sentences.find(({ zone }) => zone === 'greeting' || zone === 'main');
  return {
    greetings,
    opening,
    isCalled: greetings.length === 0 && opening !== undefined && callsReader(analysis, opening),
  };
}

import type { Analysis, Match, Passage, Sentence } from '../types.ts';

/** The signals that are read token by token; each is a group in src/languages/<language>/signals/offer.yaml. */
const TOKEN_SIGNALS = [
  'offer-verb',
  'effect-verb',
  'benefit-noun',
  'better',
  'empty-noun',
  'filler',
  'anybody',
  'deliverable',
  'give-verb',
  'not-product',
  'product-noun',
  'observable-anywhere',
  'idiom',
  'loss-verb',
  'idle-verb',
  'quantity',
  'price',
  'change',
  'call-ask',
  'ask-verb',
  'observation-verb',
  'observation-place',
  'pointing-out',
  'reader-fact',
  'reader-state',
  'source-report',
  'told-by',
  'orders',
  'bump',
  'receive',
  'count',
  'our-trade',
  'formula',
  'identity',
  'trade-noun',
  'available',
  'ready-by',
  'swap',
  'given',
  'wanted',
  'deadline',
  'relief',
  'regular',
  'lending',
  'handed-over',
  'enclosed',
  'not-goods',
] as const;

export type Tag = (typeof TOKEN_SIGNALS)[number];

/** Which signals a token belongs to. */
export interface Tags {
  has(passage: Passage, index: number, tag: Tag): boolean;
  /** does a token of [first, last) have it? */
  some(passage: Passage, first: number, last: number, tag: Tag): boolean;
  /** the matches of a signal in a sentence, in the order of the text */
  matches(sentence: Sentence, tag: Tag): readonly Match[];
  /** words of the greeting and of the recipient's name: to know them is not to have looked */
  readonly names: ReadonlySet<string>;
}

function namesOf({ sentences, context }: Analysis): ReadonlySet<string> {
  const greeting = sentences.find((sentence) => sentence.zone === 'greeting');
  const greeted =
    greeting?.passage.tokens.slice(greeting.first, greeting.last).map((token) => token.raw) ?? [];
  const { name = '', company = '' } = context.recipient ?? {};
  return new Set([...greeted, ...`${name} ${company}`.split(/\s+/)]);
}

/** Lays the matches of all signals over the tokens. */
export function tagTokens(analysis: Analysis): Tags {
  const marked = new Map<Passage, Map<Tag, Set<number>>>();
  const bySentence = new Map<Sentence, Match[]>();
  for (const tag of TOKEN_SIGNALS) {
    for (const match of analysis.matches(`signal:${tag}`)) {
      const ofPassage = marked.get(match.passage) ?? new Map<Tag, Set<number>>();
      marked.set(match.passage, ofPassage);
      const indexes = ofPassage.get(tag) ?? new Set<number>();
      ofPassage.set(tag, indexes);
      for (let i = match.first; i < match.last; i++) indexes.add(i);
      const ofSentence = bySentence.get(match.sentence) ?? [];
      bySentence.set(match.sentence, ofSentence);
      ofSentence.push(match);
    }
  }
  const has = (passage: Passage, index: number, tag: Tag) =>
    marked.get(passage)?.get(tag)?.has(index) ?? false;
  return {
    has,
    names: namesOf(analysis),
    matches: (sentence, tag) =>
      (bySentence.get(sentence) ?? []).filter((match) => match.group === `signal:${tag}`),
    some(passage, first, last, tag) {
      const indexes = marked.get(passage)?.get(tag);
      if (!indexes) return false;
      for (let i = first; i < last; i++) if (indexes.has(i)) return true;
      return false;
    },
  };
}

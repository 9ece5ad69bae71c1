import { TAG_TEXT, Tag, type TagName } from '../../../languages/tv/tags.ts';
import type { Shown } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import type { Opening, Reading } from '../scope.ts';
import type { AddressForm } from '../types.ts';
import type { View } from './items.ts';

/** The `VerbClass`es that all verbs are of which a word can be in this form. */
export function classesOf(word: WordReading, tag: TagName): number {
  let common = -1;
  for (const verb of word.verbs) if ((verb.tags & Tag[tag]) !== 0) common &= verb.classes;
  return common;
}

const formOf = (shown: Shown): AddressForm => (shown === 'open' ? 'formal' : shown);

function reasonOf(word: WordReading, raw: string, tag: TagName): string {
  const verb = word.verbs.find(({ tags }) => (tags & Tag[tag]) !== 0);
  return `*${raw}*, ${TAG_TEXT[tag]} of *${verb?.lemma ?? ''}*`;
}

/** A word that is a form of a verb, in its place. */
export interface Candidate {
  readonly view: View;
  readonly i: number;
  readonly word: WordReading;
  readonly raw: string;
  readonly opening: Opening;
  /** it ends like a noun or an adjective, too */
  readonly isDoubtful: boolean;
  /** what a verb showed earlier in the sentence: an imperative, or something else */
  readonly earlier: 'call' | 'verb' | undefined;
}

export const shownBy = ({ view, word }: Candidate, tag: TagName): Shown | undefined =>
  (word.tags & Tag[tag]) !== 0 ? view.words.shows.get(Tag[tag]) : undefined;

/** A subject may be left out, and the third person may mean the reader. */
export const dropsSubject = (view: View) => view.words.shows.has(Tag['3sg']);

export function reading(
  candidate: Candidate,
  tag: TagName,
  shown: Shown,
  strength: 'medium' | 'low',
  isOpen: boolean,
): Reading {
  const why = reasonOf(candidate.word, candidate.raw, tag);
  return { form: formOf(shown), strength, why, isOpen: isOpen || shown === 'open' };
}

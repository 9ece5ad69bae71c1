import { type ClosedWord, closedWords, type Phrase, phrasesOf, type ReaderWord } from './closed-words.ts';
import { type Part, splitter } from './grown.ts';
import { type VerbReading, verbReader } from './lexicon.ts';
import { TAG_NAMES, Tag } from './tags.ts';
import {
  type AddressData,
  type Grammar,
  type Shown,
  VerbClass,
  type VerbClassName,
  type VerbData,
  WordClass,
} from './types.ts';

/** A form of a verb, with the `VerbClass`es of the verb. */
export interface VerbForm extends VerbReading {
  readonly classes: number;
}

/** What is known of a word, or of a part of one: "t'" and "aime" in "t'aime". */
export interface WordReading {
  readonly fold: string;
  /** `WordClass`es */
  readonly classes: number;
  readonly reader: ReaderWord | undefined;
  readonly exact: ClosedWord['exact'];
  readonly verbs: readonly VerbForm[];
  /** what it can be as a form of all those verbs: `Tag`s */
  readonly tags: number;
  /** `VerbClass`es that all of its verbs are of */
  readonly verbClasses: number;
  /** a pronoun has grown to its end: "díga" of "dígame" */
  readonly isGrown: boolean;
  /** it ends like a noun or an adjective, too */
  readonly isDoubtful: boolean;
  /** fixed phrases that begin with it */
  readonly phrases: readonly Phrase[] | undefined;
}

/** The words of a language with the T–V distinction. */
export interface Words {
  /** the parts of a folded word, most often one */
  readonly read: (word: string) => readonly WordReading[];
  /** whether a folded word is a form of a verb as it stands */
  readonly knows: (word: string) => boolean;
  /** what the tags of a form show, by tag */
  readonly shows: ReadonlyMap<number, Shown>;
  readonly grammar: Grammar;
  /** it lists the verbs whose object is a person */
  readonly hasPersonVerbs: boolean;
  /** verbs are listed that one calls for */
  readonly hasCallVerbs: boolean;
}

/** Words are kept with what is known of them, for a campaign says the same words again; up to so many. */
const MOST_KEPT = 6000;
/** Words that are these are no verbs, though they may look like one: "para", "como". */
const CLOSED =
  WordClass.never |
  WordClass.determiner |
  WordClass.preposition |
  WordClass.coordinator |
  WordClass.subordinator |
  WordClass.negation |
  WordClass.question |
  WordClass.other |
  WordClass.opener;
const NO_VERBS: readonly VerbReading[] = [];

function verbClassesOf(data: AddressData): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [name, text] of Object.entries(data.verbs) as [VerbClassName, string][])
    for (const verb of text.split(' ')) classes.set(verb, (classes.get(verb) ?? 0) | VerbClass[name]);
  return classes;
}

function showsOf(data: AddressData): ReadonlyMap<number, Shown> {
  const shows = new Map<number, Shown>();
  for (const tag of TAG_NAMES) {
    const shown = data.shows[tag];
    if (shown) shows.set(Tag[tag], shown);
  }
  return shows;
}

/** Makes a language's words ready: the closed ones at once, verbs when a text has them. */
export function makeWords(data: AddressData, verbData: VerbData): Words {
  const closed = closedWords(data);
  const verbsOf = verbReader(verbData);
  const verbClasses = verbClassesOf(data);
  const partsOf = splitter(data, closed, verbsOf);
  const phrases = phrasesOf(data, (word) => partsOf(word).map((part) => part.word));
  const isDoubtful = doubts(data.doubtful, data.sure);
  const isNounEnding = endsIn(data.nounEndings);
  const kept = new Map<string, readonly WordReading[]>();

  const readingOf = ({ word, tags: only, isGrown }: Part): WordReading => {
    const known = closed.get(word);
    const isNoun = isNounEnding(word);
    const classes = (known?.classes ?? 0) | (isNoun ? WordClass.nouns : 0);
    const found = (classes & CLOSED) !== 0 && !isGrown ? NO_VERBS : verbsOf(word);
    const verbs = found.flatMap(({ lemma, tags }) => {
      const left = only === undefined ? tags : tags & only;
      return left === 0 ? [] : [{ lemma, tags: left, classes: verbClasses.get(lemma) ?? 0 }];
    });
    return {
      fold: word,
      classes,
      reader: known?.reader,
      exact: known?.exact,
      verbs,
      tags: verbs.reduce((tags, verb) => tags | verb.tags, 0),
      verbClasses: verbs.reduce((common, verb) => common & verb.classes, verbs.length > 0 ? -1 : 0),
      isGrown,
      isDoubtful: verbs.length > 0 && isDoubtful(word),
      phrases: phrases.get(word),
    };
  };

  return {
    read: (word) => {
      const known = kept.get(word);
      if (known) return known;
      if (kept.size >= MOST_KEPT) kept.clear();
      const readings = partsOf(word).map(readingOf);
      kept.set(word, readings);
      return readings;
    },
    knows: (word) => verbsOf(word).length > 0,
    shows: showsOf(data),
    grammar: data.grammar,
    hasPersonVerbs: data.verbs.person !== undefined,
    hasCallVerbs: data.verbs.call !== undefined,
  };
}

/** Verbs so short are no nouns: "has", "vas", "sei". */
const SHORT = 3;

/** Words with one of the endings, but for those with one of the others. */
function doubts(endings: string, sure: string): (word: string) => boolean {
  const isDoubtful = endsIn(endings);
  const isSure = endsIn(sure);
  return (word) => word.length > SHORT && isDoubtful(word) && !isSure(word);
}

function endsIn(endings: string): (word: string) => boolean {
  const list = endings.split(' ').filter(Boolean);
  return (word) => list.some((ending) => word.endsWith(ending));
}

import { SECOND_LOOK_ALIKES, SECONDS } from '../../languages/de/address/look-alikes.ts';
import { type PronounClass, pronounClasses } from '../../languages/de/address/pronouns.ts';
import { UNIQUE } from '../../languages/de/address/requests.ts';
import { FREE_STEMS } from '../../languages/de/address/verb-classes.ts';
import { COORDINATORS, OPENERS } from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import { lazy } from '../../text/lazy.ts';

const GENDER_MARK = /[*:_·]/;

/** What a word says by itself, whatever stands around it. */
export interface WordSense {
  readonly pronoun?: PronounClass;
  readonly isCoordinator?: boolean;
  readonly isOpener?: boolean;
  /** an imperative like no other form: "gib" */
  readonly isUnique?: boolean;
  /** a stem that is an imperative and no noun: "komm" */
  readonly isFreeStem?: boolean;
}

const NOTHING: WordSense = {};

/** All words with a sense in one table, since it is asked for each word of a text. */
const senses = lazy((): ReadonlyMap<string, WordSense> => {
  const table = new Map<string, WordSense>();
  const add = (words: Iterable<string>, sense: WordSense) => {
    for (const word of words) table.set(word, { ...table.get(word), ...sense });
  };
  for (const [word, pronoun] of pronounClasses()) add([word], { pronoun });
  add(COORDINATORS, { isCoordinator: true });
  add(OPENERS, { isOpener: true });
  add(UNIQUE, { isUnique: true });
  add(FREE_STEMS, { isFreeStem: true });
  table.set('teil', { ...table.get('teil'), isFreeStem: false });
  return table;
});

/** Only "dein", "euer", "ihr" and their forms take a gendered ending. */
const mayBeGendered = (fold: string) => fold.length > 4 && 'dei'.includes(fold.charAt(0));

/** What a folded word says by itself; "deine*n" is read as "deine". */
export function senseOf(fold: string): WordSense {
  const known = senses().get(fold);
  if (known || !mayBeGendered(fold)) return known ?? NOTHING;
  const mark = fold.search(GENDER_MARK);
  return mark > 0 ? (senses().get(fold.slice(0, mark)) ?? NOTHING) : NOTHING;
}

/** Is a word second person singular and nothing else, as "hast"? */
export function isSecondPerson(fold: string): boolean {
  if (!fold.endsWith('st') || SECOND_LOOK_ALIKES.has(fold)) return false;
  return SECONDS.has(fold) || ((readVerb(fold)?.forms ?? 0) & Form.Second) !== 0;
}

/** The verb whose imperative a word may be after a phrase, too: "Bei Fragen melde …". */
export function freeVerb(fold: string, sense: WordSense): VerbReading | undefined {
  return sense.isFreeStem || fold.endsWith('e') ? readVerb(fold) : undefined;
}

import { SECOND_LOOK_ALIKES, SECONDS } from '../../languages/de/address/look-alikes.ts';
import { type PronounClass, pronounClasses } from '../../languages/de/address/pronouns.ts';
import { UNIQUE } from '../../languages/de/address/requests.ts';
import { FREE_STEMS } from '../../languages/de/address/verb-classes.ts';
import { COORDINATORS, OPENERS } from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import { lazy } from '../../text/lazy.ts';
import { remember } from '../../text/remember.ts';

const GENDER_MARK = /[*:_·]/;

/** What a word says by itself, whatever stands around it. */
export interface WordSense {
  readonly pronoun: PronounClass | undefined;
  readonly isCoordinator: boolean;
  readonly isOpener: boolean;
  /** it is second person singular and nothing else: "hast" */
  readonly isSecondPerson: boolean;
  /** an imperative like no other form: "gib" */
  readonly isUnique: boolean;
  /** the verb whose imperative it may be after a phrase, too: "Bei Fragen melde …" */
  readonly freeVerb: VerbReading | undefined;
}

/** "deine*n" as "deine". */
function withoutGenderMark(fold: string): string {
  const at = fold.length > 4 ? fold.search(GENDER_MARK) : -1;
  return at > 0 ? fold.slice(0, at) : fold;
}

function isSecondPerson(fold: string): boolean {
  if (!fold.endsWith('st') || SECOND_LOOK_ALIKES.has(fold)) return false;
  return SECONDS.has(fold) || ((readVerb(fold)?.forms ?? 0) & Form.Second) !== 0;
}

const mayBeFree = (fold: string) => fold.endsWith('e') || (FREE_STEMS.has(fold) && fold !== 'teil');

/** What words say by themselves, by their folded form. */
export const wordSenses = lazy(() =>
  remember((fold): WordSense => {
    const word = withoutGenderMark(fold);
    return {
      pronoun: pronounClasses().get(word),
      isCoordinator: COORDINATORS.has(word),
      isOpener: OPENERS.has(word),
      isSecondPerson: isSecondPerson(fold),
      isUnique: UNIQUE.has(fold),
      freeVerb: mayBeFree(fold) ? readVerb(fold) : undefined,
    };
  }),
);

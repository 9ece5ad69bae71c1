import { type PronounClass, pronounClasses } from '../../languages/de/address/pronouns.ts';
import { COORDINATORS, OPENERS } from '../../languages/de/address/words.ts';
import { lazy } from '../../text/lazy.ts';
import { remember } from '../../text/remember.ts';

const GENDER_MARK = /[*:_·]/;

/** What a word says by itself, whatever stands around it. */
export interface WordSense {
  readonly pronoun: PronounClass | undefined;
  readonly isCoordinator: boolean;
  readonly isOpener: boolean;
}

/** "deine*n" as "deine". */
function withoutGenderMark(fold: string): string {
  const at = fold.length > 4 ? fold.search(GENDER_MARK) : -1;
  return at > 0 ? fold.slice(0, at) : fold;
}

/** What words say by themselves, by their folded form. */
export const wordSenses = lazy(() =>
  remember((fold): WordSense => {
    const word = withoutGenderMark(fold);
    return {
      pronoun: pronounClasses().get(word),
      isCoordinator: COORDINATORS.has(word),
      isOpener: OPENERS.has(word),
    };
  }),
);

import type { TagName } from '../../../languages/tv/tags.ts';
import { isPartOfCode, isShout, type Opening, type Reading } from '../scope.ts';
import { readCall, readNegated } from './calls.ts';
import type { Candidate } from './candidates.ts';
import type { View } from './items.ts';
import { followsPurpose, inMood } from './mood.ts';
import { isName } from './places.ts';
import { readSecond } from './seconds.ts';
import { readThird } from './thirds.ts';

const CALLS: readonly TagName[] = ['imp.2sg', 'imp.2pl', 'imp.3sg', 'imp.3pl'];

/** What a verb shows, and whether it is an imperative. */
export interface VerbShown {
  readonly reading: Reading;
  readonly isCall: boolean;
}

/** What a verb without a pronoun shows of the address. `earlier`: what a verb showed before it in the sentence. */
export function readVerb(
  view: View,
  i: number,
  opening: Opening,
  earlier: Candidate['earlier'],
): VerbShown | undefined {
  const item = view.items[i];
  const word = item?.word;
  if (!item || !word || word.tags === 0 || word.reader || isPartOfCode(view.scope, item.index))
    return undefined;
  const isCapitalized = isName(view, i) && !isShout(item.token);
  if (isCapitalized && opening === 'none') return undefined;
  const { isDoubtful } = word;
  const candidate: Candidate = {
    view,
    i,
    word: inMood(view, i, word),
    raw: item.token.raw,
    opening: opening === 'none' && followsPurpose(view, i) ? 'clause' : opening,
    isDoubtful,
    earlier,
  };
  for (const tag of CALLS) {
    const reading = readCall(candidate, tag);
    if (reading) return { reading, isCall: true };
  }
  const reading = readSecond(candidate, '2sg') ?? readSecond(candidate, '2pl') ?? readNegated(candidate);
  if (reading) return { reading, isCall: false };
  const third = readThird(candidate);
  return third && { reading: third, isCall: false };
}

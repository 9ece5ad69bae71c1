import type { Analysis, Match } from '../analysis/types.ts';
import { OWN_ZONES } from '../analysis/zones.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { fold } from '../text/fold.ts';
import { openingOf } from './opening-line.ts';
import type { Check } from './types.ts';

/** As many letters as tell one trade, or place, from another: "Tischlerei", "Tischler", "Möbeltischler". */
const STEM = 5;

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);

/** Is the word of the message about what the context's word says? Compounds and other forms count. */
function isAbout(word: string, wanted: string): boolean {
  if (word.length < 3) return false;
  if (wanted.length < STEM || word.length < STEM) return word === wanted;
  return word.includes(wanted.slice(0, Math.max(STEM, wanted.length - 2))) || wanted.includes(word);
}

function speaksOf(analysis: Analysis, wanted: readonly string[]): boolean {
  return analysis.sentences.some(
    ({ zone, passage, first, last }) =>
      OWN_ZONES.has(zone) &&
      passage.tokens
        .slice(first, last)
        .some((token) => wordsOf(token.fold).some((word) => wanted.some((one) => isAbout(word, one)))),
  );
}

/** A place that an offer is for, and not the recipient's: "Betriebe im Raum Hamburg". */
function otherPlace(analysis: Analysis, region: readonly string[]): Match | undefined {
  return analysis.matches('signal:served-place').find(({ passage, start, end, sentence }) => {
    const words = wordsOf(passage.segment.text.slice(start, end));
    return OWN_ZONES.has(sentence.zone) && !words.some((word) => region.some((one) => isAbout(word, one)));
  });
}

/**
 * Compares a message with the recipient's trade and region, where the context gives them: report `trade` where it has no
 * word for the trade, `region` at a place that its offer is for and the recipient is not in.
 */
export const relevance: Check = {
  options: {},
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const { trade, region } = analysis.context.recipient ?? {};
    const line = openingOf(analysis);
    if (trade && line && !speaksOf(analysis, wordsOf(trade)))
      yield { reportId: 'trade', ...line, standsAlone: true };
    const place = region ? otherPlace(analysis, wordsOf(region)) : undefined;
    if (!place) return;
    const { start, end, passage } = place;
    yield { reportId: 'region', segment: passage.segment, span: { start, end } };
  },
};

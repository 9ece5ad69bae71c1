import type { OfferEvidence, OfferPart } from '../analysis/offer/types.ts';
import type { Analysis } from '../analysis/types.ts';
import { clauseWordsOf } from '../languages/clause-words.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { OFFER_PARTS } from './parts.ts';
import type { Check } from './types.ts';

const CALL = 'call';

/** Is something said to the reader or for a firm? "I make pots, too" tells of oneself and sells nothing. */
function sells({ sentence }: OfferEvidence, analysis: Analysis): boolean {
  const { code, classes } = analysis.language;
  const { firm } = clauseWordsOf(code);
  const prices = analysis.matches('signal:price');
  return (
    prices.some((price) => price.sentence === sentence) ||
    sentence.passage.tokens
      .slice(sentence.first, sentence.last)
      .some((token) => firm.has(token.fold) || classes.you?.(token))
  );
}

function places(analysis: Analysis, wanted: readonly string[]): readonly OfferEvidence[] {
  const { parts, calls } = analysis.offer;
  const isPart = (name: string): name is OfferPart => (OFFER_PARTS as readonly string[]).includes(name);
  const offered = wanted.filter(isPart).flatMap((part) => parts[part]);
  return [...offered.filter((place) => sells(place, analysis)), ...(wanted.includes(CALL) ? calls : [])];
}

/** Reports the first place of a message that carries a part which has no place in it yet. */
export const unwantedParts: Check = {
  options: {
    noneOf: {
      type: 'words',
      describe: `parts that must not be there: ${[...OFFER_PARTS, CALL].join(', ')}`,
    },
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless, reports } = rule.meta;
    const { noneOf } = rule.options;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const found = places(analysis, Array.isArray(noneOf) ? noneOf : []);
    const [first] = [...found].sort(
      (a, b) => a.sentence.index - b.sentence.index || a.start - b.start || b.end - a.end,
    );
    if (!first) return;
    const { passage, start, end } = first;
    yield { reportId: Object.keys(reports)[0] ?? '', segment: passage.segment, span: { start, end } };
  },
};

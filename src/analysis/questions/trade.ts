import type { Analysis, Match, Sentence } from '../types.ts';

/** The clause speaks of one occasion, or of the speaker's own affairs, and not of what he does for a living. */
function isOccasion(sentence: Sentence, first: number, analysis: Analysis): boolean {
  const { tokens } = sentence.passage;
  const { classes } = analysis.language;
  const clause = sentence.clauses.find((range) => first >= range.first && first < range.last);
  for (let i = first + 1; i < (clause?.last ?? sentence.last); i++) {
    const token = tokens[i];
    if (token && (classes.weekday?.(token) || classes.time?.(token) || classes.we?.(token))) return true;
  }
  return false;
}

/**
 * Sentences that tell what the sender does as a trade, whatever the trade: "Wir scannen Archive", "We service lifts".
 * A present-tense statement with the sender as its subject and no occasion in it; what people say of themselves in
 * any mail ("I think", "wir freuen uns") is listed in the signal `states-no-trade`.
 */
export function tradeSentences(analysis: Analysis): readonly Sentence[] {
  const personal = analysis.matches('signal:states-no-trade');
  const isPersonal = (match: Match) =>
    personal.some((other) => other.sentence === match.sentence && other.first === match.first);
  const begins = (match: Match) => match.sentence.clauses.some((clause) => clause.first === match.first);
  return analysis
    .matches('signal:states-trade')
    .filter((match) => match.sentence.zone === 'main' && begins(match) && !isPersonal(match))
    .filter((match) => !isOccasion(match.sentence, match.first, analysis))
    .filter(
      ({ sentence, passage }) =>
        !passage.tokens.slice(sentence.first, sentence.last).some((token) => token.raw.includes('?')),
    )
    .map((match) => match.sentence);
}

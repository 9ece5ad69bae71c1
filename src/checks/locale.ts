import type { Analysis, Match, Sentence } from '../analysis/types.ts';
import { NAMES as FORMAL_NAMES } from '../languages/de/address/sie.ts';
import type { Finding } from '../model/finding.ts';
import { isCapitalized } from '../text/characters.ts';
import { looksAt } from './phrase-matches.ts';
import type { ActiveRule, Check } from './types.ts';

/** What a market doesn't write, by the signal that finds it; the report has the signal's name. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  de: ['sharp-s', 'austrian-word', 'swiss-word'],
  at: ['sharp-s'],
  ch: ['austrian-word'],
};

const findingAt = (reportId: string, sentence: Sentence, start: number, end: number): Finding => ({
  reportId,
  segment: sentence.passage.segment,
  span: { start, end },
  standsAlone: true,
});

/** ß and ss are one for patterns: only what is written with ss is meant. */
function isMeant({ group, passage, start, end, last }: Match): boolean {
  if (group !== 'signal:sharp-s') return true;
  // "Seestrasse 5" is what the place is called
  const isPlace =
    passage.tokens[last]?.kind === 'number' && isCapitalized(passage.tokens[last - 1]?.raw ?? '');
  return !isPlace && /ss/i.test(passage.segment.text.slice(start, end));
}

/** A name keeps its ß in Switzerland: "Frau Weiß", "Hauptstraße 3". Titles stand before it, a number after it. */
function isName({ passage, first }: Sentence, index: number, titles: ReadonlySet<string>): boolean {
  const { tokens } = passage;
  const token = tokens[index];
  if (!token || !isCapitalized(token.raw)) return false;
  if (tokens[index + 1]?.kind === 'number') return true;
  let at = index - 1;
  while (at > first && tokens[at]?.raw === '.') at--;
  const before = tokens[at];
  return before?.kind === 'word' && (titles.has(before.fold) || FORMAL_NAMES.has(before.fold));
}

/** The first word with ß in a text for Switzerland, where there is none; the others have the same cause. */
function* sharpS(analysis: Analysis, rule: ActiveRule): Iterable<Finding> {
  for (const sentence of analysis.sentences) {
    if (!looksAt(sentence.zone, rule) || sentence.zone === 'greeting') continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = sentence.passage.tokens[i];
      if (token?.kind !== 'word' || !/[ßẞ]/.test(token.raw) || sentence.passage.quoted[i]) continue;
      if (isName(sentence, i, analysis.language.titles)) continue;
      yield findingAt('no-sharp-s', sentence, token.start, token.end);
      return;
    }
  }
}

/** Reports spellings and words that the context's market doesn't have; silent where no market is given. */
export const locale: Check = {
  options: {},
  *run(analysis, rule): Iterable<Finding> {
    const market = analysis.context.market ?? '';
    if (market === 'ch') yield* sharpS(analysis, rule);
    for (const signal of Object.hasOwn(FOREIGN, market) ? (FOREIGN[market] ?? []) : []) {
      const [first] = analysis
        .matches(`signal:${signal}`)
        .filter((match) => looksAt(match.sentence.zone, rule) && isMeant(match));
      if (first) yield findingAt(signal, first.sentence, first.start, first.end);
    }
  },
};

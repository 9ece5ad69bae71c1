import type { Analysis, Passage, Sentence } from '../analysis/types.ts';
import { fieldMeaning } from '../languages/field-names.ts';
import type { Finding } from '../model/finding.ts';
import type { Token } from '../model/token.ts';
import { matchesWhen } from '../model/when.ts';
import { looksAt, phraseMatches } from './phrase-matches.ts';
import type { ActiveRule, Check } from './types.ts';

/** "[lagerleiter] Umzug der Liste": mailing lists and mail gateways put their own tag before the subject. */
function isSubjectTag(sentence: Sentence, index: number, token: Token): boolean {
  return (
    sentence.zone === 'subject' &&
    index === sentence.first &&
    token.raw.startsWith('[') &&
    fieldMeaning(token.raw) === 'unknown'
  );
}

/** "[das war vor dem Umzug.]" is an aside of the writer's own, not a place to fill in. */
const isAside = (token: Token) => /^\[.*[.!?]\]$/.test(token.raw) && token.raw.includes(' ');

/** «Zählwaage»: in Switzerland and in French a quotation, unless it names what goes in. */
const isQuotedWord = (token: Token) =>
  token.raw.startsWith('«') && !token.raw.includes('_') && fieldMeaning(token.raw) === 'unknown';

/** A ruled line, or the blank of a form, is longer than the “___” somebody leaves to fill in. */
const isRuledLine = (token: Token) => /^_{7,}$/.test(token.raw);

/** A field in a quotation is talked about, unless it is all that the quotation holds. */
function isTalkedAbout(passage: Passage, index: number): boolean {
  if (!passage.quoted[index]) return false;
  return passage.quoted[index - 1] === true || passage.quoted[index + 1] === true;
}

function* openFields(analysis: Analysis, rule: ActiveRule): Iterable<Finding> {
  for (const sentence of analysis.sentences) {
    if (!looksAt(sentence.zone, rule)) continue;
    const { passage } = sentence;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = passage.tokens[i];
      if (
        token?.kind !== 'field' ||
        isTalkedAbout(passage, i) ||
        isSubjectTag(sentence, i, token) ||
        isAside(token) ||
        isRuledLine(token) ||
        isQuotedWord(token)
      )
        continue;
      yield {
        reportId: 'field',
        segment: passage.segment,
        span: { start: token.start, end: token.end },
        standsAlone: true,
      };
    }
  }
}

/** Merge fields that nobody filled in, and the dummy words of the rule's phrases: both are places left open. */
export const mergeFields: Check = {
  options: {
    allow: { type: 'words', describe: 'dummy words that are real here, such as the name Mustermann' },
  },
  *run(analysis, rule) {
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, analysis.context)) return;
    yield* openFields(analysis, rule);
    for (const match of phraseMatches(analysis, rule))
      yield {
        reportId: 'dummy',
        segment: match.passage.segment,
        span: { start: match.start, end: match.end },
      };
  },
};

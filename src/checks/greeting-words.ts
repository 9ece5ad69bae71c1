import type { Analysis, Match } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { kindOfGroup } from '../model/phrase-group.ts';
import { phraseMatches } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

/** "Frau Kern, MBA,": what stands behind the comma of a greeting, on its line. */
function isAddedTo(analysis: Analysis, { sentence, first, passage }: Match): boolean {
  const isNext = analysis.greeting.greetings.some(({ next }) => next === sentence);
  return isNext && first === sentence.first && passage.tokens[first]?.breaks === 0;
}

/** Is it part of a greeting, or the begin of a message that has none? */
function isGreeting(analysis: Analysis, match: Match, rule: ActiveRule): boolean {
  const { greetings, opening } = analysis.greeting;
  if (match.sentence.zone === 'greeting') return true;
  if (rule.options.added === true) return isAddedTo(analysis, match);
  return greetings.length === 0 && match.sentence === opening && match.first <= opening.first + 1;
}

/** "Hallo Frau Kern, hallo zusammen": somebody is greeted by name, so the words beside it take nothing away. */
function isNamed(analysis: Analysis, match: Match): boolean {
  const greeting = analysis.greeting.greetings.find(({ sentence }) => sentence === match.sentence);
  if (!greeting) return false;
  const { tokens } = match.passage;
  const said = tokens.slice(match.first, match.last);
  return greeting.fields.length > 0 || greeting.names.some((name) => !said.includes(name));
}

/** Who greets somebody whose name is known as nobody in particular is no stranger to the question. */
const knowsName = ({ context }: Analysis) => context.recipient?.name !== undefined;

/** Reports the rule's phrases in greetings, and where a message begins with them instead of one. */
export const greetingWords: Check = {
  options: {
    outreach: STRANGERS_OPTION,
    added: { type: 'boolean', describe: 'look at what is added to a greeting behind its comma, too' },
    unnamed: { type: 'boolean', describe: 'speak only where nobody is greeted by name' },
    allow: { type: 'words', describe: 'words that are fine here' },
  },
  *run(analysis, rule: ActiveRule): Iterable<Finding> {
    const { unnamed } = rule.options;
    const found = phraseMatches(analysis, rule).filter((match) => isGreeting(analysis, match, rule));
    if (found.length === 0) return;
    if (!isFromStranger(analysis, rule) && !(unnamed === true && knowsName(analysis))) return;
    for (const match of found) {
      if (unnamed === true && isNamed(analysis, match)) continue;
      yield {
        reportId: kindOfGroup(match.group) ?? Object.keys(rule.meta.reports)[0] ?? '',
        segment: match.passage.segment,
        span: { start: match.start, end: match.end },
      };
    }
  },
};

import type { Greeting } from '../analysis/greeting.ts';
import type { Analysis, Match } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { matchesWhen } from '../model/when.ts';
import type { Check } from './types.ts';

const findingAt = (reportId: string, { passage, start, end }: Match): Finding => ({
  reportId,
  segment: passage.segment,
  span: { start, end },
});

/** The goodbye, the name and what a signature begins with. */
const LAST_SENTENCES = 4;

/** Goodbyes stand where a message ends; some of their words mean something else before. */
function closings(analysis: Analysis, signal: string): readonly Match[] {
  const own = analysis.sentences.filter(({ zone }) => zone === 'main' || zone === 'closing');
  const last = new Set(own.slice(1).slice(-LAST_SENTENCES));
  return analysis.matches(`signal:${signal}`).filter(({ sentence }) => last.has(sentence));
}

const isIn = ({ start, end }: Span, { sentence }: Greeting) => start < sentence.end && end > sentence.start;

/** "Sehr geehrte Frau Kern, … hast du …": only the greeting speaks to a stranger. */
function* stiffGreeting(analysis: Analysis): Iterable<Finding> {
  const { evidence, variants } = analysis.address;
  const greeting = analysis.greeting.greetings.find(({ isFormal }) => isFormal);
  if (!greeting || variants) return;
  const after = evidence.filter((place) => !isIn(place, greeting));
  const spoken = after.find(({ strength, form }) => strength === 'high' && form !== 'formal');
  // where Sie follows as well, the two are mixed below the greeting
  if (!spoken || after.some(({ form }) => form === 'formal')) return;
  const { sentence, end } = greeting;
  const { segment, tokens } = sentence.passage;
  yield {
    reportId: 'greeting',
    segment,
    span: { start: sentence.start, end: tokens[end - 1]?.end ?? sentence.end },
    data: { word: spoken.passage.segment.text.slice(spoken.start, spoken.end) },
  };
}

/** Does it speak to a stranger throughout? */
function isFormalLetter(analysis: Analysis): boolean {
  const { greetings } = analysis.greeting;
  return (
    greetings.some(({ isFormal }) => isFormal) ||
    analysis.address.evidence.some(({ form }) => form === 'formal')
  );
}

/** Reports a greeting and an address, or a greeting and a goodbye, that belong to different relations. */
export const greetingRegister: Check = {
  options: {},
  *run(analysis, rule): Iterable<Finding> {
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, analysis.context)) return;
    yield* stiffGreeting(analysis);
    if (isFormalLetter(analysis))
      for (const match of closings(analysis, 'closing-buddy')) yield findingAt('closing', match);
    const { greetings } = analysis.greeting;
    const isFirstName = greetings.some(
      ({ isFormal, names, others, salutations, titles }) =>
        !isFormal && names.length === 1 && others.length + salutations.length + titles.length === 0,
    );
    if (isFirstName) for (const match of closings(analysis, 'closing-stiff')) yield findingAt('stiff', match);
  },
};

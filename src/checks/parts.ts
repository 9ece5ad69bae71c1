import type { OfferPart } from '../analysis/offer/types.ts';
import { outreachOf } from '../analysis/outreach.ts';
import type { Analysis, Sentence } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { matchesWhen } from '../model/when.ts';
import type { ActiveRule, Check } from './types.ts';

const PARTS: readonly OfferPart[] = [
  'sender',
  'audience',
  'effect',
  'offer',
  'observation',
  'solution',
  'proof',
  'ask',
];

/** A sentence up to its first line break: where something absent is reported. */
function firstLine(sentence: Sentence): Span {
  const text = sentence.passage.segment.text.slice(sentence.start, sentence.end);
  const [line = text] = text.split(/\r?\n/);
  return { start: sentence.start, end: sentence.start + line.trimEnd().length };
}

/** A greeting has no more words than "Sehr geehrte Frau Dr. Kern". */
const GREETING_WORDS = 5;

/** The first sentence of the main text that says anything, else of the subject. */
function opening(analysis: Analysis): Sentence | undefined {
  const hasWords = ({ passage, first, last }: Sentence) =>
    passage.tokens.slice(first, last).some((token) => token.kind === 'word' || token.kind === 'field');
  // "🚀 Moin Jana! 🚀" is no text yet, even where decoration hides that it is a greeting
  const greets = ({ passage, first, last }: Sentence) => {
    const words = passage.tokens.slice(first, last).filter((token) => token.kind === 'word');
    return words.length <= GREETING_WORDS && analysis.language.greetings.has(words[0]?.fold ?? '');
  };
  const told = analysis.sentences.filter((sentence) => hasWords(sentence) && !greets(sentence));
  return (
    told.find((sentence) => sentence.zone === 'main') ?? told.find((sentence) => sentence.zone === 'subject')
  );
}

function hasAny(analysis: Analysis, parts: readonly string[]): boolean {
  return PARTS.some((part) => parts.includes(part) && analysis.offer.parts[part].length > 0);
}

/** In a message that follows another one, what is missing is missing differently. */
function absenceReport(analysis: Analysis, rule: ActiveRule): string {
  const stage = analysis.context.stage ?? '';
  if (stage in rule.meta.reports) return stage;
  return 'missing';
}

function* callsWithoutOffer(analysis: Analysis): Iterable<Finding> {
  const call = analysis.offer.calls.find((ask) => ask.isToExplain) ?? analysis.offer.calls[0];
  if (!call) return;
  const { passage, start, end, isToExplain } = call;
  yield { reportId: isToExplain ? 'explain' : 'call', segment: passage.segment, span: { start, end } };
}

/**
 * Reports a message that lacks all of the parts it needs one of; with `ask: call` only where it asks for the
 * reader's time, and there. Speaks only where a stranger writes.
 */
export const parts: Check = {
  options: {
    anyOf: { type: 'words', describe: `parts of which one must be there: ${PARTS.join(', ')}` },
    ask: { type: 'choice', values: ['any', 'call'], describe: 'whether the message must ask for a call' },
    outreach: {
      type: 'choice',
      values: ['likely', 'sure'],
      describe: 'how sure it must be that a stranger writes',
    },
  },
  *run(analysis, rule) {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const wanted = Array.isArray(rule.options.anyOf) ? rule.options.anyOf : [];
    if (hasAny(analysis, wanted)) return;
    const { isOutreach, isSure } = outreachOf(analysis);
    if (!isOutreach || (rule.options.outreach === 'sure' && !isSure)) return;
    if (rule.options.ask === 'call') {
      yield* callsWithoutOffer(analysis);
      return;
    }
    const sentence = opening(analysis);
    if (!sentence) return;
    yield {
      reportId: absenceReport(analysis, rule),
      segment: sentence.passage.segment,
      span: firstLine(sentence),
      standsAlone: true,
    };
  },
};

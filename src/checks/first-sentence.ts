import { isAboutSender } from '../analysis/focus.ts';
import type { Analysis, Sentence } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { Check } from './types.ts';

/** "Ich habe gesehen, dass Sie …" is about the reader, whoever the subject is. */
const isObservation = ({ offer }: Analysis, sentence: Sentence) =>
  offer.parts.observation.some((evidence) => evidence.sentence === sentence);

/** Reports a first sentence that is about the sender. */
export const firstSentence: Check = {
  options: { outreach: STRANGERS_OPTION },
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const sentence = analysis.sentences.find(({ zone }) => zone === 'main');
    if (!sentence || !isAboutSender(analysis, sentence)) return;
    const isAsked = analysis.questions.questions.some((question) => question.sentence === sentence);
    if (isAsked || isObservation(analysis, sentence) || !isFromStranger(analysis, rule)) return;
    const { passage, clauses } = sentence;
    const [clause = sentence] = clauses;
    const words = passage.tokens.slice(clause.first, clause.last).filter(({ kind }) => kind !== 'punct');
    const span = { start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.end };
    const [reportId = ''] = Object.keys(rule.meta.reports);
    yield { reportId, segment: passage.segment, span };
  },
};

import type { Analysis } from '../types.ts';
import { askingSentences } from './asking.ts';
import { factsOf, messageFacts } from './facts.ts';
import { judge } from './judgements.ts';
import type { QuestionAnalysis } from './types.ts';

/**
 * What each question of a message is for. Every sentence that asks, by its mark or by its form, gets a purpose with
 * its reason; the honest ones are among them.
 */
export function analyzeQuestions(analysis: Analysis): QuestionAnalysis {
  const message = messageFacts(analysis);
  const questions = askingSentences(analysis, analysis.signals).map((asking) => {
    const { sentence, form, start, end } = asking;
    const { purpose, ground, why } = judge(factsOf(message, asking));
    return { passage: sentence.passage, sentence, form, start, end, purpose, ground, why };
  });
  return { standing: message.standing, questions };
}

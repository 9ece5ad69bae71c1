import type { Analysis } from '../types.ts';
import { askingSentences } from './asking.ts';
import { factsOf } from './facts.ts';
import { judge } from './judgements.ts';
import { offeringSentences, pitchingSentences, standingOf } from './standing.ts';
import type { QuestionAnalysis } from './types.ts';

/**
 * What each question of a message is for. Every sentence that asks, by its mark or by its form, gets a purpose with
 * its reason; the honest ones are among them.
 */
export function analyzeQuestions(analysis: Analysis): QuestionAnalysis {
  const message = {
    analysis,
    standing: standingOf(analysis),
    offering: offeringSentences(analysis),
    pitching: pitchingSentences(analysis),
  };
  const questions = askingSentences(analysis).map((asking) => {
    const { sentence, form, start, end } = asking;
    const { purpose, ground, why } = judge(factsOf(message, asking));
    return { passage: sentence.passage, sentence, form, start, end, purpose, ground, why };
  });
  return { standing: message.standing, questions };
}

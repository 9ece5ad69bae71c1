import { PARTICLES_OF } from '../../languages/de/address/verb-classes.ts';
import { COORDINATORS, ENDING_PARTICLES, PREPOSITIONS } from '../../languages/de/address/words.ts';
import type { VerbReading } from '../../languages/de/verbs/readings.ts';
import { clauseEnd, type Scope, wordAt } from './scope.ts';

function isParticleOf(word: string, lemma: string): boolean {
  return ENDING_PARTICLES.has(word) || PARTICLES_OF[word]?.has(lemma) === true;
}

/** "Hör auf damit", "Fang an mit …": the particle right after its verb, where a phrase follows. */
function particleBeside(scope: Scope, index: number): string | undefined {
  const particle = wordAt(scope, index + 1)?.fold ?? '';
  const next = wordAt(scope, index + 2)?.fold ?? '';
  return ENDING_PARTICLES.has(particle) && (PREPOSITIONS.has(next) || /^dar?(?:mit|von|an|zu)$/.test(next))
    ? particle
    : undefined;
}

/** The infinitive of the verb at an index, with the particle that ends its clause: "melde dich an" is anmelden. */
export function wholeVerb(scope: Scope, index: number, { lemma, prefix }: VerbReading): string {
  if (prefix !== '') return lemma;
  let end = index + 1;
  const limit = clauseEnd(scope, index);
  while (end < limit && !COORDINATORS.has(wordAt(scope, end)?.fold ?? '')) end++;
  const last = end > index + 1 ? wordAt(scope, end - 1) : undefined;
  if (last && isParticleOf(last.fold, lemma)) return last.raw.toLowerCase() + lemma;
  return (particleBeside(scope, index) ?? '') + lemma;
}

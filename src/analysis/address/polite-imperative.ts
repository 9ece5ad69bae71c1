import { ASKING } from '../../languages/de/address/sie.ts';
import { COORDINATORS, OPENERS } from '../../languages/de/address/words.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import { at, type Scope, wordAt } from './scope.ts';
import { wholeVerb } from './whole-verb.ts';

/** The verb of "Nennen Sie …", whole, where the pronoun at an index stands in a polite imperative and no question. */
export function politeImperative(scope: Scope, index: number): string | undefined {
  const token = wordAt(scope, index - 1);
  const verb = token && readVerb(token.fold);
  if (!verb || (verb.forms & Form.Plural) === 0 || ASKING.has(verb.lemma)) return undefined;
  if (/^[!?]*[?]/.test(scope.tokens[scope.last - 1]?.raw ?? '')) return undefined;
  const before = at(scope, index - 2);
  const opens = before?.kind !== 'word' || OPENERS.has(before.fold) || COORDINATORS.has(before.fold);
  return opens ? wholeVerb(scope, index - 1, verb) : undefined;
}

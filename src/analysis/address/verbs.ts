import { LEADS, QUESTION } from '../../languages/de/address/ihr.ts';
import { ADJECTIVE_LOOK_ALIKES } from '../../languages/de/address/look-alikes.ts';
import { CALL_VERBS, SELF_VERBS, TASK_VERBS } from '../../languages/de/address/verb-classes.ts';
import { AUXILIARIES, DU, PREPOSITIONS } from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { imperativeAt } from './imperatives.ts';
import {
  at,
  clauseBegin,
  has,
  isCapital,
  isNoun,
  type Opening,
  type Reading,
  type Scope,
  wordAt,
} from './scope.ts';
import { freeVerb, isSecondPerson, type WordSense } from './word-sense.ts';

/** The longest phrase before an imperative, in tokens: "Für weitere Fragen zum Tarif melde …". */
const PHRASE_TOKENS = 7;

/** Is a word that looks like second person singular a noun here? */
function isNounInSt(scope: Scope, index: number, opening: Opening): boolean {
  const token = scope.tokens[index] as Token;
  if (isCapital(token) && opening !== 'sentence') return true;
  // "Hast und Eile"
  return token.raw === 'Hast' && wordAt(scope, index + 1)?.fold === 'und';
}

/** "hältste", "sparste": a second person with its "du" grown to it, where no adjective of that form can stand. */
function isGrownTogether(scope: Scope, index: number, opening: Opening): boolean {
  const { fold } = scope.tokens[index] as Token;
  const next = wordAt(scope, index + 1);
  if (
    (next && isCapital(next) && opening === 'sentence') ||
    readVerb(fold) ||
    ADJECTIVE_LOOK_ALIKES.has(fold.replace(/e?ste$/, 'e'))
  )
    return false;
  const before = wordAt(scope, index - 1)?.fold ?? '';
  if (opening === 'none' && !QUESTION.has(before) && !LEADS.has(before)) return false;
  return before !== 'das' && ((readVerb(fold.slice(0, -1))?.forms ?? 0) & Form.Second) !== 0;
}

/** "wenn Sie Zeit hättest": a slip of the fingers, no du. */
function hasFormalSubject(scope: Scope, index: number): boolean {
  const begin = clauseBegin(scope, index);
  for (let i = begin + 1; i < index; i++) if (at(scope, i)?.raw === 'Sie') return true;
  return false;
}

/** "Hast Lust?", "kannst gern": a verb that only du has, and no du, which would show it by itself. */
function readSecondPerson(scope: Scope, index: number): Reading | undefined {
  if (has(scope, scope.first, scope.last, DU) || hasFormalSubject(scope, index)) return undefined;
  const { raw } = scope.tokens[index] as Token;
  return {
    form: 'familiar',
    strength: 'medium',
    why: `*${raw}* is second person singular; *du* is left out`,
  };
}

/** "Bei Fragen melde …", "Für Details klick …": an imperative after a phrase that opens its clause. */
function followsPhrase(scope: Scope, index: number, verb: VerbReading): boolean {
  const begin = clauseBegin(scope, index);
  const lead = wordAt(scope, begin);
  if (!lead || !PREPOSITIONS.has(lead.fold) || index - begin > PHRASE_TOKENS) return false;
  const before = at(scope, index - 1);
  // "Zum Abbrechen halte …": an aim is named to readers only
  const isAim = lead.fold === 'zum' && before?.fold.endsWith('en') === true && !SELF_VERBS.has(verb.lemma);
  if (!isAim && !TASK_VERBS.has(verb.lemma) && !CALL_VERBS.has(verb.lemma)) return false;
  const endsPhrase =
    before !== undefined && (isNoun(scope, index - 1) || before.kind === 'number' || before.kind === 'field');
  return endsPhrase && !has(scope, begin, index, AUXILIARIES);
}

/** Where an imperative may be looked for: at an opening, after a phrase, and anywhere for forms like no other. */
function imperativeOpening(
  scope: Scope,
  index: number,
  opening: Opening,
  sense: WordSense,
): Opening | undefined {
  if (opening !== 'none' || sense.isUnique) return opening;
  const token = scope.tokens[index] as Token;
  const verb = isCapital(token) ? undefined : freeVerb(token.fold, sense);
  return verb && followsPhrase(scope, index, verb) ? 'clause' : undefined;
}

/** What a verb without a pronoun shows of the address: an imperative, or a du that is left out. */
export function readBareVerb(
  scope: Scope,
  index: number,
  opening: Opening,
  sense: WordSense,
): Reading | undefined {
  const token = scope.tokens[index] as Token;
  if (isSecondPerson(token.fold) && !isNounInSt(scope, index, opening)) return readSecondPerson(scope, index);
  if (token.fold.endsWith('ste') && isGrownTogether(scope, index, opening))
    return {
      form: 'familiar',
      strength: 'medium',
      why: `*du* grown together with the word before it in *${token.raw}*`,
    };
  const place = imperativeOpening(scope, index, opening, sense);
  const imperative = place && imperativeAt(scope, index, place);
  if (!imperative) return undefined;
  return {
    form: imperative.number === 'singular' ? 'familiar' : 'familiar-plural',
    strength: 'medium',
    why: `*${token.raw}* is an imperative of *${imperative.lemma}*, second person ${imperative.number}`,
  };
}

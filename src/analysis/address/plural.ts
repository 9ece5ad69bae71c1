import {
  DATIVE_VERBS,
  DETERMINERS,
  PARTICLES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../languages/de/address/words.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { wordSet } from '../../text/lazy.ts';
import { at, clauseBegin, clauseEnd, isCapital, type Opening, type Scope, wordAt } from './scope.ts';

/** What "ihr" or "Ihr" is: the plural of du, a possessive, or her dative. */
export type IhrReading = 'subject' | 'possessive' | 'dative';

const GROUP = wordSet('alle beide beiden zwei drei vier lieben leute jungs maedels selbst selber euch');
const GREETING = wordSet('hallo hi hey liebe na moin servus und oder');
const QUESTION = wordSet('was wie wo wann warum wieso wer wen wem woher wohin womit weshalb');

const isSecondPlural = (token: Token | undefined) =>
  token?.kind === 'word' && ((readVerb(token.fold)?.forms ?? 0) & Form.SecondPlural) !== 0;

/** A form in -t that may be the verb of a plural "ihr": "sucht", "plant". */
function mayBeSecondPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !/t$/.test(token.fold)) return false;
  const verb = readVerb(token.fold);
  return (
    verb !== undefined &&
    (verb.forms & (Form.ThirdOrSecondPlural | Form.SecondPlural)) !== 0 &&
    !DATIVE_VERBS.has(verb.lemma)
  );
}

/** Is the word after "ihr" one that a noun phrase goes on with: a noun, or an adjective before one? */
function beginsNounPhrase(scope: Scope, index: number): boolean {
  for (let i = index; i < index + 4; i++) {
    const token = at(scope, i);
    // "Ihr zweitliebster" at the end has its noun left out
    if (!token || (token.kind === 'punct' && i > index && i >= clauseEnd(scope, index))) return i > index;
    if (token.kind === 'field') return true;
    if (token.kind !== 'word') return token.kind === 'number' || /^[,"„/»]$/.test(token.raw);
    if (isCapital(token)) return true;
    if (
      PARTICLES.has(token.fold) ||
      DETERMINERS.has(token.fold) ||
      PREPOSITIONS.has(token.fold) ||
      !/(?:e|er|es|en|em|und|so|sonst|sehr|ganz|rein|ig|lich|isch)$/.test(token.fold)
    )
      return false;
  }
  return false;
}

/** The verb of a clause with "ihr" as its subject, where it stands at the clause's end: "wenn ihr das schon habt". */
function endsInSecondPlural(scope: Scope, index: number, mayBe: boolean): boolean {
  const end = clauseEnd(scope, index);
  for (let i = index + 1; i < end; i++) {
    const token = at(scope, i);
    if (!token || isCapital(token)) continue;
    if (isSecondPlural(token)) return true;
    if (mayBe && i === end - 1 && mayBeSecondPlural(token)) return true;
  }
  return false;
}

/** Reads "ihr", in either case, from the verbs around it; never from its capital alone. */
export function readIhr(scope: Scope, index: number, opening: Opening): IhrReading {
  const before = wordAt(scope, index - 1);
  const after = wordAt(scope, index + 1);
  if (after && GROUP.has(after.fold) && !(before && PREPOSITIONS.has(before.fold))) return 'subject';
  if (/^[2-9]$/.test(at(scope, index + 1)?.raw ?? '')) return 'subject';
  if (isSecondPlural(before)) return 'subject';
  if (isSecondPlural(after)) return 'subject';
  const isNounPhrase = beginsNounPhrase(scope, index + 1);
  const followsConjunction = before !== undefined && SUBORDINATORS.has(before.fold);
  if (after && !isNounPhrase && mayBeSecondPlural(after)) {
    const opens =
      opening !== 'none' ||
      before === undefined ||
      followsConjunction ||
      GREETING.has(before.fold) ||
      at(scope, index - 1)?.kind !== 'word';
    if (opens) return 'subject';
  }
  const isSmall = !isCapital(scope.tokens[index] as Token);
  if (followsConjunction && endsInSecondPlural(scope, index, isSmall && !isNounPhrase)) return 'subject';
  if (before && !isNounPhrase && mayBeSecondPlural(before)) {
    const verbAt = index - 1;
    const begin = clauseBegin(scope, verbAt);
    const lead = wordAt(scope, begin);
    if (verbAt === begin || (lead && QUESTION.has(lead.fold)) || verbAt === begin + 1) return 'subject';
  }
  if (after === undefined && before && GREETING.has(before.fold)) return 'subject';
  if (clauseBegin(scope, index) === index && endsInSecondPlural(scope, index, false)) return 'subject';
  return isNounPhrase ? 'possessive' : 'dative';
}

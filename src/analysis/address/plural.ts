import { GREETING, GROUP, LEADS, QUESTION, STRESS, TRANSITIVE } from '../../languages/de/address/ihr.ts';
import {
  DATIVE_VERBS,
  DETERMINERS,
  PARTICLES,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../languages/de/address/words.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { at, clauseBegin, clauseEnd, isCapital, type Opening, type Scope, wordAt } from './scope.ts';

/** What "ihr" or "Ihr" is: the plural of du, a possessive, or her dative. */
export type IhrReading = 'subject' | 'possessive' | 'dative';

/** "habt", and "habts" as Austrians and Bavarians say it. */
function isSecondPlural(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const word = token.fold.endsWith('ts') ? token.fold.slice(0, -1) : token.fold;
  return ((readVerb(word)?.forms ?? 0) & Form.SecondPlural) !== 0;
}

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

/** One noun with at most an adjective, and nothing else, fills a range: "Hilfe", "bares Geld". */
function isOneNoun(scope: Scope, first: number, last: number): boolean {
  const noun = wordAt(scope, last - 1);
  if (last - first > 2 || !noun || !isCapital(noun)) return false;
  const adjective = wordAt(scope, first);
  return last - first === 1 || (adjective !== undefined && /(?:e|en|es|er)$/.test(adjective.fold));
}

/** Verbs that need an object: with one noun beside "ihr", that noun is the object and "ihr" the subject. */
const needsObject = (token: Token | undefined) =>
  token !== undefined && mayBeSecondPlural(token) && TRANSITIVE.has(readVerb(token.fold)?.lemma ?? '');

/** "ihr sucht gerade", "Ihr steht auf Handwerk": the verb follows. */
function precedesVerb(scope: Scope, index: number, opening: Opening): boolean {
  const before = at(scope, index - 1);
  const after = wordAt(scope, index + 1);
  if (!after) return false;
  const isConjunction = before?.kind === 'word' && SUBORDINATORS.has(before.fold);
  const opens = opening !== 'none' || before?.kind !== 'word' || isConjunction || GREETING.has(before.fold);
  if (!opens) return false;
  if (mayBeSecondPlural(after)) return true;
  // "Ihr steht auf Handwerk", but "Ihr steht das gut"
  const next = wordAt(scope, index + 2)?.fold ?? '';
  return (
    /t$/.test(after.fold) &&
    readVerb(after.fold) !== undefined &&
    (PREPOSITIONS.has(next) || STRESS.has(next))
  );
}

/** "Was plant ihr?", "Sucht ihr noch Fahrer?", "So spart ihr Geld": the verb stands right before, and no subject yet. */
function followsVerb(scope: Scope, index: number): boolean {
  const verbAt = index - 1;
  if (!mayBeSecondPlural(wordAt(scope, verbAt))) return false;
  const begin = clauseBegin(scope, verbAt);
  const lead = wordAt(scope, begin);
  return (
    verbAt === begin ||
    (lead !== undefined && QUESTION.has(lead.fold)) ||
    (verbAt === begin + 1 && LEADS.has(lead?.fold ?? '')) ||
    // "Mit wem arbeitet ihr?"
    (verbAt === begin + 2 && QUESTION.has(wordAt(scope, begin + 1)?.fold ?? ''))
  );
}

/** Reads "ihr", in either case, from the verbs around it; never from its capital alone. */
export function readIhr(scope: Scope, index: number, opening: Opening): IhrReading {
  const before = wordAt(scope, index - 1);
  const after = wordAt(scope, index + 1);
  if (after && GROUP.has(after.fold) && !(before && PREPOSITIONS.has(before.fold))) return 'subject';
  if (/^[2-9]$/.test(at(scope, index + 1)?.raw ?? '')) return 'subject';
  if (isSecondPlural(before) || isSecondPlural(after)) return 'subject';
  const end = clauseEnd(scope, index);
  const isNounPhrase = beginsNounPhrase(scope, index + 1);
  if (!isNounPhrase && (precedesVerb(scope, index, opening) || followsVerb(scope, index))) return 'subject';
  if (before && SUBORDINATORS.has(before.fold)) {
    const isSmall = !isCapital(scope.tokens[index] as Token);
    if (endsInSecondPlural(scope, index, isSmall && !isNounPhrase)) return 'subject';
    if (needsObject(wordAt(scope, end - 1)) && isOneNoun(scope, index + 1, end - 1)) return 'subject';
  }
  if (
    followsVerb(scope, index) &&
    needsObject(before) &&
    isOneNoun(scope, index + 1, end) &&
    !asksWhat(scope, index)
  )
    return 'subject';
  if (after === undefined && before && GREETING.has(before.fold)) return 'subject';
  if (clauseBegin(scope, index) === index && endsInSecondPlural(scope, index, false)) return 'subject';
  return isNounPhrase ? 'possessive' : 'dative';
}

/** "Was sucht ihr Team?": the object is asked for, so the noun is the subject. */
const asksWhat = (scope: Scope, index: number) =>
  /^(?:was|wen|welche[nrs]?)$/.test(wordAt(scope, clauseBegin(scope, index))?.fold ?? '');

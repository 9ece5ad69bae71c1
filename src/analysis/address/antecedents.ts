import {
  FEMALE,
  PAIRS,
  PLURAL_ARTICLES,
  REPORTING,
  SINGULAR,
  TELLERS,
  THIRD,
  WOMAN,
} from '../../languages/de/address/sie.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import type { Sentence } from '../types.ts';
import { clauseEnd, has, isCapital, isNoun, type Scope, wordAt } from './scope.ts';

/** Whom else a capital "Sie" or "Ihr" at the beginning of a sentence could mean. */

const isSubjectPlace = (token: Token) =>
  token.kind === 'punct' || /^(?:und|aber|denn|sind|haben|werden|waren)$/.test(token.fold);

/** A form of the verb that goes with a plural, and with Sie. */
export const isPluralVerb = (token: Token) =>
  ((readVerb(token.fold)?.forms ?? 0) & (Form.Plural | Form.PastPlural)) !== 0;

/** A lower-case "ihre" in the same sentence: whoever spells so means others, or spells no address with a capital. */
export function speaksOfOthers(scope: Scope, index: number): boolean {
  for (let i = index + 1; i < scope.last; i++) {
    const token = wordAt(scope, i);
    if (token && THIRD.has(token.fold) && !isCapital(token)) return true;
  }
  return false;
}

/** "Ihr Hals …, ihre Hände …": two things of hers. "Ihre Kollegin … mit ihr" is not that. */
export function hasOthersBelongings(scope: Scope, index: number): boolean {
  const isMasculine = scope.tokens[index]?.fold === 'ihr';
  for (let i = index + 1; i < scope.last; i++) {
    const token = wordAt(scope, i);
    if (!token || isCapital(token)) continue;
    if (/^ihre[mnrs]?$/.test(token.fold)) return true;
    // "Ihr Mann und sie"
    if (
      token.fold === 'sie' &&
      (wordAt(scope, i - 1)?.fold === 'und' || wordAt(scope, i + 1)?.fold === 'selbst')
    )
      return true;
    if (token.fold === 'ihr' && isNoun(scope, i + 1)) return true;
    // "Ihr Wagen …, sie fuhr": no masculine is "sie", so somebody else is
    if (isMasculine && token.fold === 'sie' && isSingularVerb(wordAt(scope, i + 1))) return true;
  }
  return false;
}

const isSingularVerb = (token: Token | undefined) =>
  token !== undefined &&
  (SINGULAR.has(token.fold) || ((readVerb(token.fold)?.forms ?? 0) & (Form.Past | Form.Third)) !== 0);

/** "Ihr Auftauchen zerrte an …": a story of hers, in the past, without anybody who tells it. */
export function isToldOfHer(scope: Scope, index: number): boolean {
  if (has(scope, index, scope.last, TELLERS)) return false;
  for (let i = index + 1; i < clauseEnd(scope, index); i++) {
    const token = wordAt(scope, i);
    const verb = token && !isCapital(token) ? readVerb(token.fold) : undefined;
    if (!token || !verb || (verb.forms & FINITE) === 0) continue;
    return (verb.forms & (Form.Past | Form.PastPlural)) !== 0 && !REPORTING.has(verb.lemma);
  }
  return false;
}
const FINITE = Form.Past | Form.PastPlural | Form.Third | Form.ThirdOrSecondPlural;

function sentenceBefore({ passage, sentence }: Scope): Sentence | undefined {
  return passage.sentences[sentence.index - (passage.sentences[0]?.index ?? 0) - 1];
}

/** "Herr Kern und Frau Roth sind da. Sie warten unten." */
function hasTwoSubjects(scope: Scope, { first, last }: { first: number; last: number }): boolean {
  const opener = scope.tokens[first];
  if (opener?.kind !== 'word' || !isCapital(opener) || readVerb(opener.fold)) return false;
  let hasAnd = false;
  for (let i = first + 1; i < Math.min(last, first + 8); i++) {
    const token = scope.tokens[i] as Token;
    if (token.fold === 'und') hasAnd = true;
    else if (token.kind !== 'word') return false;
    else if (!isCapital(token)) return hasAnd && isPluralVerb(token);
  }
  return false;
}

/** "Wir trafen ein Paar aus Rom. Sie wollten …" */
function hasPair(scope: Scope, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last; i++) {
    const token = scope.tokens[i] as Token;
    if (token.kind === 'word' && isCapital(token) && PAIRS.has(token.fold)) return true;
  }
  return false;
}

/** "Viele wissen das nicht. Sie zahlen …" */
function isSaidOfMany(scope: Scope, { first }: { first: number }): boolean {
  const [many, verb] = [scope.tokens[first] as Token, scope.tokens[first + 1]];
  if (!PLURAL_ARTICLES.has(many.fold) || verb?.kind !== 'word') return false;
  // "Viele Inhaber kennen das"
  const second = isCapital(verb) ? scope.tokens[first + 2] : verb;
  return second?.kind === 'word' && !isCapital(second) && isPluralVerb(second);
}

/** "Die Betriebe wachsen. Sie suchen Leute.": the sentence before has a plural that "Sie" can take up. */
export function hasPluralBefore(scope: Scope): boolean {
  const before = sentenceBefore(scope);
  if (isSaidOfMany(scope, scope)) return true;
  if (!before || before.zone !== scope.sentence.zone) return false;
  if (hasPair(scope, before) || hasTwoSubjects(scope, before) || isSaidOfMany(scope, before)) return true;
  for (let i = before.first; i + 2 < before.last; i++) {
    const [article, noun] = [scope.tokens[i] as Token, scope.tokens[i + 1] as Token];
    if (!PLURAL_ARTICLES.has(article.fold) || noun.kind !== 'word' || !isCapital(noun)) continue;
    if (i > before.first && !isSubjectPlace(scope.tokens[i - 1] as Token)) continue;
    for (let verbAt = i + 2; verbAt < Math.min(before.last, i + 6); verbAt++) {
      const token = scope.tokens[verbAt] as Token;
      if (token.kind === 'word' && !isCapital(token) && isPluralVerb(token)) return true;
    }
  }
  return false;
}

/** "Am Montag kommt die neue Kollegin. Ihr Platz …" */
function hasWomanAsSubject(scope: Scope, { first, last }: { first: number; last: number }): boolean {
  for (let i = first + 1; i < last; i++) {
    const noun = scope.tokens[i] as Token;
    if (noun.kind !== 'word' || !isCapital(noun) || !WOMAN.test(noun.fold)) continue;
    const before = scope.tokens[i - 1] as Token;
    const article = i - 2 >= first && !isCapital(before) ? (scope.tokens[i - 2] as Token) : before;
    if (/^(?:die|eine|meine|unsere)$/.test(article.fold) || /^(?:die|eine|meine|unsere)$/.test(before.fold))
      return true;
  }
  return false;
}

/** "Frau Kern leitet … Ihr Vortrag", "Die Firma ist umgezogen. Ihre Adresse": the sentence before speaks of her. */
export function hasWomanBefore(scope: Scope): boolean {
  const before = sentenceBefore(scope);
  if (before?.zone !== 'main') return false;
  const [first, second] = [scope.tokens[before.first] as Token, scope.tokens[before.first + 1]];
  if (!second) return false;
  if (/^(?:sie|ihr|ihre)$/.test(first.fold))
    return readVerb(second.fold) !== undefined && !isPluralVerb(second);
  if (first.fold === 'frau' || hasWomanAsSubject(scope, before)) return true;
  return /^(?:die|meine|unsere|eine)$/.test(first.fold) && isCapital(second) && FEMALE.test(second.fold);
}

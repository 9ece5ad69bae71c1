import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { wordSet } from '../../text/lazy.ts';
import type { Sentence } from '../types.ts';
import { isAboutAddress } from './exempt.ts';
import {
  at,
  clauseBegin,
  has,
  isCapital,
  isNoun,
  isShout,
  type Opening,
  type Scope,
  wordAt,
} from './scope.ts';

/** How far a formal pronoun can be trusted. */
export type FormalReading = 'certain' | 'open' | 'none';

const WITH_OTHERS = wordSet('als und oder selbst persoenlich');
const SINGULAR = wordSet(
  'ist hat wird kann soll will muss darf mag war wuerde hatte wurde sollte wollte konnte musste weiss gibt',
);
/** Past tenses that one says to a reader as well: "Sie hatten gefragt". */
const TOLD_TO_READERS = wordSet(
  'hatten waren wollten konnten sollten mussten durften moechten haetten waeren wuerden koennten muessten duerften wussten baten hinterliessen interessierten wuenschten erhielten bekamen schrieben fragten kauften bestellten',
);
const SICH = wordSet('sich');
const THIRD = wordSet('ihr ihre ihren ihrem ihrer ihres sie ihnen');

/** A lower-case "ihre" in the same sentence: whoever spells so means others, or spells no address with a capital. */
function speaksOfOthers(scope: Scope, index: number): boolean {
  for (let i = index + 1; i < scope.last; i++) {
    const token = wordAt(scope, i);
    if (token && THIRD.has(token.fold) && !isCapital(token)) return true;
  }
  return false;
}

/** "Ihr Hals …, ihre Hände …": two things of hers. "Ihre Kollegin … mit ihr" is not that. */
function hasOthersBelongings(scope: Scope, index: number): boolean {
  for (let i = index + 1; i < scope.last; i++) {
    const token = wordAt(scope, i);
    if (!token || isCapital(token)) continue;
    if (/^ihre[mnrs]?$/.test(token.fold)) return true;
    // "Ihr Mann und sie"
    if (token.fold === 'sie' && wordAt(scope, i - 1)?.fold === 'und') return true;
    if (token.fold === 'ihr' && isNoun(scope, i + 1)) return true;
  }
  return false;
}

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

/** "Die Betriebe wachsen. Sie suchen Leute.": the sentence before has a plural that "Sie" can take up. */
function hasPluralBefore(scope: Scope): boolean {
  const before = sentenceBefore(scope);
  if (!before || before.zone !== scope.sentence.zone) return false;
  if (hasTwoSubjects(scope, before)) return true;
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
const PLURAL_ARTICLES = wordSet(
  'die viele alle diese unsere einige mehrere beide zwei drei vier fuenf manche meine solche',
);
const isSubjectPlace = (token: Token) =>
  token.kind === 'punct' || /^(?:und|aber|denn|sind|haben|werden|waren)$/.test(token.fold);
const isPluralVerb = (token: Token) =>
  ((readVerb(token.fold)?.forms ?? 0) & (Form.Plural | Form.PastPlural)) !== 0;

function isPluralAfter(scope: Scope, index: number): boolean | undefined {
  const reach = at(scope, index + 1)?.kind === 'punct' ? 9 : 5;
  for (let i = index + 1; i < Math.min(scope.last, index + reach); i++) {
    const token = at(scope, i);
    if (token?.kind !== 'word') continue;
    if (SINGULAR.has(token.fold)) return false;
    if (isPluralVerb(token) && !isCapital(token)) return true;
    const verb = readVerb(token.fold);
    if (verb && (verb.forms & (Form.Third | Form.ThirdOrSecondPlural | Form.Past)) !== 0) return false;
    if (i === index + 1 && /(?:t|te)$/.test(token.fold) && !isCapital(token)) return false;
    if (i === index + 1 && /(?:en|ern|eln)$/.test(token.fold) && !isCapital(token)) return true;
  }
  return undefined;
}

function readInitialSie(scope: Scope, index: number): FormalReading {
  const next = at(scope, index + 1);
  if (!next) return 'none';
  if (next.kind === 'word' && WITH_OTHERS.has(next.fold)) return next.fold === 'als' ? 'certain' : 'open';
  if (next.raw === ',') return 'open';
  const isPlural =
    next.kind === 'word' || next.raw === '(' || next.raw === '/' ? isPluralAfter(scope, index) : undefined;
  if (!isPlural || speaksOfOthers(scope, index)) return 'none';
  const verb = wordAt(scope, index + 1);
  const isTold =
    ((readVerb(verb?.fold ?? '')?.forms ?? 0) & Form.PastPlural) !== 0 &&
    !TOLD_TO_READERS.has(verb?.fold ?? '');
  return isTold || hasPluralBefore(scope) ? 'none' : 'open';
}

/** "Ich hoffe, Sie ist brauchbar": a capital by mistake. */
function isSheByVerb(scope: Scope, index: number): boolean {
  const before = at(scope, index - 1);
  const next = wordAt(scope, index + 1);
  return (
    (before?.kind === 'punct' || before?.fold === 'und') &&
    next !== undefined &&
    SINGULAR.has(next.fold) &&
    next.fold !== 'weiss'
  );
}

/** Reads a capital "Sie". */
export function readSie(scope: Scope, index: number, opening: Opening): FormalReading {
  if (opening === 'sentence') return readInitialSie(scope, index);
  return isAboutAddress(scope, index) || isSheByVerb(scope, index) ? 'none' : 'certain';
}

/** Reads a capital "Ihnen". */
export function readIhnen(scope: Scope, index: number, opening: Opening): FormalReading {
  if (opening !== 'sentence') return 'certain';
  return speaksOfOthers(scope, index) || hasPluralBefore(scope) ? 'none' : 'open';
}

/** Reads a capital "Ihr(e)" before a noun. */
export function readIhrPossessive(scope: Scope, index: number, opening: Opening): FormalReading {
  const token = scope.tokens[index] as Token;
  // "die Schüler stellen sich Ihre Texte vor": beside "sich" the capital may be a slip
  const isReflexive = has(scope, clauseBegin(scope, index), index, SICH);
  if (opening !== 'sentence' && !isShout(token)) return isReflexive ? 'open' : 'certain';
  const next = at(scope, index + 1);
  if (next && /^(?:erseits|etwegen)$/.test(token.fold.slice(3))) return 'certain';
  return hasOthersBelongings(scope, index) || hasPluralBefore(scope) || hasWomanBefore(scope)
    ? 'none'
    : 'open';
}

const FEMALE =
  /(?:in|ung|firma|kanzlei|bank|stadt|gemeinde|agentur|gesellschaft|partei|regierung|behoerde|schule|familie|gruppe|band|chefin)$/;

/** "Frau Kern leitet … Ihr Vortrag", "Die Firma ist umgezogen. Ihre Adresse": the sentence before speaks of her. */
function hasWomanBefore(scope: Scope): boolean {
  const before = sentenceBefore(scope);
  if (before?.zone !== 'main') return false;
  const [first, second] = [scope.tokens[before.first] as Token, scope.tokens[before.first + 1]];
  if (!second) return false;
  if (/^(?:sie|ihr|ihre)$/.test(first.fold))
    return readVerb(second.fold) !== undefined && !isPluralVerb(second);
  if (first.fold === 'frau') return isCapital(second);
  return /^(?:die|meine|unsere|eine)$/.test(first.fold) && isCapital(second) && FEMALE.test(second.fold);
}

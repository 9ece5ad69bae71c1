import { SICH, SINGULAR, TOLD_TO_READERS, WITH_OTHERS } from '../../languages/de/address/sie.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import {
  hasOthersBelongings,
  hasPluralBefore,
  hasWomanBefore,
  isPluralVerb,
  isToldOfHer,
  speaksOfOthers,
} from './antecedents.ts';
import { isAboutAddress } from './exempt.ts';
import { at, clauseBegin, has, isCapital, isShout, type Opening, type Scope, wordAt } from './scope.ts';

/** How far a formal pronoun can be trusted. */
export type FormalReading = 'certain' | 'open' | 'none';

function isPluralAfter(scope: Scope, index: number): boolean | undefined {
  const reach = at(scope, index + 1)?.kind === 'punct' ? 9 : 5;
  for (let i = index + 1; i < Math.min(scope.last, index + reach); i++) {
    const token = at(scope, i);
    if (token?.kind !== 'word') continue;
    if (SINGULAR.has(token.fold)) return false;
    if (isPluralVerb(token) && (!isCapital(token) || isShout(token))) return true;
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
  // "Andere warten. Sie nicht."
  if (/^(?:auch|nicht)$/.test(next.fold) && at(scope, index + 2)?.kind === 'punct') return 'open';
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
  return isToldOfHer(scope, index) ||
    hasOthersBelongings(scope, index) ||
    hasPluralBefore(scope) ||
    hasWomanBefore(scope)
    ? 'none'
    : 'open';
}

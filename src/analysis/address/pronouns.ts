import { DIALECT_GREETINGS, type PronounClass } from '../../languages/de/address/pronouns.ts';
import { FIRST_PERSON, HONORIFICS, PLACE_BEFORE } from '../../languages/de/address/words.ts';
import type { Token } from '../../model/token.ts';
import { isExempt } from './exempt.ts';
import { type FormalReading, readIhnen, readIhrPossessive, readSie } from './formal.ts';
import { readIhr } from './plural.ts';
import { politeImperative } from './polite-imperative.ts';
import { at, has, isCapital, type Opening, type Reading, type Scope, wordAt } from './scope.ts';

type Reader = (scope: Scope, index: number, opening: Opening) => Reading | undefined;

function formal(reading: FormalReading, why: string): Reading | undefined {
  if (reading === 'none') return undefined;
  const isOpen = reading === 'open';
  return { form: 'formal', strength: isOpen ? 'medium' : 'high', why, isOpen };
}

const tokenAt = (scope: Scope, index: number) => scope.tokens[index] as Token;

const readDu: Reader = (scope, index, opening) => {
  if (isExempt(scope, index, opening)) return undefined;
  const { fold, raw } = tokenAt(scope, index);
  const kind = fold.startsWith('dein') ? 'possessive' : 'pronoun';
  return { form: 'familiar', strength: 'high', why: `familiar ${kind} *${raw}*` };
};

const readEuch: Reader = (scope, index) => {
  if (HONORIFICS.has(wordAt(scope, index + 1)?.fold ?? '')) return undefined;
  const { fold, raw } = tokenAt(scope, index);
  const why = fold === 'euch' ? 'pronoun *euch*, second person plural' : `plural possessive *${raw}*`;
  return { form: 'familiar-plural', strength: 'high', why };
};

const readPossessive: Reader = (scope, index, opening) =>
  isCapital(tokenAt(scope, index))
    ? formal(readIhrPossessive(scope, index, opening), `formal possessive *${tokenAt(scope, index).raw}*`)
    : undefined;

const readAnyIhr: Reader = (scope, index, opening) => {
  const reading = readIhr(scope, index, opening);
  if (reading === 'possessive') return readPossessive(scope, index, opening);
  if (reading === 'dative') return undefined;
  return { form: 'familiar-plural', strength: 'high', why: 'pronoun *ihr*, second person plural' };
};

/** "Haste kurz Zeit?", not the town ("in Haste") and not hasten ("ich haste"). */
const readClitic: Reader = (scope, index, opening) => {
  const token = tokenAt(scope, index);
  if (opening !== 'sentence' && isCapital(token)) return undefined;
  if (PLACE_BEFORE.has(wordAt(scope, index - 1)?.fold ?? '')) return undefined;
  const mayBeHasten = token.fold === 'haste' && has(scope, scope.first, scope.last, FIRST_PERSON);
  if (mayBeHasten || (token.fold === 'haste' && at(scope, index + 1)?.raw === ',')) return undefined;
  return {
    form: 'familiar',
    strength: 'medium',
    why: `*du* grown together with the word before it in *${token.raw}*`,
  };
};

const READERS: Readonly<Record<PronounClass, Reader>> = {
  du: readDu,
  euch: readEuch,
  ihr: readAnyIhr,
  'ihr-possessive': readPossessive,
  sie: (scope, index, opening) => {
    if (!isCapital(tokenAt(scope, index))) return undefined;
    const reading = readSie(scope, index, opening);
    const asked = reading === 'certain' ? politeImperative(scope, index) : undefined;
    const why = `formal pronoun *${tokenAt(scope, index).raw}*`;
    return formal(reading, asked ? `${why} in the polite imperative of *${asked}*` : why);
  },
  ihnen: (scope, index, opening) =>
    isCapital(tokenAt(scope, index))
      ? formal(readIhnen(scope, index, opening), `formal pronoun *${tokenAt(scope, index).raw}*`)
      : undefined,
  clitic: readClitic,
  dialect: (scope, index) => {
    const { raw, fold } = tokenAt(scope, index);
    if (fold === 'di' && !DIALECT_GREETINGS.has(wordAt(scope, index - 1)?.fold ?? '')) return undefined;
    return { form: 'familiar', strength: 'low', why: `*${raw}*, a dialect form of du` };
  },
};

/** What a pronoun or possessive shows of the address, or undefined where it speaks to nobody. */
export function readPronoun(
  scope: Scope,
  index: number,
  kind: PronounClass,
  opening: Opening,
): Reading | undefined {
  return READERS[kind](scope, index, opening);
}

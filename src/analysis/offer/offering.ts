import { atOthers, enclosed, handedOver, lent, listed } from './at-hand.ts';
import type { Clause } from './clause.ts';
import {
  available,
  couldDo,
  counted,
  given,
  potential,
  readyBy,
  recurring,
  relief,
  swap,
  wanted,
} from './concrete.ts';
import { deed } from './deeds.ts';
import { benefit, formula, gain, means, namedGain, showingHow } from './effects.ts';
import {
  askedOfProduct,
  deliverable,
  field,
  having,
  identity,
  list,
  price,
  productStatement,
  receiving,
  trade,
} from './goods.ts';
import { otherDeed } from './open-verbs.ts';
import type { Said } from './said.ts';

const READINGS: readonly ((clause: Clause) => Said | undefined)[] = [
  deed,
  otherDeed,
  having,
  productStatement,
  askedOfProduct,
  means,
  gain,
  namedGain,
  receiving,
  identity,
  trade,
  showingHow,
  benefit,
  formula,
  deliverable,
  price,
  list,
  field,
  available,
  readyBy,
  swap,
  given,
  wanted,
  relief,
  potential,
  recurring,
  lent,
  atOthers,
  handedOver,
  listed,
  enclosed,
  counted,
  couldDo,
];

/** All that a clause says of an offer or an effect. */
export function saidIn(clause: Clause): readonly Said[] {
  return READINGS.map((reading) => reading(clause)).filter((said) => said !== undefined);
}

import {
  DUAL_PREFIXES,
  INSEPARABLE_PREFIXES,
  SEPARABLE_PREFIXES,
  SOLID_WITH_GE,
  SOLID_WITHOUT_GE,
} from './prefixes.ts';

export interface SplitVerb {
  /** the part that separates: "an" of "ansehen", or '' */
  readonly particle: string;
  /** the part that does not: "be" of "bestehen", or '' */
  readonly prefix: string;
  readonly base: string;
  /** whether the participle takes ge- in front of the base */
  readonly takesGe: boolean;
}

/** A verb as German builds them: a legal beginning, a vowel, something after it. */
const SHAPE =
  /^(?:[bcdfghjklmnpqrstvwz]|bl|br|chr|dr|fl|fr|gl|gr|kl|kn|kr|pf|pfl|ph|pl|pr|qu|sch|schl|schm|schn|schr|schw|sk|sp|spr|st|str|tr|zw)[aeiouäöüy]+[^aeiouäöü\s]+.*n$/;

/** Beginnings without stress, after which no ge- can stand. */
const UNSTRESSED = /^(?:be|ent|emp|er|ver|zer|miss|ge|über|unter|um|hinter)/;

function parts(infinitive: string, prefix: string): boolean {
  const dual = DUAL_PREFIXES[prefix];
  return dual === undefined || dual.parts !== dual.except.has(infinitive);
}

function solid(infinitive: string): SplitVerb {
  const isPrefixed =
    UNSTRESSED.test(infinitive) || infinitive.endsWith('ieren') || SOLID_WITHOUT_GE.has(infinitive);
  const takesGe = SOLID_WITH_GE.has(infinitive) || !isPrefixed;
  return { particle: '', prefix: '', base: infinitive, takesGe };
}

/** Splits where what is left passes a test; a prefix within ("an" + "er" + "kennen") goes too. */
function splitWhere(infinitive: string, isBase: (verb: string) => boolean): SplitVerb | undefined {
  if (isBase(infinitive)) return solid(infinitive);
  for (const particle of SEPARABLE_PREFIXES) {
    if (!infinitive.startsWith(particle) || !parts(infinitive, particle)) continue;
    const rest = splitWhere(infinitive.slice(particle.length), isBase);
    if (rest && rest.particle === '') return { ...rest, particle };
  }
  for (const prefix of [...INSEPARABLE_PREFIXES, ...Object.keys(DUAL_PREFIXES)]) {
    if (!infinitive.startsWith(prefix) || (DUAL_PREFIXES[prefix] && parts(infinitive, prefix))) continue;
    const base = infinitive.slice(prefix.length);
    if (isBase(base)) return { particle: '', prefix, base, takesGe: false };
  }
  return undefined;
}

/** Takes a verb's particle and prefix off. `isVerb` tells whether a base is known; an unknown one must look like a verb. */
export function splitVerb(infinitive: string, isVerb: (verb: string) => boolean): SplitVerb {
  if (SOLID_WITH_GE.has(infinitive) || SOLID_WITHOUT_GE.has(infinitive)) return solid(infinitive);
  const isKnown = (verb: string) => isVerb(verb) || SOLID_WITH_GE.has(verb) || SOLID_WITHOUT_GE.has(verb);
  const looksLike = (verb: string) =>
    isKnown(verb) || (verb !== infinitive && verb.length >= 5 && SHAPE.test(verb));
  return splitWhere(infinitive, isKnown) ?? splitWhere(infinitive, looksLike) ?? solid(infinitive);
}

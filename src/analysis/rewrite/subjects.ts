import {
  ACCUSATIVE_REFLEXIVES,
  ASKING,
  DATIVE_REFLEXIVES,
  OBJECT_CONTROL,
  SOCIAL,
} from '../../languages/de/rewrite/reflexives.ts';
import { GLAD, OTHER_SUBJECTS } from '../../languages/de/rewrite/words.ts';
import {
  foldAt,
  isNounAt,
  isSingularAt,
  isZuInfinitive,
  type Line,
  pluralAt,
  type Stretch,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';
import { mainVerbOf } from './main-verb.ts';

/** Whose doing a stretch tells of. */
export type Doer = 'reader' | 'other' | 'unknown';

/** Who the reader is in a sentence: where he is subject, and where an object. */
export interface Roles {
  /** the reader as subject, or a verb or an imperative that is his */
  readonly isReader: (index: number) => boolean;
  /** the reader as object of a verb: dich, dir; Sie, Ihnen */
  readonly isObject: (index: number) => boolean;
}

const hasVerb = (line: Line, stretch: Stretch) => wordsIn(stretch).some((i) => line.verbAt(i).length > 0);

/** "Macht es dir Spaß zu lesen?": a finite verb in first or second place, and an infinitive without a comma. */
const hasFiniteBefore = (line: Line, { head, first }: Stretch) =>
  !/^(?:um|ohne|statt|anstatt|ausser)$/.test(foldAt(line, first)) &&
  [head, head + 1].some(
    (i) => isSingularAt(line, i) && !isZuInfinitive(line.tokens, i) && foldAt(line, i - 1) !== 'zu',
  );

/** The doer that a stretch itself names; undefined where it has no finite verb of its own. */
function namedDoer(line: Line, stretch: Stretch, roles: Roles): Doer | undefined {
  const words = wordsIn(stretch);
  if (words.some(roles.isReader)) return 'reader';
  if (words.some((i) => OTHER_SUBJECTS.has(foldAt(line, i)))) return 'other';
  if (stretch.opening === 'infinitive') return hasFiniteBefore(line, stretch) ? 'other' : undefined;
  if (words.some((i) => isSingularAt(line, i) && !isZuInfinitive(line.tokens, i))) return 'other';
  const isClause = stretch.opening !== 'plain';
  if (isClause && words.some((i) => pluralAt(line, i))) return 'other';
  // "wir geben dir", "die Kollegen zeigen dir": a plural form with a subject before or behind it
  const plural = words.find((i) => pluralAt(line, i) && !isZuInfinitive(line.tokens, i));
  if (plural === undefined || plural > stretch.head + 4) return undefined;
  const isOthers = wordsIn({ first: stretch.head, last: plural + 2 }).some(
    (i) => i !== plural && PLURAL_SUBJECT.test(wordAt(line, i)?.raw ?? ''),
  );
  return isOthers ? 'other' : undefined;
}

const PLURAL_SUBJECT = /^(?:sie|[Dd]ie|[Dd]iese|[Ww]ir|[Aa]lle|[Bb]eide|[Uu]nsere|[Vv]iele)$/;

/** The clause on which an infinitive depends: the one before, or the one after where the infinitive opens the sentence. */
function matrixOf(line: Line, stretch: Stretch, roles: Roles): Stretch | undefined {
  const at = line.stretches.indexOf(stretch);
  for (let i = at - 1; i >= 0; i--) {
    const candidate = line.stretches[i] as Stretch;
    if (candidate.opening !== 'infinitive' && namedDoer(line, candidate, roles) !== undefined)
      return candidate;
  }
  return line.stretches
    .slice(at + 1)
    .find(
      (candidate) => candidate.opening !== 'infinitive' && namedDoer(line, candidate, roles) !== undefined,
    );
}

const hasWord = (line: Line, stretch: Stretch, words: ReadonlySet<string>) =>
  wordsIn(stretch).some((i) => words.has(foldAt(line, i)));
const FIRST_PERSON = new Set(['ich', 'wir', 'uns', 'mich', 'mir', 'unser', 'unsere']);
/** Subjects that do what the infinitive says: "sie versuchen, dir zu helfen". */
const PERSONS = new Set(['er', 'sie', 'wer', 'jemand', 'niemand', 'alle']);
const OTHER_OBJECTS = new Set(['mir', 'uns', 'mich', 'ihm', 'ihn', 'ihnen']);

/** Whose doing an infinitive with "zu" is. */
function controllerOf(line: Line, stretch: Stretch, roles: Roles): Doer {
  const lemma = mainVerbOf(line, stretch) ?? '';
  const isReflexive = ACCUSATIVE_REFLEXIVES.has(lemma) || DATIVE_REFLEXIVES.has(lemma);
  const leftOpen = (): Doer => {
    const isMeant = wordsIn(stretch).some((i) => foldAt(line, i) === 'selbst');
    if (isMeant) return 'reader';
    if (SOCIAL.has(lemma)) return 'other';
    return isReflexive ? 'reader' : 'unknown';
  };
  const matrix = matrixOf(line, stretch, roles);
  if (!matrix) return leftOpen();
  const matrixVerb = mainVerbOf(line, matrix) ?? '';
  const isPurpose = /^(?:um|ohne|statt|anstatt)$/.test(foldAt(line, stretch.head));
  const isAsked = OBJECT_CONTROL.has(matrixVerb) && !isPurpose;
  if (namedDoer(line, matrix, roles) === 'reader') {
    // "Bitten Sie Ihren Chef, sich zu melden"
    const hasNoun = ASKING.has(matrixVerb) && wordsIn(matrix).some((i) => isNounAt(line, i));
    return isAsked && (hasNoun || hasWord(line, matrix, OTHER_OBJECTS)) ? 'other' : 'reader';
  }
  const concernsReader = wordsIn(matrix).some(roles.isObject);
  if (concernsReader && isAsked) return 'reader';
  if (concernsReader && isPurpose) return leftOpen();
  if (hasWord(line, matrix, FIRST_PERSON) || hasWord(line, matrix, GLAD)) return 'other';
  if (concernsReader && /^(?:versprechen|anbieten|schreiben|senden|schicken)$/.test(matrixVerb))
    return 'other';
  return hasWord(line, matrix, PERSONS) ? 'other' : leftOpen();
}

/**
 * Where a comma is missing, a stretch may hold the reader's clause and another's ("wenn du willst würde ich dir …"):
 * the subject before the word counts.
 */
function nearestDoer(line: Line, stretch: Stretch, index: number, roles: Roles): Doer | undefined {
  const words = wordsIn(stretch);
  const others = words.filter((i) => OTHER_SUBJECTS.has(foldAt(line, i)));
  const own = words.filter((i) => roles.isReader(i) && line.verbAt(i).length === 0);
  if (others.length === 0 || own.length === 0) return undefined;
  const subject =
    [...others, ...own].filter((i) => i < index).sort((a, b) => b - a)[0] ?? Math.min(...others, ...own);
  const isInfinitive = words.some((i) => i > index && isZuInfinitive(line.tokens, i));
  if (isInfinitive && words.some((i) => i < index && roles.isObject(i))) return 'unknown';
  return own.includes(subject) ? 'reader' : 'other';
}

/** "und Ihre Kunden freuen sich": a noun, a plural verb, and the word right behind it. */
function isBehindOthersVerb(line: Line, { head, opening }: Stretch, index: number, roles: Roles): boolean {
  const verb = index - 1;
  if (opening !== 'plain' || verb <= head || !pluralAt(line, verb) || roles.isReader(verb)) return false;
  const before = wordsIn({ first: head, last: verb });
  return before.some((i) => isNounAt(line, i)) && !before.some(roles.isReader);
}

/** Whose doing the verb is on which the word at an index depends. */
export function doerAt(line: Line, index: number, roles: Roles): Doer {
  const stretch = stretchAt(line, index);
  if (!stretch) return 'unknown';
  const nearest = nearestDoer(line, stretch, index, roles);
  if (nearest !== undefined) return nearest;
  if (isBehindOthersVerb(line, stretch, index, roles)) return 'other';
  const named = namedDoer(line, stretch, roles);
  if (named !== undefined) return named;
  if (stretch.opening === 'infinitive') return controllerOf(line, stretch, roles);
  const at = line.stretches.indexOf(stretch);
  const near = (step: 1 | -1): Doer | undefined => {
    for (let i = at + step; i >= 0 && i < line.stretches.length; i += step) {
      const candidate = line.stretches[i] as Stretch;
      if (candidate.fragment !== stretch.fragment && !hasVerb(line, stretch)) return undefined;
      if (candidate.opening === 'infinitive' && step === -1 && candidate.fragment === stretch.fragment)
        return controllerOf(line, candidate, roles);
      const doer = namedDoer(line, candidate, roles);
      if (doer !== undefined) return doer;
    }
    return undefined;
  };
  return near(-1) ?? near(1) ?? (wordAt(line, index) ? 'other' : 'unknown');
}

import { PREPOSITIONS } from '../../languages/de/address/words.ts';
import {
  EXPERIENCER,
  LEAD_INS,
  MODALS,
  OPINIONS,
  OTHER_SUBJECTS,
  PARTICLES_ALONE,
  PEOPLE,
  PLAIN_ADVERBS,
  SUBORDINATING,
  TENSE_AUXILIARIES,
} from '../../languages/de/rewrite/words.ts';
import { isCapitalized } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
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
import { verbsAtEnd } from './verbs-at-end.ts';

/** What a "Sie" is in its clause. */
export type Role =
  /** `verbs` agree with it; `isFirst`: its verb opens the clause, as in questions and imperatives */
  | {
      readonly kind: 'subject';
      readonly verbs: readonly number[];
      readonly isFirst: boolean;
      readonly isJoined: boolean;
    }
  /** without a verb: "und Sie?", "genauso wie Sie" */
  | { readonly kind: 'alone' }
  | { readonly kind: 'object' };

const OBJECT: Role = { kind: 'object' };
const PLURAL_NP = /^(?:die|diese|unsere|alle|viele|einige|mehrere|meine|seine|ihre|beide|solche|welche)$/;

const isPlural = (line: Line, index: number) =>
  pluralAt(line, index) !== undefined && !isZuInfinitive(line.tokens, index);

function lemmaAt(line: Line, verb: number): string {
  const reading = pluralAt(line, verb);
  return reading ? reading.front + fold(reading.base) : '';
}

const isHelperAt = (line: Line, index: number) =>
  line.verbAt(index).some(({ base }) => MODALS.has(fold(base)) || TENSE_AUXILIARIES.has(fold(base)));

function fragmentStart(line: Line, stretch: Stretch): number {
  return line.stretches.find(({ fragment }) => fragment === stretch.fragment)?.first ?? stretch.first;
}

/** A verb before which the clause has nothing but "bitte", "und" and their like. */
const opensClause = (line: Line, verb: number) => {
  const stretch = stretchAt(line, verb);
  return (
    stretch !== undefined &&
    // a capital inside a sentence begins one whose stop is missing
    (isCapitalized(wordAt(line, verb)?.raw ?? '') ||
      wordsIn({ first: stretch.first, last: verb }).every(
        (i) => LEAD_INS.has(foldAt(line, i)) || !wordAt(line, i),
      ))
  );
};

/** "Unsere Berater unterstützen Sie": the subject stands before the verb. Undefined where it may be an object as well. */
function hasSubjectBefore(line: Line, first: number, verb: number): boolean | undefined {
  const words = wordsIn({ first, last: verb });
  if (
    words.some(
      (i) =>
        (OTHER_SUBJECTS.has(foldAt(line, i)) && foldAt(line, i) !== 'wer') || wordAt(line, i)?.raw === 'sie',
    )
  )
    return true;
  const lead = words.find((i) => wordAt(line, i) && !LEAD_INS.has(foldAt(line, i)));
  if (lead === undefined || PREPOSITIONS.has(foldAt(line, lead))) return false;
  const isPhrase =
    PLURAL_NP.test(foldAt(line, lead)) ||
    isNounAt(line, lead) ||
    (words.length <= 2 && isBareNoun(line, lead));
  if (!isPhrase) return false;
  const base = lemmaAt(line, verb);
  const noun = words.findLast((i) => isNounAt(line, i) || i === lead);
  const isPeople = noun !== undefined && PEOPLE.test(foldAt(line, noun));
  if (EXPERIENCER.has(base)) return true;
  return isPeople ? undefined : false;
}

/** A sentence's first word that may be a plural noun: "Tipps erreichen Sie", not "Morgen erreichen Sie". */
const isBareNoun = (line: Line, index: number) => {
  const { raw, fold: word } = wordAt(line, index) ?? { raw: '', fold: '' };
  const isAdverb = PLAIN_ADVERBS.has(word) || SUBORDINATING.has(word) || ADVERBS.test(word);
  return (
    isCapitalized(raw) && /(?:e[nr]?|s|innen)$/.test(word) && !isAdverb && line.verbAt(index).length === 0
  );
};
const ADVERBS =
  /(?:ens|falls|mals|weise|dings|wegen|lich|seits|tags|waerts)$|^(?:immer|leider|sicher|wieder|selten|gestern|unten|oben|hinten|vorne|lange|erstens|danke|beste[ns]*|spaeter|frueher|kuenftig|weiter|lieber|eher|moeglicherweise|gegebenenfalls)$/;

/** "Sie selbst", "Sie als Inhaberin": where the verb is to be looked for. */
function afterAddition(line: Line, sie: number, stretch: Stretch): number {
  let next = sie + 1;
  if (/^(?:selbst|selber|persoenlich|auch|ja|doch|also)$/.test(foldAt(line, next))) next++;
  if (foldAt(line, next) !== 'als') return next;
  for (let i = next + 1; i < stretch.last; i++) if (isPlural(line, i)) return i;
  return next;
}

/** "Sie und Ihr Team können", "Ihr Team und Sie können": the verb of both. */
function joinedVerb(line: Line, sie: number, stretch: Stretch): number | undefined {
  const at = line.stretches.indexOf(stretch);
  const next = line.stretches[at + 1];
  if (
    foldAt(line, sie + 1) === 'und' ||
    (next && next.first === sie + 1 && foldAt(line, next.first) === 'und')
  ) {
    const words = next ? wordsIn({ first: next.first + 1, last: next.last }) : [];
    const noun = words.find((i) => isNounAt(line, i) || /^ihre?[nmrs]?$/.test(foldAt(line, i)));
    if (noun === undefined || noun > (next?.first ?? 0) + 3) return undefined;
    return words.find((i) => isPlural(line, i));
  }
  const before = line.stretches[at - 1];
  if (foldAt(line, sie - 1) !== 'und' || !before || before.fragment !== stretch.fragment) return undefined;
  if (wordsIn(before).some((i) => line.verbAt(i).length > 0 && !isNounAt(line, i))) return undefined;
  return isPlural(line, sie + 1) ? sie + 1 : undefined;
}

/** "Themen, die Sie interessieren": the relative pronoun is the subject. Undefined where that can't be told. */
function isRelativeSubject(line: Line, head: number, verbs: readonly number[]): boolean | undefined {
  if (foldAt(line, head) !== 'die' && foldAt(line, head) !== 'welche') return false;
  if (foldAt(line, head - 1) !== '' && PREPOSITIONS.has(foldAt(line, head - 1))) return false;
  const last = verbs.at(-1) ?? head;
  const base = lemmaAt(line, last);
  const antecedent = wordAt(line, head - 2);
  const isPeople = antecedent !== undefined && PEOPLE.test(antecedent.fold);
  if (EXPERIENCER.has(base)) return true;
  return isPeople ? undefined : false;
}

/** Reads a "Sie" behind the word that opens a subordinate clause. */
function inSubordinate(line: Line, sie: number, head: number): Role | undefined {
  const between = wordsIn({ first: head + 1, last: sie });
  const asks =
    /^(?:welche[mnrs]?|wieviele?|wie|was)$/.test(foldAt(line, head)) || PREPOSITIONS.has(foldAt(line, head));
  if (between.some((i) => OTHER_SUBJECTS.has(foldAt(line, i)))) return OBJECT;
  const hasPhrase = between.some(
    (i) => isNounAt(line, i) || /^(?:sie|die|der|das|ein|eine|unsere?|diese|ihre)$/.test(foldAt(line, i)),
  );
  if (hasPhrase && !asks) return OBJECT;
  const verbs = verbsAtEnd(line, sie);
  if (verbs === undefined) return undefined;
  if (verbs.length === 0) return endsInSingular(line, sie) ? OBJECT : undefined;
  const isOthers = isRelativeSubject(line, head, verbs);
  if (isOthers === undefined) return undefined;
  return isOthers ? OBJECT : { kind: 'subject', verbs, isFirst: false, isJoined: false };
}

function endsInSingular(line: Line, sie: number): boolean {
  const stretch = stretchAt(line, sie);
  if (!stretch) return false;
  const rest = line.stretches.filter(
    ({ fragment, first }) => fragment === stretch.fragment && first >= stretch.first,
  );
  return rest.some((part) => wordsIn(part).some((i) => i > sie && isSingularAt(line, i)));
}

/** The word that opens the subordinate clause of a "Sie": the stretch's head, or one right before it. */
function openerOf(line: Line, sie: number, stretch: Stretch): number | undefined {
  if (SUBORDINATING.has(foldAt(line, sie - 1))) return sie - 1;
  // "je länger Sie warten"
  if (foldAt(line, stretch.head) === 'je' && stretch.head < sie - 1) return sie - 1;
  const isClause = stretch.opening === 'subordinate' || stretch.opening === 'relative';
  if (!isClause || stretch.head >= sie) return undefined;
  return PREPOSITIONS.has(foldAt(line, stretch.head)) ? stretch.head + 1 : stretch.head;
}

/** "Sie nicht", "Sie noch nicht": particles to the clause's end. */
const hasOnlyParticlesAfter = (line: Line, sie: number, stretch: Stretch) =>
  wordsIn({ first: sie + 1, last: stretch.last }).every(
    (i) => !wordAt(line, i) || PARTICLES_ALONE.has(foldAt(line, i)),
  );

/** "dass Ihnen das hilft und Sie Geld sparen": the verb stands at the end of the joined clause as well. */
function continuesClause(line: Line, sie: number, stretch: Stretch): boolean {
  const before = line.stretches[line.stretches.indexOf(stretch) - 1];
  const isClause = before?.opening === 'subordinate' || before?.opening === 'relative';
  return isClause && before.fragment === stretch.fragment && sie === stretch.head && !isPlural(line, sie + 1);
}

/** "genauso wie Sie", "und Sie?", "Sie, das Einzige …": no verb of its own. */
function mayStandAlone(line: Line, sie: number, stretch: Stretch): boolean {
  if (!hasOnlyParticlesAfter(line, sie, stretch) || line.tokens[sie + 1]?.raw === '(') return false;
  if (/^(?:wie|als)$/.test(foldAt(line, sie - 1))) return !hasPrepositionBefore(line, sie, stretch);
  return wordsIn(stretch).every((i) => line.verbAt(i).length === 0) && sie - stretch.first <= 2;
}

const hasPrepositionBefore = (line: Line, sie: number, stretch: Stretch) =>
  wordsIn({ first: fragmentStart(line, stretch), last: sie }).some((i) => PREPOSITIONS.has(foldAt(line, i)));

/** "Sie alle", "Sie beide", but not "Speichern Sie alle Änderungen". */
function speaksToSeveral(line: Line, sie: number): boolean {
  if (!/^(?:beide|alle|zwei|drei)$/.test(foldAt(line, sie + 1))) return false;
  return !isNounAt(line, sie + 2) && !isNounAt(line, sie + 3);
}

/** What a formal "Sie" is in its clause, and which verbs agree with it. Undefined where that can't be told. */
export function roleOf(line: Line, sie: number): Role | undefined {
  const stretch = stretchAt(line, sie);
  if (!stretch) return undefined;
  const subject = (verb: number, isFirst: boolean, isJoined = false): Role => ({
    kind: 'subject',
    verbs: [verb],
    isFirst,
    isJoined,
  });
  const before = foldAt(line, sie - 1);
  if (speaksToSeveral(line, sie)) return undefined;
  if (PREPOSITIONS.has(before) && !SUBORDINATING.has(before)) return OBJECT;
  if (isSingularAt(line, sie - 1)) {
    if (!isPlural(line, sie + 1) || isHelperAt(line, sie - 1)) return OBJECT;
    // "Ich hoffe Sie haben Zeit": the comma is missing
    const isThought = OPINIONS.has(fold(line.verbAt(sie - 1)[0]?.base ?? ''));
    return isThought || isHelperAt(line, sie + 1) ? subject(sie + 1, false) : undefined;
  }
  const joined = joinedVerb(line, sie, stretch);
  const opener = openerOf(line, sie, stretch);
  const isAdded = /^(?:und|oder)$/.test(before) && wordAt(line, sie + 1) !== undefined;
  if (isAdded && hasOnlyParticlesAfter(line, sie, stretch)) return { kind: 'alone' };
  if (/^(?:wie|als)$/.test(before) && mayStandAlone(line, sie, stretch)) return { kind: 'alone' };
  if (isPlural(line, sie - 1)) {
    // "Sie verkaufen Sie weiter": the first are others
    if (wordAt(line, sie - 2)?.raw === 'Sie') return OBJECT;
    if (opensClause(line, sie - 1)) return subject(sie - 1, true, joined !== undefined);
    const isOthers = hasSubjectBefore(line, stretch.first, sie - 1);
    if (isOthers === undefined) return undefined;
    return isOthers ? OBJECT : subject(sie - 1, false, false);
  }
  if (joined !== undefined) return subject(joined, false, true);
  // "Für Menschen wie Sie haben wir …": a comparison, not a clause
  const isCompared = opener === sie - 1 && /^(?:wie|als)$/.test(before) && opener > stretch.head;
  if (isCompared && verbsAtEnd(line, sie)?.at(-1) !== stretch.last - 1) return undefined;
  if (opener !== undefined) return inSubordinate(line, sie, opener);
  if (continuesClause(line, sie, stretch)) return inSubordinate(line, sie, sie - 1);
  const next = afterAddition(line, sie, stretch);
  const startsClause =
    sie <= stretch.head ||
    wordsIn({ first: stretch.first, last: sie }).every(
      (i) =>
        !wordAt(line, i) ||
        PLAIN_ADVERBS.has(foldAt(line, i)) ||
        LEAD_INS.has(foldAt(line, i)) ||
        /^(?:vorausgesetzt|angenommen|hauptsache)$/.test(foldAt(line, i)),
    );
  if (startsClause && isPlural(line, next) && foldAt(line, next + 1) !== 'wir') return subject(next, false);
  if (stretch.opening === 'infinitive') return OBJECT;
  const words = wordsIn({ first: fragmentStart(line, stretch), last: stretch.last });
  const hasOther = words.some((i) => i < sie && OTHER_SUBJECTS.has(foldAt(line, i)));
  if (isPlural(line, sie + 1) && !hasOther) return undefined;
  if (words.some((i) => OTHER_SUBJECTS.has(foldAt(line, i)) || isSingularAt(line, i))) return OBJECT;
  if (startsClause && sie === stretch.head) {
    const later = verbsAtEnd(line, sie);
    // "Sie in Ihrem Alter sollten": the verb follows an addition
    if (later?.length === 1 && stretch.last - 1 > sie && wordsIn(stretch).includes(later[0] as number))
      return undefined;
  }
  return mayStandAlone(line, sie, stretch) ? { kind: 'alone' } : undefined;
}

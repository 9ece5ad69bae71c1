import { ACCUSATIVE_VERBS, DATIVE_VERBS, PLACES, TOWARDS } from '../../languages/de/rewrite/cases.ts';
import {
  ACCUSATIVE_PREPOSITIONS,
  DATIVE_PREPOSITIONS,
  TWO_WAY_PREPOSITIONS,
} from '../../languages/de/rewrite/words.ts';
import type { Token } from '../../model/token.ts';
import {
  foldAt,
  isOnlyPlural,
  type Line,
  type Stretch,
  secondPluralAt,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';
import { mainVerbOf } from './main-verb.ts';
import type { Spelling } from './spelling.ts';
import { doerAt, type Roles } from './subjects.ts';
import { type Changes, inflected, POLITE, politeImperative, politePronoun } from './words.ts';

const isSubordinate = ({ opening }: Stretch) => opening === 'subordinate' || opening === 'relative';

/** The verbs of "ihr", or of "du und dein Team": next to it, or at the end of its clause and of what is joined to it. */
function verbsOf(line: Line, subject: number): readonly number[] {
  if (secondPluralAt(line, subject - 1)) return [subject - 1];
  const stretch = stretchAt(line, subject);
  if (!stretch) return [];
  const parts = line.stretches
    .filter(({ fragment, first }) => fragment === stretch.fragment && first >= stretch.first)
    .map((part) => wordsIn(part).filter((i) => i > subject && secondPluralAt(line, i)));
  if (!isSubordinate(stretch)) return parts.flat().slice(0, 1);
  return parts.flatMap((words) => words.findLast((i) => isOnlyPlural(line, i)) ?? words.at(-1) ?? []);
}

/** "eure" → "Ihre", "eurem" → "Ihrem", "euer" → "Ihr", "euren" → "Ihren". */
function possessive(raw: string, fold: string): string {
  const ending = /^eue?r(.*)$/.exec(fold)?.[1] ?? '';
  const full = ending === 'm' || ending === 'n' ? `e${ending}` : ending;
  return politePronoun(`Ihr${full}`, raw);
}

/** What "euch" becomes; undefined where its case can't be told. */
function object(line: Line, index: number, roles: Roles): string | undefined {
  const doer = doerAt(line, index, roles);
  if (doer === 'reader') return 'sich';
  if (doer === 'unknown') return undefined;
  const before = foldAt(line, index - 1);
  if (ACCUSATIVE_PREPOSITIONS.has(before)) return 'Sie';
  if (DATIVE_PREPOSITIONS.has(before)) return 'Ihnen';
  const stretch = stretchAt(line, index);
  const verb = stretch && mainVerbOf(line, stretch);
  if (TWO_WAY_PREPOSITIONS.has(before)) {
    if (PLACES.has(verb ?? '')) return 'Ihnen';
    return TOWARDS.has(verb ?? '') || before === 'ueber' ? 'Sie' : undefined;
  }
  if (verb === undefined) return undefined;
  if (DATIVE_VERBS.has(verb)) return 'Ihnen';
  return ACCUSATIVE_VERBS.has(verb) ? 'Sie' : undefined;
}

/** "Ihr plant und baut …": a verb that goes on with the subject before "und". */
function joinedTo(line: Line, own: ReadonlySet<number>): readonly number[] {
  return line.stretches.flatMap((stretch, at) => {
    const before = line.stretches[at - 1];
    const isJoined =
      before?.fragment === stretch.fragment && /^(?:und|oder)$/.test(foldAt(line, stretch.first));
    if (!isJoined || !wordsIn(before).some((i) => own.has(i))) return [];
    return secondPluralAt(line, stretch.head) && line.verbAt(stretch.head).length > 0 ? [stretch.head] : [];
  });
}

/** "Meldet euch", "Passt auf euch auf": the verb opens the clause and "euch" is the only one it can be said to. */
function calls(line: Line, clues: readonly number[]): readonly number[] {
  return line.stretches.flatMap(({ head, last, opening }) => {
    const verb = foldAt(line, head) === 'dann' ? head + 1 : head;
    const isPlural = line
      .verbAt(verb)
      .some(({ mood, number }) => mood === 'imperative' && number === 'plural');
    if (opening !== 'plain' || clues.includes(verb) || !isPlural) return [];
    const hasEuch = wordsIn({ first: verb + 1, last }).some(
      (i) => clues.includes(i) && foldAt(line, i) === 'euch',
    );
    const next = foldAt(line, verb + 1);
    const isCall =
      (hasEuch || INVITES.test(next)) && !/^(?:ihr|er|sie|es|man|ich|wir|wer|der|die|das)$/.test(next);
    return isCall ? [verb] : [];
  });
}

const INVITES = /^(?:uns|mir|bitte|mal|doch|einfach|gern|gerne|ruhig)$/;

/** Adds what the words of a plural "ihr" become. False where that isn't safe. */
export function pluralFamiliar(
  line: Line,
  clues: readonly number[],
  spelling: Spelling,
  changes: Changes,
): boolean {
  const own = new Set<number>();
  const add = (index: number): boolean => {
    const reading = secondPluralAt(line, index);
    const form = reading && inflected((wordAt(line, index) as Token).raw, reading, POLITE, spelling);
    if (form === undefined) return false;
    changes.set(index, form);
    own.add(index);
    return true;
  };
  const ask = (index: number): boolean => {
    const { raw } = wordAt(line, index) as Token;
    const reading = line
      .verbAt(index)
      .find(({ mood, number }) => mood === 'imperative' && number === 'plural');
    const form = reading && politeImperative(raw, reading, spelling);
    if (form === undefined) return false;
    changes.set(index, `${form} ${politePronoun('Sie', raw)}`);
    own.add(index);
    return true;
  };
  const subjects = clues.filter((i) => /^(?:ihr|du)$/.test(foldAt(line, i)));
  for (const i of subjects) {
    const verbs = verbsOf(line, i);
    if (verbs.length === 0 || !verbs.every(add)) return false;
    changes.set(i, politePronoun('Sie', (wordAt(line, i) as Token).raw));
    own.add(i);
  }
  for (const i of clues) {
    const { raw, fold } = wordAt(line, i) as Token;
    if (/^eue?r/.test(fold)) changes.set(i, possessive(raw, fold));
    else if (fold !== 'euch' && !changes.has(i) && !ask(i)) return false;
  }
  for (const i of calls(line, clues)) if (!ask(i)) return false;
  for (const i of joinedTo(line, own)) if (!changes.has(i) && !add(i)) return false;
  for (const i of wordsIn(line.sentence)) {
    if (
      !changes.has(i) &&
      isOnlyPlural(line, i) &&
      own.size > 0 &&
      !/^(?:seit|wart)$/.test(foldAt(line, i)) &&
      !add(i)
    )
      return false;
  }
  const roles: Roles = { isReader: (i) => own.has(i), isObject: (i) => foldAt(line, i) === 'euch' };
  for (const i of clues) {
    const token = wordAt(line, i) as Token;
    if (token.fold !== 'euch') continue;
    const pronoun = object(line, i, roles);
    if (pronoun === undefined) return false;
    changes.set(i, politePronoun(pronoun, token.raw));
  }
  return true;
}

import { ACCUSATIVE_VERBS, DATIVE_VERBS } from '../../languages/de/rewrite/cases.ts';
import { ACCUSATIVE_PREPOSITIONS, DATIVE_PREPOSITIONS } from '../../languages/de/rewrite/words.ts';
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

/** The verb of "ihr", or of "du und dein Team". */
function verbOf(line: Line, subject: number): number | undefined {
  if (secondPluralAt(line, subject - 1)) return subject - 1;
  const stretch = stretchAt(line, subject);
  if (!stretch) return undefined;
  const rest = line.stretches.filter(
    ({ fragment, first }) => fragment === stretch.fragment && first >= stretch.first,
  );
  const words = rest.flatMap(wordsIn).filter((i) => i > subject && secondPluralAt(line, i));
  if (isSubordinate(stretch)) return words.findLast((i) => isOnlyPlural(line, i)) ?? words.at(-1);
  return words[0];
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
  if (/^(?:an|auf|in|hinter|neben|ueber|unter|vor|zwischen)$/.test(before))
    return before === 'an' || before === 'ueber' || before === 'auf' ? 'Sie' : undefined;
  const stretch = stretchAt(line, index);
  const verb = stretch && mainVerbOf(line, stretch);
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
    const words = wordsIn({ first: head + 1, last });
    const isCall =
      opening === 'plain' &&
      !clues.includes(head) &&
      line.verbAt(head).some(({ mood, number }) => mood === 'imperative' && number === 'plural') &&
      words.some((i) => clues.includes(i) && foldAt(line, i) === 'euch') &&
      !words.some(
        (i) => /^(?:ihr|er|sie|es|man|ich|wir|wer|der|die|das)$/.test(foldAt(line, i)) && i === head + 1,
      );
    return isCall ? [head] : [];
  });
}

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
  for (const i of clues) {
    const token = wordAt(line, i) as Token;
    if (/^(?:ihr|du)$/.test(token.fold)) {
      const verb = verbOf(line, i);
      if (verb === undefined || !add(verb)) return false;
      changes.set(i, politePronoun('Sie', token.raw));
      own.add(i);
    } else if (/^eue?r/.test(token.fold)) changes.set(i, possessive(token.raw, token.fold));
    else if (token.fold !== 'euch' && !ask(i)) return false;
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

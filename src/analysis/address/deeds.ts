import { ADJECTIVE_LOOK_ALIKES } from '../../languages/de/address/look-alikes.ts';
import {
  ASKED_COMPLEMENTS,
  CHANGING_VERBS,
  DEED_VERBS,
  DEEDS_WITH_ARTICLE,
  DEEDS_WITH_NOUN,
  MANNERS,
  OPEN_VERBS,
  SELF_VERBS,
} from '../../languages/de/address/verb-classes.ts';
import { DETERMINERS, ENDING_PARTICLES, OWN_DOING } from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import { at, clauseEnd, has, isCapital, type Scope, wordAt } from './scope.ts';

/** Deeds that writers tell of themselves and ask of their readers alike: "Gehe morgen hin", "Gehe zu …". */

/** Verbs whose imperative is not in -e: "gib", "nimm". */
export const isChanging = ({ lemma, prefix }: VerbReading) =>
  CHANGING_VERBS.has(lemma.slice(prefix === 'ueber' ? 4 : prefix.length));

/** What writers say of themselves. */
export const isOwn = (lemma: string) => SELF_VERBS.has(lemma) || DEED_VERBS.has(lemma);

/** The folded words of the clause after an index, as one line. */
function clauseAfter(scope: Scope, index: number): string {
  let line = '';
  for (let i = index + 1, end = clauseEnd(scope, index); i < end; i++)
    line += `${wordAt(scope, i)?.fold ?? ''} `;
  return line;
}

/** "Finde das gut": an opinion ends in an adjective; "Finde den Tarif" and "Finde Rezepte, die …" name an object. */
function isOpinion(scope: Scope, index: number): boolean {
  const end = clauseEnd(scope, index);
  const last = wordAt(scope, end - 1);
  if (end <= index + 1 || !last) return true;
  return !isCapital(last) && !ENDING_PARTICLES.has(last.fold) && !/^(?:heraus|raus|wieder)$/.test(last.fold);
}

/** A later verb of the sentence that only readers are asked for: "Kaufe Guthaben oder löse … ein". */
function goesOnAsking(scope: Scope, index: number): boolean {
  for (let i = index + 2; i < scope.last - 1; i++) {
    const before = at(scope, i - 1);
    if (before?.raw !== ',' && before?.fold !== 'und' && before?.fold !== 'oder') continue;
    const word = wordAt(scope, i);
    const verb = word && !isCapital(word) ? readVerb(word.fold) : undefined;
    if (!verb) continue;
    if ((verb.forms & Form.Imperative) !== 0) return true;
    if ((verb.forms & Form.InE) === 0 || isChanging(verb) || ADJECTIVE_LOOK_ALIKES.has(word?.fold ?? ''))
      continue;
    if (MANNERS.has(wordAt(scope, i + 1)?.fold ?? '')) return true;
    if (!isOwn(verb.lemma) && !OPEN_VERBS.has(verb.lemma)) return true;
  }
  return false;
}

/** Is a deed that writers tell of themselves as well asked of the reader here? */
export function isDeedAsked(scope: Scope, index: number, lemma: string): boolean {
  if (lemma === 'finden' && isOpinion(scope, index)) return false;
  if (goesOnAsking(scope, index)) return true;
  const end = clauseEnd(scope, index);
  if (has(scope, index + 1, end, OWN_DOING)) return false;
  const next = wordAt(scope, index + 1);
  if (!next) return lemma === 'bekommen' && isBareObject(scope, index + 1, end);
  if (MANNERS.has(next.fold)) return true;
  if (ASKED_COMPLEMENTS[lemma]?.test(clauseAfter(scope, index))) return true;
  if (DEEDS_WITH_ARTICLE.has(lemma) && (/^(?:den|die|das|alle)$/.test(next.fold) || isUntilDone(scope, end)))
    return end > index + 2;
  return DEEDS_WITH_NOUN.has(lemma) && isBareObject(scope, index + 1, end);
}

/** "neue Mitglieder", "Freunde in der Nähe", "10 % Rabatt": an object without an article, and more than its noun. */
function isBareObject(scope: Scope, first: number, end: number): boolean {
  const next = at(scope, first);
  if (next?.kind === 'number') return true;
  if (next?.kind !== 'word') return false;
  if (isCapital(next)) return at(scope, end)?.raw !== ',' || end > first + 1;
  const noun = wordAt(scope, first + 1);
  return (
    /(?:e|en|es|em)$/.test(next.fold) && noun !== undefined && isCapital(noun) && !DETERMINERS.has(next.fold)
  );
}

/** "…, um fortzufahren": what one does it for is told to readers. */
export const isUntilDone = (scope: Scope, end: number) =>
  at(scope, end)?.raw === ',' && wordAt(scope, end + 1)?.fold === 'um';

import { type FieldMeaning, fieldMeaning } from '../../languages/field-names.ts';
import { isCapitalized } from '../../text/characters.ts';
import type { Passage, Sentence } from '../types.ts';
import { type Clause, hasTag, isAsked, isClass, tokenAt, wordsIn } from './clause.ts';

/** Fields that stand for a person, a firm, a time: they fill a gap but say nothing of an offer. */
const BARE_FIELDS: ReadonlySet<FieldMeaning> = new Set([
  'name',
  'company',
  'place',
  'time',
  'link',
  'sender',
  'audience',
  'topic',
]);

export const isTemplate = (clause: Clause): boolean => clause.analysis.context.mode === 'template';

function isTellingField(clause: Clause, index: number): boolean {
  return isTemplate(clause) && !BARE_FIELDS.has(fieldMeaning(tokenAt(clause, index)?.raw ?? ''));
}

/** What belongs to an ask for the reader's time, or to the reminder of an earlier message, is no thing on offer. */
function isOfTheAsk(clause: Clause, index: number): boolean {
  if (hasTag(clause, index, 'bump')) return true;
  if (!hasTag(clause, index, 'call-ask')) return false;
  const { first, last } = clause.sentence;
  return isAsked(clause.sentence) || clause.tags.some(clause.passage, first, last, 'ask-verb');
}

/** After a colon or a bullet, as at the sentence's begin, a capital proves no noun. */
const beginsAnew = (clause: Clause, index: number) =>
  index === clause.sentence.first ||
  (tokenAt(clause, index - 1)?.kind === 'punct' && tokenAt(clause, index - 1)?.raw !== ',');

/** A German noun that names a thing: written with a capital inside the sentence, and none of the empty ones. */
function isGermanThing(clause: Clause, index: number): boolean {
  const token = tokenAt(clause, index);
  if (token?.kind !== 'word' || token.raw.length < 2) return false;
  if (hasTag(clause, index, 'empty-noun') || hasTag(clause, index, 'anybody')) return false;
  if (hasTag(clause, index, 'better') || hasTag(clause, index, 'benefit-noun')) return true;
  if (['you', 'your', 'we', 'our'].some((name) => isClass(clause, index, name as 'you'))) return false;
  const isFunction = clause.analysis.language.functionWords.has(token.fold);
  return isCapitalized(token.raw) && !isFunction && !beginsAnew(clause, index);
}

/** An English word that names a thing or a deed: neither grammar nor praise nor one of the empty nouns. */
function isEnglishThing(clause: Clause, index: number): boolean {
  const token = tokenAt(clause, index);
  if (token?.kind !== 'word' || token.fold.length < 2) return false;
  if (hasTag(clause, index, 'better') && hasNeighborNoun(clause, index)) return true;
  if (
    hasTag(clause, index, 'filler') ||
    hasTag(clause, index, 'empty-noun') ||
    hasTag(clause, index, 'anybody')
  )
    return false;
  return !token.fold.endsWith('ly') && !token.fold.endsWith("'s");
}

function hasNeighborNoun(clause: Clause, index: number): boolean {
  return hasTag(clause, index + 1, 'benefit-noun') || hasTag(clause, index + 2, 'benefit-noun');
}

/** Does the token say something of what is offered? */
export function isThing(clause: Clause, index: number): boolean {
  const token = tokenAt(clause, index);
  if (token?.kind === 'field') return isTellingField(clause, index);
  if (isOfTheAsk(clause, index)) return false;
  return clause.analysis.language.code === 'de'
    ? isGermanThing(clause, index)
    : isEnglishThing(clause, index);
}

/** Things named in the sentence, apart from the token `except`. */
export function thingsIn(clause: Clause, first: number, last: number, except = -1): number {
  let count = 0;
  for (const i of wordsIn(clause, first, last)) if (i !== except && isThing(clause, i)) count++;
  return count;
}

/** How many list items (lines of their own that begin with a bullet or a number) follow a clause's sentence. */
export function itemsAfter({ analysis, passage, sentence }: Clause): number {
  let items = 0;
  for (let i = sentence.index + 1; ; i++) {
    const next = analysis.sentences[i];
    if (next?.passage !== passage || !isItem(passage, next)) return items;
    items++;
  }
}

const BULLET = /^[-–—•·*▪►→✓✔☑✅➜👉>+]$/u;

function isItem(passage: Passage, sentence: Sentence): boolean {
  const first = passage.tokens[sentence.first];
  const second = passage.tokens[sentence.first + 1];
  if (!first || first.breaks === 0) return false;
  return (
    BULLET.test(first.raw) ||
    first.kind === 'emoji' ||
    (first.kind === 'number' && /^[.)]$/.test(second?.raw ?? ''))
  );
}

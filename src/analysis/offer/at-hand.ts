import {
  type Clause,
  hasTag,
  isAsked,
  isClass,
  isWord,
  matchesIn,
  someTag,
  tokenAt,
  wordsIn,
} from './clause.ts';
import { isThing, itemsAfter, thingsIn } from './content.ts';
import { isOfReader, isReported, type Said } from './said.ts';
import { headOf, isProductAt } from './subject.ts';

const hasOurs = (clause: Clause) => [...wordsIn(clause)].some((i) => isClass(clause, i, 'our'));

/** What is the sender's at `index`, if it is a thing and none of those everybody has. */
function ownProduct(clause: Clause, index: number): boolean {
  if (!isProductAt(clause, index)) return false;
  const head = headOf(clause, index);
  const isVague = (
    ['empty-noun', 'observable-anywhere', 'anybody', 'call-ask', 'benefit-noun'] as const
  ).some((tag) => hasTag(clause, head, tag));
  return isThing(clause, head) && !isVague;
}

/** "You're welcome to our marquee", "Sie könnten unsere Tische haben": lent, or let to be used. */
export function lent(clause: Clause): Said | undefined {
  if (isAsked(clause.sentence) || isReported(clause)) return undefined;
  const [match] = matchesIn(clause, 'lending');
  if (
    !match ||
    ![...wordsIn(clause)].some((i) => isWord(clause, i, 'reader-nominative') || isOfReader(clause, i))
  )
    return undefined;
  const at = [...wordsIn(clause)].find((i) => ownProduct(clause, i));
  return at === undefined ? undefined : { part: 'offer', at, why: 'the reader may use it' };
}

/** "The dough rests in our cabinets": others have it, and what it does there. */
export function atOthers(clause: Clause): Said | undefined {
  const words = [...wordsIn(clause)];
  const isOurs = words.some((i) => isWord(clause, i, 'sender')) || words.some((i) => isOfReader(clause, i));
  if (isAsked(clause.sentence) || isReported(clause) || isOurs) return undefined;
  const at = words.find(
    (i) => i > clause.first && isWord(clause, i - 1, 'preposition') && ownProduct(clause, i),
  );
  if (at === undefined) return undefined;
  const { first, last } = clause.sentence;
  const isDated = [...wordsIn(clause, first, last)].some((i) => tokenAt(clause, i)?.kind === 'number');
  return thingsIn(clause, first, last, headOf(clause, at)) + (isDated ? 1 : 0) >= 2
    ? { part: 'offer', at, why: 'a product at work' }
    : undefined;
}

/** "Die Adressen stehen unten", "here are the addresses": handed over at once; it counts after an observation. */
export function handedOver(clause: Clause): Said | undefined {
  const [match] = matchesIn(clause, 'handed-over');
  if (!match || isAsked(clause.sentence) || hasOurs(clause) || someTag(clause, 'call-ask')) return undefined;
  return thingsIn(clause, clause.sentence.first, clause.sentence.last) > 0
    ? { part: 'offer', at: match.first, why: 'handed over', isWeak: true }
    : undefined;
}

/** "Ich habe die Zeile unten eingefügt", "I pasted it below": done already, and nothing to ask for. */
export function enclosed(clause: Clause): Said | undefined {
  const [match] = matchesIn(clause, 'enclosed');
  if (!match || hasOurs(clause) || someTag(clause, 'call-ask')) return undefined;
  return thingsIn(clause, clause.sentence.first, clause.sentence.last) > 0
    ? { part: 'offer', at: match.first, why: 'done already' }
    : undefined;
}

/** Things named in a list are no topics of a talk, and none of the reader's. */
const LISTED_THINGS = 3;

/** "Was geht:" with a list of things under it that speaks neither of the reader nor of a talk. */
export function listed(clause: Clause): Said | undefined {
  const { sentence, passage, analysis } = clause;
  if (passage.tokens[sentence.last - 1]?.raw !== ':' || isReported(clause)) return undefined;
  const items = itemsAfter(clause);
  const isAbout = (['call-ask', 'bump', 'reader-state', 'reader-fact', 'loss-verb', 'told-by'] as const).some(
    (tag) => clause.tags.some(passage, sentence.first, sentence.last, tag),
  );
  if (items < 2 || isAbout) return undefined;
  let count = 0;
  for (const item of analysis.sentences.slice(sentence.index + 1, sentence.index + 1 + items)) {
    if ([...wordsIn(clause, item.first, item.last)].some((i) => isOfReader(clause, i))) return undefined;
    count += thingsIn({ ...clause, sentence: item }, item.first, item.last);
  }
  return count >= LISTED_THINGS ? { part: 'offer', at: clause.first, why: 'a list of things' } : undefined;
}

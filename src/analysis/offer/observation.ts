import { fieldMeaning } from '../../languages/field-names.ts';
import { isCapitalized } from '../../text/characters.ts';
import { type Clause, isClass, isGerman, matchesIn, tokenAt, wordsIn } from './clause.ts';
import { isTemplate } from './content.ts';
import { fact, state, statement } from './facts.ts';
import { happened, orders, reported, visited } from './happenings.ts';
import { hasField, isOfMany, isSenders, type Seen, tellsAfter } from './telling.ts';

/** "wir … zum Kauf": a noun that looks like a form of kaufen. */
function endsInNoun(clause: Clause, index: number): boolean {
  const isReader = isClass(clause, index, 'you') || isClass(clause, index, 'your');
  return isGerman(clause) && !isReader && isCapitalized(tokenAt(clause, index)?.raw ?? '');
}

/** "Ich habe gesehen, dass …", with what was seen. */
function looked(clause: Clause): Seen | undefined {
  for (const match of matchesIn(clause, 'observation-verb')) {
    if (match.last > clause.last) continue;
    if (endsInNoun(clause, match.last - 1)) continue;
    // "ich habe nichts von Ihnen gehört" is no finding
    if (clause.tags.some(clause.passage, match.first, match.last, 'bump')) continue;
    const hasReader = [...wordsIn(clause, clause.sentence.first, clause.sentence.last)].some(
      (i) => isClass(clause, i, 'you') || isClass(clause, i, 'your') || tokenAt(clause, i)?.kind === 'field',
    );
    const least = hasReader ? 1 : isOfMany(clause) ? Number.POSITIVE_INFINITY : 2;
    const from = isGerman(clause) ? clause.sentence.first : match.last;
    if (tellsAfter(clause, from, least) || hasField(clause, match.first))
      return { at: match.first, why: 'somebody looked' };
  }
  return undefined;
}

/** "Haben Sie gesehen, dass der Fahrplan noch bis Oktober 2024 gilt?": asked, and told all the same. */
function pointedOut(clause: Clause): Seen | undefined {
  const [match] = matchesIn(clause, 'pointing-out');
  return match && tellsAfter(clause, match.last, 3)
    ? { at: match.first, why: 'the reader is told what he may not have seen' }
    : undefined;
}

/** A merge field that will tell what was seen. */
function filledIn(clause: Clause): Seen | undefined {
  if (!isTemplate(clause)) return undefined;
  for (const i of wordsIn(clause)) {
    const token = tokenAt(clause, i);
    if (token?.kind === 'field' && fieldMeaning(token.raw) === 'observation')
      return { at: i, why: 'a merge field for it' };
  }
  return undefined;
}

/** The reader's own words, quoted; one word alone ("reply “START”") is no quotation of his. */
function quoted(clause: Clause): Seen | undefined {
  const inQuotes = [...wordsIn(clause)].filter((i) => clause.passage.quoted[i]);
  const [at] = inQuotes;
  if (at === undefined || inQuotes.length < 2 || isSenders(clause)) return undefined;
  for (const i of wordsIn(clause, clause.sentence.first, clause.sentence.last)) {
    if (isClass(clause, i, 'you') || isClass(clause, i, 'your')) return { at, why: 'quoted' };
  }
  return undefined;
}

/** What a clause shows to have been seen at this reader's; `isBeforeOffer`: nothing has been offered yet. */
export function seenIn(clause: Clause, isBeforeOffer: boolean): Seen | undefined {
  const [place] = matchesIn(clause, 'observation-place');
  if (place) return { at: place.first, why: 'a place that can be looked up' };
  return (
    looked(clause) ??
    pointedOut(clause) ??
    fact(clause) ??
    state(clause) ??
    reported(clause) ??
    visited(clause) ??
    orders(clause) ??
    (isBeforeOffer ? (statement(clause) ?? happened(clause) ?? quoted(clause)) : undefined) ??
    filledIn(clause)
  );
}

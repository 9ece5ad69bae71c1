import {
  foldOf,
  isFrom,
  isOf,
  isRunner,
  isSubject,
  type NounPlace,
  nearest,
  nounEnd,
  phraseHead,
  phraseStart,
  someIn,
  type Verdict,
} from './noun.ts';

/** "als Agentur", "as an agency owner": of whom the clause, or the one after it, speaks. */
export function inTheRoleOf(place: NounPlace): Verdict | undefined {
  const before = phraseStart(place) - 1;
  const isFellow = place.words.fellow.has(foldOf(place, place.at - 1));
  if (!place.words.as.has(foldOf(place, before)) && !isFellow) return undefined;
  // "anders als", "schneller als", "such as", "as well as" compare or list
  const compared = foldOf(place, before - 1);
  if (place.words.contrast.has(compared) || place.words.comparing.test(compared)) return undefined;
  const left = nearest(
    place,
    { first: Math.max(place.sentence.first, before - 2), last: before + 1 },
    (i) => isOf(place, i, 'you') || isOf(place, i, 'we'),
  );
  const around =
    left >= 0
      ? left
      : nearest(place, { first: place.at, last: place.sentence.last }, (i) => isSubject(place, i));
  const subject = around >= 0 ? around : nearest(place, place.sentence, (i) => isSubject(place, i));
  // "as a business owner, your time is precious"
  const found = subject >= 0 ? subject : nearest(place, place.sentence, (i) => isOf(place, i, 'your'));
  if (found < 0) return undefined;
  return isOf(place, found, 'we')
    ? { owner: 'sender', why: 'the sender in this role' }
    : { owner: 'reader', why: 'the reader in this role', first: before, last: nounEnd(place) };
}

/** After a preposition or a verb of hiring it is another one: "mit Beratern unzufrieden sind Sie". */
function isOther(place: NounPlace): boolean {
  const { words } = place;
  const before = foldOf(place, phraseStart(place) - 1);
  return [words.from, words.by, words.at, words.serving, words.employing, words.forWords].some((set) =>
    set.has(before),
  );
}

/** "wir sind eine Agentur", "you run an agency": who is or runs one. */
export function predicate(place: NounPlace): Verdict | undefined {
  const { words, clause, at, noun } = place;
  if (words.isPerson && isOther(place)) return undefined;
  const range = words.isVerbFirst ? { first: clause.first, last: at } : clause;
  const subject = nearest(place, range, (i) => isSubject(place, i));
  if (subject < 0) return undefined;
  const between = words.isVerbFirst ? { first: subject, last: at } : clause;
  const head = phraseHead(place);
  const isDefinite =
    head >= 0 &&
    words.articles.definite.has(foldOf(place, head)) &&
    !words.articles.indefinite.has(foldOf(place, head - 1));
  const is = !isDefinite && (someIn(place, between, words.being) || words.being.has(foldOf(place, subject)));
  const owns = words.having.has(foldOf(place, subject + 1)) && subject < at && head > subject;
  const isFirm = !words.isPerson;
  const runs = (isFirm && someIn(place, between, words.running)) || (owns && !isFrom(place, head));
  if (words.senderSubject.has(foldOf(place, subject))) {
    const isOne = is || runs || (isFrom(place, head) && !isRunner(place));
    return isOne && !noun.isPlural ? { owner: 'sender', why: 'the sender is or runs one' } : undefined;
  }
  const start = phraseStart(place);
  if ([start, start - 1].some((i) => words.negation.has(foldOf(place, i))))
    return { owner: 'none', why: 'the reader is said to be none' };
  if (head >= 0 && words.serving.has(foldOf(place, head - 1))) return undefined;
  if (runs) return { owner: 'reader', why: 'the reader runs one' };
  return is && !isFrom(place, head) ? { owner: 'reader', why: 'the reader is one' } : undefined;
}

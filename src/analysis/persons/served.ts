import { isCapitalized } from '../../text/characters.ts';
import { foldOf, isRunner, type NounPlace, phraseHead, somebodyIn, someIn, tokenOf } from './noun.ts';

/** Is the noun one of several in a list ("Coaches, Berater und Agenturen")? Then the offer is not made to it alone. */
function isListed(place: NounPlace): boolean {
  const { words, at } = place;
  const before = foldOf(place, at - 1);
  const after = foldOf(place, at + 1);
  const isCommaList = tokenOf(place, at - 1)?.raw === ',' && isCapitalized(tokenOf(place, at - 2)?.raw ?? '');
  return (
    words.and.has(before) || (words.and.has(after) && !words.served.has(foldOf(place, at + 2))) || isCommaList
  );
}

/** Does the message address somebody at all: by a greeting, or a you? */
export function speaksToReader(place: NounPlace): boolean {
  return place.analysis.sentences.some(
    (sentence) =>
      sentence.zone === 'greeting' ||
      somebodyIn({ ...place, passage: sentence.passage }, sentence, 'you', 'your'),
  );
}

/** Is the noun in the place of whom an offer is made to, or of who has its benefit? */
export function isServed(place: NounPlace): boolean {
  const { words, clause, at, noun } = place;
  const isCompound = noun.after !== '' && !isRunner(place);
  const isGroup = noun.isPlural || isRunner(place) || isCompound;
  const head = phraseHead(place);
  const hasArticle = head >= 0 && words.articles.definite.has(foldOf(place, head));
  if (hasArticle || someIn(place, clause, words.contrast) || isListed(place) || !speaksToReader(place))
    return false;
  const start = head >= 0 ? head : at;
  const first = Math.max(clause.first, start - 3);
  const isAimedAt = isGroup && someIn(place, { first, last: at }, words.serving);
  const next = Math.min(clause.last, at + 4);
  const isBetterOff = someIn(place, { first: at + 1, last: next }, words.served);
  return isAimedAt || (isBetterOff && (isGroup || head >= 0 || noun.before !== ''));
}

import { isCapitalized } from '../../text/characters.ts';
import type { TokenRange } from '../../text/sentences.ts';
import {
  foldOf,
  isOf,
  isRunner,
  isSenderSubject,
  type NounPlace,
  nounEnd,
  part,
  phraseHead,
  somebodyIn,
  someIn,
  tokenOf,
  type Verdict,
} from './noun.ts';

/** "How many clients does your agency …": it acts itself. */
const isDoing = (place: NounPlace) => place.words.auxiliary.has(foldOf(place, phraseHead(place) - 1));

/** Where the verb of employing would stand: before the noun in English, anywhere in the clause in German. */
function verbRange(place: NounPlace): TokenRange {
  const range = part(place);
  return place.words.isVerbFirst ? { first: range.first, last: place.at } : range;
}

/** "Your agency told you …", "Ihre Agentur hat Ihnen …": it does something for the reader, so it is not he. */
function servesReader(place: NounPlace): boolean {
  const { and, like, forWords, dative, by, at } = place.words;
  const head = phraseHead(place);
  // "Hat Ihnen Ihre Agentur den Bericht geschickt?", but not "bei Ihnen"
  const beforeHead = foldOf(place, head - 2);
  if (head >= 0 && dative.has(foldOf(place, head - 1)) && !by.has(beforeHead) && !at.has(beforeHead))
    return true;
  for (let i = place.at + 1; i < Math.min(place.clause.last, place.at + 5); i++) {
    const before = foldOf(place, i - 1);
    if (isOf(place, i, 'you') && ![and, like, forWords].some((set) => set.has(before))) return true;
  }
  return false;
}

/** "If your agency hasn't sent the files, I can ask them": spoken of as of a third party. */
function isTakenUp(place: NounPlace): boolean {
  const { clause, sentence, words, at } = place;
  const isIf = words.condition.has(foldOf(place, clause.first));
  return isIf && !isRunner(place) && someIn(place, { first: at + 1, last: sentence.last }, words.backTo);
}

/** "You won with the campaign that your agency made": the reader and it do different things in one sentence. */
function isMakerFor(place: NounPlace, head: number): boolean {
  const { clause, sentence, words, at } = place;
  const before = foldOf(place, head - 1);
  const isRelative =
    words.relative.has(before) && (words.isVerbFirst || tokenOf(place, head - 2)?.raw === ',');
  const isBare =
    words.isVerbFirst &&
    head > clause.first &&
    isPlainNoun(place, head - 1) &&
    isPastVerb(foldOf(place, at + 1));
  const readers = { first: sentence.first, last: head - 1 };
  return (isRelative || isBare) && !isRunner(place) && somebodyIn(place, readers, 'you');
}

const isPastVerb = (fold: string) => /(?:ed|made|built|sent|did|wrote|shot|drew|ran)$/.test(fold);

/** A word that could end the noun phrase before "your agency made". */
function isPlainNoun(place: NounPlace, index: number): boolean {
  const token = tokenOf(place, index);
  return token?.kind === 'word' && !place.analysis.language.functionWords.has(token.fold);
}

/** Does the reader employ it: "Sie zahlen Ihrer Agentur", "replace your agency", "mit Ihrer Agentur besprechen"? */
function isEmployed(place: NounPlace, head: number): boolean {
  const { words, noun } = place;
  const range = verbRange(place);
  const isBy = words.by.has(foldOf(place, head - 1));
  if (isBy && someIn(place, range, words.hiring)) return true;
  if (noun.after !== '' || isRunner(place) || isDoing(place) || isSenderSubject(place, range)) return false;
  if (words.hiring.has(foldOf(place, head - 1))) return true;
  const isReaders = somebodyIn(place, range, 'you');
  return isReaders && (someIn(place, range, words.hiring) || (isBy && someIn(place, range, words.employing)));
}

/** "deine Agentur", "our agency", "Ihre bisherige Agentur". */
export function possessive(place: NounPlace): Verdict | undefined {
  const head = phraseHead(place);
  if (head < 0) return undefined;
  if (isOf(place, head, 'our')) return { owner: 'sender', why: 'the sender’s, by the possessive' };
  if (!isOf(place, head, 'your')) return undefined;
  // "Ihr Coach", "your consultant": the one the reader has; "dein Coaching-Business" is the reader's own
  if (place.words.isPerson && place.noun.after === '')
    return { owner: 'third', why: 'somebody the reader has' };
  const isFormer = someIn(place, { first: head + 1, last: place.at }, place.words.former);
  const after = { first: place.at + 1, last: place.clause.last };
  if (!isRunner(place) && someIn(place, after, place.words.slip))
    return { owner: 'third', why: 'the reader is told of its slip' };
  if (isTakenUp(place) || isMakerFor(place, head))
    return { owner: 'third', why: 'spoken of beside the reader' };
  if (isFormer || isEmployed(place, head) || (!isRunner(place) && servesReader(place)))
    return { owner: 'third', why: 'the one the reader employs' };
  return { owner: 'reader', why: 'the reader’s, by the possessive', first: head, last: nounEnd(place) };
}

/** "Agenturen wie Ihre", "agency owners like you". */
export function likeYou(place: NounPlace): Verdict | undefined {
  for (let i = place.at + 1; i < Math.min(place.sentence.last, place.at + 5); i++) {
    if (tokenOf(place, i)?.raw === ',') return undefined;
    if (!place.words.like.has(foldOf(place, i))) continue;
    for (let j = i + 1; j <= i + 2; j++) {
      if (isOf(place, j, 'you') || isOf(place, j, 'your'))
        return { owner: 'reader', why: 'the reader is named as one of them', first: place.at, last: j + 1 };
      if (isOf(place, j, 'we') || isOf(place, j, 'our'))
        return { owner: 'sender', why: 'the sender is named as one of them' };
      if (tokenOf(place, j)?.kind === 'field')
        return { owner: 'reader', why: 'the reader is named as one of them' };
    }
  }
  return undefined;
}

/** "Eine Agentur eurer Größe", "agencies in your area work with us": likened to the reader's by what both have. */
export function likeYoursBy(place: NounPlace): Verdict | undefined {
  const { words, at, clause, noun } = place;
  const owner = [at + 1, at + 2].find((i) => i < clause.last && isOf(place, i, 'your'));
  if (owner === undefined || !words.measure.has(foldOf(place, owner + 1))) return undefined;
  if (somebodyIn(place, clause, 'you')) return undefined;
  const isBySize = owner === at + 1;
  return isBySize || (noun.isPlural && somebodyIn(place, clause, 'we', 'our'))
    ? { owner: 'reader', why: 'likened to the reader’s', first: at, last: owner + 2 }
    : undefined;
}

/** "Macht ihr in der Agentur noch …": where the reader works. */
export function inside(place: NounPlace): Verdict | undefined {
  const { words, clause, sentence, at } = place;
  const head = phraseHead(place);
  if (
    head < 0 ||
    !words.inside.has(foldOf(place, head - 1)) ||
    !words.articles.definite.has(foldOf(place, head))
  )
    return undefined;
  const isOthers =
    isOf(place, head - 2, 'we') ||
    isOf(place, head - 2, 'our') ||
    words.specifying.has(foldOf(place, at + 1));
  const isNamed = isCapitalized(tokenOf(place, at + 1)?.raw ?? '') && at + 1 < sentence.last;
  return !isOthers && !isNamed && isOf(place, head - 2, 'you') && !isSenderSubject(place, clause)
    ? { owner: 'reader', why: 'where the reader works' }
    : undefined;
}

/** "You and the agency", "the agency you built": the reader's, by what he has to do with it. */
export function builtByReader(place: NounPlace): Verdict | undefined {
  const { words, at, sentence } = place;
  const head = phraseHead(place);
  if (words.isPerson || head < 0 || !words.articles.definite.has(foldOf(place, head))) return undefined;
  const isBeside = words.and.has(foldOf(place, head - 1)) && isOf(place, head - 2, 'you');
  if (isBeside && !words.specifying.has(foldOf(place, at + 1)))
    return { owner: 'reader', why: 'named beside the reader', first: head, last: at + 1 };
  const next = [at + 1, at + 2, at + 3].find((i) => i < sentence.last && isOf(place, i, 'you'));
  if (next === undefined) return undefined;
  const last = Math.min(sentence.last, next + BUILDING_WORDS);
  return someIn(place, { first: next + 1, last }, words.running)
    ? { owner: 'reader', why: 'the reader built or runs it', first: head, last: at + 1 }
    : undefined;
}

/** Words between the reader and what he did: "die du in Jena aufgebaut hast". */
const BUILDING_WORDS = 5;

/** "bei euch in der Agentur", "bei uns in der Agentur". */
export function atTheirs(place: NounPlace): Verdict | undefined {
  for (let i = place.at - 1; i >= Math.max(place.clause.first, place.at - 5); i--) {
    if (!place.words.at.has(foldOf(place, i))) continue;
    if (isOf(place, i + 1, 'you')) return { owner: 'reader', why: 'at the reader’s' };
    if (isOf(place, i + 1, 'we')) return { owner: 'sender', why: 'at the sender’s' };
  }
  return undefined;
}

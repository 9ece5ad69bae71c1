import { fold } from '../../text/fold.ts';
import { foldOf, isCapital, isRunner, type NounPlace, phraseHead, tokenOf, type Verdict } from './noun.ts';

/** "the European Chemicals Agency": a name of several words, one of them an authority's. */
function isNamedOfficial(place: NounPlace): boolean {
  for (let i = place.at - 1; i >= Math.max(place.clause.first, place.at - 4); i--) {
    if (!isCapital(place, i)) return false;
    if (place.words.official.has(foldOf(place, i))) return true;
  }
  return false;
}

/** "die Agentur für Arbeit": what it is for is a public task. */
function hasPublicTask(place: NounPlace): boolean {
  const { words, at } = place;
  return words.forWords.has(foldOf(place, at + 1)) && words.publicTasks.has(foldOf(place, at + 2));
}

/** An authority, or a trade in which the word is the right one. */
export function kind(place: NounPlace): Verdict | undefined {
  const { words, noun, at } = place;
  const before = foldOf(place, at - 1);
  const isNamedSo = (set: ReadonlySet<string>) =>
    set.has(noun.before) || (noun.before === '' && set.has(before));
  if (isNamedSo(words.official) || isNamedOfficial(place) || hasPublicTask(place))
    return { owner: 'official', why: 'an authority or a public service' };
  if (isNamedSo(words.otherTrade)) return { owner: 'none', why: 'another trade' };
  return undefined;
}

/** As many letters as tell one trade from another: "Beratung" and "Berater", "coaching" and "coach". */
const STEM = 5;

/** Does the trade that the context gives name it? */
function isTrade(place: NounPlace, trade: string): boolean {
  const noun = foldOf(place, place.at);
  return fold(trade)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 0 && (word.includes(noun) || word.slice(0, STEM) === noun.slice(0, STEM)));
}

/** The recipient's own firm is called so, or the context says that this is his trade. */
export function properName(place: NounPlace): Verdict | undefined {
  const { recipient, sender } = place.analysis.context;
  const raw = tokenOf(place, place.at)?.raw ?? '';
  if (recipient?.company?.includes(raw) || (recipient?.trade && isTrade(place, recipient.trade)))
    return { owner: 'none', why: 'part of the recipient’s name' };
  if (sender?.company?.includes(raw)) return { owner: 'sender', why: 'part of the sender’s name' };
  return undefined;
}

/** "more agency over their routes": the ability to act, in English; singular, without article or owner. */
export function abilityToAct(place: NounPlace): Verdict | undefined {
  const { words, noun, at } = place;
  if (words.ability.before.size === 0 || noun.isPlural || phraseHead(place) >= 0 || isRunner(place))
    return undefined;
  const isAbility =
    words.ability.before.has(foldOf(place, at - 1)) || words.ability.after.has(foldOf(place, at + 1));
  return isAbility ? { owner: 'none', why: 'the ability to act' } : undefined;
}

import { Tag, type TagName } from '../../../languages/tv/tags.ts';
import { WordClass } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import type { Reading } from '../scope.ts';
import { type Candidate, reading, shownBy } from './candidates.ts';
import { isFollowedLikeVerb, OBJECT } from './following.ts';
import { classesAt, isAsked, type View, wordAt } from './items.ts';
import { hasPoliteSubject } from './mood.ts';
import { isParticiple } from './participles.ts';
import { hasOtherSubject, isNegatedAdjective, isNounPlace, isSureVerbPlace, isVerbPlace } from './places.ts';

/** "para confirmares": an infinitive that tells its person. */
const isInflectedInfinitive = (view: View, i: number): boolean =>
  ((wordAt(view, i)?.tags ?? 0) & Tag.inf) !== 0 && (classesAt(view, i - 1) & WordClass.preposition) !== 0;

/** "se ordini": after a conjunction that is no preposition, too, no noun stands without an article. */
function followsConjunction(view: View, i: number): boolean {
  const classes = classesAt(view, i - 1);
  return (
    (classes & WordClass.subordinator) !== 0 &&
    (classes & (WordClass.preposition | WordClass.coordinator)) === 0
  );
}

/** Of a word that is more often a noun: "Cerchi ancora un fornitore?", "se non lavori", but "dati non validi". */
function isVerbAfterAll({ view, i, word, opening }: Candidate): boolean {
  if (isSureVerbPlace(view, i)) return !isNegatedAdjective(view, i);
  if (followsConjunction(view, i)) return true;
  // "Vistas las ofertas, …"
  if (opening === 'none' || (word.tags & Tag.part) !== 0) return false;
  if (isAsked(view, i)) return isFollowedLikeVerb(view, i);
  const next = classesAt(view, i + 1);
  return (next & OBJECT) !== 0 && (next & WordClass.preposition) === 0;
}

/** "van adjuntas", "llegan vacías": right after a verb of others stands what is said of them. */
function isSaidOfOthers(view: View, i: number): boolean {
  const before = wordAt(view, i - 1);
  if (!before || (before.classes & WordClass.nouns) !== 0 || isNounPlace(view, i - 1, true)) return false;
  const { tags } = before;
  return (tags & (Tag['3sg'] | Tag['3pl'])) !== 0 && (tags & (Tag['1sg'] | Tag['2sg'])) === 0;
}

/** "si registri": the pronoun is that of the third person. */
function isReflexive(view: View, i: number): boolean {
  const classes = classesAt(view, i - 1);
  return (classes & WordClass.reflexive) !== 0 && (classes & WordClass.subordinator) === 0;
}

/** A form of nobody but several others. */
const isOfOthers = (word: WordReading | undefined): boolean =>
  word !== undefined &&
  (word.tags & (Tag['3pl'] | Tag['sub.3pl'])) !== 0 &&
  (word.tags & ~(Tag['3pl'] | Tag['sub.3pl'] | Tag['imp.3pl'])) === 0;

/** "hablas", "¿tenéis …?": the second person, if it is no noun. */
export function readSecond(candidate: Candidate, tag: TagName): Reading | undefined {
  const shown = shownBy(candidate, tag);
  if (!shown) return undefined;
  const { view, i, word, isDoubtful } = candidate;
  if (isNounPlace(view, i, isDoubtful) && !isInflectedInfinitive(view, i)) return undefined;
  // "que programas correm"
  if (isDoubtful && isOfOthers(wordAt(view, i + 1))) return undefined;
  if (tag === '2pl' && isParticiple(view, i, word)) return undefined;
  if ((word.classes & WordClass.nouns) !== 0 && !isVerbAfterAll(candidate)) return undefined;
  if (tag === '2sg' && (hasPoliteSubject(view, i) || isSaidOfOthers(view, i) || isReflexive(view, i)))
    return undefined;
  const third = Tag['3sg'] | (candidate.opening === 'none' ? 0 : Tag['imp.3sg']);
  const isThirdToo = word.verbs.every(({ tags }) => (tags & Tag[tag]) === 0 || (tags & third) !== 0);
  if (isThirdToo && (classesAt(view, i - 1) & WordClass.subordinator) !== 0) {
    return hasOtherSubject(view, i) ? undefined : reading(candidate, tag, 'open', 'low', true);
  }
  if (isThirdToo && hasOtherSubject(view, i)) return undefined;
  return reading(candidate, tag, shown, 'medium', isThirdToo || (isDoubtful && !isVerbPlace(view, i)));
}

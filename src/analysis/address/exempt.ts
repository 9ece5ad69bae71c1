import {
  COMMANDED,
  FRENCH_AFTER,
  FRENCH_BEFORE,
  GERMAN_START,
  IDIOMS,
  TITLED,
} from '../../languages/de/address/look-alikes.ts';
import {
  ABOUT_ADDRESS_AFTER,
  ABOUT_ADDRESS_BEFORE,
  OPENERS,
  SUBORDINATORS,
  TITLES,
} from '../../languages/de/address/words.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { lazy } from '../../text/lazy.ts';
import { at, isCapital, type Opening, type Scope, wordAt } from './scope.ts';

const REACH = 6;

/** Idioms by each "du" or "dir" in them: the words before it and after it. */
const idioms = lazy(() =>
  IDIOMS.flatMap((idiom) => {
    const words = idiom.split(' ');
    return words.flatMap((word, i) =>
      word === 'du' || word === 'dir'
        ? [{ word, before: words.slice(0, i).reverse(), after: words.slice(i + 1) }]
        : [],
    );
  }),
);

function neighbors(scope: Scope, index: number, step: 1 | -1): readonly string[] {
  const folds: string[] = [];
  for (let i = index + step; i >= scope.first && i < scope.last && folds.length < REACH; i += step) {
    const token = scope.tokens[i];
    if (token?.kind === 'word') folds.push(token.fold);
  }
  return folds;
}

function isIdiom(scope: Scope, index: number, word: string): boolean {
  let before: readonly string[] | undefined;
  let after: readonly string[] | undefined;
  return idioms().some((idiom) => {
    if (idiom.word !== word) return false;
    before ??= neighbors(scope, index, -1);
    if (!idiom.before.every((expected, i) => before?.[i] === expected)) return false;
    after ??= neighbors(scope, index, 1);
    return idiom.after.every((expected, i) => after?.[i]?.startsWith(expected) === true);
  });
}

/** "Das Du wurde angeboten": the article opens the sentence, and what follows is no verb of du. */
function isSubjectAboutAddress(after: Token | undefined): boolean {
  const forms = after ? (readVerb(after.fold)?.forms ?? 0) : 0;
  return after === undefined || (forms & (Form.Third | Form.ThirdOrSecondPlural | Form.Past)) !== 0;
}

const otherAddress = (token: Token | undefined, raw: string) =>
  raw === 'Sie' ? token?.fold === 'du' : token?.raw === 'Sie';

/** "Du oder Sie?", "Sie statt Du": both are named, so neither speaks to anybody. */
function isNextToOther(scope: Scope, index: number): boolean {
  const { raw } = scope.tokens[index] as Token;
  for (const step of [1, -1]) {
    const link = at(scope, index + step);
    if (!link || !/^(?:oder|statt|und|\/|zum|vom|zu)$/.test(link.fold)) continue;
    if (otherAddress(at(scope, index + 2 * step), raw)) return true;
  }
  return false;
}

/** "Die Aktion Du und dein Garten": a title after the word that announces one. */
function isInTitle(scope: Scope, index: number): boolean {
  for (let i = index; i > index - 4; i--) {
    const token = wordAt(scope, i);
    const before = wordAt(scope, i - 1);
    if (!token || !before) return false;
    if (TITLED.has(before.fold)) return isCapital(before) && isCapital(token);
  }
  return false;
}

/** "per Du, das Du, Du sagen": the word is spoken about. A relative "das, das du kennst" is not that. */
export function isAboutAddress(scope: Scope, index: number): boolean {
  const token = scope.tokens[index] as Token;
  const before = wordAt(scope, index - 1);
  const after = wordAt(scope, index + 1);
  if (!before) return isNextToOther(scope, index);
  if (/^(?:per|hamburger|muenchner)$/.test(before.fold)) return true;
  if (!isCapital(token)) return false;
  const opensSentence = index - 2 < scope.first;
  if (before.fold === 'das' && opensSentence && isSubjectAboutAddress(after)) return true;
  const isRelative = opensSentence || at(scope, index - 2)?.raw === ',';
  if (ABOUT_ADDRESS_BEFORE.has(before.fold) && (!isRelative || /^(?:beim|vom|zum)$/.test(before.fold)))
    return true;
  // "ein förmliches Sie", "Du oder Sie?"
  if (/es$/.test(before.fold) && /^k?ein$/.test(wordAt(scope, index - 2)?.fold ?? '')) return true;
  if (isNextToOther(scope, index)) return true;
  const verb = readVerb(before.fold);
  // "Wir sagten Du zueinander"
  if (verb?.lemma === 'sagen' && (verb.forms & Form.Second) === 0 && (!after || /^zu/.test(after.fold)))
    return true;
  if (!after || !ABOUT_ADDRESS_AFTER.has(after.fold) || SUBORDINATORS.has(before.fold)) return false;
  return verb === undefined || (verb.forms & (Form.Second | Form.Plural)) === 0;
}

/** "Café du Nord", "Daphne du Maurier", "Herr Du": French, or part of a name. */
function isName(scope: Scope, index: number): boolean {
  const token = scope.tokens[index] as Token;
  const before = wordAt(scope, index - 1);
  const after = wordAt(scope, index + 1);
  if (!before) return false;
  if (TITLES.has(before.fold) && isCapital(before)) return true;
  if (after && FRENCH_AFTER.has(after.fold)) return true;
  if (isCapital(token) && !isCapital(before)) return false;
  if (FRENCH_BEFORE.has(before.fold))
    return isCapital(before) || (after !== undefined && !readVerb(after.fold) && before.fold.length > 3);
  if (!after || !isCapital(after) || !isCapital(before) || isCapital(token)) return false;
  if (
    OPENERS.has(before.fold) ||
    SUBORDINATORS.has(before.fold) ||
    /st$|^(?:bis|nun|nur|da|seit)$/.test(before.fold)
  )
    return false;
  return index - 1 > scope.first || !GERMAN_START.test(before.fold);
}

/** "Dir. Müller": the abbreviation of a title. */
function isDirector(scope: Scope, index: number, opening: Opening): boolean {
  const token = scope.tokens[index] as Token;
  if (token.raw !== 'Dir') return false;
  const stop = scope.tokens[index + 1];
  const name = scope.tokens[index + 2];
  if (stop?.raw !== '.' || stop.spaced || name?.kind !== 'word' || !isCapital(name) || name.breaks > 0)
    return false;
  const before = wordAt(scope, index - 1);
  return (
    opening === 'sentence' ||
    (before !== undefined &&
      (TITLES.has(before.fold) || /^(?:der|die|den|dem|des|mit|an|von)$/.test(before.fold)))
  );
}

/** "<Dein Vorname>": to be filled in. */
function isPlaceholder(scope: Scope, index: number): boolean {
  if (at(scope, index - 1)?.raw !== '<' || scope.tokens[index]?.spaced) return false;
  return at(scope, index + 2)?.raw === '>' || at(scope, index + 3)?.raw === '>';
}

/** Whether a word of du speaks to nobody here. */
export function isExempt(scope: Scope, index: number, opening: Opening): boolean {
  const token = scope.tokens[index] as Token;
  if (isPlaceholder(scope, index) || isInTitle(scope, index)) return true;
  if (token.fold === 'du')
    return isAboutAddress(scope, index) || isName(scope, index) || isIdiom(scope, index, 'du');
  if (token.fold === 'dir' && COMMANDED.has(wordAt(scope, index - 1)?.fold ?? '')) return true;
  if (token.fold === 'dir') return isDirector(scope, index, opening) || isIdiom(scope, index, 'dir');
  return false;
}

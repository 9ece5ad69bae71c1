import type { ClosedWord } from './closed-words.ts';
import type { VerbReader } from './lexicon.ts';
import { IMPERATIVE, Tag } from './tags.ts';
import { type AddressData, WordClass } from './types.ts';

/** A part of a word: where a pronoun has grown to it, only some of its forms can be meant. */
export interface Part {
  readonly word: string;
  /** `Tag`s that it can have; all where missing */
  readonly tags?: number;
  readonly isGrown: boolean;
}

/** The forms to which pronouns grow. */
const GROWS = IMPERATIVE | Tag.inf | Tag.ger;
const ACCENTS: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  â: 'a',
  ê: 'e',
  ô: 'o',
};
/** What may be elided, or follow a hyphen: "t'aime", "parles-tu", "dize-me". */
const JOINED = WordClass.article | WordClass.clitic | WordClass.other | WordClass.preposition;
/** "dis-le", "parles-en", "parles-tu" */
const AFTER_HYPHEN = WordClass.clitic | WordClass.other | WordClass.article;
const ELIDED =
  JOINED | WordClass.subordinator | WordClass.negation | WordClass.question | WordClass.determiner;

/** More than one syllable, as far as letters tell. */
const VOWELS = /[aeiouáéíóú]+[^aeiouáéíóú]+[aeiouáéíóú]/;

const whole = (word: string): Part => ({ word, isGrown: false });
const withoutAccents = (word: string) => word.replace(/[áéíóúâêô]/g, (letter) => ACCENTS[letter] ?? letter);

function isKnown(entry: ClosedWord | undefined, classes: number): boolean {
  if (!entry) return false;
  return (entry.classes & classes) !== 0 || entry.reader !== undefined || entry.exact !== undefined;
}

/** `te`, and `mmi=mi` for a pronoun that is written otherwise when it has grown to a word; the longest first. */
function encliticsOf(data: AddressData): readonly (readonly [written: string, word: string])[] {
  return data.enclitic
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const [written = '', word = written] = entry.split('=');
      return [written, word] as const;
    })
    .sort(([a], [b]) => b.length - a.length);
}

/** Takes words apart that have grown together: at apostrophes, at hyphens before pronouns, and pronouns after verbs. */
export function splitter(
  data: AddressData,
  closed: ReadonlyMap<string, ClosedWord>,
  verbsOf: VerbReader,
): (word: string) => readonly Part[] {
  const enclitics = encliticsOf(data);
  const accented = new Set(data.accented.split(' '));
  // `d/os`: lost only before "os"
  const restored = ['', ...data.restore.split(' ').filter(Boolean)].map((entry) => {
    const [letter = '', only] = entry.split('/');
    return { letter, only };
  });

  /** The form of a verb that pronouns have grown to: "diga" of "díga", "parlare" of "parlar". */
  const verbBelow = (stem: string, pronoun = ''): Part | undefined => {
    const bare = withoutAccents(stem);
    const candidates = bare === stem ? [stem] : [stem, bare];
    const lacksAccent = accented.has(pronoun) && bare === stem && VOWELS.test(stem);
    for (const { letter, only } of restored) {
      if (only !== undefined && only !== pronoun) continue;
      // "por(re)lo", "par(lare)lo": a doubled letter is lost where the other stays
      if (letter.length > 1 && !stem.endsWith(letter.charAt(0))) continue;
      for (const candidate of candidates) {
        const word = candidate + letter;
        const all = letter === '' ? GROWS : Tag.inf | Tag['imp.2pl'];
        const mayGrow = lacksAccent && letter === '' ? Tag.inf | Tag['imp.2pl'] : all;
        const tags = verbsOf(word).reduce((all, verb) => all | verb.tags, 0) & mayGrow;
        if (tags !== 0) return { word, tags, isGrown: true };
      }
    }
    return undefined;
  };

  const splitEnclitics = (word: string): readonly Part[] | undefined => {
    for (const [written, pronoun] of enclitics) {
      if (word.length < written.length + 2 || !word.endsWith(written)) continue;
      const stem = word.slice(0, -written.length);
      const verb = verbBelow(stem, written);
      if (verb) return [verb, whole(pronoun)];
      // one pronoun more: "dígamelo"
      for (const [inner, before] of enclitics) {
        if (stem.length < inner.length + 2 || !stem.endsWith(inner)) continue;
        const below = verbBelow(stem.slice(0, -inner.length));
        if (below) return [below, whole(before), whole(pronoun)];
      }
    }
    return undefined;
  };

  /** "dir-te" of "dir-te-ei", where the pronoun stands between a future's stem and its ending. */
  const splitAround = (word: string): readonly Part[] | undefined => {
    const at = word.lastIndexOf('-');
    if (at <= 0 || !isKnown(closed.get(word.slice(at + 1)), WordClass.clitic)) return undefined;
    const head = word.slice(0, at);
    const isStem = verbsOf(head).some(({ tags }) => (tags & Tag.inf) !== 0);
    return isStem ? [{ word: head, tags: Tag.inf, isGrown: true }, whole(word.slice(at + 1))] : undefined;
  };

  const splitHyphen = (word: string): readonly Part[] | undefined => {
    const at = word.lastIndexOf('-');
    if (at <= 0) return undefined;
    const tail = word.slice(at + 1);
    if (!isKnown(closed.get(tail), AFTER_HYPHEN)) return splitAround(word.slice(0, at));
    const head = word.slice(0, at).replace(/-t$/, '');
    if (verbsOf(head).length > 0 || closed.has(head)) return [...split(head), whole(tail)];
    const verb = verbBelow(head);
    if (verb) return [verb, whole(tail)];
    const parts = split(head);
    return parts.length > 1 ? [...parts, whole(tail)] : undefined;
  };

  const split = (word: string): readonly Part[] => {
    const entry = closed.get(word);
    if (entry && ((entry.classes & WordClass.never) !== 0 || isKnown(entry, -1))) return [whole(word)];
    const apostrophe = word.indexOf("'");
    if (apostrophe > 0) {
      const head = word.slice(0, apostrophe + 1);
      const tail = word.slice(apostrophe + 1);
      if (isKnown(closed.get(head), ELIDED))
        return tail === '' ? [whole(head)] : [whole(head), ...split(tail)];
    }
    if (word.includes('-')) return splitHyphen(word) ?? [whole(word)];
    if (enclitics.length === 0 || verbsOf(word).length > 0) return [whole(word)];
    return splitEnclitics(word) ?? [whole(word)];
  };

  return split;
}

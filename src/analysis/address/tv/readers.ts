import type { ReaderWord } from '../../../languages/tv/closed-words.ts';
import { FINITE, Tag } from '../../../languages/tv/tags.ts';
import { VerbClass, WordClass } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import { isPartOfCode, type Opening, type Reading } from '../scope.ts';
import type { AddressForm } from '../types.ts';
import { BESIDE_VERB, classesAt, clauseBegin, type Item, isAsked, type View, wordAt } from './items.ts';
import { isSureVerbPlace, namesOthers } from './places.ts';

const KINDS = {
  subject: 'pronoun',
  object: 'pronoun',
  stressed: 'pronoun',
  possessive: 'possessive',
} as const;
const FORMS: Readonly<Record<AddressForm, string>> = {
  familiar: 'familiar',
  'familiar-plural': 'familiar plural',
  formal: 'formal',
};

function certain(form: AddressForm, kind: ReaderWord['kind'], raw: string): Reading {
  return { form, strength: 'high', why: `${FORMS[form]} ${KINDS[kind]} *${raw}*` };
}

function open(strength: 'medium' | 'low', kind: ReaderWord['kind'], raw: string): Reading {
  const why = `${KINDS[kind]} *${raw}*, of the third person and of polite address`;
  return { form: 'formal', strength, why, isOpen: true };
}

/** The verb that a clitic stands before: "le gusta", "se lo envío". */
function verbAfter(view: View, i: number): number {
  let at = i + 1;
  while ((classesAt(view, at) & WordClass.clitic) !== 0 && (wordAt(view, at)?.tags ?? 0) === 0) at++;
  return ((wordAt(view, at)?.tags ?? 0) & FINITE) !== 0 ? at : -1;
}

/** "a mi hermano le gusta": the one who is meant is named. */
function isNamedBefore(view: View, i: number): boolean {
  for (let at = clauseBegin(view, i); at < i; at++)
    if ((classesAt(view, at) & (WordClass.preposition | WordClass.other)) !== 0) return true;
  return false;
}

/** "Enviei o contrato", "as compras" beside "se o ajuda", "não a vê": what may be an article is one unless a verb is sure to follow. */
function isArticle(view: View, i: number, verb: number): boolean {
  if ((classesAt(view, i) & WordClass.article) === 0) return false;
  const next = wordAt(view, verb);
  // "Le piace …?", "Le è piaciuto …?"
  if (
    next &&
    (next.verbClasses & (VerbClass.thing | VerbClass.state)) !== 0 &&
    (next.classes & WordClass.nouns) === 0
  )
    return false;
  // "que o trabalho", "onde o arquivo": a noun that looks like a first person
  if (next && (next.tags & Tag['1sg']) !== 0 && (next.tags & Tag['3sg']) === 0) return true;
  const before = WordClass.subordinator | WordClass.negation | WordClass.other;
  if ((classesAt(view, i - 1) & before) === 0) return true;
  return next === undefined || (next.classes & WordClass.nouns) !== 0;
}

/** "La contatto", "le scriviamo": what ends so is no noun of the feminine. */
function isUnlikeArticle(view: View, i: number): boolean {
  const next = wordAt(view, i + 1);
  return (
    /^l(?:as?|e)$/.test(wordAt(view, i)?.fold ?? '') && next !== undefined && /(?:o|mos?)$/.test(next.fold)
  );
}

/** "aiutarla" rather means the reader than "modificarla" does, in a language that lists what is done to persons. */
function grownStrength(view: View, i: number): 'medium' | 'low' {
  const verb = wordAt(view, i - 1);
  if (!view.words.hasPersonVerbs || ((verb?.verbClasses ?? 0) & VerbClass.person) !== 0) return 'medium';
  // "mostrarle il catalogo": beside an object it is the one for whom
  const object = WordClass.article | WordClass.determiner;
  if ((classesAt(view, i + 1) & object) !== 0 && (classesAt(view, i + 1) & WordClass.preposition) === 0)
    return 'medium';
  return (classesAt(view, i) & WordClass.article) !== 0 ? 'low' : 'medium';
}

/** Nothing stands before it in its clause but what may stand before a call. */
function opensClause(view: View, i: number): boolean {
  const begin = clauseBegin(view, i);
  let at = i - 1;
  while (at >= begin && (classesAt(view, at) & BESIDE_VERB) !== 0) at--;
  return at < begin || (classesAt(view, at) & WordClass.coordinator) !== 0;
}

/** "statici" is no "sta" with two pronouns: where calls may not have them before, they open their clause. */
function isGrownToNoCall(view: View, i: number): boolean {
  if (view.words.grammar.proclitic === undefined) return false;
  const { part = 0 } = view.items[i] ?? {};
  return part > 0 && isCalled(wordAt(view, i - part)) && !opensClause(view, i - part);
}

/** Is the verb that a pronoun has grown to an imperative? */
const isCalled = (verb: WordReading | undefined): boolean =>
  verb?.isGrown === true && (verb.tags & (Tag.inf | Tag.ger)) === 0;

/** "devolveu-a", "deu-lhe": what others did, and rather to others. */
const isOthers = (verb: WordReading | undefined): boolean =>
  verb !== undefined &&
  (verb.tags & (Tag['3sg'] | Tag['3pl'])) !== 0 &&
  (verb.tags & (Tag.inf | Tag.ger)) === 0;

function readOpenObject(view: View, i: number, raw: string): Reading | undefined {
  const item = view.items[i];
  const isGrown = item !== undefined && item.part > 0;
  // "scriverle", but "scrivile" and "dígale" ask for something to be done to others
  if (isGrown) {
    const host = wordAt(view, i - 1);
    if (isCalled(host)) return undefined;
    return open(isOthers(host) ? 'low' : grownStrength(view, i), 'object', raw);
  }
  const verb = verbAfter(view, i);
  if (verb < 0) return undefined;
  const tags = wordAt(view, verb)?.tags ?? 0;
  const isFirst = (tags & (Tag['1sg'] | Tag['1pl'])) !== 0 && (tags & Tag['3sg']) === 0;
  if (isFirst && verb === i + 1 && isUnlikeArticle(view, i)) return open('medium', 'object', raw);
  if (isNamedBefore(view, i) || isArticle(view, i, verb)) return undefined;
  return open(isFirst || isAsked(view, i) ? 'medium' : 'low', 'object', raw);
}

/** "su", "seu", "consigo": the reader's where nobody else is there whose it could be. */
function readOpenOwner(view: View, i: number, kind: ReaderWord['kind'], raw: string): Reading {
  if (isAsked(view, i)) return open('medium', kind, raw);
  return open(namesOthers(view, 0, i) ? 'low' : 'medium', kind, raw);
}

/** A word stands before, or a comma on the same line. */
function isWithinClause(view: View, i: number): boolean {
  if (wordAt(view, i - 1)) return true;
  const { index, token } = view.items[i] as Item;
  // a greeting may be a sentence of its own: "Gentile signora Poli, Le mando …"
  return token.breaks === 0 && /^[,;]$/.test(view.scope.tokens[index - 1]?.raw ?? '');
}

/** "mi dica Lei", "disturbarLa", but not the first word of a sentence. */
function hasCapitalOf(view: View, i: number, capitalized: string): boolean {
  const item = view.items[i];
  if (!item) return false;
  if (item.part > 0) return item.token.raw.endsWith(capitalized);
  return item.token.raw.startsWith(capitalized) && isWithinClause(view, i);
}

/** "se La disturbo", not "La bella e la bestia": a clitic stands before its verb, or has grown to it. */
const isObject = (view: View, i: number): boolean =>
  (view.items[i]?.part ?? 0) > 0 || verbAfter(view, i) >= 0;

/** The word as it means the reader where it has a capital of its own: "Lei". */
function readerOf(view: View, i: number): ReaderWord | undefined {
  const item = view.items[i];
  const word = item?.word;
  if (!item || !word) return undefined;
  const { exact } = word;
  if (exact && hasCapitalOf(view, i, exact.raw))
    return exact.reader.kind === 'object' && !isObject(view, i) ? undefined : exact.reader;
  return word.reader;
}

/** "Não consigo abrir o ficheiro": a form of a verb that looks like the pronoun. */
function isVerbHere(view: View, i: number): boolean {
  const word = wordAt(view, i);
  if (!word || (word.tags & FINITE) === 0) return false;
  let at = i + 1;
  while ((classesAt(view, at) & BESIDE_VERB) !== 0 && (wordAt(view, at)?.tags ?? 0) === 0) at++;
  return isSureVerbPlace(view, i) || ((wordAt(view, at)?.tags ?? 0) & Tag.inf) !== 0;
}

/** What a pronoun or possessive shows of the address, or undefined where it speaks to nobody. */
export function readReaderWord(view: View, i: number, opening: Opening): Reading | undefined {
  const reader = readerOf(view, i);
  const item = view.items[i];
  if (!reader || !item?.word || isPartOfCode(view.scope, item.index)) return undefined;
  const { raw } = item.token;
  if ((item.word.classes & WordClass.afterArticle) !== 0 && isAfterArticle(view, i)) return undefined;
  if (raw.length === 1 && isUnit(view, i)) return undefined;
  if (reader.kind === 'stressed' && isVerbHere(view, i)) return undefined;
  if (isGrownToNoCall(view, i)) return undefined;
  if (reader.shown !== 'open') return certain(reader.shown, reader.kind, raw);
  if (reader.kind === 'object') return readOpenObject(view, i, raw);
  if (reader.kind !== 'subject') return readOpenOwner(view, i, reader.kind, raw);
  return open(opening === 'none' && !isAsked(view, i) ? 'low' : 'medium', 'subject', raw);
}

/** "le ton", not "est-ce ton …?" */
const isAfterArticle = (view: View, i: number) =>
  view.items[i - 1]?.part === 0 &&
  (classesAt(view, i - 1) & (WordClass.article | WordClass.determiner)) !== 0;

/** A letter after a number, or grown to a sign, is short for something else: "9 u", "30 km/u", "-u", "U+00E9". */
function isUnit(view: View, i: number): boolean {
  const index = view.items[i]?.index ?? 0;
  const [before, token, after] = [-1, 0, 1].map((step) => view.scope.tokens[index + step]);
  if (before?.kind === 'number' || (after?.raw === '+' && !after.spaced)) return true;
  return before !== undefined && token?.spaced === false && /^(?:--?|\/)$/.test(before.raw);
}

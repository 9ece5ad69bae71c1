import { SECOND_LOOK_ALIKES } from '../../languages/de/address/look-alikes.ts';
import { type PronounClass, pronounClasses } from '../../languages/de/address/pronouns.ts';
import { FREE_STEMS, TASK_VERBS } from '../../languages/de/address/verb-classes.ts';
import { AUXILIARIES, COORDINATORS, OPENERS, PREPOSITIONS } from '../../languages/de/address/words.ts';
import { Form, readVerb } from '../../languages/de/verbs/readings.ts';
import type { Token } from '../../model/token.ts';
import { wordSet } from '../../text/lazy.ts';
import type { Passage, Sentence } from '../types.ts';
import { isExempt } from './exempt.ts';
import { type FormalReading, readIhnen, readIhrPossessive, readSie } from './formal.ts';
import { imperativeAt, UNIQUE } from './imperatives.ts';
import { readIhr } from './plural.ts';
import {
  at,
  type Clue,
  clauseBegin,
  has,
  isCapital,
  isNoun,
  isPartOfCode,
  type Opening,
  type Scope,
  wordAt,
} from './scope.ts';
import type { AddressForm, Strength } from './types.ts';

const I = wordSet('ich');
const DU = wordSet("du du's dus");
const HONORIFICS = wordSet('ehren durchlaucht gnaden hochwuerden majestaet');
const PLACE_BEFORE = wordSet('in nach aus bei von um ueber stadt ort');
const DIR_PARTS = /^(?:Dich|Dir|Du|Dein|Deine|Deinen)$/;

type Add = (
  form: AddressForm,
  strength: Strength,
  first: number,
  last: number,
  why: string,
  isOpen?: boolean,
) => void;

function openingAfter(token: Token, opening: Opening): Opening {
  if (/^[,;/]$/.test(token.raw)) return 'clause';
  // "Speise- und …": the rest of a compound follows
  if (token.raw === '-' && !token.spaced) return opening;
  if (/^(?:[!?]+|…|\.{2,}|[:([|>•·*_→←↓►▪✓✔☑➜\]–—-])$/.test(token.raw)) return 'sentence';
  return opening;
}

/** "#MeldDich": a call in a hashtag. */
const isCallingTag = (raw: string) =>
  raw
    .slice(1)
    .split(/(?=\p{Lu})/u)
    .some((part) => DIR_PARTS.test(part));

const WHY_FORMAL: Readonly<Record<string, string>> = {
  sie: 'formal pronoun *Sie*',
  ihnen: 'formal pronoun *Ihnen*',
  ihr: 'formal possessive *Ihr*',
};

function addFormal(add: Add, index: number, reading: FormalReading, kind: string): void {
  if (reading === 'none') return;
  add(
    'formal',
    reading === 'certain' ? 'high' : 'medium',
    index,
    index + 1,
    WHY_FORMAL[kind] ?? '',
    reading === 'open',
  );
}

function scanIhr(scope: Scope, index: number, opening: Opening, add: Add): void {
  const token = scope.tokens[index] as Token;
  const reading = readIhr(scope, index, opening);
  if (reading === 'subject')
    add('familiar-plural', 'high', index, index + 1, 'pronoun *ihr*, second person plural');
  else if (reading === 'possessive' && isCapital(token))
    addFormal(add, index, readIhrPossessive(scope, index, opening), 'ihr');
}

function scanPronoun(scope: Scope, index: number, kind: PronounClass, opening: Opening, add: Add): void {
  const token = scope.tokens[index] as Token;
  switch (kind) {
    case 'du':
      if (isExempt(scope, index, opening)) return;
      add(
        'familiar',
        'high',
        index,
        index + 1,
        /^dein/.test(token.fold) ? `familiar possessive *${token.raw}*` : `familiar pronoun *${token.raw}*`,
      );
      return;
    case 'euch':
      if (HONORIFICS.has(wordAt(scope, index + 1)?.fold ?? '')) return;
      add(
        'familiar-plural',
        'high',
        index,
        index + 1,
        token.fold === 'euch' ? 'pronoun *euch*, second person plural' : `plural possessive *${token.raw}*`,
      );
      return;
    case 'ihr':
      scanIhr(scope, index, opening, add);
      return;
    case 'ihr-possessive':
      if (isCapital(token)) addFormal(add, index, readIhrPossessive(scope, index, opening), 'ihr');
      return;
    case 'sie':
      if (isCapital(token)) addFormal(add, index, readSie(scope, index, opening), 'sie');
      return;
    case 'ihnen':
      if (isCapital(token)) addFormal(add, index, readIhnen(scope, index, opening), 'ihnen');
      return;
    case 'clitic':
      if (opening !== 'sentence' && isCapital(token)) return;
      if (PLACE_BEFORE.has(wordAt(scope, index - 1)?.fold ?? '')) return;
      // "ich haste": hasten
      if (
        token.fold === 'haste' &&
        (has(scope, scope.first, scope.last, I) || at(scope, index + 1)?.raw === ',')
      )
        return;
      add(
        'familiar',
        'medium',
        index,
        index + 1,
        `*du* grown together with the word before it in *${token.raw}*`,
      );
      return;
    case 'dialect':
      add('familiar', 'low', index, index + 1, `*${token.raw}*, a dialect form of du`);
      return;
    default:
  }
}

/** "Hast Lust?", "kannst gern": a verb that only du has, and no du. */
function scanSecondPerson(scope: Scope, index: number, opening: Opening, add: Add): boolean {
  const token = scope.tokens[index] as Token;
  if ((isCapital(token) && opening !== 'sentence') || SECOND_LOOK_ALIKES.has(token.fold)) return false;
  // "Hast und Eile"
  if (token.raw === 'Hast' && wordAt(scope, index + 1)?.fold === 'und') return false;
  const verb = readVerb(token.fold);
  if (!verb || (verb.forms & Form.Second) === 0) return false;
  // with "du" there the pronoun shows it; with "Sie" as its subject the verb is a slip for "hätten"
  if (has(scope, scope.first, scope.last, DU) || hasFormalSubject(scope, index)) return true;
  add('familiar', 'medium', index, index + 1, `*${token.raw}* is second person singular; *du* is left out`);
  return true;
}

function hasFormalSubject(scope: Scope, index: number): boolean {
  const begin = clauseBegin(scope, index);
  for (let i = begin; i < index; i++) if (at(scope, i)?.raw === 'Sie') return i > begin;
  return false;
}

const CALLS = wordSet('melden fragen rufen schreiben wenden schicken senden nehmen kommen');

/** "Bei Fragen melde …", "Für Details klick …": an imperative after a phrase that opens its clause. */
function mayFollowPhrase(scope: Scope, index: number): boolean {
  const begin = clauseBegin(scope, index);
  const lead = wordAt(scope, begin);
  if (!lead || !PREPOSITIONS.has(lead.fold) || index - begin > 7) return false;
  const before = at(scope, index - 1);
  const endsPhrase =
    before !== undefined && (isNoun(scope, index - 1) || before.kind === 'number' || before.kind === 'field');
  const verb = endsPhrase ? readVerb((scope.tokens[index] as Token).fold) : undefined;
  return (
    verb !== undefined &&
    (TASK_VERBS.has(verb.lemma) || CALLS.has(verb.lemma)) &&
    !has(scope, begin, index, AUXILIARIES)
  );
}

function scanImperative(scope: Scope, index: number, opening: Opening, add: Add): void {
  const token = scope.tokens[index] as Token;
  const imperative = imperativeAt(scope, index, opening);
  if (!imperative) return;
  const form = imperative.number === 'singular' ? 'familiar' : 'familiar-plural';
  add(
    form,
    'medium',
    index,
    index + 1,
    `*${token.raw}* is an imperative of *${imperative.lemma}*, second person ${imperative.number}`,
  );
}

function scanVerb(scope: Scope, index: number, opening: Opening, add: Add): void {
  const { fold } = scope.tokens[index] as Token;
  if (fold.endsWith('st') && scanSecondPerson(scope, index, opening, add)) return;
  if (opening !== 'none' || UNIQUE.has(fold)) scanImperative(scope, index, opening, add);
  else if (
    (fold.endsWith('e') || (FREE_STEMS.has(fold) && fold !== 'teil')) &&
    mayFollowPhrase(scope, index)
  ) {
    scanImperative(scope, index, 'clause', add);
  }
}

const plainFold = (fold: string) => {
  const mark = fold.search(/[*:_·]/);
  return mark > 0 ? fold.slice(0, mark) : fold;
};

/** Collects the clues of one sentence, in its order. */
export function scanSentence(passage: Passage, sentence: Sentence, clues: Clue[]): void {
  const { tokens, quoted } = passage;
  const scope: Scope = { passage, sentence, tokens, quoted, first: sentence.first, last: sentence.last };
  const add: Add = (form, strength, first, last, why, isOpen = false) => {
    clues.push({ form, strength, first, last, why, isOpen, scope });
  };
  const classes = pronounClasses();
  let opening: Opening = 'sentence';
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i] as Token;
    if (quoted[i]) {
      opening = 'none';
      continue;
    }
    if (token.kind !== 'word') {
      if (token.kind === 'hashtag' && isCallingTag(token.raw))
        add('familiar', 'low', i, i + 1, 'a call to du in a hashtag');
      if (token.kind === 'punct') opening = openingAfter(token, opening);
      else if (token.kind === 'emoji') opening = 'sentence';
      else if (token.kind !== 'number' || opening !== 'sentence') opening = 'none';
      continue;
    }
    const fold = token.raw.length > 4 && /[*:_·]/.test(token.fold) ? plainFold(token.fold) : token.fold;
    const kind = classes.get(fold);
    if (kind) {
      if (!isPartOfCode(scope, i)) scanPronoun(scope, i, kind, opening, add);
      opening = 'none';
      continue;
    }
    scanVerb(scope, i, opening, add);
    if (COORDINATORS.has(fold)) opening = 'joined';
    else if (!(opening !== 'none' && OPENERS.has(fold))) opening = 'none';
  }
}

import { isCapitalized } from '../../text/characters.ts';
import { type Clause, foldAt, hasTag, isClass, isGerman, isWord, tokenAt, wordsIn } from './clause.ts';

/** Whose deed a verb is: the sender's, that of what he sells, the reader's, or somebody else's. */
export type Subject = 'sender' | 'product' | 'reader' | 'other';

const isDeed = (clause: Clause, index: number) =>
  hasTag(clause, index, 'offer-verb') || hasTag(clause, index, 'effect-verb');
/** A noun phrase after "unser", "our" has its noun within so many words. */
const PHRASE_WORDS = 5;

/** The noun that "our" at `index` belongs to: in German the first capital, in English the last word before the verb. */
export function headOf(clause: Clause, index: number): number {
  let head = -1;
  for (const i of wordsIn(clause, index + 1, Math.min(clause.last, index + PHRASE_WORDS + 1))) {
    const token = tokenAt(clause, i);
    if (token?.kind !== 'word') break;
    if (isGerman(clause)) {
      if (isCapitalized(token.raw)) return i;
      continue;
    }
    if (head >= 0 && isBeyondNoun(clause, i)) break;
    head = i;
  }
  return head;
}

function isBeyondNoun(clause: Clause, index: number): boolean {
  const ends = (['auxiliary', 'preposition', 'relative', 'after-noun'] as const).some((name) =>
    isWord(clause, index, name),
  );
  if (ends || isClass(clause, index, 'you')) return true;
  const fold = foldAt(clause, index);
  return isDeed(clause, index) && !hasTag(clause, index, 'product-noun') && /(?:s|ed)$/.test(fold);
}

/** "unsere Software", "our platform": what belongs to the sender and is sold, not his team or his mail. */
export function isProductAt(clause: Clause, index: number): boolean {
  if (!isClass(clause, index, 'our')) return false;
  const head = headOf(clause, index);
  if (head < 0) return false;
  // "mein Kalender" is for an appointment; "unser Kalender" may be sold
  if (/^(?:mein|my)/.test(foldAt(clause, index)) && hasTag(clause, head, 'call-ask')) return false;
  if (hasTag(clause, head, 'product-noun')) return true;
  if (hasTag(clause, head, 'filler')) return false;
  // "our mutual friend Dana": in English the noun may stand before a name
  const words = isGerman(clause) ? [head] : [...wordsIn(clause, index + 1, head + 1)];
  return !words.some((i) => hasTag(clause, i, 'not-product'));
}

/** "our team", "our engineers": the sender by another name. */
const isTeamAt = (clause: Clause, index: number) => isWord(clause, headOf(clause, index), 'team');

const hasProduct = (clause: Clause): boolean => [...wordsIn(clause)].some((i) => isProductAt(clause, i));

/** A relative clause speaks of what the clause before it ends with. */
function antecedent(clause: Clause): Subject {
  const { previous } = clause;
  if (!previous) return 'other';
  const all = [...wordsIn(previous)];
  if (hasProduct(previous)) return 'product';
  if (all.some((i) => isClass(previous, i, 'your'))) return 'reader';
  const ofPrevious = isGerman(previous) ? germanSubject(previous) : undefined;
  if (ofPrevious === 'sender' || ofPrevious === 'product') return 'product';
  return all.some((i) => hasTag(previous, i, 'product-noun') || isClass(previous, i, 'we'))
    ? 'product'
    : 'other';
}

/** "um … zu", or an infinitive with "zu" and nobody of its own. */
function isInfinitive(clause: Clause): boolean {
  const first = foldAt(clause, clause.first);
  if (first === 'um' || first === 'ohne' || first === 'indem') return true;
  for (const i of wordsIn(clause)) {
    if (foldAt(clause, i) === 'zu' && i >= clause.last - 4) return true;
    if (/^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zusammen)zu\p{L}+en$/u.test(foldAt(clause, i)))
      return true;
  }
  return false;
}

/** The subject of a German clause: its pronoun in the nominative, wherever the word order has put it. */
function germanSubject(clause: Clause): Subject {
  let isReader = false;
  for (const i of wordsIn(clause)) {
    const raw = tokenAt(clause, i)?.raw;
    if (isWord(clause, i, 'sender')) return 'sender';
    if (isWord(clause, i, 'reader') || raw === 'Sie' || raw === 'ihr') isReader = true;
    if (i === clause.first && isClass(clause, i, 'your') && !isWord(clause, i - 1, 'preposition'))
      isReader = true;
  }
  const first = foldAt(clause, clause.first);
  if (hasProduct(clause)) return 'product';
  if (isWord(clause, clause.first, 'relative') && clause.previous) return antecedent(clause);
  if (isReader) return 'reader';
  if (isInfinitive(clause) && clause.previous) return germanSubject(clause.previous);
  if (isWord(clause, clause.first, 'anaphora')) return 'product';
  // "Helfe Praxen beim …", "Biete …": the ich that is left out
  const opens = clause.first === clause.sentence.first;
  return opens && /^\p{L}{3,}e$/u.test(first) && isDeed(clause, clause.first) ? 'sender' : 'other';
}

/** An English possessive right after a verb or a preposition belongs to an object. */
function isObject(clause: Clause, index: number): boolean {
  if (isWord(clause, index - 1, 'preposition')) return true;
  return isDeed(clause, index - 1) || isDeed(clause, index - 2);
}

function articleBefore(clause: Clause, index: number): string {
  for (let i = index - 1; i >= Math.max(clause.first, index - 4); i--) {
    const fold = foldAt(clause, i);
    if (/^(?:a|an|the|this|that|your|our|their)$/.test(fold)) return fold;
  }
  return '';
}

/** What one word before an English verb says of its subject; undefined where it says nothing. */
function englishSubjectAt(clause: Clause, i: number): Subject | undefined {
  const fold = foldAt(clause, i);
  const before = foldAt(clause, i - 1);
  if (isWord(clause, i, 'sender') || (fold === 'to' && /^(?:me|us)$/.test(before))) return 'sender';
  if (isWord(clause, i, 'reader')) {
    if (isWord(clause, i - 1, 'letting')) return undefined;
    return /^(?:for|to|with)$/.test(before) ? 'product' : 'reader';
  }
  if (fold === 'ours') return 'product';
  if (isClass(clause, i, 'our'))
    return isProductAt(clause, i) ? 'product' : isTeamAt(clause, i) ? 'sender' : 'other';
  if (isClass(clause, i, 'your')) return isObject(clause, i) ? undefined : 'reader';
  if (hasTag(clause, i, 'product-noun') && /^(?:a|an|the|this|that)$/.test(articleBefore(clause, i)))
    return 'product';
  if (i !== clause.first) return undefined;
  if (isWord(clause, i, 'relative') && clause.previous) return antecedent(clause);
  return isWord(clause, i, 'anaphora') ? 'product' : undefined;
}

/** The subject of an English verb: what stands nearest before it. */
function englishSubject(clause: Clause, verb: number): Subject {
  for (let i = verb - 1; i >= clause.first; i--) {
    const subject = englishSubjectAt(clause, i);
    if (subject) return subject;
  }
  const first = foldAt(clause, clause.first);
  const isBare = verb === clause.first || isWord(clause, clause.first, 'continuing') || first.endsWith('ing');
  if (!isBare) return 'other';
  // a clause without a subject of its own goes on with that of the clause before
  if (clause.previous) return englishSubject(clause.previous, clause.previous.last);
  return verb === clause.first ? 'sender' : 'other';
}

/** Whose deed the verb at `verb` is. */
export function subjectOf(clause: Clause, verb: number): Subject {
  return isGerman(clause) ? germanSubject(clause) : englishSubject(clause, verb);
}

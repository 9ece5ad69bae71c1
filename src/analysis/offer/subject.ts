import { type Clause, hasTag, isClass, tokenAt, wordsIn } from './clause.ts';

/** Whose deed a verb is: the sender's, that of what he sells, the reader's, or somebody else's. */
export type Subject = 'sender' | 'product' | 'reader' | 'other';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

// German: personal pronouns that can only be, or mostly are, nominative; Duden-Grammatik § 267
const SENDER_DE = words('ich wir');
const READER_DE = words('du haste kannste willste');
const RELATIVE_DE = words('das die der welches welche welcher was');
const ANAPHORA_DE = words('das dies damit dadurch so es hierdurch hiermit dies dabei');
const PREPOSITION_DE = words(
  'an auf aus bei beim für fuer in im mit nach seit von vom zu zum zur über ueber unter um',
);
const SENDER_EN = words("i we i'm i've i'd i'll we're we've we'd we'll im ive");
const READER_EN = words("you you're you've you'd you'll");
const RELATIVE_EN = words('that which who');
const ANAPHORA_EN = words("it this that these they it's");
/** After these a "you" is the object of what goes before: "helps you save", "lets you skip". */
const LETTING_EN = words(
  'help helps helped helping let lets letting allow allows allowing enable enables enabling get gets make makes give gives',
);

const foldAt = (clause: Clause, index: number): string => tokenAt(clause, index)?.fold ?? '';

/** "unsere Software", "our platform": what belongs to the sender and is sold, not his team or his mail. */
export function isProductAt(clause: Clause, index: number): boolean {
  if (!isClass(clause, index, 'our') || foldAt(clause, index) === 'mine') return false;
  let head = -1;
  for (const i of wordsIn(clause, index + 1, Math.min(clause.last, index + 5))) {
    const token = tokenAt(clause, i);
    if (!token) break;
    if (clause.analysis.language.code === 'de') {
      if (/^\p{Lu}/u.test(token.raw)) {
        head = i;
        break;
      }
    } else {
      if (hasTag(clause, i, 'not-product')) return false;
      if (hasTag(clause, i, 'product-noun')) return true;
      head = i;
      if (hasTag(clause, i, 'offer-verb') || hasTag(clause, i, 'effect-verb')) break;
    }
  }
  return head > index && !hasTag(clause, head, 'not-product');
}

const hasProduct = (clause: Clause): boolean => {
  for (const i of wordsIn(clause)) if (isProductAt(clause, i)) return true;
  return false;
};

/** A relative clause speaks of what the clause before it ends with. */
function antecedent(clause: Clause): Subject {
  const { previous } = clause;
  if (!previous) return 'other';
  for (const i of wordsIn(previous)) if (isClass(previous, i, 'your')) return 'reader';
  if (hasProduct(previous)) return 'product';
  const ofPrevious = previous.analysis.language.code === 'de' ? germanSubject(previous) : undefined;
  if (ofPrevious === 'sender' || ofPrevious === 'product') return 'product';
  for (const i of wordsIn(previous)) {
    if (hasTag(previous, i, 'product-noun')) return 'product';
    if (isClass(previous, i, 'we')) return 'product';
  }
  return 'other';
}

function opensWithInfinitive(clause: Clause): boolean {
  const first = foldAt(clause, clause.first);
  if (first === 'um' || first === 'ohne' || first === 'indem') return true;
  // "…, neue Kunden zu gewinnen": an infinitive with "zu" and nobody of its own
  for (const i of wordsIn(clause)) {
    if (foldAt(clause, i) === 'zu' && i >= clause.last - 4) return true;
    if (/^(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|um|vor|weg|zusammen)zu\p{L}+en$/u.test(foldAt(clause, i)))
      return true;
  }
  return false;
}

/** The subject of a German clause: its pronoun in the nominative, wherever the word order has put it. */
function germanSubject(clause: Clause): Subject {
  let reader = false;
  let product = false;
  for (const i of wordsIn(clause)) {
    const fold = foldAt(clause, i);
    if (SENDER_DE.has(fold)) return 'sender';
    if (READER_DE.has(fold) || tokenAt(clause, i)?.raw === 'Sie') reader = true;
    if (fold === 'ihr' && tokenAt(clause, i)?.raw === 'ihr') reader = true;
    if (isProductAt(clause, i)) product = true;
    if (isClass(clause, i, 'your') && !PREPOSITION_DE.has(foldAt(clause, i - 1)) && i === clause.first)
      reader = true;
  }
  const first = foldAt(clause, clause.first);
  if (product) return 'product';
  if (RELATIVE_DE.has(first) && clause.previous) return antecedent(clause);
  if (reader) return 'reader';
  if (opensWithInfinitive(clause) && clause.previous) return germanSubject(clause.previous);
  if (ANAPHORA_DE.has(first)) return 'product';
  // "Helfe Praxen beim …", "Biete …": the ich that is left out
  const isFirst = clause.first === clause.sentence.first;
  if (
    isFirst &&
    /^\p{L}{3,}e$/u.test(first) &&
    (hasTag(clause, clause.first, 'offer-verb') || hasTag(clause, clause.first, 'effect-verb'))
  )
    return 'sender';
  // "Meoluna verwandelt …": a name right before the verb
  const next = clause.first + 1;
  if (
    isFirst &&
    tokenAt(clause, clause.first)?.kind === 'word' &&
    (hasTag(clause, next, 'offer-verb') || hasTag(clause, next, 'effect-verb'))
  )
    return 'other';
  return 'other';
}

/** The subject of an English verb: what stands nearest before it. */
function englishSubject(clause: Clause, verb: number): Subject {
  for (let i = verb - 1; i >= clause.first; i--) {
    const fold = foldAt(clause, i);
    if (SENDER_EN.has(fold)) return 'sender';
    if (READER_EN.has(fold)) {
      if (LETTING_EN.has(foldAt(clause, i - 1))) continue;
      return /^(?:for|to|with|and)$/.test(foldAt(clause, i - 1)) ? 'product' : 'reader';
    }
    if (isClass(clause, i, 'our')) return isProductAt(clause, i) ? 'product' : 'other';
    if (isClass(clause, i, 'your')) {
      // "streamline your outreach and cut …": the possessive belongs to an object
      if (i > clause.first && /^(?:in|on|at|of|for|with|to|from|into|by)$/.test(foldAt(clause, i - 1)))
        continue;
      if (precededByDeed(clause, i)) continue;
      return 'reader';
    }
    if (
      hasTag(clause, i, 'product-noun') &&
      /^(?:a|an|the|this|that|free|new)$/.test(articleBefore(clause, i))
    )
      return 'product';
    if (RELATIVE_EN.has(fold) && i === clause.first) return antecedent(clause);
    if (ANAPHORA_EN.has(fold) && i === clause.first) return 'product';
  }
  const first = foldAt(clause, clause.first);
  if (verb === clause.first)
    return clause.previous && clause.first !== clause.sentence.first ? carriedOver(clause) : 'sender';
  if (/^(?:to|and|or|by|without|so|while|not|then|plus)$/.test(first) || first.endsWith('ing'))
    return carriedOver(clause);
  return 'other';
}

function precededByDeed(clause: Clause, index: number): boolean {
  for (let i = index - 1; i >= Math.max(clause.first, index - 2); i--) {
    if (hasTag(clause, i, 'offer-verb') || hasTag(clause, i, 'effect-verb')) return true;
  }
  return false;
}

function articleBefore(clause: Clause, index: number): string {
  for (let i = index - 1; i >= Math.max(clause.first, index - 4); i--) {
    const fold = foldAt(clause, i);
    if (/^(?:a|an|the|this|that|your|our|their)$/.test(fold)) return fold;
  }
  return '';
}

/** A clause without a subject of its own goes on with that of the clause before. */
function carriedOver(clause: Clause): Subject {
  return clause.previous ? englishSubject(clause.previous, clause.previous.last) : 'other';
}

/** Whose deed the verb at `verb` is. */
export function subjectOf(clause: Clause, verb: number): Subject {
  return clause.analysis.language.code === 'de' ? germanSubject(clause) : englishSubject(clause, verb);
}

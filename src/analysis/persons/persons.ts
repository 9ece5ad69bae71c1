import { fieldWords } from '../../languages/field-names.ts';
import { ROLE_HINTS, ROLES } from '../../languages/roles.ts';
import type { Token } from '../../model/token.ts';
import { isCapitalized } from '../../text/characters.ts';
import type { Analysis, Sentence } from '../types.ts';
import { FOREIGN_ZONES } from '../zones.ts';
import { segmentListsIn } from './lists.ts';
import type { GroundedVerdict, NounPlace } from './noun.ts';
import { ownerOf } from './owner.ts';
import type { PersonAnalysis, PersonMention } from './types.ts';

/** In a field's name "your" and "my" are the sender's: he fills it in. */
const SENDER_FIELD = /^(?:your|my|our|sender|dein|deine|mein|meine|unser|unsere|absender)$/;

/** A merge field named after the role will hold the reader's firm; one named "your agency" the sender's. */
function ownerOfField(token: Token, sentence: Sentence, role: string): GroundedVerdict | undefined {
  const names = fieldWords(token.raw);
  // German templates have English fields as often as German ones
  const known = Object.values(ROLES)
    .flat()
    .filter((words) => words.role === role);
  if (!known.some((words) => names.some((name, i) => words.read(name, names[i - 1] ?? '')))) return undefined;
  const isSenders = names.some((name) => SENDER_FIELD.test(name)) || sentence.zone === 'signature';
  return isSenders
    ? { owner: 'sender', ground: 'field', why: 'a merge field for the sender’s firm' }
    : { owner: 'reader', ground: 'field', why: 'a merge field for the reader’s firm' };
}

/** "als Gründerin der Rösterei Kern", "as founder of Brook & Co": said of which firm. */
function isSpecific({ passage, sentence, words, at }: NounPlace, last: number): boolean {
  const { tokens } = passage;
  const after = tokens[last];
  if (!after || last >= sentence.last || !words.specifying.has(after.fold)) return false;
  return tokens.slice(Math.max(last, at) + 1, last + 4).some((token) => isCapitalized(token.raw));
}

/** What stands at a token, where it is a role's noun or a field named after one. */
function mentionAt(place: Omit<NounPlace, 'noun'>): PersonMention | undefined {
  const { analysis, words, passage, sentence, at } = place;
  const token = passage.tokens[at];
  if (!token) return undefined;
  const isField = token.kind === 'field';
  const isText = token.kind === 'word' || token.kind === 'hashtag';
  const noun = isText ? words.read(token.fold, passage.tokens[at - 1]?.fold ?? '') : undefined;
  const isOpenField = isField && analysis.context.mode === 'template' && FIELD_ROLES.has(words.role);
  const verdict = isOpenField
    ? ownerOfField(token, sentence, words.role)
    : noun && verdictOn({ ...place, noun });
  if (!verdict) return undefined;
  const { owner, ground, why, first = at, last = at + 1 } = verdict;
  const begin = noun?.isTwoWords && first === at ? at - 1 : first;
  const start = passage.tokens[begin]?.start ?? token.start;
  const end = passage.tokens[last - 1]?.end ?? token.end;
  return {
    ...{ passage, sentence, start, end, role: words.role, owner, ground, why, at, isField },
    isPlural: noun?.isPlural === true || noun?.mayBePlural === true,
    isSpecific: noun !== undefined && isSpecific({ ...place, noun }, Math.max(last, at + 1)),
  };
}

/** A field for a firm's name is about the firm; whoever writes "[Founder Name]" has looked who that is. */
const FIELD_ROLES: ReadonlySet<string> = new Set(['agency']);

function verdictOn(place: NounPlace): GroundedVerdict {
  return place.sentence.zone === 'signature'
    ? { owner: 'sender', ground: 'signature', why: 'in the signature' }
    : ownerOf(place);
}

/** Finds the nouns that put people into a box, and says of each whose it is. */
export function analyzePersons(analysis: Analysis): PersonAnalysis {
  const mentions: PersonMention[] = [];
  const { code } = analysis.language;
  const hint = ROLE_HINTS[code];
  for (const sentence of analysis.sentences) {
    if (FOREIGN_ZONES.has(sentence.zone)) continue;
    const { passage } = sentence;
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = passage.tokens[at];
      if (!token || passage.quoted[at] || (token.kind !== 'field' && !hint?.test(token.fold))) continue;
      const clause = sentence.clauses.find((range) => at >= range.first && at < range.last) ?? sentence;
      for (const words of ROLES[code] ?? []) {
        const mention = mentionAt({ analysis, words, passage, sentence, clause, at });
        if (mention) mentions.push(mention);
      }
    }
  }
  return { mentions, lists: segmentListsIn(analysis, mentions) };
}

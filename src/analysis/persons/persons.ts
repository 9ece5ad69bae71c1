import { fieldWords } from '../../languages/field-names.ts';
import { ROLES, type RoleWords } from '../../languages/roles.ts';
import type { Token } from '../../model/token.ts';
import type { Analysis, Sentence } from '../types.ts';
import { FOREIGN_ZONES } from '../zones.ts';
import type { NounPlace, Verdict } from './noun.ts';
import { ownerOf } from './owner.ts';
import type { PersonAnalysis, PersonMention } from './types.ts';

/** In a field's name "your" and "my" are the sender's: he fills it in. */
const SENDER_FIELD = /^(?:your|my|our|sender|dein|deine|mein|meine|unser|unsere|absender)$/;

/** A merge field named after the role will hold the reader's firm; one named "your agency" the sender's. */
function ownerOfField(token: Token, sentence: Sentence, role: string): Verdict | undefined {
  const names = fieldWords(token.raw);
  // German templates have English fields as often as German ones
  const known = Object.values(ROLES)
    .flat()
    .filter((words) => words.role === role);
  if (!known.some((words) => names.some((name) => words.read(name)))) return undefined;
  const isSenders = names.some((name) => SENDER_FIELD.test(name)) || sentence.zone === 'signature';
  return isSenders
    ? { owner: 'sender', why: 'a merge field for the sender’s firm' }
    : { owner: 'reader', why: 'a merge field for the reader’s firm' };
}

function verdictAt(
  analysis: Analysis,
  sentence: Sentence,
  at: number,
  words: RoleWords,
): Verdict | undefined {
  const token = sentence.passage.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'field')
    return analysis.context.mode === 'template' ? ownerOfField(token, sentence, words.role) : undefined;
  if (token.kind !== 'word' && token.kind !== 'hashtag') return undefined;
  const noun = words.read(token.fold);
  if (!noun) return undefined;
  if (sentence.zone === 'signature') return { owner: 'sender', why: 'in the signature' };
  const clause = sentence.clauses.find((range) => at >= range.first && at < range.last) ?? sentence;
  const place: NounPlace = { analysis, words, noun, passage: sentence.passage, sentence, clause, at };
  return ownerOf(place);
}

/** Finds the nouns that put people into a box, and says of each whose it is. */
export function analyzePersons(analysis: Analysis): PersonAnalysis {
  const mentions: PersonMention[] = [];
  for (const sentence of analysis.sentences) {
    if (FOREIGN_ZONES.has(sentence.zone)) continue;
    for (const words of ROLES[analysis.language.code] ?? []) {
      for (let at = sentence.first; at < sentence.last; at++) {
        if (sentence.passage.quoted[at]) continue;
        const verdict = verdictAt(analysis, sentence, at, words);
        const token = sentence.passage.tokens[at];
        if (!verdict || !token) continue;
        const { owner, why, first = at, last = at + 1 } = verdict;
        const { tokens } = sentence.passage;
        const span = { start: tokens[first]?.start ?? token.start, end: tokens[last - 1]?.end ?? token.end };
        mentions.push({
          passage: sentence.passage,
          sentence,
          ...span,
          role: words.role,
          owner,
          isField: token.kind === 'field',
          why,
        });
      }
    }
  }
  return { mentions };
}

import { ROLES, type RoleWords } from '../../languages/roles.ts';
import { isCapitalized } from '../../text/characters.ts';
import type { Analysis } from '../types.ts';
import type { PersonMention, SegmentList } from './types.ts';

/** Boxes that are no list of their own: a firm may well name the firms it works for. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['company', 'executive']);

/** Words between two boxes of a list: at most one thing that is none, and what joins them. */
const MOST_BETWEEN = 4;

/** Does what stands between two nouns join them to a list: commas, "und", other nouns and their adjectives? */
function isJoined(
  analysis: Analysis,
  before: PersonMention,
  after: PersonMention,
  words: RoleWords,
): boolean {
  const between = before.passage.tokens.slice(before.at + 1, after.at);
  if (between.length === 0 || between.length > MOST_BETWEEN) return false;
  const isJoint = (raw: string, fold: string) => /^[,/&·|+]$/.test(raw) || words.and.has(fold);
  if (!between.some(({ raw, fold }) => isJoint(raw, fold))) return false;
  return between.every(({ raw, fold, kind }) => {
    if (isJoint(raw, fold)) return true;
    if (kind !== 'word' || analysis.language.functionWords.has(fold)) return false;
    return words.isVerbFirst || isCapitalized(raw) || /e[nr]?$/.test(fold);
  });
}

/** "unsere Berater und Trainer", "Sie suchen Trainer und Berater": people who work for one of the two. */
function isOfSomebody(analysis: Analysis, first: PersonMention, words: RoleWords): boolean {
  const { passage, sentence, at } = first;
  const { your, our, you } = analysis.language.classes;
  const near = passage.tokens.slice(Math.max(sentence.first, at - 3), at);
  if (near.some((token) => your?.(token) || our?.(token))) return true;
  const clause = sentence.clauses.find((range) => at >= range.first && at < range.last) ?? sentence;
  const all = passage.tokens.slice(clause.first, clause.last);
  const looked = all.some((token) => words.employing.has(token.fold)) && all.some((token) => you?.(token));
  // "wir arbeiten mit …" is the sender's business, "ihr arbeitet mit …" the reader's
  return looked && !all.some((token) => words.senderSubject.has(token.fold));
}

/** Words between what the list is aimed by and the list: "für kleine und große", "I help most". */
const NEAR = 3;

/** Is an offer aimed at the list, or does a clause begin with it? What merely happens to consultants is none's business. */
function isAimed({ passage, sentence, at }: PersonMention, words: RoleWords): boolean {
  const clause = sentence.clauses.find((range) => at >= range.first && at < range.last) ?? sentence;
  if (at - clause.first < NEAR) return true;
  const near = passage.tokens.slice(Math.max(clause.first, at - NEAR), at);
  return near.some(({ fold }) =>
    [words.serving, words.from, words.forWords, words.like, words.condition].some((set) => set.has(fold)),
  );
}

function listOf(items: readonly PersonMention[]): SegmentList | undefined {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last) return undefined;
  const { passage, sentence } = first;
  const start = passage.tokens[first.at]?.start ?? first.start;
  return {
    ...{ passage, sentence, start },
    end: passage.tokens[last.at]?.end ?? last.end,
    roles: items.map(({ role }) => role),
  };
}

const isBox = ({ owner, ground, role, isPlural, isField }: PersonMention) =>
  !isField && isPlural && !NOT_COUNTED.has(role) && owner !== 'sender' && ground !== 'possessive';

/** Whose the list is shows at its begin: "anders als Berater und Trainer", "you hired trainers and consultants". */
const isOpen = ({ owner }: PersonMention) => owner === 'reader' || owner === 'none';

/** Where several boxes stand in a row, none of them known to be another's. */
export function segmentListsIn(
  analysis: Analysis,
  mentions: readonly PersonMention[],
): readonly SegmentList[] {
  const [words] = ROLES[analysis.language.code] ?? [];
  if (!words) return [];
  const rows: PersonMention[][] = [];
  for (const mention of mentions.filter(isBox)) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before?.sentence === mention.sentence && isJoined(analysis, before, mention, words))
      row.push(mention);
    else rows.push([mention]);
  }
  return rows
    .filter(
      (row) =>
        row.length > 1 &&
        row[0] &&
        isOpen(row[0]) &&
        isAimed(row[0], words) &&
        !isOfSomebody(analysis, row[0], words),
    )
    .flatMap((row) => listOf(row) ?? []);
}

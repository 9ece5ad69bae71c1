import type { Analysis, Match, Zone } from '../analysis/types.ts';
import { OWN_ZONES } from '../analysis/zones.ts';
import { phraseGroup } from '../model/phrase-group.ts';
import { matchesWhen } from '../model/when.ts';
import { fold } from '../text/fold.ts';
import type { ActiveRule } from './types.ts';

/** A stretch of a message that a rule could report. */
type Place = Pick<Match, 'passage' | 'sentence' | 'start' | 'end'>;

/** Does the rule's `unless` make the place fine? */
export function isExcused(place: Place, analysis: Analysis, rule: ActiveRule): boolean {
  const { unless } = rule.meta;
  if (!unless?.phrases) return false;
  return analysis.matches(`unless:${rule.meta.id}`).some((near) => {
    if (unless.within === 'message') return true;
    const distance = Math.abs(near.sentence.index - place.sentence.index);
    return distance <= (unless.within === 'neighbors' ? 1 : 0);
  });
}

/** Does the option `allow` name it? */
export function isAllowed(place: Place, rule: ActiveRule): boolean {
  const { allow } = rule.options;
  if (!Array.isArray(allow) || allow.length === 0) return false;
  const text = fold(place.passage.segment.text.slice(place.start, place.end));
  return allow.some((phrase) => text.includes(fold(String(phrase))));
}

/** Does the rule look at this zone? Unless it says otherwise, at the sender's words to the reader. */
export function looksAt(zone: Zone, rule: ActiveRule): boolean {
  return rule.meta.zones.length ? rule.meta.zones.includes(zone) : OWN_ZONES.has(zone);
}

const overlap = (a: Match, b: Match) => a.sentence === b.sentence && a.first < b.last && b.first < a.last;

/** A block with a report of its own is a kind, any other a family. */
function isWanted(
  block: string,
  { reports }: ActiveRule['meta'],
  { kinds, families }: ActiveRule['options'],
) {
  const wanted = Object.hasOwn(reports, block) ? kinds : families;
  return !Array.isArray(wanted) || wanted.includes(block);
}

/** All matches of a rule; where two kinds claim the same words, the earlier and longer one has them. */
function ownMatches(analysis: Analysis, { meta, options }: ActiveRule): readonly Match[] {
  if (!meta.kinds) return analysis.matches(meta.id);
  const inOrder = meta.kinds
    .filter((kind) => isWanted(kind, meta, options))
    .flatMap((kind) => analysis.matches(phraseGroup(meta.id, kind)))
    .sort((a, b) => a.sentence.index - b.sentence.index || a.first - b.first || b.last - a.last);
  const kept: Match[] = [];
  for (const match of inOrder) if (!kept.some((before) => overlap(before, match))) kept.push(match);
  return kept;
}

/** A rule's phrase matches where it looks, without those its `unless` or its option `allow` excuses. */
export function phraseMatches(analysis: Analysis, rule: ActiveRule): readonly Match[] {
  const { unless, sentences } = rule.meta;
  if (unless?.context && matchesWhen(unless.context, analysis.context)) return [];
  const found = ownMatches(analysis, rule).filter((match) => looksAt(match.sentence.zone, rule));
  const asking = sentences.includes('question')
    ? new Set(analysis.questions.questions.map((question) => question.sentence))
    : undefined;
  return found.filter(
    (match) =>
      (!asking || asking.has(match.sentence)) && !isExcused(match, analysis, rule) && !isAllowed(match, rule),
  );
}

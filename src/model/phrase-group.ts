const SEPARATOR = '#';

/** The group of a rule's phrases, or of those of one kind, named by the report that speaks of them. */
export const phraseGroup = (ruleId: string, kind?: string): string =>
  kind === undefined ? ruleId : ruleId + SEPARATOR + kind;

/** The kind in a group's name; undefined where all phrases of the rule share one report. */
export function kindOfGroup(group: string): string | undefined {
  const at = group.indexOf(SEPARATOR);
  return at < 0 ? undefined : group.slice(at + 1);
}

/** The rule that a group belongs to. */
export const ruleOfGroup = (group: string): string => group.split(SEPARATOR, 1)[0] ?? group;

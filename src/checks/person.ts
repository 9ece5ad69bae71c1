import type { PersonMention } from '../analysis/persons/types.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { isAllowed, looksAt } from './phrase-matches.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

const ROLES = [
  'agency',
  'coach',
  'consultant',
  'founder',
  'entrepreneur',
  'freelancer',
  'executive',
  'expert',
  'provider',
  'company',
] as const;

function rolesOf({ options }: ActiveRule): readonly string[] {
  const { role, roles } = options;
  if (Array.isArray(roles) && roles.length > 0) return roles;
  return typeof role === 'string' ? [role] : [];
}

/** Is the reader put into one of the rule's boxes, and in one of its ways? */
function isMeant(mention: PersonMention, rule: ActiveRule): boolean {
  const { grounds } = rule.options;
  if (mention.owner !== 'reader' || !rolesOf(rule).includes(mention.role)) return false;
  if (!looksAt(mention.sentence.zone, rule)) return false;
  // what is said of which firm, or where, was looked up
  return !Array.isArray(grounds) || (grounds.includes(mention.ground) && !mention.isSpecific);
}

/** What the context says of the recipient is no guess. */
const isKnown = ({ role }: PersonMention, { context }: Analysis) => context.recipient?.type === role;

/**
 * Reports where the reader is called something by a role's noun. The report `field` is for a merge field that will
 * do it, `noun` for all other places.
 */
export const person: Check = {
  options: {
    role: { type: 'choice', values: ROLES, describe: 'which role the reader is taken for' },
    roles: { type: 'words', describe: `which roles, of several: ${ROLES.join(', ')}` },
    grounds: {
      type: 'words',
      describe:
        'by what one sees it: role ("as a founder"), likeness ("founders like you"), greeting, possessive, …',
    },
    outreach: STRANGERS_OPTION,
    allow: { type: 'words', describe: 'phrases that are fine here' },
  },
  *run(analysis, rule): Iterable<Finding> {
    const { unless } = rule.meta;
    if (unless?.context && matchesWhen(unless.context, analysis.context)) return;
    const found = analysis.persons.mentions.find(
      (mention) => isMeant(mention, rule) && !isKnown(mention, analysis) && !isAllowed(mention, rule),
    );
    if (!found || !isFromStranger(analysis, rule)) return;
    const { passage, start, end, isField } = found;
    yield { reportId: isField ? 'field' : 'noun', segment: passage.segment, span: { start, end } };
  },
};

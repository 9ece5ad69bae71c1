import { type Sender, senderOf } from '../analysis/sender.ts';
import type { Finding } from '../model/finding.ts';
import type { Localized } from '../model/locale.ts';
import { matchesWhen } from '../model/when.ts';
import { openingOf } from './opening-line.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { Check } from './types.ts';

/** How a report names what is missing. */
const NAMES: Readonly<Record<string, Localized>> = {
  name: { en: 'name', de: 'Name' },
  surname: { en: 'surname', de: 'Nachname' },
  role: { en: 'role', de: 'Funktion' },
  company: { en: 'company', de: 'Firma' },
};

function missingOf({ name, hasRole, hasCompany }: Sender, parts: readonly string[]): readonly string[] {
  const missing = [
    ...(name === 'none' ? ['name'] : name === 'first' ? ['surname'] : []),
    ...(hasRole ? [] : ['role']),
    ...(hasCompany ? [] : ['company']),
  ];
  return missing.filter((part) => parts.includes(part === 'surname' ? 'name' : part));
}

const joined = (missing: readonly string[], locale: keyof Localized) =>
  missing.map((part) => NAMES[part]?.[locale] ?? part).join(', ');

/** Reports a message that doesn't say who writes: `nobody` where it says nothing at all, else `partial`. */
export const identity: Check = {
  options: {
    parts: { type: 'words', describe: 'what must be said of the sender: name, role, company' },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule): Iterable<Finding> {
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, analysis.context)) return;
    const { parts } = rule.options;
    if (!Array.isArray(parts) || !isFromStranger(analysis, rule)) return;
    const sender = senderOf(analysis);
    const missing = missingOf(sender, parts);
    const place = openingOf(analysis);
    if (missing.length === 0 || !place) return;
    const isNobody = sender.name === 'none' && !sender.hasRole && !sender.hasCompany;
    const data = { missing: { en: joined(missing, 'en'), de: joined(missing, 'de') } };
    yield { ...place, reportId: isNobody ? 'nobody' : 'partial', data, standsAlone: true };
  },
};

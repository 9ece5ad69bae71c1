import { hasNotice, type LetterDetail, legalFormOf, missingDetails, NOTICES } from '../analysis/notices.ts';
import type { Analysis } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import type { Localized } from '../model/locale.ts';
import { matchesWhen } from '../model/when.ts';
import { isAdvertising, reportByLaw } from './law.ts';
import { openingOf } from './opening-line.ts';
import { STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

/** How reports name what letters must give. */
const DETAIL_NAMES: Readonly<Record<LetterDetail, Localized>> = {
  seat: { en: 'seat', de: 'Sitz' },
  court: { en: 'court', de: 'Gericht' },
  number: { en: 'number', de: 'Nummer' },
  director: { en: 'directors', de: 'Geschäftsführung' },
  board: { en: 'board', de: 'Vorstand' },
  supervisor: { en: 'chair', de: 'Aufsichtsrat' },
};

function listed(details: readonly LetterDetail[]): Localized {
  const names = (locale: keyof Localized) => details.map((detail) => DETAIL_NAMES[detail][locale]).join(', ');
  return { en: names('en'), de: names('de') };
}

interface Lack {
  readonly reportId: string;
  readonly data?: NonNullable<Finding['data']>;
}

/** The details that the letter of a firm lacks; the report is that of its legal form. */
function lackingDetails(analysis: Analysis): Lack | undefined {
  const { context } = analysis;
  // a mail program adds them with the signature; to an undetermined circle nobody owes them
  if (context.signature === 'appended' || context.mailing !== undefined) return undefined;
  const form = legalFormOf(analysis);
  const missing = form ? missingDetails(analysis, form) : [];
  return form && missing.length > 0 ? { reportId: form, data: { missing: listed(missing) } } : undefined;
}

function lackOf(analysis: Analysis, rule: ActiveRule): Lack | undefined {
  const { lacks } = rule.options;
  if (lacks === 'letter-details') return lackingDetails(analysis);
  if (!isAdvertising(analysis, rule)) return undefined;
  const notice = NOTICES.find((known) => known === lacks);
  // a consent is never seen in a text: without a word of it in the context it is lacking
  if (notice && hasNotice(analysis, notice)) return undefined;
  const reportId = reportByLaw(rule, analysis.context);
  return reportId === undefined ? undefined : { reportId };
}

/** Reports what a law asks for and the message lacks, at its first line; the report is that of the jurisdiction. */
export const requirement: Check = {
  options: {
    lacks: {
      type: 'choice',
      values: [...NOTICES, 'consent', 'letter-details'],
      describe: 'what must be said in the message or, of a consent, in the context',
    },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule): Iterable<Finding> {
    const excuse = rule.meta.unless?.context;
    if (analysis.context.jurisdiction === undefined) return;
    if (excuse && matchesWhen(excuse, analysis.context)) return;
    const lack = lackOf(analysis, rule);
    const place = lack && openingOf(analysis);
    if (lack && place) yield { ...lack, ...place, standsAlone: true };
  },
};

import { wordSet } from '../../text/lazy.ts';
import type { RoleWords } from '../roles.ts';
import { ENGLISH_AGENCY } from './roles.ts';

interface Forms {
  readonly role: string;
  /** folded, in the singular */
  readonly stems: string;
}

/** "business owner", "shop owners": an owner of a house or a dog is none. */
const OWNED = wordSet(
  'business company shop store studio salon practice gym restaurant firm small-business startup',
);
const OWNERS = wordSet('owner owners');

const FORMS: readonly Forms[] = [
  { role: 'coach', stems: 'coach mentor' },
  { role: 'consultant', stems: 'consultant' },
  { role: 'founder', stems: 'founder co-founder cofounder' },
  { role: 'entrepreneur', stems: 'entrepreneur solopreneur' },
  { role: 'freelancer', stems: 'freelancer solopreneur self-employed' },
  { role: 'executive', stems: 'ceo cto cmo cfo executive decision-maker' },
  { role: 'expert', stems: 'expert speaker trainer creator' },
  { role: 'provider', stems: 'service-provider provider' },
];

function reader({ role, stems }: Forms): RoleWords['read'] {
  const known = wordSet(stems);
  return (fold, before) => {
    if (role === 'entrepreneur' && OWNERS.has(fold))
      return OWNED.has(before)
        ? { before: '', after: '', isPlural: fold === 'owners', isTwoWords: true }
        : undefined;
    const word = fold.replace(/'s?$/, '');
    const singular = word.endsWith('ches') ? word.slice(0, -2) : word.replace(/s$/, '');
    if (known.has(word)) return { before: '', after: '', isPlural: false };
    return known.has(singular) ? { before: '', after: '', isPlural: true } : undefined;
  };
}

/** Whom English puts into a box beside agencies, person by person. */
export const ENGLISH_PERSONS: readonly RoleWords[] = FORMS.map((forms) => ({
  ...ENGLISH_AGENCY,
  role: forms.role,
  isPerson: true as const,
  read: reader(forms),
  official: new Set(),
  otherTrade: new Set(),
  ability: { before: new Set(), after: new Set() },
}));

const FIRM =
  /^(?:(.*)-)?(?:company|companies|business|businesses|firm|firms|studio|studios|clinic|clinics|practice|practices|salon|salons|startup|startups|start-up|start-ups)(?:'s?)?$/;
const FIRMS = /(?:ies|sses|firms|studios|clinics|practices|salons|ups)'?$/;

/** Whose firm it is: "your studio", "our company". */
export const ENGLISH_COMPANY: RoleWords = {
  ...ENGLISH_AGENCY,
  role: 'company',
  official: new Set(),
  otherTrade: new Set(),
  ability: { before: new Set(), after: new Set() },
  read(fold) {
    const match = FIRM.exec(fold);
    return match ? { before: match[1] ?? '', after: '', isPlural: FIRMS.test(fold) } : undefined;
  },
};

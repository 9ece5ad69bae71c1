import { wordSet } from '../../text/lazy.ts';
import type { RoleNoun, RoleWords } from '../roles.ts';
import { GERMAN_AGENCY } from './roles.ts';

/** What may stand before the noun in a compound without making it a trade of its own, as Steuerberater is. */
const FREE_BEFORE = wordSet(
  'solo business life online unternehmens firmen einzel jung klein startup start-up unternehmer erfolgs marketing digital vertriebs sales mindset performance mit co voll nebenberuf',
);

/** Compounds that name a business of one who is it: "dein Coaching-Business". */
const BUSINESSES = wordSet('business unternehmen firma praxis betrieb kunden angebot alltag');

interface Forms {
  readonly role: string;
  /** folded, in the singular without ending: "berater" */
  readonly stems: string;
  /** … with an ending of its own in the plural: "coaches" */
  readonly plurals: string;
}

/** Feminine and case endings; "-n" and "-innen" are plural, the bare stem may be either. */
const ENDING = /(innen|in|n|s)?$/;

function reader({ stems, plurals }: Forms): RoleWords['read'] {
  const known = wordSet(stems);
  const many = wordSet(plurals);
  const nounOf = (word: string): Pick<RoleNoun, 'isPlural' | 'mayBePlural'> | undefined => {
    if (many.has(word)) return { isPlural: !known.has(word), mayBePlural: true };
    if (known.has(word)) return { isPlural: false, mayBePlural: word.endsWith('er') };
    const ending = ENDING.exec(word)?.[1] ?? '';
    const stem = word.slice(0, word.length - ending.length);
    return ending !== '' && known.has(stem) ? { isPlural: ending === 'innen' || ending === 'n' } : undefined;
  };
  const stemAt = new RegExp(
    `^(.+?)-?((?:${[...known, ...many].sort((a, b) => b.length - a.length).join('|')})[a-z]*)$`,
  );
  return (fold): RoleNoun | undefined => {
    const whole = nounOf(fold);
    if (whole) return { before: '', after: '', ...whole };
    const [head = '', tail = ''] = fold.split('-');
    if (
      tail !== '' &&
      BUSINESSES.has(tail) &&
      (nounOf(head) || known.has(head.replace(/(?:ing|ung)s?$/, '')))
    )
      return { before: '', after: tail, isPlural: false };
    const match = stemAt.exec(fold);
    const noun = match && FREE_BEFORE.has(match[1] ?? '') ? nounOf(match[2] ?? '') : undefined;
    return noun ? { before: match?.[1] ?? '', after: '', ...noun } : undefined;
  };
}

const FORMS: readonly Forms[] = [
  { role: 'coach', stems: 'coach mentor', plurals: 'coaches mentoren mentorinnen' },
  { role: 'consultant', stems: 'berater consultant', plurals: 'consultants' },
  { role: 'founder', stems: 'gruender founder', plurals: 'founders' },
  {
    role: 'entrepreneur',
    stems: 'unternehmer solopreneur entrepreneur selbstaendiger inhaber macher',
    plurals: 'solopreneure entrepreneure entrepreneurs',
  },
  {
    role: 'freelancer',
    stems:
      'freelancer freiberufler selbststaendiger selbststaendige selbstaendige selbststaendigen selbstaendigen',
    plurals: 'selbststaendige selbstaendige selbststaendigen selbstaendigen solo-selbststaendige',
  },
  {
    role: 'executive',
    stems:
      'geschaeftsfuehrer ceo entscheider fuehrungskraft vorstand marketingleiter vertriebsleiter personalleiter marketingverantwortliche marketingverantwortlicher personalverantwortliche personalverantwortlicher',
    plurals: 'fuehrungskraefte ceos vorstaende',
  },
  { role: 'expert', stems: 'experte expertin speaker trainer', plurals: 'experten expertinnen' },
  { role: 'provider', stems: 'dienstleister', plurals: '' },
];

/** Whom German puts into a box beside agencies, person by person. */
export const GERMAN_PERSONS: readonly RoleWords[] = FORMS.map((forms) => ({
  ...GERMAN_AGENCY,
  role: forms.role,
  isPerson: true as const,
  read: reader(forms),
  official: new Set(),
  otherTrade: new Set(),
}));

const FIRM =
  /^(?:(.+?)-?)?(firma|firmen|unternehmen|betrieb|betriebe|studio|studios|kanzlei|kanzleien|praxis|praxen|buero|bueros|laden|laeden|werkstatt|werkstaetten|salon|salons|startup|startups|start-up|start-ups)s?$/;
const FIRMS =
  /(?:firmen|betriebe|studios|kanzleien|praxen|bueros|laeden|werkstaetten|salons|startups|start-ups)$/;

/** Whose firm it is: "Ihr Studio", "unsere Kanzlei". */
export const GERMAN_COMPANY: RoleWords = {
  ...GERMAN_AGENCY,
  role: 'company',
  official: new Set(),
  otherTrade: new Set(),
  read(fold) {
    const match = FIRM.exec(fold);
    return match ? { before: match[1] ?? '', after: '', isPlural: FIRMS.test(fold) } : undefined;
  },
};

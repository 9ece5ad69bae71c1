import type { LanguageCode } from '../model/locale.ts';
import { GERMAN_COMPANY, GERMAN_PERSONS } from './de/person-roles.ts';
import { GERMAN_AGENCY } from './de/roles.ts';
import { ENGLISH_COMPANY, ENGLISH_PERSONS } from './en/person-roles.ts';
import { ENGLISH_AGENCY } from './en/roles.ts';

/** How one token names a role: "Werbeagenturinhaber" is the role's noun with a part before and a part after it. */
export interface RoleNoun {
  /** folded part of a compound before the noun: "werbe" */
  readonly before: string;
  /** folded part of a compound after the noun: "inhaber" */
  readonly after: string;
  readonly isPlural: boolean;
  /** the word before belongs to it: "business owner" */
  readonly isTwoWords?: true;
  /** the form is that of the plural as well: "Berater" */
  readonly mayBePlural?: boolean;
}

/** What a language knows of a role that people are put into: of the agency, the coach, the founder. All words are folded. */
export interface RoleWords {
  readonly role: string;
  /** a person, not a firm: "your coach" is the one the reader has, not the reader */
  readonly isPerson?: true;
  /** the token as the role's noun, or undefined; `before` is the word before it */
  readonly read: (fold: string, before: string) => RoleNoun | undefined;
  /** parts of a compound, or words before the noun, that make it an authority or a service of its own kind */
  readonly official: ReadonlySet<string>;
  /** … and those that make it another trade, in which it is the right word */
  readonly otherTrade: ReadonlySet<string>;
  /** words after the noun, or after parts of a compound, that name somebody who runs one */
  readonly runner: readonly string[];
  /** what makes "your agency" the one the reader employs */
  readonly former: ReadonlySet<string>;
  /** verbs of employing one: who does it has an agency, and is none */
  readonly employing: ReadonlySet<string>;
  /** … of those the ones that say so even with "your": "Sie zahlen Ihrer Agentur" */
  readonly hiring: ReadonlySet<string>;
  /** verbs of having one, which in a statement about the reader is running it */
  readonly having: ReadonlySet<string>;
  /** verbs of running one */
  readonly running: ReadonlySet<string>;
  /** forms of *be* */
  readonly being: ReadonlySet<string>;
  /** words that set one apart from others: "anders als Agenturen" */
  readonly contrast: ReadonlySet<string>;
  /** what is done for whom an offer is made to: "hilft Agenturen", "for agencies" */
  readonly serving: ReadonlySet<string>;
  /** what those do who have what is offered: "Agenturen sparen", "agencies use it" */
  readonly served: ReadonlySet<string>;
  /** talking to, or working with: "viele Agenturen, mit denen ich spreche" */
  readonly dealing: ReadonlySet<string>;
  /** opens a condition */
  readonly condition: ReadonlySet<string>;
  /** takes up a third party: "ask them", "dort" */
  readonly backTo: ReadonlySet<string>;
  /** opens a relative clause with an object before its subject: "die Kampagne, die Ihre Agentur …" */
  readonly relative: ReadonlySet<string>;
  /** slips that one tells a client of, not the agency itself */
  readonly slip: ReadonlySet<string>;
  /** "ihr in der Agentur"; none where it would be another's */
  readonly inside: ReadonlySet<string>;
  /** what an agency can have like the reader's: "eurer Größe", "in your area" */
  readonly measure: ReadonlySet<string>;
  readonly articles: { readonly definite: ReadonlySet<string>; readonly indefinite: ReadonlySet<string> };
  readonly as: ReadonlySet<string>;
  readonly like: ReadonlySet<string>;
  /** the sender as subject, the reader as subject */
  readonly senderSubject: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** tasks of an authority, after `forWords`: "Agentur für Arbeit" */
  readonly publicTasks: ReadonlySet<string>;
  readonly forWords: ReadonlySet<string>;
  /** prepositions: of belonging ("von", "with"), of the agent or partner ("by"), of a place ("bei") */
  readonly from: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  /** what stands before "the agency" in talk about the reader's: "Glückwunsch zur", "congrats on" */
  readonly about: ReadonlySet<string>;
  readonly how: ReadonlySet<string>;
  /** words after the noun that say which one is meant */
  readonly specifying: ReadonlySet<string>;
  /** auxiliaries right before the noun phrase: it is the subject */
  readonly auxiliary: ReadonlySet<string>;
  /** the reader as the one for whom something is done, where a form of its own shows it */
  readonly dative: ReadonlySet<string>;
  /** says that somebody is none */
  readonly negation: ReadonlySet<string>;
  /** "fellow agency owner" */
  readonly fellow: ReadonlySet<string>;
  /** words before `as` that make it a comparison or a list */
  readonly comparing: RegExp;
  /** words around the noun where it means the ability to act; none where the language has no such sense */
  readonly ability: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };
  /** the verb stands before its object, as in English */
  readonly isVerbFirst: boolean;
}

/** The roles that a message can misaddress somebody with, per language. */
export const ROLES: Readonly<Partial<Record<LanguageCode, readonly RoleWords[]>>> = {
  de: [GERMAN_AGENCY, ...GERMAN_PERSONS, GERMAN_COMPANY],
  en: [ENGLISH_AGENCY, ...ENGLISH_PERSONS, ENGLISH_COMPANY],
};

/** What every noun of a role has in it: a quick look before the careful one. */
export const ROLE_HINTS: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  de: /agentur|coach|mentor|berat|consult|gruend|founder|unternehm|preneur|selbst|inhaber|macher|freel|freiber|fuehr|ceo|entscheid|vorsta|leiter|verantwortlich|expert|speaker|trainer|dienstl|firm|betrieb|studio|kanzlei|prax|buero|bueros|laden|laeden|werkst|salon|start-?up/,
  en: /agenc|coach|mentor|consult|founder|preneur|owner|freel|self-empl|^c[etmf]o|executive|decision-m|expert|speaker|trainer|creator|provider|compan|business|firm|studio|clinic|practice|salon|start-?up/,
};

import type { LanguageCode } from '../model/locale.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The closed word classes by which the subject of a clause is found. All words are folded. */
export interface SubjectWords {
  /** the sender in the nominative */
  readonly sender: ReadonlySet<string>;
  /** the reader in the nominative, where the form can be nothing else */
  readonly reader: ReadonlySet<string>;
  /** words that open a relative clause */
  readonly relative: ReadonlySet<string>;
  /** words that take up what was said before: "das spart …", "it cuts …" */
  readonly anaphora: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** auxiliaries and modals: the verb that counts stands elsewhere */
  readonly auxiliaries: ReadonlySet<string>;
  /** verbs after which a pronoun is object and subject at once: "helps you save" */
  readonly letting: ReadonlySet<string>;
}

export const SUBJECTS: Readonly<Record<LanguageCode, SubjectWords>> = {
  // Duden-Grammatik §§ 267, 592: personal pronouns, auxiliaries and modals
  de: {
    sender: words('ich wir'),
    reader: words('du haste kannste willste'),
    relative: words('das die der welches welche welcher was'),
    anaphora: words('das dies damit dadurch so es hierdurch hiermit dabei daraus'),
    prepositions: words(
      'an auf aus bei beim fuer in im mit nach seit von vom zu zum zur ueber unter um durch ohne gegen',
    ),
    auxiliaries: words(
      `habe haben hat hatte hatten haette haetten bin bist ist sind war waren werde werden wird wuerde wuerden kann koennen koennte koennten
       moechte moechten will wollen wollte wollten soll sollen sollte sollten darf duerfen duerfte duerften muss muessen lasse lassen`,
    ),
    letting: words('lassen laesst hilft helfen'),
  },
  en: {
    sender: words("i we i'm i've i'd i'll we're we've we'd we'll im ive"),
    reader: words("you you're you've you'd you'll"),
    relative: words('that which who'),
    anaphora: words("it this that these they it's"),
    prepositions: words('in on at of for with to from into by about over under through without'),
    auxiliaries: words(
      `have has had been be am are is was were will would can could may might shall should must do does did 've 'd 'll also just now
       already recently currently even only really never always often usually then then`,
    ),
    letting: words(
      'help helps helped helping let lets letting allow allows allowing enable enables enabling get gets make makes give gives means',
    ),
  },
};

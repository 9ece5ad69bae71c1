import type { LanguageCode } from '../model/locale.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The closed word classes by which a clause is read: who does what, to whom, and how it is said. */
export type WordClass =
  /** the sender as subject */
  | 'sender'
  /** the reader as subject, where the form can be nothing else */
  | 'reader'
  /** the reader as subject, where another word may have the same form */
  | 'reader-nominative'
  /** the sender's firm: "we", "our", not "I" */
  | 'firm'
  /** the sender by another name, after "our" */
  | 'team'
  /** opens a relative clause */
  | 'relative'
  /** takes up what was said: "das spart …", "it cuts …" */
  | 'anaphora'
  /** takes up things: "we lease them" */
  | 'back-pronoun'
  | 'preposition'
  | 'definite'
  | 'indefinite'
  /** may stand before a noun that is no deed: articles, owners, prepositions */
  | 'before-noun'
  /** ends a noun phrase */
  | 'after-noun'
  /** opens a clause that goes on with the subject of the one before */
  | 'continuing'
  /** the verb that counts stands elsewhere */
  | 'auxiliary'
  | 'being'
  | 'having'
  | 'doing'
  /** "would like to", "are happy to": the deed comes after it */
  | 'wishing'
  /** makes a pronoun object and subject at once: "helps you save" */
  | 'letting'
  /** what the reader is said to know or want is no fact about him */
  | 'knowing'
  /** a finite verb in the past tense; the German weak ones are told by their ending */
  | 'past'
  /** has the ending of a weak past tense and is none */
  | 'not-past'
  /** makes the perfect tense of the sender's */
  | 'perfect'
  /** to have written, called, looked or chosen is not to have been a customer */
  | 'contacting'
  /** says what something costs, not what it brings */
  | 'costing'
  /** a plan for both: "we should" */
  | 'for-both'
  /** of all the world, and so not of this reader */
  | 'many'
  | 'less'
  | 'how'
  /** by means of */
  | 'with';

type Classes = Readonly<Record<WordClass, ReadonlySet<string>>>;

// Duden-Grammatik §§ 267, 592: personal pronouns, auxiliaries and modals
const GERMAN: Classes = {
  sender: words('ich wir'),
  reader: words('du haste kannste willste'),
  'reader-nominative': words('du haste sie ihr'),
  firm: words('wir unser unsere unserem unseren unserer unseres'),
  team: words(''),
  relative: words('das die der welches welche welcher was'),
  anaphora: words('das dies damit dadurch so es hierdurch hiermit dabei daraus'),
  'back-pronoun': words('sie diese alle'),
  preposition: words(
    'an auf aus bei beim fuer in im mit nach seit von vom zu zum zur ueber unter um durch ohne gegen',
  ),
  definite: words('dem der diesem dieser'),
  indefinite: words('ein eine einen'),
  'before-noun': words(''),
  'after-noun': words(''),
  continuing: words(''),
  auxiliary: words(
    `habe haben hat hatte hatten haette haetten bin bist ist sind war waren werde werden wird wuerde wuerden kann koennen koennte koennten
     moechte moechten will wollen wollte wollten soll sollen sollte sollten darf duerfen duerfte duerften muss muessen lasse lassen`,
  ),
  being: words('ist sind war waren bleibt bleiben'),
  having: words('habe haben haetten'),
  doing: words('mache machen'),
  wishing: words(''),
  letting: words('lassen laesst hilft helfen'),
  knowing: words('wissen weisst kennen kennst wollen willst moechten moechtest brauchen brauchst'),
  past: words(
    `war waren warst wart hatte hatten hattest wurde wurden fiel fielen stand standen lag lagen hing hingen ging gingen kam kamen blieb
     blieben lief liefen klang klangen hiess gab sah sahen trug trugen brach brachen schloss sprang riss roch schien hielt hielten bekam
     bekamen begann begannen verschwand verschwanden zog zogen wollte wollten konnte konnten musste mussten`,
  ),
  'not-past': words(
    `heute bitte haette hatte moechte koennte koennten sollte sollten wuerde duerfte muesste haetten moechten letzte letzten erste
     ersten naechste naechsten beste besten gute guten leichte leichten weite seite mitte wollte wollten konkreten gesamte gesamten
     nannten sogenannten direkte direkten halte halten biete bieten arbeite arbeiten rate raten leite leiten warte warten erhalten
     gestalten kosten starten testen beraten bereiten vertreten verwalten anbieten betreten auftreten gestatten unten minuten
     leisten nutzten mindesten meisten spaetesten schreiten verarbeiten erwarten beantworten verbreiten verwerten auswerten
     bewerten starte teste leiste antworte antworten berichte berichten chatten daten listen melde richte richten bitten stifte
     stiften breite breiten`,
  ),
  perfect: words('habe haben hatte hatten bin sind war waren'),
  contacting: words(
    `gemeldet angerufen angefragt geschrieben nachgefragt bedankt erreicht versucht beworben vorgestellt angeschrieben gefunden entdeckt
     erkannt gesehen bemerkt vernetzt gesendet geschickt melden anrufen anfragen nachfragen bedanken erreichen bewerben vorstellen
     ausgemacht festgestellt ausgewaehlt nominiert vorgeschlagen nachhaken entschuldigen erkundigen erkundigt informieren informiert entschuldigt gestossen`,
  ),
  costing: words('dauert kostet frisst braucht benoetigt verliert'),
  'for-both': words('sollten'),
  many: words('meisten viele vielen manche oft haeufig immer'),
  less: words('weniger'),
  how: words('wie'),
  with: words('mit dank'),
};

const ENGLISH: Classes = {
  sender: words("i we i'm i've i'd i'll we're we've we'd we'll im ive"),
  reader: words("you you're you've you'd you'll"),
  'reader-nominative': words("you you're you've"),
  firm: words("we we're we've we'd we'll our"),
  team: words(
    `team company firm agency studio staff people experts engineers developers designers writers drivers workshop factory crew office`,
  ),
  relative: words('that which who'),
  anaphora: words("it this that these they it's"),
  'back-pronoun': words('them those these'),
  preposition: words('in on at of for with to from into by about over under through without'),
  definite: words('the this that'),
  indefinite: words('a an'),
  'before-noun': words('a an the your our my their this any some no of for in on with'),
  'after-noun': words('and or but so as than because while a the your'),
  continuing: words('to and or by without so while not then plus'),
  auxiliary: words(
    `have has had been be am are is was were will would can could may might shall should must do does did also just now already recently
     currently even only really never always often usually then`,
  ),
  being: words('am are is was were been be'),
  having: words("have i've we've got"),
  doing: words('do did does'),
  wishing: words('like love want wish plan happy glad able going ready pleased'),
  letting: words(
    'help helps helped helping let lets letting allow allows allowing enable enables enabling get gets make makes give gives means',
  ),
  knowing: words('know want need wonder may might'),
  past: words(
    `was were wasn't weren't had hadn't arrived came broke fell went failed stopped froze kept took said gave named mentioned wrote reported
     showed listed stood lay hung rang ran burnt jumped dropped vanished crashed opened closed moved won lost`,
  ),
  'not-past': words(''),
  perfect: words(''),
  contacting: words('selected chosen shortlisted nominated picked recommended impressed'),
  costing: words('takes costs eats wastes needs requires lasts loses'),
  'for-both': words('should'),
  many: words('most many often always usually typically'),
  less: words('less fewer'),
  how: words('how'),
  with: words('with using'),
};

/** The closed word classes of each language, folded. */
export const CLAUSE_WORDS: Readonly<Record<LanguageCode, Classes>> = { de: GERMAN, en: ENGLISH };

import type { LanguageCode } from '../model/locale.ts';
import { wordSet } from '../text/lazy.ts';

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
  /** the sender is allowed to, which is no offer unless it is for the reader */
  | 'allowed'
  /** a plan for both: "we should" */
  | 'for-both'
  /** of all the world, and so not of this reader */
  | 'many'
  | 'less'
  /** what may be an article as well as a number */
  | 'single'
  /** what could be, or would */
  | 'potential'
  /** what the sender could do unasked */
  | 'volunteering'
  /** in what state a thing is, or where */
  | 'state'
  | 'how'
  /** by means of */
  | 'with';

type Classes = Readonly<Record<WordClass, ReadonlySet<string>>>;

// Duden-Grammatik §§ 267, 592: personal pronouns, auxiliaries and modals
const GERMAN: Classes = {
  sender: wordSet('ich wir'),
  reader: wordSet('du haste kannste willste'),
  'reader-nominative': wordSet('du haste sie ihr'),
  firm: wordSet('wir unser unsere unserem unseren unserer unseres'),
  team: wordSet(''),
  relative: wordSet('das die der welches welche welcher was'),
  anaphora: wordSet('das dies damit dadurch so es hierdurch hiermit dabei daraus'),
  'back-pronoun': wordSet('sie ihn diese alle neue neues neuen welche eine einen eines'),
  preposition: wordSet(
    'an auf aus bei beim fuer in im mit nach seit von vom zu zum zur ueber unter um durch ohne gegen',
  ),
  definite: wordSet('dem der diesem dieser'),
  indefinite: wordSet('ein eine einen'),
  'before-noun': wordSet(''),
  'after-noun': wordSet(''),
  continuing: wordSet(''),
  auxiliary: wordSet(
    `habe haben hat hatte hatten haette haetten bin bist ist sind war waren werde werden wird wuerde wuerden kann koennen koennte koennten
     moechte moechten will wollen wollte wollten soll sollen sollte sollten darf duerfen duerfte duerften muss muessen lasse lassen`,
  ),
  being: wordSet('ist sind war waren bleibt bleiben'),
  having: wordSet('habe haben haette haetten'),
  doing: wordSet('mache machen'),
  wishing: wordSet(''),
  letting: wordSet('lassen laesst hilft helfen'),
  knowing: wordSet('wissen weisst kennen kennst wollen willst moechten moechtest brauchen brauchst'),
  past: wordSet(
    `war waren warst wart hatte hatten hattest wurde wurden fiel fielen stand standen lag lagen hing hingen ging gingen kam kamen blieb
     blieben lief liefen klang klangen hiess gab sah sahen trug trugen brach brachen schloss sprang riss roch schien hielt hielten bekam
     bekamen begann begannen verschwand verschwanden zog zogen wollte wollten konnte konnten musste mussten`,
  ),
  'not-past': wordSet(
    `heute bitte haette hatte moechte koennte koennten sollte sollten wuerde duerfte muesste haetten moechten letzte letzten erste
     ersten naechste naechsten beste besten gute guten leichte leichten weite seite mitte wollte wollten konkreten gesamte gesamten
     nannten sogenannten direkte direkten halte halten biete bieten arbeite arbeiten rate raten leite leiten warte warten erhalten
     gestalten kosten starten testen beraten bereiten vertreten verwalten anbieten betreten auftreten gestatten unten minuten
     leisten nutzten mindesten meisten spaetesten schreiten verarbeiten erwarten beantworten verbreiten verwerten auswerten
     bewerten starte teste leiste antworte antworten berichte berichten chatten daten listen melde richte richten bitten stifte
     stiften breite breiten`,
  ),
  perfect: wordSet('habe haben hatte hatten bin sind war waren'),
  contacting: wordSet(
    `gemeldet angerufen angefragt geschrieben nachgefragt bedankt erreicht versucht beworben vorgestellt angeschrieben gefunden entdeckt
     erkannt gesehen bemerkt vernetzt gesendet geschickt melden anrufen anfragen nachfragen bedanken erreichen bewerben vorstellen
     ausgemacht festgestellt ausgewaehlt nominiert vorgeschlagen nachhaken entschuldigen erkundigen erkundigt informieren informiert entschuldigt gestossen`,
  ),
  costing: wordSet('dauert kostet frisst braucht benoetigt verliert'),
  allowed: wordSet('darf duerfen durfte durften'),
  'for-both': wordSet('sollten'),
  many: wordSet('meisten viele vielen manche oft haeufig immer'),
  less: wordSet('weniger'),
  single: wordSet('ein eine einen einem einer'),
  potential: wordSet('koennte koennten waere waeren bekaeme bekaemen haette haetten wuerde wuerden'),
  volunteering: wordSet('koennte koennten kann koennen'),
  state: wordSet('steht stehen liegt liegen haengt haengen ist sind kommt kommen'),
  how: wordSet('wie'),
  with: wordSet('mit dank'),
};

const ENGLISH: Classes = {
  sender: wordSet("i we i'm i've i'd i'll we're we've we'd we'll im ive"),
  reader: wordSet("you you're you've you'd you'll"),
  'reader-nominative': wordSet("you you're you've"),
  firm: wordSet("we we're we've we'd we'll our"),
  team: wordSet(
    `team company firm agency studio staff people experts engineers developers designers writers drivers workshop factory crew office`,
  ),
  relative: wordSet('that which who'),
  anaphora: wordSet("it this that these they it's"),
  'back-pronoun': wordSet('it them those these ones'),
  preposition: wordSet('in on at of for with to from into by about over under through without'),
  definite: wordSet('the this that'),
  indefinite: wordSet('a an'),
  'before-noun': wordSet('a an the your our my their this any some no of for in on with'),
  'after-noun': wordSet('and or but so as than because while a the your'),
  continuing: wordSet('to and or by without so while not then plus'),
  auxiliary: wordSet(
    `have has had been be am are is was were will would can could may might shall should must do does did also just now already recently
     currently even only really never always often usually then`,
  ),
  being: wordSet('am are is was were been be'),
  having: wordSet("have i've we've got"),
  doing: wordSet('do did does'),
  wishing: wordSet('like love want wish plan happy glad able going ready pleased'),
  letting: wordSet(
    'help helps helped helping let lets letting allow allows allowing enable enables enabling get gets make makes give gives means',
  ),
  knowing: wordSet('know want need wonder may might'),
  past: wordSet(
    `was were wasn't weren't had hadn't arrived came broke fell went failed stopped froze kept took said gave named mentioned wrote reported
     showed listed stood lay hung rang ran burnt jumped dropped vanished crashed opened closed moved won lost`,
  ),
  'not-past': wordSet(''),
  perfect: wordSet(''),
  contacting: wordSet('selected chosen shortlisted nominated picked recommended impressed'),
  costing: wordSet('takes costs eats wastes needs requires lasts loses'),
  allowed: new Set(),
  'for-both': wordSet('should'),
  many: wordSet('most many often always usually typically'),
  less: wordSet('less fewer'),
  single: wordSet('one single'),
  potential: wordSet('could would might'),
  volunteering: wordSet('could can'),
  state: wordSet('is are stands stand lies sits hangs arrives arrive'),
  how: wordSet('how'),
  with: wordSet('with using'),
};

/** The closed word classes of each language, folded. */
const NO_WORDS = Object.fromEntries(
  Object.keys(GERMAN).map((name) => [name, new Set<string>()]),
) as unknown as Classes;

/** The closed word classes of a language; empty ones where nobody has written them yet. */
export function clauseWordsOf(code: LanguageCode): Classes {
  if (code === 'de') return GERMAN;
  return code === 'en' ? ENGLISH : NO_WORDS;
}

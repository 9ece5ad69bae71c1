import { wordSet } from '../../../text/lazy.ts';

/** Words by which a request is told from a report and from other words; folded, lemmas as spelled. */

/** The subject that rules an imperative out. */
export const ICH = wordSet("ich ich's ichs");

/** After "sei" these go on with a wish or a report: "Sei es am Montag …", "Sei der Preis …". */
export const SUBJECT_AFTER_SEI = wordSet(
  'es er sie das die der dies dieses denn dahingestellt dem ihm ihr mir an noch hier hierbei jedoch ein eine',
);

/** After "sprich" these make it a request; else it means "that is". */
export const SPEAKS = wordSet(
  'mit uns mir ihn sie doch einfach nicht mich bitte gern gerne deine dein in ueber',
);

/** Imperatives that no other form resembles, wherever they stand. */
export const UNIQUE = wordSet('gib nimm wirf hilf vergiss triff empfiehl befiehl');

/** After these a look-alike is English: "send a copy", "find the error". */
export const ENGLISH = wordSet('a the to of your this that some it and is are with you my our for');

/** Particles of an invitation: "Schaut mal rein". */
export const INVITING = wordSet('mal doch gern gerne ruhig unbedingt einfach bitte');

/** "Hab keine …": with these it is said to somebody; "Habe keine Zeit" is not. */
export const FEARS = wordSet('angst sorge sorgen scheu bedenken hemmungen furcht zweifel');

/** What one tells others to have: "Hab Geduld". */
export const HAVE_OBJECTS = wordSet('geduld spass vertrauen mut nachsicht verstaendnis erbarmen dank');

/** "halte das für …": an opinion. */
export const FOR = wordSet('fuer');

/** Words of the first person; with one of them before, a later form in -e is the writer's too. */
export const SELF = wordSet(
  "ich ich's mich mein meine meinen meinem meiner bin habe hab moechte wuerde hoffe freue wollte wuensche bedanke verbleibe",
);

/** "Man nehme … und rühre": a recipe, not a request. */
export const MAN = wordSet('man');

/** Subjunctives of reported speech; a form in -e beside them is one, too. */
export const REPORTED = wordSet('sei seien habe werde koenne muesse solle wolle duerfe wuerden');

/** After a form in -e these make it a request, whatever writers use to say of themselves with that verb. */
export const CUES = wordSet('mal jetzt doch bitte uns dir dich einfach dein deine deinen deinem deiner');

/** What programs tell of themselves: "Lade Daten …". */
export const MACHINE = wordSet(
  'laden speichern verbinden aktualisieren synchronisieren prüfen berechnen initialisieren senden suchen',
);

/** "Teile Inhalte", "Stelle Fragen": the object needs no article. */
export const TAKES_NOUN = wordSet('teilen stellen sammeln planen');

/** Verbs whose object comes with a preposition: "Klick auf den Link". */
export const CLICKS = wordSet('klicken tippen drücken achten warten');

/** Goes with an infinitive: "Versuche … zu öffnen". */
export const ZU = wordSet('zu');

/** Requests before a colon: "Merke: …". Nouns stand there otherwise. */
export const DEFINING = wordSet('merken beachten bedenken wissen');

/** After a comma these refer to a noun. */
export const RELATIVES = wordSet('die der das deren dessen welche welcher');

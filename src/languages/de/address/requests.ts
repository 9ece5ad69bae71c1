import { wordSet } from '../../../text/lazy.ts';

/** Words by which a request is told from a report and from other words; folded, lemmas as spelled. */

/** The subject that rules an imperative out. */
export const ICH = wordSet("ich ich's ichs");

/** After "sei" these go on with a wish or a report: "Sei es am Montag …", "Sei der Preis …". */
export const SUBJECT_AFTER_SEI = wordSet(
  'es er sie das die der dies dieses denn dahingestellt dem ihm ihr mir an noch hier hierbei jedoch ein eine',
);

/** After "sei" within a sentence these make it a request: "…, sei also vorsichtig". */
export const BE = wordSet('also bitte so einfach ruhig vorsichtig ehrlich gespannt dabei');

/** After "sprich" these make it a request; else it means "that is". */
export const SPEAKS = wordSet(
  'mit uns mir ihn sie doch einfach nicht mich bitte gern gerne deine dein in ueber',
);

/** Imperatives that no other form resembles, wherever they stand. */
export const UNIQUE = wordSet('gib nimm wirf hilf vergiss triff empfiehl befiehl');

/** After these a look-alike is English: "send a copy", "find the error". */
export const ENGLISH = wordSet('a the to of your parts this that some it and is are with you my our for');

/** Particles that end a call to several: "Macht mit!", "Kommt vorbei!". */
export const INVITING_PARTICLES = wordSet('mit vorbei rein dran her hin raus heim zu weiter');

/** With an exclamation mark these are asked of several after "bleibt": "Bleibt gesund!" */
export const STAY = wordSet('gesund dran neugierig fit stark wachsam munter treu zuhause zusammen');

/** Verbs that take up what one is reminded of: "Denkt daran", "Achtet darauf". */
export const REMINDING = wordSet('denken achten');

/** "Wartet nicht länger!" */
export const NOT = wordSet('nicht nie niemals');

/** "Rettet den Wald!": articles that can't begin a subject. */
export const ONLY_ACCUSATIVE = wordSet('den einen keinen euren unseren diesen jeden');

/** Several whom one calls before one asks: "Leute, hört zu!" */
export const CALLED = wordSet(
  'leute kinder freunde freundinnen jungs maedels kollegen kolleginnen freundchen maenner',
);

/** Right after "Kommt": "Kommt vorbei und …". */
export const COMING = wordSet('vorbei rein her mit herein');

/** Particles of an invitation: "Schaut mal rein". */
export const INVITING = wordSet('mal doch gern gerne ruhig unbedingt einfach bitte');

/** "Hab keine …": with these it is said to somebody; "Habe keine Zeit" is not. */
export const FEARS = wordSet('angst sorge sorgen scheu bedenken hemmungen furcht zweifel');

/** What one tells others to have: "Hab Geduld". */
export const HAVE_OBJECTS = wordSet('geduld spass vertrauen mut nachsicht verstaendnis erbarmen dank');

/** "halte das für …": an opinion. */
export const FOR = wordSet('fuer');

/** "Glaub kaum", "Denk schon", "Wünsch einen schönen Tag": opinions and wishes whose "ich" and "-e" are left out. */
export const OPINIONS = wordSet('glauben denken hoffen wünschen');
export const OPINION_ENDS = wordSet('kaum eher schon auch nicht ja');
export const WISHED = wordSet('einen eine ein schoene schoenen schoenes frohe gute guten alles viel viele');

/** Begin a report whose "ich" is left out, so that a bare stem goes on with it: "Muss los, ruf später an". */
export const OWN_STARTS = wordSet('bin muss kann will war hatte moechte wuerde hab habe');

/** Those one works for: "Berate Betriebe in Sachen Energie". */
export const CLIENTS = wordSet(
  `betriebe betrieben handwerker handwerksbetriebe gruender gruenderinnen kunden unternehmen unternehmer firmen teams
   menschen selbststaendige agenturen mittelstaendler kmu startups fuehrungskraefte coaches mitarbeiter vereine`,
);

/** What one shares without passing it on: "Teile die Meinung nicht". */
export const VIEWS = wordSet(
  'meinung ansicht auffassung einschaetzung sorge sorgen kritik begeisterung haltung',
);

/** After the first verb these tell of the writer's own doing: "Komm grad heim, ruf gleich an". */
export const JUST_NOW = wordSet('grad grade gerade');

/** Beside "mich" these tell of the writer's own memory: "Erinnere mich noch gut". */
export const REMEMBERED = wordSet('noch gut gern gerne genau dunkel kaum lebhaft');

/** What somebody has done or is; what follows after a comma is no more of it. */
export const PERFECT = wordSet('habe hab bin war hatte');

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

/** What readers are asked to enter, also in a field that says so with an ellipsis: "Schreibe eine Nachricht …". */
export const INPUT_VERBS = wordSet(
  'wählen schreiben fragen beschreiben nennen antworten kommentieren tippen',
);

/** After a bare stem these make it no report of the writer's own: "Komm schon", "Mach auch mit". */
export const OPEN_STRESS = wordSet('schon auch ja');

/** "Teile Inhalte", "Stelle Fragen": the object needs no article. */
export const TAKES_NOUN = wordSet('teilen stellen sammeln planen sparen');

/** Verbs whose object comes with a preposition: "Klick auf den Link". */
export const CLICKS = wordSet('klicken tippen drücken achten warten');

/** Goes with an infinitive: "Versuche … zu öffnen". */
export const ZU = wordSet('zu');

/** Requests before a colon: "Merke: …". Nouns stand there otherwise. */
export const DEFINING = wordSet('merken beachten bedenken wissen');

/** What opens an explanation: "Schau, das geht so". */
export const FILLERS = wordSet('schau guck hoer komm wart');

/** These go with a bare infinitive: "Lass mal hören", "Geh mal nachsehen". */
export const WITH_INFINITIVE = wordSet('lassen gehen kommen lernen helfen hören sehen fahren');

/** What is sent goes so: "Schicke Fotos an …". */
export const SENT_BY = wordSet('an per via');

/** After a comma these go on with a list or a relative clause. */
export const RELATIVES_ONLY = wordSet('die deren dessen welche und oder');

/** After a comma these refer to a noun. */
export const RELATIVES = wordSet('die der das deren dessen');

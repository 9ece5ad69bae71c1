import { wordSet } from '../../../text/lazy.ts';

/** Folded closed-class words by which a clause's structure is read. */

/** Articles and determiners that begin an object as well as a subject. */
export const DETERMINERS = wordSet(
  `den die das dem der des ein eine einen einem einer eines kein keine keinen keinem keiner dein deine
   deinen deinem deiner diese diesen dieses diesem dieser jede jeden jedes jedem alle allen alles mehrere
   einige viele unser unsere unseren unserem unserer mein meine meinen meinem meiner sein seine seinen ihre
   ihren welche welchen beide etwas nichts mehr maximal mindestens zwei drei`,
);

/** Determiners that can only begin an object of what stands before them, never a genitive. */
export const ACCUSATIVE = wordSet(
  `den die das ein eine einen kein keine keinen dein deine deinen deinem diese diesen dieses jede jeden
   jedes alle alles unsere unseren unser etwas nichts`,
);

export const GENITIVE = wordSet(
  'des der eines einer unserer unseres deiner seiner ihrer dieser dieses vom von',
);

export const PREPOSITIONS = wordSet(
  `ab an am ans auf aufs aus ausser bei beim bis durch fuer fuers gegen hinter im in ins mit nach neben
   ohne seit statt trotz ueber ueberm um unter vom von vor waehrend wegen zu zum zur zwischen gemaess laut
   inklusive per pro via binnen samt zwecks`,
);

/** Adverbs and particles that follow a verb, not a noun. */
export const PARTICLES = wordSet(
  `mal doch einfach jetzt hier bitte nun kurz gleich sofort schnell ruhig eben bloss nur lieber unbedingt
   zuerst erst dann danach anschliessend nie niemals nicht immer stets wieder zurueck einmal direkt weiter
   selbst noch heute morgen dazu dafuer dabei damit daran darauf darueber davon hierzu hierfuer oben unten
   rein raus vorbei mit an auf ein aus ab zu vor nach los her hin rueber runter rauf dahin sicher
   sorgfaeltig genau regelmaessig online kostenlos gratis unverbindlich gern gerne bequem alternativ
   spaeter frueh fruehzeitig gerade schon auch bereits jemanden niemanden derzeit aktuell sonst vielleicht zusammen gemeinsam`,
);

/** Particles that tell an imperative from a noun of the same form: "Buch einfach einen Slot", "Schau mal". */
export const IMPERATIVE_PARTICLES = wordSet(
  `mal doch einfach jetzt bitte nun kurz gleich sofort schnell ruhig bloss unbedingt nochmal hier hierzu
   dazu gern gerne niemals nie sicher genug`,
);

/** Object pronouns after a verb. */
export const OBJECT_PRONOUNS = wordSet(
  'mir mich uns es ihn ihm dir dich sie ihnen euch dies das alles nichts',
);

/** Finite verbs so common that a clause with one of them has its verb. */
export const AUXILIARIES = wordSet(
  `ist sind war waren wird wurde wurden hat hatte hatten kann konnte koennte koennten muss musste muessen
   soll sollte sollten darf durfte duerfte will wollte waere waeren wuerde wuerden haette haetten gibt gab
   geht ging laeuft lief kommt kam steht stand liegt lag bleibt blieb fehlt gilt heisst macht braucht
   dauert kostet lohnt folgt beginnt endet zeigt betraegt bin habe moechte`,
);

/** Words that begin a subordinate or a relative clause, or a question. */
export const SUBORDINATORS = wordSet(
  `dass wenn falls ob weil da damit als bevor ehe nachdem sobald solange sofern soweit seitdem waehrend
   obwohl obgleich indem sodass was wer wem wen wie wo wann warum wieso weshalb woher wohin womit wofuer
   worauf woran wodurch welche welcher welches welchen welchem wieviel wobei wovon worueber`,
);

/** Words after which the clause goes on as if it began there. */
export const COORDINATORS = wordSet('und oder aber sondern denn bzw beziehungsweise sowie plus doch & +');

/** Words before a verb that still opens its clause: "Bitte melde …", "Dann ruf …", "Und schreib …". */
export const OPENERS = wordSet(
  `bitte und oder aber dann also danach anschliessend nun jetzt einfach hey hallo hi ja nein ok okay ach oh
   na sonst zuerst zunaechst deshalb daher alternativ ansonsten schliesslich gern gerne ps p s tipp hinweis
   achtung wichtig los komm niemals stattdessen vorher zuvor auch nur erst andernfalls hiermit allerdings
   außerdem ausserdem abschliessend optional lieber denn & doch schritt`,
);

/** Adverbs that fill the place before the verb, so that no "ich" can have been left out there: "Dann gehe auf …". */
export const FRONTED = wordSet(
  'dann danach anschliessend zuerst zunaechst schliesslich stattdessen vorher zuvor andernfalls ansonsten sonst bitte abschliessend',
);

/** Adverbs that tell of the writer's own doing, with "ich" left out: "Schreibe gerade …". */
export const SELF_REPORT = wordSet(
  `leider gerade grad grade bereits schon gestern auch seit daher deshalb sehr total ebenfalls ja vorhin eh
   derzeit aktuell momentan nachher inzwischen mittlerweile`,
);

/** Signs of the writer's own doing, in time or manner: "Schicke die Liste gleich", "Bestätige hiermit". */
export const OWN_DOING = wordSet(
  `gleich spaeter morgen heute uebermorgen bald nachher noch dann anbei hiermit hierbei gern gerne leider
   ebenfalls eben demnaechst rueber persoenlich natuerlich anhang beigefuegt montag dienstag
   mittwoch donnerstag freitag samstag sonntag abend woche daumen meine meinen meinem`,
);

/** Words that tell how long the writer has been doing it, anywhere in the clause. */
export const SINCE = wordSet('seit derzeit momentan gerade');

/** Words of saying, after which forms in -e tell what somebody said: "Die Chefin meinte, das koste zu viel". */
export const SAYING = wordSet(
  `meinte sagte sagt erklaerte erklaert betonte betont behauptete behauptet hiess laut teilte berichtete
   berichtet kuendigte forderte schrieb glaubte fand versicherte warnte erzaehlte angeblich meint sagten
   meinten erklaerten`,
);

/** Verbs of saying before a colon, in the third person: "Er fragte: …". */
export const SPEAKING = wordSet(
  `sagte sagten sagt fragte fragten fragt rief riefen ruft meinte meinten antwortete antworteten antwortet
   erwiderte entgegnete fluesterte schrie bruellte sprach dachte schrieb schrieben murmelte seufzte
   wiederholte befahl bat warnte mahnte lieblingssatz spruch lieblingsspruch devise zitat sprichwort redensart`,
);

/** Particles that part from their verb and end a short call: "Greif zu!", "Ruf an". */
export const ENDING_PARTICLES = wordSet(
  `an ab auf aus ein zu mit los vor nach vorbei rein raus durch weiter her hin zurueck um dran hinein
   heraus hoch herunter runter`,
);

export const NOMINATIVES = wordSet('er es man wir ich der');

/** Words that stand before the name or the noun of the address itself: "per Du", "das Du", "zum Sie". */
export const ABOUT_ADDRESS_BEFORE = wordSet(
  `per das beim vom zum ein kein dem des ans anrede pronomen anredeform hoeflichkeitsform form wort hamburger muenchner foermliche foermlichen vertrauliche
   vertrauliches vertraulichen formelle gemeinsame kollegiale`,
);
export const ABOUT_ADDRESS_AFTER = wordSet(
  'sagen sage sagt anbieten angeboten anbiete anbot uebergehen bleiben verwenden duzen siezen',
);

/** Verbs with a dative that is not addressed: "Ihr gefiel der Ansatz", "ihr gehört das Haus". */
export const DATIVE_VERBS = wordSet(
  `gefallen gehören fehlen passen folgen dienen drohen reichen stehen gelingen helfen nützen schaden liegen
   gelten bleiben`,
);

/** Impersonal verbs whose form in -t opens a clause without a subject: "Passt gut", "Klingt doch gut". */
export const IMPERSONAL = wordSet(
  `passen klingen gehen gelten reichen scheinen bleiben heißen stimmen schaden funktionieren lohnen freuen
   kosten dauern liegen fehlen tun werden sein können haben wirken sehen hören lassen geben stehen laufen
   helfen brauchen bringen gefallen schmecken gehören interessieren wundern regnen schneien fühlen kommen
   soll ermöglichen bieten enthalten zeigen erhalten bedeuten wissen sparen machen`,
);

/** Family and office words before a name. */
export const TITLES = wordSet(
  'herr herrn frau familie dr prof professor mr mrs ms monsieur madame kollege kollegin',
);

export const FIRST_PERSON = wordSet('ich');
export const DU = wordSet("du du's dus");

/** After "Euer": a title, not an address to a group. */
export const HONORIFICS = wordSet('ehren durchlaucht gnaden hochwuerden majestaet');

/** Before the town of Haste. */
export const PLACE_BEFORE = wordSet('in nach aus bei von um ueber stadt ort');

/** Folded words of a greeting that speak to several: "Hallo zusammen", "Liebes Team", "Liebe Kundinnen und Kunden". */
export const GREETED_GROUP =
  /^(?:zusammen|alle|allerseits|leute|lieben|und|team|teams|[a-zà-ɏ]+-?team|[a-zà-ɏ]+[*:_]?innen|kunden|kollegen|freunde|gaeste|eltern|mitglieder|nachbarn|leser)$/;

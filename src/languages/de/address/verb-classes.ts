import { wordSet } from '../../../text/lazy.ts';

/** Lemmas by whose habits an imperative is told from a first person without "ich". */

/**
 * What writers say of themselves with "ich" left out: "Hoffe, …", "Kenne das", "Wünsche einen schönen Tag".
 * In -e and at the beginning of a clause these are no imperatives unless something else says so.
 */
export const SELF_VERBS = wordSet(
  `hoffen freuen wünschen danken glauben meinen wissen gratulieren bedanken stehen sein haben mögen kennen
   verstehen kommen bitten erbitten verbleiben sitzen brauchen grüßen erwarten vermuten befürchten lieben
   hassen wohnen zeigen interessieren wundern bewerben fürchten ahnen bedauern tun fliegen fühlen müssen können
   sollen wollen dürfen liegen bewundern kriegen beabsichtigen bevorzugen vermissen betreiben heißen gehören verweisen`,
);

/**
 * Deeds that writers tell of themselves, and advertise, as often as they ask readers for them: "Suche Wohnung",
 * "Gehe morgen hin", but "Gehe zu den Einstellungen", "Suche den Eintrag aus". What stands beside them decides.
 */
export const DEED_VERBS = wordSet(
  `suchen kaufen verkaufen bieten vermieten verschenken bauen zahlen arbeiten gehen fahren bleiben leben
   studieren schlafen denken überlegen schätzen begrüßen finden lassen bekommen sagen rufen`,
);

/** What people tell of their work when its object is those they work for: "Berate Betriebe …". */
export const JOBS = wordSet(
  'beraten begleiten unterstützen betreuen coachen entwickeln verbinden schulen trainieren vernetzen fördern',
);

/** Deeds of which nobody tells by the object alone: "Bekomme Rabatt", "Finde neue Freunde". */
export const DEEDS_WITH_NOUN = wordSet('finden lassen bekommen begrüßen');

/** Deeds with a definite object are asked of readers: "Suche den Namen heraus", not "Suche Wohnung". */
export const DEEDS_WITH_ARTICLE = wordSet(
  'suchen kaufen verkaufen vermieten verschenken bauen zahlen bieten lassen studieren finden bekommen leben rufen',
);

/** What stands after a deed that readers are asked for: "Denke daran", "Gehe zu …", "Bleibe auf dem Laufenden". */
export const ASKED_COMPLEMENTS: Readonly<Record<string, RegExp>> = {
  denken: /^(?:daran|immer daran|auch an|an) /,
  gehen:
    /^(?:zu |auf |(?:in die|ins|im) [a-z-]*(?:einstellung|menue|app|option)|zu[mr] [a-z-]*(?:menue|bereich|abschnitt|punkt|seite)|einen schritt|wie folgt)/,
  fahren: /^(?:fort|mit (?:der|dem) (?:maus|zeiger|cursor|finger|mauszeiger))/,
  bleiben:
    /^(?:auf dem laufenden|in (?:kontakt|verbindung|form|bewegung)|mit .*in (?:kontakt|verbindung)|am ball|informiert|dran|gesund|neugierig|ruhig|fit|flexibel|anonym|immer )/,
  zahlen: /^(?:per |mit |in raten|erst |nur |nie )/,
  arbeiten: /^(?:von |zusammen |mit anderen|im team)/,
  sagen: /^(?:uns |nein|ja |adieu|tschuess|hallo|goodbye|danke)/,
  bieten: /^(?:kund|gaest|nutzer|mitarbeit|besuch|bewerb|teilnehm|leser)/,
  bauen: /^(?:in |mit wenigen )/,
  schlafen: /^(?:gut|schoen|suess)/,
  leben: /^(?:gesund|laenger)/,
};

/** How readers are told to do a deed: "Zahle bequem", "Verkaufe online", "Überlege genau". */
export const MANNERS = wordSet(
  `bequem sicher einfach genau clever smart online flexibel gemeinsam mehr weniger besser schneller guenstig
   vorsichtig bewusst nachhaltig weltweit direkt effizient lokal regional kostenlos gratis leichter
   selbstbestimmt erst gut kontaktlos lieber immer nie niemals unbedingt gezielt`,
);

/**
 * What writers say of themselves as well as tell their readers: "Sende die Liste morgen", "Sende eine Kopie an uns".
 * A time or another sign of the writer's own doing decides.
 */
export const OPEN_VERBS = wordSet(
  `drücken melden schließen bestätigen rechnen planen bringen senden schicken entschuldigen erhalten sammeln
   tauschen liefern übersenden übermitteln unterstützen erklären erzählen schreiben machen spielen lernen
   reisen rufen holen`,
);

/** Verbs whose imperative changes e to i; their form in -e is the writer's own: "Gebe gern Bescheid", "Sehe das auch so". */
export const CHANGING_VERBS = wordSet(
  `geben nehmen sehen lesen helfen treffen essen werfen vergessen sprechen brechen treten messen befehlen
   empfehlen stehlen werben sterben stechen gelten fressen verderben`,
);

/**
 * Bare stems that are imperatives and no noun, so that they need no further sign: "Komm", "Schreib".
 * Other stems are taken for nouns unless a particle, a pronoun or an object follows.
 */
export const FREE_STEMS = wordSet(
  `komm schreib sag geh mach ruf meld trag hoer leg stell nenn zeig frag hol nutz klick lass bleib bring
   denk find fuehr fuell glaub guck lad lern merk oeffn pack probier pruef schalt schenk setz spar speicher
   tipp trau trink uebernimm vergleich verlass vermeid verschenk verschwend verwend versteh waehl wart zieh
   schneid erzaehl erklaer erstell bestell besorg beacht entdeck erfahr verpass verlier verschieb vertrau
   registrier abonnier kontaktier informier aktivier installier teil schau bedien geniess tu back fahr
   flieg kauf lauf schlaf steig zahl beeil beweg entscheid lehn druck drueck reservier notier greif wag
   folg wend verschick verrat verzeih vereinbar verfolg verfass verpack verlink vermiet unterschreib
   unterstuetz ueberzeug ueberleg ueberpruef uebertrag ueberrasch entspann entfern ersetz erstatt erhol
   ergreif erlaub erleb behalt bekomm beruecksichtig beschreib beantwort bestaetig benutz benenn bewahr
   bewert bezahl schliess steh surf traeum trainier wasch weck wuensch zoom dreh goenn grill haeng heb hoff
   huepf jag kaempf kleb klopf knips kuendig leih loesch loes miet pflanz pfleg putz raeum rett schaetz
   schimpf schuetz schwimm sing sorg spend sperr spring staun stoer tanz treib trenn troest ueb waerm
   weiger widm wisch wuerz zaehl zeichn zitier bau biet bieg bind brat brauch koch fang schlag tausch
   verkauf plan start versuch besuch halt pass sitz send meid leit lenk misch gruess`,
);

/** Verbs that with this particle are something readers are told to do, whatever their base is: "Gebe hier … an". */
export const TASK_PARTICLES: Readonly<Record<string, RegExp>> = {
  geben: /^(?:an|ein)$/,
  lesen: /^(?:durch|nach|weiter|ein|vor)$/,
  sehen: /^nach$/,
  finden: /^(?:heraus|raus)$/,
  melden: /^(?:an|ab)$/,
  gehen: /^(?:vor|durch|zurueck|weiter)$/,
  fahren: /^(?:fort|herunter|hoch)$/,
  schätzen: /^(?:ein|ab)$/,
  suchen: /^(?:aus|heraus|raus)$/,
  lassen: /^(?:los|frei|weg|aus)$/,
  bauen: /^(?:ein|auf|um)$/,
  laden: /^(?:herunter|runter|hoch|ein)$/,
  sagen: /^(?:ab|zu|weiter)$/,
  arbeiten: /^(?:ein|durch|nach)$/,
  bleiben: /^(?:dran|gesund|informiert|neugierig)$/,
};

/** Verbs whose object can be the sender: "Ruf mich an", "Kontaktiere mich"; with others "mich" means "ich" was left out. */
export const TAKES_ME = wordSet(
  `lassen rufen fragen kontaktieren besuchen hören treffen verstehen überraschen schreiben wecken finden
   vergessen informieren benachrichtigen nehmen halten sprechen korrigieren korrigier unterstützen beraten
   empfehlen nennen retten küssen lieben bringen holen fahren addieren verlinken taggen markieren einladen
   laden schlagen umarmen zwicken erreichen erschrecken abholen führen erinnern`,
);

/** Verbs with which "mir" is the writer's own: "Überlege mir", "Merke mir", "Sehe mir an". */
export const SELF_DATIVE = wordSet(
  `überlegen merken wünschen denken notieren sehen schauen gucken holen kaufen leisten gönnen machen nehmen
   stellen vornehmen vorstellen`,
);

/** What readers are told to do and writers rarely tell of themselves; a look-alike or "gern" is no obstacle. */
export const TASK_VERBS = wordSet(
  `klicken wählen nutzen benutzen verwenden öffnen besuchen testen prüfen überprüfen beachten aktivieren
   deaktivieren bestellen buchen registrieren abonnieren entdecken folgen lesen antworten beantworten
   kontaktieren teilen speichern kopieren bestätigen ändern bearbeiten wechseln tippen scannen starten
   erfahren sichern versuchen warten achten vermeiden füllen drücken ziehen stellen legen laden geben
   tragen setzen schalten markieren löschen entfernen installieren konfigurieren gewinnen sparen schauen
   vergleichen probieren informieren loggen verbessern erstellen definieren notieren schreiben verfassen
   aktualisieren passen ersetzen`,
);

/** Verbs that ask a group for something, so that "mir" after a form in -t is no subject's: "Schreibt mir". */
export const TRANSFER_VERBS = wordSet('schreiben schicken senden nennen erzählen bringen mailen zeigen');

/** Verbs that ask for an answer, also after a phrase: "Bei Fragen melde …". */
export const CALL_VERBS = wordSet('melden fragen rufen schreiben wenden schicken senden nehmen kommen');

/** Words that part from these verbs only: "Nimm am Kurs teil", "Stell sicher, dass …". */
export const PARTICLES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  teil: new Set(['nehmen', 'haben']),
  sicher: new Set(['stellen', 'gehen']),
  fest: new Set(['legen', 'halten', 'stellen', 'setzen', 'machen', 'nehmen']),
  frei: new Set(['schalten', 'geben', 'machen', 'lassen', 'halten', 'räumen']),
  bereit: new Set(['halten', 'stellen', 'legen', 'stehen']),
  weg: new Set(['lassen', 'werfen', 'legen', 'nehmen', 'klicken', 'gehen', 'schauen', 'räumen']),
  bei: new Set(['treten', 'fügen', 'legen', 'tragen', 'behalten', 'bringen', 'stehen']),
  hinzu: new Set(['fügen', 'ziehen', 'zählen', 'kommen']),
  zusammen: new Set(['arbeiten', 'stellen', 'fassen', 'führen', 'bauen', 'legen', 'rechnen', 'kommen']),
  wieder: new Set(['kommen', 'holen', 'geben', 'verwenden', 'finden']),
  fort: new Set(['fahren', 'setzen']),
  bekannt: new Set(['geben', 'machen']),
  statt: new Set(['finden', 'geben']),
};

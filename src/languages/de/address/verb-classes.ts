import { wordSet } from '../../../text/lazy.ts';

/** Lemmas by whose habits an imperative is told from a first person without "ich". */

/**
 * What writers say of themselves with "ich" left out: "Hoffe, …", "Suche Wohnung", "Wünsche einen schönen Tag".
 * In -e and at the beginning of a clause these are no imperatives unless something else says so.
 */
export const SELF_VERBS = wordSet(
  `hoffen freuen wünschen danken denken glauben finden meinen wissen gratulieren bedanken stehen sein haben werden mögen kennen verstehen
   sehen lesen kommen bitten bleiben verbleiben sitzen arbeiten suchen brauchen bieten verkaufen vermieten grüßen erwarten planen überlegen
   vermuten befürchten gehen nehmen lieben hassen wohnen studieren leben interessieren wundern bewerben melden fürchten ahnen bedauern
   entschuldigen begrüßen sammeln tun fahren fliegen schließen fühlen müssen können sollen wollen dürfen lassen liegen bewundern schätzen
   bekommen erhalten bestätigen kriegen sagen geben vergeben sprechen helfen treffen essen werfen vergessen nachfragen beabsichtigen
   biete übernehmen empfehlen bevorzugen heißen gehören schlafen rechnen bringen verschenken tauschen drücken schicken senden zahlen zeigen`,
);

/**
 * Bare stems that are imperatives and no noun, so that they need no further sign: "Komm", "Schreib".
 * Other stems are taken for nouns unless a particle, a pronoun or an object follows.
 */
export const FREE_STEMS = wordSet(
  `komm schreib sag geh mach ruf meld trag hoer leg stell nenn zeig frag hol nutz klick lass bleib bring denk find fuehr fuell glaub
   guck lad lern merk oeffn pack probier pruef schalt schenk setz spar speicher tipp trau triff trink uebernimm vergleich verlass
   vermeid verschenk verschwend verwend versteh waehl wart zieh schneid erzaehl erklaer erstell bestell besorg beacht entdeck erfahr
   verdopple verpass verlier verschieb vertrau registrier abonnier kontaktier informier aktivier installier teil schau bewirb bedien
   les geniess tu back fahr flieg kauf lauf schlaf steig zahl beeil beweg entscheid melde lehn kling druck drueck reservier notier`,
);

/** Verbs that with this particle are something readers are told to do, whatever their base is: "Gebe hier … an". */
export const TASK_PARTICLES: Readonly<Record<string, RegExp>> = {
  geben: /^(?:an|ein)$/,
  lesen: /^(?:durch|nach|weiter)$/,
  sehen: /^nach$/,
  gehen: /^(?:vor|durch)$/,
};

/** Verbs whose object can be the sender: "Ruf mich an", "Kontaktiere mich"; with others "mich" means "ich" was left out. */
export const TAKES_ME = wordSet(
  `lassen rufen fragen kontaktieren besuchen hören treffen verstehen überraschen schreiben wecken finden vergessen informieren
   benachrichtigen nehmen halten sprechen korrigieren korrigier unterstützen beraten empfehlen nennen retten küssen lieben bringen holen
   fahren addieren verlinken taggen markieren einladen laden schlagen umarmen zwicken erreichen erschrecken abholen führen`,
);

/** Verbs with which "mir" is the writer's own: "Überlege mir", "Merke mir", "Sehe mir an". */
export const SELF_DATIVE = wordSet(
  'überlegen merken wünschen denken notieren sehen schauen gucken holen kaufen leisten gönnen machen nehmen stellen vornehmen vorstellen',
);

/** What readers are told to do and writers rarely tell of themselves; a look-alike or "gern" is no obstacle. */
export const TASK_VERBS = wordSet(
  `klicken wählen nutzen benutzen verwenden öffnen besuchen testen prüfen überprüfen beachten aktivieren deaktivieren bestellen buchen
   registrieren abonnieren entdecken folgen lesen antworten beantworten kontaktieren teilen speichern kopieren bestätigen ändern
   bearbeiten wechseln tippen scannen starten erfahren sichern versuchen warten achten vermeiden füllen drücken ziehen stellen legen
   laden geben tragen setzen schalten markieren löschen entfernen installieren konfigurieren gewinnen sparen schauen vergleichen
   probieren informieren einloggen loggen verbessern erstellen definieren notieren schreiben verfassen aktualisieren passen ersetzen`,
);

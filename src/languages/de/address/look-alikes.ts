import { wordSet } from '../../../text/lazy.ts';

/** Words that look like forms of verbs; folded. */

/** Never a verb's form where an imperative could stand, whatever a stem says. */
export const FUNCTION_LOOK_ALIKES = wordSet(
  `meine danke bitte laut statt trotz dank mal mehr acht fast weit sicher still heil wach lieb halt leer
   locker besser naeher minder heiter einig einige lang lange toll los eile ende mein sein fertig gleich
   dicht schlicht reich bereit wert rund reif grau gruen weiss heiss hell weich weil schon suess gar schade
   update upload download entlang starr miss wein band schloss stand fand ritt biss ging lag sah wand kam
   war wehe heilig wahr offenbar plan vermoege billig noetig wuerdig kraeftig maessig scheu irr welk taetig
   halb`,
);

/** Adjectives in -e that look like verbs: "Sichere Zahlung", "eine schnelle, sichere Lösung". */
export const ADJECTIVE_LOOK_ALIKES = wordSet(
  `linke weiche sichere lockere bessere naehere heitere weite lose leere stille wache lahme runde tolle
   helle gleiche eigne gruene graue truebe fette reife reiche suesse liebe werte lange trockne mindere
   heile kuehle dichte schlichte waere rege einige straffe laute bereite fertige wahre heilige billige
   noetige wuerdige aeussere weise starre scheue irre welke taetige kraeftige maessige innige offenbare halt frische schnelle breite fixe matte
   aergere aergre bange bessre bleiche demuetige forsche gare heitre lockre mindre muntere muntre naehre plane pralle
   schicke schiere schmaelere schmaelre sichre spitze steinige suendige ueberbreite ueberlange ueberlaute
   uebermaessige ueberreiche ueberreife verdaechtige verstaendige widerwillige willige zuechtige schier`,
);

/** Nouns that look like imperatives, also with -e. An imperative only where the next word says so. */
export const NOUN_LOOK_ALIKES = wordSet(
  `speicher bereiche belege bescheide vermerke verweise erlasse berufe ersuche fall frage suche laute
   schade reise liebe sorge pflege folge probe bitte rede ruhe pause stunde runde reihe rolle schule spende
   sperre strafe stelle grenze klage lehre leiste liste messe miete muehe plage presse quelle rate reue
   schaetze spiele stimme summe tage taste teile wache wende weide weile welle werte wette wuensche ziele
   preise kreise gruende punkte berichte besuche versuche beweise befehle  erfolge vergleiche
   gewinne blicke briefe  filme funke  hefte kuesse lose menge mengen naehe orte posten raeume
   rufe schritte sinne stuerme texte tische traeume triebe vereine weine zelte zeuge waerme kuerze staerke
   schwaeche ehre beichte decke  huelle kaempfe kreuze linke lohne luege  pfeile pflanze plane
   pole pumpe raste reiche sage saege scheine schichte schnitte schrecke sitze spalte spanne  stapel
   staube  steige stosse strecke stroeme stufe stuetze  taufe tausche  trenne truebe tuete
   waende wuerde  zweifel gruesse buch kauf ruf lauf halt plan test start schau dank druck rat blick
   klick fang schlag schritt stand tanz teil ziel spiel sitz post mail check film fisch form handel wechsel
   kick koch leid lob lohn park pass preis putz rauch reis regel ring riss schick schlaf sinn stopp streit
   tausch verkauf versuch vertrag verzicht verein vergleich besuch bericht beginn begriff beweis betrag
   betrieb erfolg ertrag gewinn wein wert zahl zoll lager mangel feier feder zucker opfer polster nagel
   spiegel stempel steuer fehl antwort arbeit bau bild brauch biss buerge dampf dauer ernte falle fass
   feile flucht funk glaube hafte hall hass haus heft heil kehr keim klang knall kram kraft kreis kuehl
   land  leim list lock macht mahl mass mix muster oel ort pack pflaster pinsel pol punkt rast reim
   rost salz schein scherz schirm schrei sieg spar spott spur stau staub stich strich surf takt teer text
   tisch trieb trott tipp umbau urteil verdienst wach wacht wand wandel wehr wind wink wirbel wisch zelt
   zeug zier zwang fahrt google angel kosten verlag vermerk verkehr vertrieb verbrauch verrat verstand
   angle binde blende bohre brause bremse creme dusche eiche erde esse falte fische flechte fliege floete
   furche fuge geige grille hacke halle harke haube hupe karre kerbe kette kippe klappe klaue klinge knete
   knospe krause kriege lache lande leuchte locke niete oele pauke pfeife pinne puste ramme ranke rampe
   reibe rinne ritze saeure saeume schabe schelle schere schiene schirme schlinge schleife schleuse
   schmiede schnalle  schramme schraube schreie schwelle schwinge senke siebe siege sonne spinne
   spritze spule spuele starre steppe stifte store streife tanke toene trompete tunke tusche weiche weihe
   weise wiege winde wippe wolle zwinge zuenfte berge    fabel gabel kugel nadel insel
   backe blase boote braue buerste erbe erloese fuelle hetze hoehle huete haeute kappe kehre klatsche knie
   knoepfe koepfe keime lotse netze puzzle ringe rutsche schaerfe schmelze schliere schuetze schraenke schwaenze
   schwaerme speise spiesse streiche takte tuerme tropfe umkleide umkehre leihe verleihe verlies verliese reize ruempfe
   portiere roste belange betraege urteile verhoere geschmiere adele stich durchstich stoer entscheid grill
   dreh like tweets klemme perle kante flagge huldigung flamme peitsche walze zimmer spule
   schneise ernte umarme schmiere schminke streife bahne haerte braeune bleiche fackel
   tafel stiefel koppel kuppel wurzel schaufel schaukel klingel trommel mauer leiter kammer schulter mutter
   butter ziffer zitter trauer `,
);

/** Words in -st that look like second persons. */
export const SECOND_LOOK_ALIKES = wordSet(
  `dienst verdienst liebst leerst last kunst gunst ernst herbst meist erst sonst selbst einst hengst dunst
   brunst geist kost trost frost rost wust just must best fest rest test post gewinst gespinst lernst.de
   bereist angst obst host most aeusserst innerst`,
);

/** Second persons that the verbs' paradigms don't have. */
export const SECONDS = wordSet('braeuchtest');

/** French words, and parts of names, before or after which "du" is no pronoun. */
export const FRENCH_BEFORE = wordSet(
  `café cafe carte plat soupe jus prix côté cote coup crédit credit cirque rue château chateau tour fleur
   fleurs gare musée musee palais place pont port route vin vins maison théâtre theatre festival journal
   bureau produits produit pain beurre lac mont val bois crème creme menu plats moulin pays roi confiture
   marché marche académie chef chanson pommes salade terre eau le la les des une`,
);
export const FRENCH_AFTER = wordSet(
  `jour nord sud monde soleil pape rhône rhone mont bois lac maurier pont vin roi chef midi parc pré pre
   barry jardin terroir coin centre temple marais plessis`,
);

/** Words that open a German sentence before "du" and a noun: "Damit du Zeit sparst". */
export const GERMAN_START =
  /^(?:[a-z]+t|damit|heute|jetzt|vielleicht|auch|wieso|indem|darum|deswegen|morgen|hier|solang|egal|sowie|nie|oft|mal|leider|hoffe|glaube|denke|freue|wuensche|findet)$/;

/** Stems of verbs with a prefix that are nouns, or first parts of nouns: "Begleit-", "Verkauf". */
export const PREFIXED_NOUNS = wordSet(
  `begleit beicht beleg bericht bestell besuch beton betracht erloes ertrag erfolg erhalt erlass beruf bescheid
   beschlag besitz betrag beweis befehl beginn belang bedien besteck besuch verbrauch verein verhoer verkauf verkehr
   vermerk versteck verstell versuch verzehr verzicht verdeck verfall vergleich verhau verlass verlauf verputz verrat
   verschlag versand verband vertrag vertrieb empfang entscheid entsperr entgelt ueberhol ueberfall uebertrag ueberlast
   unterlass unterricht zerfall ersatz erwerb entzug bereit beamt bereich`,
);

/** Announce a title: "die Aktion Du und dein Garten". */
export const TITLED = wordSet(
  `aktion kampagne reihe serie buch roman film lied song musical magazin zeitschrift initiative projekt
   podcast album stueck theaterstueck programm motto titel slogan sendung show hoerspiel spiel brettspiel rubrik kolumne broschuere ausstellung`,
);

/** Before "dir" these name the command of that name. */
export const COMMANDED = wordSet('befehl befehle kommando parameter option variable ordner verzeichnis');

/** Fixed expressions whose "du" speaks to nobody; folded, words one space apart. */
export const IDIOMS: readonly string[] = [
  'wie du mir so ich dir',
  'wie du und ich',
  'du lieber gott',
  'du lieber himmel',
  'du liebe zeit',
  'du meine guete',
  'du heiliger',
  'ach du schreck',
  'ach du gruene neune',
  'ach du liebe',
  'ach du meine',
  'ach du scheisse',
  'ach du je',
  'mir nichts dir nichts',
  'hast du was bist du was',
  'was du heute kannst besorgen',
  'was du nicht willst',
  'auf du und du',
];

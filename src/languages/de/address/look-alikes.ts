import { wordSet } from '../../../text/lazy.ts';

/** Words that look like forms of verbs; folded. */

/** Never a verb's form where an imperative could stand, whatever a stem says. */
export const FUNCTION_LOOK_ALIKES = wordSet(
  `meine deine seine eine keine welche solche diese jene heute danke bitte gerade laut statt trotz dank mal mehr acht fast bis eben
   weit wohl fest frei bar klar sicher bitter offen rein still heil wach stark lieb falls halt nah leer wund bunt locker besser weiter
   naeher minder heiter sauber trocken finster eigen wieder hinter ueber unter einig einige selbst sonst gut lang lange kurze kurz
   gern gerne voll toll klein gross los eile ende mein dein sein ein kein richtig fertig gleich genau einzig bloss bloed samt nebst
   ehe eher dicht schlicht recht rechte reich schief geh ganz ganze dies hin her fort bereit bereits beide erste zweite dritte letzte
   beste meiste alte neue gute grosse hohe erster gestern morgen nett wert rund spitz glatt wild mild treu satt reif grau blau
   gruen rot weiss schwarz gelb warm kalt heiss nass krank gesund schwach taub blind stumm hell dunkel sanft zart hart weich
   weil schon suess gar schade update upload download noch gering entlang starr miss wein herz band bund schloss stand fand ritt biss ging lag sah last wand kam war`,
);

/** Adjectives in -e that look like verbs: "Sichere Zahlung", "eine schnelle, sichere Lösung". */
export const ADJECTIVE_LOOK_ALIKES = wordSet(
  `sichere lockere bessere naehere heitere weite lose feste reine leere stille wache lahme kranke runde freie tolle volle grobe helle
   gleiche eigne rote gruene graue faule satte truebe fette hohle reife reiche suesse milde wilde liebe werte lange ganze trockne
   dunkle edle saubere trockene bittere mindere weitere heile kuehle zahme bleiche nahe spitze rasche steife dichte schlichte scharfe
   schraege teure warme kalte stolze treue waere fremde barsche rege regelmaessige einige eitle stumpfe blanke flache straffe glatte
   haerte laute bereite echte einzelne schwere sanfte starke dichte rechte leichte moderne fertige schlanke gesunde wahre teste gerechte`,
);

/** Nouns that look like imperatives, also with -e. An imperative only where the next word says so. */
export const NOUN_LOOK_ALIKES = wordSet(
  `frage suche laute wege schade reise liebe sorge pflege folge probe bitte rede ruhe pause stunde runde reihe rolle schule spende spitze sperre strafe
   stelle grenze karte kasse klage lehre leiste liste luecke masse messe miete muehe note plage presse quelle rate reue sache schaetze
   spiele stimme summe tage taste teile wache wende weide weile welle werke werte wette worte wuensche ziele preise kreise gruende kurse
   punkte berichte besuche versuche betraege beweise bestaende befehle beginne erfolge verluste vergleiche gewinne blicke briefe dienste
   drucke faelle filme fluege funke gaeste geraete halte hefte kaeufe kommentare kontakte kuesse laeufe lose maerkte menge mengen naehe
   orte plaetze posten raeume reste rufe saetze schritte sinne sorte steine stoffe stuecke stuerme texte tische traeume triebe vereine
   weine zelte zeuge waerme kuerze staerke schwaeche laenge flaeche ehre beichte decke mische hitze huelle kaempfe kreuze lage laune lerne lichte
   linke lohne luege maske meine mode paare parke pfeile pflanze pflichte plane planung platte pole pumpe raste reiche riege ruege sage
   saege schale scheine schichte schlage schmerze schnitte schrecke seife sitze spalte spanne sprache spuere staende stapel staube stecke
   steige stiche stosse strecke stroeme stufe stuetze sturze tanze taufe tausche tiefe tonne trage treffe trenne truebe truppe tuete
   verkaufe versorge verwalte vorrede waage waende wuerde wuerze zange zeile zinse zunge zweifel anfrage grüße gruesse reise bande
   buch kauf ruf lauf halt plan test start schau dank druck rat blick klick fang fall schlag schritt stand sturz tanz teil ziel spiel
   sitz post mail chat check film foto fisch flug form grund handel wechsel kick koch kampf leid lob lohn park pass preis putz rauch reis
   regel rest ring riss rock schick schlaf schluss sinn stopp streit tausch treff trost verkauf versuch vertrag verzicht verein vergleich
   besuch bericht bedarf beginn begriff beitrag beweis betrag betrieb bezug erfolg ersatz ertrag gewinn wahl wein werk wert witz zahl
   zoll zug zweck lager mangel feier feder hammer zucker opfer polster nagel spiegel stempel nebel kegel steuer fehl fehler antwort
   arbeit acht bau bild brauch biss buerge dampf daten dauer eifer ernte falle fass feile feind film flucht fluss funk gang gewitter
   glaube hafte hall hass haus heft heil hof huelse jagd kanne kehr keim kern klang klasse knall kram kraft kreis kuehl kurs lack
   land lass leim licht list lock luft macht mahl markt mass meld mix muster nutz oel ordner ort paar pack park peil pflaster pfund
   pinsel plus pol poster punkt quiz rand rast raum recht reim rost rueck runde saat salz sand schach schatz schein scherz schirm
   schrei schub schuss schutz schwung segen siegel sieg sold spar spott sprung spur stau staub stein stich stoff strich strom stueck
   sturm surf takt teer text tier tisch ton top trag transport traum trend trick trieb trott tipp ufer umbau urteil verdienst verlust
   wach wacht wand wandel wart wasch web weg wehr wind wink wirbel wisch wuchs wunsch wurf zapf zeit zelt zeug zaun ziel zier zwang liebster fahrt
   google kontrolle bestelle angel achse ader kralle keule kohle kosten kanzlei
   stimmt rate ladung fuehrung verlag vorschlag vermerk verkehr verbund versand vertrieb verbrauch verrat verstand verzug vergehe geruch`,
);

/** Words in -st that look like second persons. */
export const SECOND_LOOK_ALIKES = wordSet(
  'dienst verdienst liebst leerst last kunst gunst ernst herbst meist erst sonst selbst einst hengst dunst brunst geist kost trost frost rost wust just must best fest rest test post gewinst gespinst lernst.de bereist angst obst host most aeusserst innerst',
);

/** French words, and parts of names, before or after which "du" is no pronoun. */
export const FRENCH_BEFORE = wordSet(
  `café cafe carte plat soupe jus prix côté cote coup crédit credit cirque rue château chateau tour fleur fleurs gare musée musee
   palais place pont port route vin vins maison théâtre theatre festival journal bureau produits produit pain beurre lac mont val bois
   crème creme menu plats moulin pays roi confiture marché marche académie chef chanson pommes salade terre eau le la les des une`,
);
export const FRENCH_AFTER = wordSet(
  'jour nord sud monde soleil pape rhône rhone mont bois lac maurier pont vin roi chef midi parc pré pre barry jardin terroir coin centre temple marais plessis',
);

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

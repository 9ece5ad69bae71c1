/**
 * Strong and mixed verbs by their principal parts, one a line:
 * infinitive, third person singular present, first person singular past, past participle,
 * and the second subjunctive where it is not the past with umlaut and -e.
 * A verb may have two lines (schaffen: schuf, schaffte). Prefixed verbs follow their base and are listed only
 * where there is no such base (vergessen) or where it means another verb.
 */
export const STRONG_VERBS = `
backen bäckt backte gebacken backte
befehlen befiehlt befahl befohlen beföhle
beginnen beginnt begann begonnen
beißen beißt biss gebissen
bergen birgt barg geborgen
bersten birst barst geborsten
bewegen bewegt bewog bewogen
biegen biegt bog gebogen
bieten bietet bot geboten
binden bindet band gebunden
bitten bittet bat gebeten
blasen bläst blies geblasen
bleiben bleibt blieb geblieben
braten brät briet gebraten
brechen bricht brach gebrochen
brennen brennt brannte gebrannt brennte
bringen bringt brachte gebracht brächte
denken denkt dachte gedacht dächte
dreschen drischt drosch gedroschen
dringen dringt drang gedrungen
empfangen empfängt empfing empfangen
empfehlen empfiehlt empfahl empfohlen empföhle
empfinden empfindet empfand empfunden
erlöschen erlischt erlosch erloschen
erschrecken erschrickt erschrak erschrocken
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
fangen fängt fing gefangen
fechten ficht focht gefochten
finden findet fand gefunden
flechten flicht flocht geflochten
fliegen fliegt flog geflogen
fliehen flieht floh geflohen
fließen fließt floss geflossen
fressen frisst fraß gefressen
frieren friert fror gefroren
gären gärt gor gegoren
gebären gebiert gebar geboren
geben gibt gab gegeben
gedeihen gedeiht gedieh gediehen
gefallen gefällt gefiel gefallen
gehen geht ging gegangen
gelingen gelingt gelang gelungen
gelten gilt galt gegolten gölte
genesen genest genas genesen
genießen genießt genoss genossen
geraten gerät geriet geraten
geschehen geschieht geschah geschehen
gewinnen gewinnt gewann gewonnen gewönne
gießen gießt goss gegossen
gleichen gleicht glich geglichen
gleiten gleitet glitt geglitten
graben gräbt grub gegraben
greifen greift griff gegriffen
halten hält hielt gehalten
hängen hängt hing gehangen
hauen haut hieb gehauen
heben hebt hob gehoben
heißen heißt hieß geheißen
helfen hilft half geholfen hülfe
kennen kennt kannte gekannt kennte
klingen klingt klang geklungen
kneifen kneift kniff gekniffen
kommen kommt kam gekommen
kriechen kriecht kroch gekrochen
laden lädt lud geladen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
leiden leidet litt gelitten
leihen leiht lieh geliehen
lesen liest las gelesen
liegen liegt lag gelegen
lügen lügt log gelogen
mahlen mahlt mahlte gemahlen mahlte
meiden meidet mied gemieden
melken melkt molk gemolken
messen misst maß gemessen
misslingen misslingt misslang misslungen
nehmen nimmt nahm genommen
nennen nennt nannte genannt nennte
pfeifen pfeift pfiff gepfiffen
preisen preist pries gepriesen
quellen quillt quoll gequollen
raten rät riet geraten
reiben reibt rieb gerieben
reißen reißt riss gerissen
reiten reitet ritt geritten
rennen rennt rannte gerannt rennte
riechen riecht roch gerochen
ringen ringt rang gerungen
rinnen rinnt rann geronnen
rufen ruft rief gerufen
salzen salzt salzte gesalzen salzte
saufen säuft soff gesoffen
saugen saugt sog gesogen
schaffen schafft schuf geschaffen
scheiden scheidet schied geschieden
scheinen scheint schien geschienen
schelten schilt schalt gescholten schölte
scheren schert schor geschoren
schieben schiebt schob geschoben
schießen schießt schoss geschossen
schlafen schläft schlief geschlafen
schlagen schlägt schlug geschlagen
schleichen schleicht schlich geschlichen
schleifen schleift schliff geschliffen
schließen schließt schloss geschlossen
schlingen schlingt schlang geschlungen
schmeißen schmeißt schmiss geschmissen
schmelzen schmilzt schmolz geschmolzen
schneiden schneidet schnitt geschnitten
schreiben schreibt schrieb geschrieben
schreien schreit schrie geschrien
schreiten schreitet schritt geschritten
schweigen schweigt schwieg geschwiegen
schwellen schwillt schwoll geschwollen
schwimmen schwimmt schwamm geschwommen schwömme
schwinden schwindet schwand geschwunden
schwingen schwingt schwang geschwungen
schwören schwört schwor geschworen
sehen sieht sah gesehen
senden sendet sandte gesandt sendete
singen singt sang gesungen
sinken sinkt sank gesunken
sinnen sinnt sann gesonnen
sitzen sitzt saß gesessen
spinnen spinnt spann gesponnen
sprechen spricht sprach gesprochen
sprießen sprießt spross gesprossen
springen springt sprang gesprungen
stechen sticht stach gestochen
stecken steckt stak gesteckt
stehen steht stand gestanden stünde
stehlen stiehlt stahl gestohlen
steigen steigt stieg gestiegen
sterben stirbt starb gestorben stürbe
stinken stinkt stank gestunken
stoßen stößt stieß gestoßen
streichen streicht strich gestrichen
streiten streitet stritt gestritten
tragen trägt trug getragen
treffen trifft traf getroffen
treiben treibt trieb getrieben
treten tritt trat getreten
trinken trinkt trank getrunken
trügen trügt trog getrogen
verderben verdirbt verdarb verdorben verdürbe
verdrießen verdrießt verdross verdrossen
vergessen vergisst vergaß vergessen
verlieren verliert verlor verloren
vermeiden vermeidet vermied vermieden
verschwinden verschwindet verschwand verschwunden
verzeihen verzeiht verzieh verziehen
wachsen wächst wuchs gewachsen
waschen wäscht wusch gewaschen
weichen weicht wich gewichen
weisen weist wies gewiesen
wenden wendet wandte gewandt wendete
werben wirbt warb geworben würbe
werfen wirft warf geworfen würfe
wiegen wiegt wog gewogen
winden windet wand gewunden
wringen wringt wrang gewrungen
ziehen zieht zog gezogen
zwingen zwingt zwang gezwungen
`;

/** Verbs with a weak paradigm beside the strong one. */
export const ALSO_WEAK: ReadonlySet<string> = new Set(
  'backen bewegen erschrecken gären hängen hauen melken saugen schaffen schleifen schwören senden stecken wenden wiegen scheren'.split(
    ' ',
  ),
);

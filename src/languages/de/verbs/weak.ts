/**
 * Common weak verbs without a parting particle, as infinitives. Verbs in -ieren and those built from a listed verb
 * with a prefix need no entry unless the base alone is no verb (bestätigen).
 */
export const WEAK_VERBS = `
achten ächzen adeln ähneln ahnen ändern angeln ängstigen antworten arbeiten ärgern atmen ätzen äußern baden
bahnen bangen basteln bauen baumeln beabsichtigen beachten beanspruchen beanstanden beantragen beaufsichtigen
beauftragen bedauern bedeuten beeilen beeindrucken beeinflussen beeinträchtigen beenden beerdigen befähigen
befehligen befestigen befeuchten beflügeln befragen befreien befriedigen befürworten begegnen begehren
begeistern beglaubigen begleiten beglücken beglückwünschen begnadigen begnügen begradigen begründen begrüßen
begünstigen begutachten behandeln behaupten behelligen beherbergen beherrschen beherzigen behindern beichten
bejahen bekämpfen beklagen bekräftigen bekritzeln bekunden belasten belästigen belauschen beleben belegen
belehren beleidigen beleuchten belichten bellen belohnen belustigen bemächtigen bemängeln bemerken bemitleiden
bemühen bemuttern benachrichtigen benachteiligen benennen benoten benötigen benützen benutzen beobachten
berechnen berechtigen bereichern bereinigen bereiten bereuen berichten berichtigen berücksichtigen beruhigen
berühren besänftigen beschädigen beschaffen beschäftigen beschatten bescheinigen beschenken beschimpfen
beschlagnahmen beschleunigen beschmutzen beschönigen beschränken beschriften beschuldigen beschweren
beschwichtigen beseelen beseitigen besichtigen besiedeln besiegeln besiegen besorgen bespitzeln bessern
bestätigen bestäuben bestellen bestimmen bestrafen bestücken besuchen betätigen betäuben beteiligen beten
beteuern betonen betrachten betreuen betteln beugen beunruhigen beurkunden beurlauben beurteilen bevölkern
bevollmächtigen bevormunden bevorzugen bewaffnen bewahren bewältigen bewerkstelligen bewerten bewilligen
bewirken bewirten bewundern bezahlen bezeichnen bezeugen bezichtigen beziffern bezwecken bezweifeln bibbern
bilden billigen blamieren blättern bleichen blenden blicken blinken blinzeln blitzen blocken blödeln bloggen
blühen bluten bohren booten borgen boxen brauchen brauen bräunen brausen breiten bremsen briefen bröckeln
bröseln browsen brühen brüllen brummen brüten buchen buchstabieren bücken buddeln büffeln bügeln bummeln
bündeln bürgen bürsten büßen buttern campen canceln casten chartern chatten checken chillen clustern coachen
codieren committen crashen crawlen cremen dämmen dampfen dämpfen danken datieren dauern dealen debuggen decken
dehnen deichseln delegieren demütigen deployen deuten dichten dienen dimmen dolmetschen donnern doppelklicken
dörren dosieren downloaden drängeln drängen drechseln drehen dribbeln driften drillen drohen dröhnen drosseln
drucken drücken drucksen ducken duften dulden düngen dünsten durchforsten durchlöchern durchqueren dürsten
duschen duzen ebnen ehren eichen eignen eilen einäschern einbürgern einigen eitern ekeln emailen empören enden
entbehren entblättern entblößen entdecken enteignen entfachen entfalten entfernen entfesseln entflammen
entfremden entführen entgegnen entgiften entgleisen entgraten enthaaren enthüllen entkalken entkernen
entkräften entlarven entlasten entledigen entlehnen entmachten entmündigen entmutigen entpuppen entrichten
entrümpeln entschädigen entschlüsseln entschuldigen entsorgen entspannen entwaffnen entwickeln entwirren
entziffern entzünden erachten erbarmen erben erbeuten erblicken erden ereignen erfassen erforschen erfragen
erfreuen erfrischen erfüllen ergänzen ergattern ergründen erhärten erhaschen erheitern erhitzen erhöhen
erholen erinnern erkälten erklären erkranken erkunden erkundigen erlauben erläutern erleben erledigen
erleichtern erleuchten ermächtigen ermahnen ermäßigen ermitteln ermöglichen ermorden ermüden ermuntern
ermutigen ernähren erneuern erniedrigen ernten erobern eröffnen erörtern erproben erquicken erreichen
errichten erröten erschüttern erschweren ersetzen ersparen erstarren erstatten erstellen ersticken erstrecken
ersuchen ertränken erübrigen erwägen erwähnen erwärmen erwarten erwecken erweitern erwidern erwischen erzählen
erzeugen erzielen erzürnen existieren fabeln fächern fackeln fädeln fahnden fällen fälschen falten falzen
färben faseln fasern fassen fasten faulenzen faxen federn fegen fehlen feiern feilen feilschen fertigen
fesseln festigen fetten feuern fiebern filmen filtern filzen fischen fixen flackern flaggen flankieren
flattern flehen flennen flicken flirten flitzen fluchen flüchten flunkern flüstern fluten föhnen folgen
folgern foltern foppen fordern fördern forken formen formieren forschen fragen fräsen freuen frischen fristen
frösteln frühstücken fügen fühlen führen füllen fummeln funkeln funken fürchten fußen fusionieren futtern
füttern gabeln gackern gaffen gähnen gammeln gängeln garen gärtnern gebrauchen gedulden gefährden gehorchen
gehören geigen geizen gelangen geleiten geloben gemahnen genehmigen genügen gerben gesellen gestalten
gestatten gewähren gewährleisten gewichten gewöhnen gipfeln glänzen glätten glauben gliedern glitzern glotzen
glücken glühen gönnen googeln grämen grasen gratulieren grauen grausen grenzen grillen grinsen grölen grollen
grübeln grummeln gründen grünen grunzen gruseln grüßen gucken gurgeln gurren gürten hacken hadern haften
hageln häkeln haken hallen hämmern hamstern handeln handhaben händigen hangeln hänseln harken harmonieren
harren härten hassen hasten hätscheln hauchen häufen haufen hausen häuten hebeln hecheln heften hegen heilen
heiligen heiraten heitern heizen hellen hemmen herrschen hetzen heucheln heuern heulen hieven hindern hinken
hissen hobeln hocken hoffen höhlen holen holpern horchen hören horten hosten huldigen hüllen humpeln hungern
hupen hüpfen hüsteln husten hüten imkern impfen importieren informieren inserieren installieren interviewen
irren jagen jammern jäten jauchzen jetten jobben jodeln joggen jubeln juchzen jucken justieren kämmen kämpfen
kapieren kappen kapseln karren kauen kauern kaufen kegeln kehren keimen kellnern keltern kennzeichnen kentern
kerben ketten keuchen kichern kicken kidnappen kippen kitten kitzeln kläffen klaffen klagen klammern klappen
klappern klären klatschen klauen kleben kleckern klecksen kleiden klemmen klettern klicken klimpern klingeln
klinken klirren klopfen knabbern knacken knacksen knallen knapsen knausern knebeln kneten knicken knien
knipsen knirschen knistern knobeln knöpfen knoten knüpfen knurren knutschen köcheln kochen ködern kommentieren
konfigurieren kontern kontrollieren konzentrieren köpfen koppeln kosten krabbeln krachen krächzen kraften
kräftigen krähen kramen kränken kratzen kräuseln kreischen kreisen kreuzen kreuzigen kribbeln kriegen kritzeln
krönen krümeln krümmen kugeln kühlen kultivieren kümmern kündigen kuppeln kurbeln kürzen kuscheln küssen laben
labern lächeln lachen lackieren lagern lahmen lähmen landen langen langweilen lärmen lästern latschen lauern
lauschen läuten lauten läutern leasen leben lechzen lecken leeren legen lehnen lehren leiern leimen leisten
leiten lenken lernen leuchten leugnen liebäugeln liebeln lieben liebkosen liefern liken lindern linken lispeln
listen loben lochen löchern locken lockern lodern löffeln loggen lohnen löschen losen lösen löten loten lotsen
lüften lümmeln lutschen machen mähen mahnen mailen mäkeln malen managen mangeln markern markieren marschieren
mäßigen maskieren mästen matchen mauern maulen mausern meckern mehren meinen meißeln meistern melden mengen
mergen merken mieten mildern mindern mischen missbrauchen misten mixen mobben moderieren mogeln montieren
morden mosern motivieren motzen mühen munden münden muntern murmeln murren mustern mutmaßen nachahmen nachten
nächtigen nadeln nageln nagen nähen nähern nähren naschen näseln necken neiden neigen nerven netzen nicken
nieseln niesen nieten nippen nisten nörgeln normen notieren nötigen numerieren nummerieren nutzen nützen
offenbaren öffnen ohrfeigen ölen opfern optimieren ordern ordnen organisieren orten outen paaren pachten
packen paddeln panschen päppeln parken parsen passen patzen pauken pausen peilen peinigen peitschen pellen
pendeln peppen petzen pfänden pfeffern pfeilen pflanzen pflastern pflegen pflücken pflügen pfuschen picken
piepen piepsen piksen pilgern pimpen pingen pinnen pinseln pirschen pitchen plagen planen planschen plappern
plärren plätschern plätten platzen plaudern plotten plündern pochen pokern polen polieren polstern poltern
posten prägen prahlen prallen prangen präparieren präsentieren prasseln predigen prellen pressen proben
probieren produzieren programmieren prophezeien protzen prüfen prügeln pudern puffern pulen pumpen punkten
purzeln pushen pusten putzen puzzeln quälen qualmen quasseln quatschen quengeln quetschen quieken quietschen
quittieren rächen rackern radeln raffen ragen rahmen rammeln rammen rändern rangeln ranken rappeln rascheln
rasen rasieren rasseln rasten rätseln rattern rauben räubern rauchen räuchern raufen räumen rauschen räuspern
reagieren realisieren rebooten rechnen rechtfertigen rechtsklicken recken recyceln reden reduzieren referieren
reformieren regeln regen regieren regnen regulieren reichen reifen reihen reimen reinigen reisen reizen rekeln
relaxen rendern renken reparieren reservieren resetten respektieren resultieren retten reuen richten riegeln
rieseln ringeln riskieren ritzen röcheln rodeln roden rollen rosten rösten rotieren rubbeln rücken rudern
rügen ruhen rühmen rühren ruinieren rülpsen rumpeln rümpfen runden rupfen rüsten rutschen rütteln säen sägen
sagen sammeln satteln sättigen säubern säuern säugen säumen säuseln scannen schaben schachern schaden
schädigen schäkern schälen schallen schalten schämen schänden schärfen scharren schassen schattieren schätzen
schaudern schauen schaufeln schaukeln schäumen scheffeln scheitern schellen schenken scherzen scheuchen
scheuen scheuern schichten schicken schielen schienen schikanieren schildern schillern schimmeln schimmern
schimpfen schirmen schlabbern schlachten schlängeln schlecken schleimen schlemmen schlendern schleppen
schleudern schleusen schlichten schlittern schlottern schluchzen schlucken schlummern schlüpfen schlürfen
schlurfen schlüsseln schlussfolgern schmachten schmähen schmälern schmatzen schmausen schmecken schmeicheln
schmerzen schmettern schmieden schmiegen schmieren schminken schmirgeln schmökern schmollen schmoren schmücken
schmuggeln schmunzeln schmusen schnallen schnappen schnarchen schnattern schnauben schnaufen schnäuzen
schneidern schneien schnippeln schnippen schnipseln schnitzen schnorcheln schnorren schnüffeln
schnuppern schnüren schnurren schocken schonen schöpfen schrammen schränken schrauben schrecken schreddern
schrubben schrumpfen schubsen schuften schulden schulen schultern schummeln schunkeln schüren schürfen
schustern schütteln schütten schützen schwächeln schwächen schwafeln schwanken schwänzen schwappen schwärmen
schwärzen schwätzen schwatzen schweben schweifen schweißen schwelgen schwenken schwindeln schwirren schwitzen
scrollen segeln segnen sehnen senken setzen seufzen shoppen sichern sichten sickern sieben siedeln siegen
siezen signalisieren simsen skalieren skippen skizzieren skypen sondieren sonnen sorgen sortieren spachteln
spähen spalten spannen sparen spaßen spazieren speichern speisen spekulieren spenden sperren spezifizieren
spicken spiegeln spielen spießen spitzen splitten splittern sponsern spornen spotten sprayen spreizen sprengen
sprenkeln sprinten spritzen sprudeln sprühen spucken spülen spüren spuren spurten sputen stabilisieren
stacheln staffeln stammeln stammen stampfen stanzen stapeln stapfen stärken starren starten statten stauben
staubsaugen stauchen stauen staunen steigern steinigen stellen stemmen stempeln steppen steuern stibitzen
sticheln sticken stiften stillen stimmen stöbern stochern stocken stöhnen stolpern stopfen stoppen stören
stornieren stottern strafen straffen strahlen strampeln stranden sträuben straucheln streamen streben strecken
streicheln streifen streiken stressen streuen stricken strömen strotzen strudeln stückeln studieren stufen
stülpen stunden stupsen stürmen stürzen stutzen stützen stylen subtrahieren suchen summen sündigen surfen
süßen swingen swipen synchronisieren tadeln tafeln täfeln tagen taggen takten tanken tänzeln tanzen tapezieren
tappen tarnen tasten tätigen tätscheln tauchen tauen taufen taugen taumeln täuschen tauschen teeren teilen
telefonieren testen texten thronen ticken tilgen timen tippen tischen tischlern titeln toasten toben toggeln
tollen tönen töpfern torkeln tosen töten traben trachten tracken trainieren trällern trampeln trampen tränken
trauen trauern träufeln träumen trennen triggern trimmen trippeln trocknen trödeln trommeln trompeten tröpfeln
tropfen trösten trotten trotzen trüben trudeln tüfteln tummeln tünchen tunken tupfen türmen turnen tuscheln
tüten tweeten twittern üben überarbeiten überbrücken überdachen überdecken überfordern überfrachten
überführen überhäufen überhitzen überholen überhören überlappen überlasten überlegen übermitteln übernachten
überprüfen überqueren überragen überraschen überreden überreichen überrumpeln überschatten überschätzen
überschwemmen übersetzen überspielen überstürzen übertrumpfen überwachen überwältigen überwintern überzeugen
umarmen umgarnen umranden umzäunen umzingeln unterbreiten unterfordern unterkellern unterrichten untersagen
unterstützen untersuchen updaten uploaden urteilen variieren verabreden verabreichen verabscheuen
verabschieden verachten veralbern verallgemeinern veralten verändern verankern veranlagen veranlassen
veranschaulichen veranschlagen veranstalten verantworten verärgern veräußern verausgaben verbannen verbessern
verbeugen verbilligen verblassen verblüffen verbrauchen verbreiten verbreitern verbuchen verbünden verbürgen
verdächtigen verdammen verdanken verdauen verdeutlichen verdichten verdicken verdienen verdoppeln verdrahten
verdrängen verdrehen verdreifachen verdunkeln verdünnen verdunsten veredeln verehelichen verehren vereidigen
vereinbaren vereinen vereinfachen vereinheitlichen vereinigen vereinnahmen vereinzeln vereiteln verengen
vererben verewigen verfassen verfaulen verfehlen verfeinern verfestigen verflixen verfluchen verflüchtigen
verfolgen verfrachten verfremden verfügen verführen vergegenwärtigen vergeuden vergewissern vergiften
vergittern verglasen vergnügen vergolden vergöttern vergraulen vergrößern vergüten verhaften verhandeln
verharmlosen verhärten verheddern verheimlichen verherrlichen verhindern verhökern verhören verhüten
verinnerlichen verirren verjagen verjähren verjüngen verkabeln verkalken verkapseln verkaufen verkehren
verkleiden verkleinern verklemmen verknappen verknüpfen verkohlen verkörpern verkraften verkrampfen verkünden
verkürzen verlagern verlangen verlängern verlangsamen verlegen verletzen verleugnen verleumden verlieben
verlinken verloben verlocken verlosen vermachen vermählen vermarkten vermasseln vermehren vermerken vermieten
vermindern vermischen vermissen vermitteln vermögen vermuten vernachlässigen verneinen vernetzen vernichten
verniedlichen veröffentlichen verpacken verpassen verpesten verpfänden verpflegen verpflichten verplempern
verprassen verprügeln verquicken verrechnen verregnen verrenken verrichten verriegeln verringern versagen
versammeln versäumen verschachteln verschandeln verschanzen verschärfen verschenken verscherbeln verschicken
verschiffen verschlechtern verschleiern verschlimmern verschlüsseln verschmähen verschmutzen verschnaufen
verschonen verschönern verschrotten verschulden verschütten verschwenden versenden versenken versetzen
verseuchen versichern versiegeln versilbern versklaven versöhnen versorgen verspannen verspäten versperren
verspotten verstaatlichen verständigen verstärken verstauben verstauen verstecken versteifen versteigern
verstellen versteuern verstreben verstreuen verstümmeln verstummen versuchen vertagen vertauschen verteidigen
verteilen verteuern verteufeln vertiefen vertilgen vertonen vertrauen vertuschen verulken verunglücken
verunreinigen verunsichern verunstalten veruntreuen verursachen verurteilen vervielfältigen vervierfachen
vervollkommnen vervollständigen verwahren verwalten verwandeln verwarnen verwechseln verweigern verweilen
verwenden verwickeln verwildern verwirklichen verwirren verwischen verwöhnen verwunden verwundern verwüsten
verzaubern verzehren verzeichnen verzerren verzichten verzieren verzinsen verzögern verzollen verzweifeln
verzweigen vespern vibrieren vollenden vollführen vollstrecken voten wachen wackeln wagen wählen wähnen wahren
währen wahrsagen walten wälzen walzen wandeln wandern wanken wappnen wärmen warnen warten wässern waten
watscheln wechseln wecken wedeln wehen wehren weiden weigern weihen weilen weinen weiten welken wellen werkeln
werken werten wertschätzen wetteifern wetten wettern wetzen wichsen wickeln widmen wiehern willigen wimmeln
wimmern winken winseln wippen wirbeln wirken wirtschaften wischen wispern wittern witzeln wohnen wölben
wuchern wuchten wühlen wundern wünschen würdigen würfeln würgen wursteln wurzeln würzen wüten zagen zählen
zahlen zähmen zahnen zanken zapfen zappeln zaubern zaudern zehren zeichnen zeigen zelten zensieren zentrieren
zerbröckeln zerfetzen zerfleischen zerkleinern zerknittern zerknüllen zerlegen zermalmen zermürben zerplatzen
zerren zersplittern zerstäuben zerstören zerstreuen zerstückeln zertrümmern zetern zetteln zeugen zielen
ziemen zieren zimmern zippen zirkeln zischeln zischen zitieren zittern zocken zögern zollen zoomen zubereiten
züchten züchtigen zücken zucken zuckern zügeln zünden züngeln zupfen zürnen zusichern zwängen zweifeln zwicken
zwinkern zwirbeln zwitschern
`;

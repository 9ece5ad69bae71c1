/**
 * Common weak verbs without a parting particle, as infinitives. Verbs in -ieren and those built from a listed verb
 * with a prefix need no entry unless the base alone is no verb (bestätigen).
 */
export const WEAK_VERBS = `
achten ächzen adeln ähneln ahnen ändern angeln ängstigen antworten arbeiten ärgern atmen ätzen äußern baden
bahnen bangen basteln bauen baumeln beabsichtigen beachten beantragen beauftragen bedauern bedeuten beeilen
beeindrucken beeinflussen beeinträchtigen beenden beerdigen befestigen befragen befriedigen begegnen
begehren begeistern begleiten beglücken begnügen begründen begrüßen begutachten behandeln behaupten
beherbergen beherrschen beherzigen behindern beichten bekämpfen beklagen belasten belästigen beleben belegen
belehren beleidigen beleuchten bellen belohnen bemerken bemitleiden bemühen benachrichtigen benennen benoten
benötigen benützen benutzen beobachten berechnen berechtigen bereichern bereinigen bereiten bereuen
berichten berichtigen berücksichtigen beruhigen berühren besänftigen beschädigen beschaffen beschäftigen
bescheinigen beschenken beschimpfen beschleunigen beschmutzen beschränken beschweren beschwichtigen
beseitigen besichtigen besiedeln besiegeln besiegen besorgen bespitzeln bessern bestätigen bestellen
bestimmen bestrafen besuchen betätigen betäuben beteiligen beten beteuern betonen betrachten betreuen
betteln beugen beunruhigen beurkunden beurlauben beurteilen bevollmächtigen bevorzugen bewahren bewältigen
bewerkstelligen bewerten bewilligen bewirken bewirten bewundern bezahlen bezeichnen bezeugen bezichtigen
beziffern bezwecken bezweifeln bilden billigen blamieren blättern blenden blicken blinken blinzeln blitzen
blocken bloggen blühen bluten bohren booten borgen boxen brauchen brauen brausen bremsen briefen browsen
brüllen brummen brüten buchen buchstabieren bücken büffeln bügeln bummeln bündeln bürgen bürsten büßen
buttern campen canceln casten chatten checken chillen clustern coachen codieren committen crashen crawlen
cremen dämmen dampfen dämpfen danken datieren dauern debuggen decken dehnen delegieren demütigen deployen
deuten dichten dienen dimmen dolmetschen donnern doppelklicken dosieren downloaden drängen drehen drohen
dröhnen drucksen drosseln drücken drucken ducken duften dulden düngen dürsten duschen duzen ebnen ehren eichen eignen
eilen einigen eitern ekeln emailen enden entbehren entblößen entdecken enteignen entfachen entfalten
entfernen entfesseln entflammen entgegnen entgiften entgleisen enthüllen entkalken entkräften entlarven
entlasten entlehnen entmutigen entrichten entrümpeln entschädigen entschlüsseln entschuldigen entsorgen
entspannen entwickeln entwirren entzünden erachten erben erbeuten erblicken erden ereignen erfassen
erforschen erfragen erfreuen erfrischen erfüllen ergänzen ergattern ergründen erheitern erhöhen erholen
erinnern erkälten erklären erkunden erkundigen erlauben erläutern erleben erledigen erleichtern erleuchten
ermächtigen ermahnen ermäßigen ermitteln ermöglichen ermorden ermüden ermuntern ermutigen ernähren erneuern
erniedrigen ernten erobern eröffnen erörtern erproben erquicken erreichen errichten ersetzen ersparen
erstarren erstatten erstellen ersticken erstrecken ersuchen erübrigen erwähnen erwärmen erwarten erwecken
erweitern erwidern erwischen erzählen erzeugen erzielen erzürnen existieren fabeln fächern fädeln fahnden
fälschen falten färben fasern fassen fasten faxen federn fegen fehlen feiern feilen feilschen fertigen
fesseln festigen fetten feuern fiebern filmen filtern filzen fischen flackern flankieren flattern flehen
flennen flicken flirten flitzen fluchen flüchten flüstern fluten folgen folgern foltern foppen fordern
fördern forken formen formieren forschen fragen freuen fristen frösteln frühstücken fügen fühlen führen
füllen fummeln funkeln funken fürchten fußen fusionieren füttern futtern gabeln gackern gaffen gähnen
gammeln garen gärtnern gebrauchen gedulden gefährden gehorchen gehören geigen geizen gelangen geleiten
geloben genehmigen genügen gerben gestalten gestatten gewähren gewährleisten gewöhnen gipfeln glänzen
glätten glauben gliedern glotzen glücken glühen gönnen googeln grämen grasen gratulieren grauen grausen grenzen
grillen grinsen grollen grübeln grummeln gründen grünen grunzen grüßen gucken gurgeln gurren gürten hacken
hadern haften hageln häkeln haken hallen hämmern hamstern handeln handhaben hangeln harken harmonieren
harren hassen hasten hauchen häufen haufen hausen häuten hebeln heften hegen heilen heiligen heiraten
heitern heizen hellen hemmen herrschen hetzen heucheln heuern heulen hindern hinken hissen hobeln hocken
hoffen höhlen holen holpern horchen hören horten hosten hüllen humpeln hungern hupen hüpfen husten hüten
impfen importieren informieren inserieren installieren irren jagen jammern jäten jauchzen jobben jodeln
joggen jubeln jucken justieren kämmen kämpfen kapieren kappen karren kauen kauern kaufen kehren keimen
kellnern kennzeichnen kentern kerben ketten keuchen kichern kicken kippen kitten kitzeln klaffen klagen
klammern klappen klappern klären klatschen klauen kleben kleckern kleiden klettern klicken klingeln klirren
klopfen knabbern knacken knacksen knallen knapsen knausern knebeln kneten knicken knien knipsen knirschen knistern
knobeln knöpfen knoten knüpfen knurren knutschen kochen ködern kommentieren konfigurieren kontrollieren
konzentrieren köpfen koppeln kosten krabbeln krachen krächzen kraften kramen kränken kratzen kräuseln
kreisen kreuzen kriegen kritzeln krönen krümeln krümmen kugeln kühlen kultivieren kümmern kündigen kuppeln
kurbeln kürzen kuscheln küssen laben labern lächeln lachen lackieren lagern lähmen lahmen landen langen
langweilen lästern lauern lauten läuten läutern leasen leben lechzen lecken leeren legen lehnen lehren
leiern leimen leisten leiten lenken lernen leuchten leugnen liebeln lieben liebkosen liefern liken lindern
linken lispeln listen loben lochen locken lockern lodern löffeln loggen lohnen löschen lösen losen löten
lotsen lüften lümmeln lutschen machen mähen mahnen mailen mäkeln malen managen mangeln markern markieren
marschieren maskieren mästen matchen mauern maulen meckern mehren meinen meißeln meistern melden mengen
mergen merken mieten mildern mindern mischen missbrauchen mixen mobben moderieren mogeln montieren morden
mosern motivieren motzen mühen münden murmeln mustern mutmaßen nachten nadeln nageln nagen nähen nähern
nähren naschen necken neiden neigen nerven netzen nicken niesen nieten nippen nisten nörgeln normen notieren
nötigen numerieren nummerieren nutzen nützen offenbaren öffnen ohrfeigen ölen opfern optimieren ordern
ordnen organisieren orten outen pachten packen paddeln panschen parken parsen passen patzen pauken pausen
pellen pendeln petzen pfeffern pfeilen pflanzen pflastern pflegen pflücken pflügen pfuschen picken piepsen
pilgern pimpen pingen pinnen pinseln pirschen plagen planen planschen plappern plärren plätschern plätten
plaudern plündern pochen polen polieren polstern poltern posten prägen prahlen prallen präparieren
präsentieren predigen prellen pressen proben probieren produzieren programmieren prophezeien protzen prüfen
prügeln pudern puffern pulen pumpen punkten purzeln pushen pusten putzen puzzeln quälen qualmen quasseln
quatschen quengeln quetschen quieken quittieren rächen rackern radeln rahmen rammen rangeln ranken rappeln
rascheln rasen rasieren rasten rätseln rattern rauben räubern rauchen räuchern raufen räumen rauschen
reagieren realisieren rebooten rechnen rechtfertigen rechtsklicken recken reden reduzieren referieren
reformieren regeln regen regieren regnen regulieren reichen reifen reihen reimen reinigen reisen reizen
rekeln relaxen rendern renken reparieren reservieren resetten respektieren resultieren retten reuen richten
riegeln ringeln riskieren ritzen röcheln rodeln roden rollen rösten rosten rotieren rubbeln rücken rudern
ruhen rühmen rühren ruinieren rumpeln rümpfen runden rupfen rüsten rutschen rütteln säen sagen sägen sammeln
satteln sättigen säubern säuern säugen säumen säuseln scannen schaben schachern schaden schädigen schälen
schallen schalten schämen schänden schärfen scharren schattieren schätzen schaudern schauen schaufeln
schaukeln schäumen scheffeln scheitern schellen schenken scherzen scheuchen scheuen scheuern schichten
schicken schielen schienen schikanieren schildern schillern schimmeln schimmern schimpfen schirmen
schlabbern schlachten schlängeln schleimen schlemmen schlendern schleppen schleudern schleusen schlichten
schlottern schlucken schlummern schlüpfen schlürfen schlüsseln schlussfolgern schmachten schmälern schmatzen
schmecken schmeicheln schmerzen schmettern schmieden schmieren schminken schmirgeln schmökern schmollen
schmoren schmücken schmuggeln schmunzeln schmusen schnallen schnappen schnarchen schnattern schnauben
schnaufen schnäuzen schneien schnippeln schnitzen schnorren schnüffeln schnuppern schnüren schnurren
schocken schonen schöpfen schrammen schränken schrauben schrecken schrubben schrumpfen schubsen schuften
schulden schulen schunkeln schüren schürfen schustern schütteln schütten schützen schwächeln schwächen
schwafeln schwanken schwänzen schwärmen schwärzen schwatzen schweben schweifen schweißen schwelgen schwenken
schwindeln schwirren schwitzen scrollen segeln segnen sehnen senken setzen sichern sichten sickern sieben
siedeln siegen siezen signalisieren simsen skalieren skippen skizzieren skypen sondieren sonnen sorgen
sortieren spalten spannen sparen spaßen spazieren speichern speisen spekulieren spenden sperren
spezifizieren spicken spiegeln spielen spießen splitten spornen spotten sprengen sprenkeln spritzen sprudeln
sprühen spucken spülen spüren spuren sputen stabilisieren stammeln stammen stampfen stapeln stärken starren
starten statten stauben stauchen stauen staunen steigern steinigen stellen stemmen stempeln steppen steuern
sticheln sticken stiften stillen stimmen stöbern stocken stöhnen stolpern stopfen stoppen stören stornieren
strafen straffen strahlen strampeln stranden sträuben straucheln streamen strecken streicheln streifen
streiken streuen stricken strömen strotzen strudeln studieren stufen stülpen stunden stürmen stürzen stützen
stutzen stylen subtrahieren suchen summen sündigen surfen süßen swipen synchronisieren tadeln tagen taggen
takten tanken tänzeln tanzen tapezieren tappen tarnen tasten tätigen tauchen taufen taugen taumeln tauschen
täuschen teeren teilen telefonieren testen texten ticken tilgen timen tippen tischen titeln toasten toben
tollen tönen töpfern torkeln tosen töten traben trachten tracken trainieren tränken trauen trauern träufeln
träumen trennen trocknen trödeln trommeln trompeten tröpfeln tropfen trösten trotten trotzen trüben trudeln
tüfteln tummeln tünchen tunken tupfen türmen turnen tuscheln tüten tweeten twittern üben überarbeiten
überbrücken überdecken überfordern überführen überhäufen überholen überhören überlegen übermitteln
übernachten überprüfen überqueren überraschen überreden überreichen überrumpeln überschätzen übersetzen
überspielen überstürzen übertrumpfen überwachen überwältigen überzeugen umarmen umgarnen unterfordern
unterrichten untersagen unterstützen untersuchen updaten uploaden urteilen variieren verabreden
verabschieden verachten veralbern verallgemeinern veralten verändern verankern veranlagen veranlassen
veranschaulichen veranschlagen veranstalten verantworten verärgern veräußern verbannen verbessern verbeugen
verbilligen verblüffen verbrauchen verbreiten verbuchen verbünden verbürgen verdächtigen verdanken verdauen
verdeutlichen verdichten verdienen verdoppeln verdrängen verdrehen verdunkeln verdünnen veredeln verehren
vereidigen vereinbaren vereinen vereinfachen vereinheitlichen vereinigen vererben verewigen verfassen
verfaulen verfehlen verfeinern verfestigen verflixen verfluchen verfolgen verfügen verführen
vergegenwärtigen vergeuden vergewissern vergiften vergnügen vergolden vergrößern vergüten verhaften
verhandeln verharmlosen verheimlichen verhindern verhören verhüten verirren verjagen verjüngen verkabeln
verkaufen verkehren verkleiden verkleinern verknüpfen verkörpern verkraften verkünden verkürzen verlagern
verlangen verlängern verlangsamen verlegen verletzen verleugnen verlieben verlinken verloben verlocken
verlosen vermachen vermählen vermarkten vermehren vermerken vermieten vermindern vermischen vermissen
vermitteln vermögen vermuten vernachlässigen verneinen vernetzen vernichten veröffentlichen verpacken
verpassen verpesten verpflegen verpflichten verprügeln verrechnen verregnen verrenken verrichten verriegeln
verringern versagen versammeln versäumen verschärfen verschenken verschicken verschlechtern verschleiern
verschlüsseln verschmutzen verschnaufen verschonen verschönern verschulden verschütten verschwenden
versenden versenken versetzen verseuchen versichern versiegeln versilbern versklaven versöhnen versorgen
verspäten versperren verspotten verständigen verstärken verstauben verstauen verstecken versteigern
verstellen versteuern verstreuen versuchen vertagen vertauschen verteidigen verteilen vertiefen vertilgen
vertrauen verulken verunglücken verunsichern verursachen verurteilen vervielfältigen vervollständigen
verwahren verwalten verwandeln verwarnen verwechseln verweigern verweilen verwenden verwickeln verwirklichen
verwirren verwischen verwöhnen verwunden verwundern verwüsten verzaubern verzeichnen verzerren verzichten
verzieren verzögern verzollen verzweifeln vibrieren vollenden vollstrecken wachen wackeln wagen wählen
wahren währen walten wälzen wandeln wandern wanken wappnen wärmen warnen warten wässern waten watscheln
wechseln wecken wedeln wehen wehren weiden weigern weihen weilen weinen weiten welken wellen werkeln werten
wetten wettern wetzen wichsen wickeln widmen wiehern willigen wimmeln wimmern winken winseln wippen wirbeln
wirken wirtschaften wischen wispern wittern wohnen wölben wuchern wühlen wundern wünschen würdigen würfeln
würgen wurzeln würzen wüten zagen zählen zahlen zähmen zahnen zanken zapfen zappeln zaubern zaudern zeichnen
zeigen zelten zensieren zentrieren zerkleinern zerknittern zerlegen zerren zerstören zerstreuen zertrümmern
zetteln zeugen zielen ziemen zieren zippen zirkeln zischen zitieren zittern zocken zögern zollen zoomen
zubereiten züchten züchtigen zucken zücken zuckern zügeln zünden zupfen zürnen zusichern zweifeln zwinkern
zwitschern
`;

import { fold } from '../../../text/fold.ts';
import { wordSet } from '../../../text/lazy.ts';

const foldedSet = (words: string) => new Set([...wordSet(words)].map(fold));

/** Verbs whose "sich" is a dative, beside what one looks at, takes or thinks of: "sich etwas ansehen"; folded. */
export const DATIVE_REFLEXIVES = foldedSet(
  `ansehen anschauen angucken anhören überlegen merken leisten wünschen vornehmen holen sichern gönnen aussuchen
   verschaffen zulegen durchlesen notieren aufschreiben erlauben vorbehalten ersparen aneignen ausdenken einbilden
   ausmalen besorgen herunterladen runterladen downloaden herausnehmen rausnehmen heraussuchen raussuchen zusammenstellen
   anmaßen einfallen verbitten einhandeln eingestehen abgucken abschauen klarmachen bewusstmachen kaufen nehmen machen denken
   verdienen suchen teilen abholen erarbeiten aufbauen einprägen vergegenwärtigen nachsehen bestellen schenken zunutze
   sparen leihen ausleihen mieten ausrechnen vorstellen`,
);

/** Verbs whose "sich" is an accusative whatever stands beside it; folded. */
export const ACCUSATIVE_REFLEXIVES = foldedSet(
  `anmelden melden freuen kümmern bewerben registrieren interessieren entscheiden einloggen ausloggen abmelden
   eintragen austragen einschreiben verabreden treffen entschuldigen bedanken erinnern wenden informieren umsehen umschauen
   umhören konzentrieren beschäftigen befassen beziehen bewegen fühlen fragen wundern ärgern sorgen beeilen erkundigen
   beschweren engagieren beteiligen vernetzen austauschen unterhalten verlassen einigen gewöhnen entspannen erholen
   ausruhen hinlegen hinsetzen setzen stellen legen anstrengen anpassen ändern verändern entwickeln weiterentwickeln
   weiterbilden fortbilden vorbereiten befinden aufhalten einlesen einarbeiten verbinden qualifizieren spezialisieren
   orientieren verstecken waschen anziehen ausziehen umziehen verlieben trennen trauen überzeugen inspirieren
   distanzieren absichern schützen vergewissern versichern bemühen eignen lohnen auszeichnen durchsetzen positionieren
   präsentieren abheben bedienen bewähren äußern ausdrücken irren täuschen vertun verlaufen zurechtfinden auskennen
   begeistern anschließen vertiefen einlassen befreien lösen entfernen zurückziehen verpflichten richten einstellen
   festlegen identifizieren authentifizieren verifizieren legitimieren ausweisen hineinversetzen versetzen gedulden
   ernähren fürchten fernhalten nennen zeigen messen wehren weigern wiederfinden benehmen verhalten schämen langweilen
   amüsieren verabschieden vergleichen auseinandersetzen herausfordern weiterempfehlen beraten zurücklehnen lehnen
   neuorientieren outen ausprobieren verspäten abmühen abrackern anlegen rüsten wappnen kundigmachen schlagen durchklicken
   durcharbeiten einklinken einwählen zuschalten dazugesellen hinzugesellen verstellen überfordern`,
);

/** With these nouns "sich machen", "sich nehmen" and their like have a dative: "sich Gedanken machen". */
export const DATIVE_NOUNS = foldedSet(
  `Zeit Gedanken Sorgen Mühe Arbeit Notizen Bild Überblick Eindruck Platz Hoffnung Hoffnungen Rat Hilfe Zugang Vorteil
   Vorteile Freiraum Luft Zeitfenster Termin Plan Ziel Ziele Konto Stress Aufwand Kosten Geld`,
);

/** Who is asked or enabled does what the infinitive says: "hilft dir, dich …", "bitte dich, dich …"; folded. */
export const OBJECT_CONTROL = foldedSet(
  `bitten helfen ermöglichen erlauben empfehlen raten einladen auffordern ermutigen unterstützen erleichtern zwingen
   auffordern gelingen gestatten verhelfen bringen anregen motivieren befähigen lassen fallen machen nahelegen gefallen
   verpflichten berechtigen erfordern inspirieren vorschlagen anraten abraten auftragen`,
);

/** One does these with another person; an infinitive of them has no "sich" where its subject is left open; folded. */
export const SOCIAL = foldedSet(
  `kennenlernen sehen treffen hören sprechen reden chatten begrüßen begleiten beraten wiedersehen erreichen plaudern
   schreiben telefonieren arbeiten zusammenarbeiten kontaktieren anschreiben anrufen`,
);

/** Whoever is asked to do these does what the infinitive says, if it isn't the reader himself; folded. */
export const ASKING = foldedSet(
  'bitten auffordern zwingen ermutigen anregen motivieren einladen helfen raten empfehlen erlauben überreden vorschlagen',
);

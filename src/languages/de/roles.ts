import type { RoleWords } from '../roles.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const NOUN = /^(?:(.*?)-?)?agentur(?:(en)(?![a-z])|(s)(?![a-z]))?-?(.*)$/;

/** What German knows of the agency. */
export const GERMAN_AGENCY: RoleWords = {
  role: 'agency',
  read(fold) {
    const match = NOUN.exec(fold);
    return match
      ? { before: match[1] ?? '', after: match[4] ?? '', isPlural: match[2] !== undefined }
      : undefined;
  },
  official: words(
    `bundes arbeits netz bundesnetz energie dena foerder nachrichten presse rating bonitaets chemikalien umwelt raumfahrt weltraum arzneimittel
     landes klima klimaschutz atomenergie innovations wirtschaftsfoerderungs cyber grenzschutz europaeische europaeischen oeffentliche
     staatliche nationale nationalen`,
  ),
  otherTrade: words(
    `reise kuenstler model modell schauspiel schauspieler literatur immobilien zeitarbeits versicherungs casting ticket konzert heirats
     babysitter nachhilfe pflege hunde`,
  ),
  runner: [
    'inhaber',
    'inhaberin',
    'chef',
    'gruender',
    'betreiber',
    'leiter',
    'besitzer',
    'owner',
    'unternehmer',
  ],
  former: words(
    `bisherige bisherigen bisheriger fruehere frueheren frueherer ehemalige ehemaligen ehemaliger alte alten alter letzte letzten letzter
     vorige vorherige vorherigen externe externen externer beauftragte beauftragten beauftragter aktuelle aktuellen aktueller jetzige
     jetzigen derzeitige derzeitigen betreuende betreuenden zustaendige zustaendigen damalige damaligen`,
  ),
  employing: words(
    `beauftragen beauftragt beauftragst beauftragte beauftragten wechseln gewechselt wechselt zufrieden unzufrieden suchen suchst sucht gesucht abloesen abgeloest
     vertrauen vertraut zusammenarbeiten zusammenarbeitet zusammen engagieren engagiert bezahlen bezahlt zahlen zahlt feuern kuendigen
     gekuendigt arbeiten arbeitet arbeitest vergeben ausgelagert auslagern outgesourct brauchen braucht brauchst finden gebaut gemacht
     erstellt umgesetzt entwickelt betreut empfohlen haben hat sprechen sprecht besprechen besprecht besprochen abstimmen abgestimmt absprechen weiterleiten weitergeben`,
  ),
  hiring: words(
    'beauftragen beauftragt beauftragst wechseln wechselt bezahlen bezahlst bezahlt zahlen zahlst zahlt vertrauen vertraut kuendigen kuendigt feuern',
  ),
  having: words('hast habt haben'),
  running: words(
    `fuehren fuehrst fuehrt leiten leitest leitet betreiben betreibst betreibt gruenden gegruendet gruendest aufbauen aufgebaut aufbaust
     aufbaut besitzen besitzt skalieren skalierst skaliert habe`,
  ),
  being: words('bin bist ist sind seid war waren waere waeren'),
  contrast: words(
    `andere anderen anderer anders ohne statt anstatt anstelle gegen gegenueber guenstiger billiger teurer teure teuren besser klassische
     klassischen grosse grossen gewoehnliche gewoehnlichen viele keine keiner herkoemmliche herkoemmlichen wechsel`,
  ),
  serving: words(
    `fuer helfe helfen hilft unterstuetze unterstuetzen unterstuetzt bei befaehigen befaehigt begleite begleiten begleitet entlaste entlasten
     entlastet beliefere beliefern vermitteln suche`,
  ),
  served: words(
    `sparen spart sparte nutzen nutzt gewinnen gewinnt buchen bucht verwenden verwendet brauchen braucht erzielen erzielt automatisieren
     automatisiert skalieren skaliert setzen setzt lieben liebt hassen hasst`,
  ),
  articles: {
    definite: words('der die das den dem des'),
    indefinite: words('ein eine einen einem einer eines ne ner'),
  },
  as: words('als'),
  like: words('wie'),
  senderSubject: words('ich wir'),
  and: words('und oder sowie &'),
  publicTasks: words(
    'arbeit qualitaetssicherung cybersicherheit sprunginnovationen innovation klimaschutz grenzschutz erneuerbare energie wirtschaft',
  ),
  forWords: words('fuer'),
  from: words('von vom aus bei beim mit'),
  by: words('von durch mit an bei'),
  at: words('bei'),
  about: words('mit zur'),
  how: words('wie was'),
  specifying: words('fuer in aus von der des die das wo'),
  auxiliary: words('hat haben kann koennte wird ist'),
  fellow: words(''),
  comparing: /er$/,
  ability: { before: new Set(), after: new Set() },
  isVerbFirst: false,
};

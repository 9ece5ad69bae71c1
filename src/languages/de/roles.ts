import { wordSet } from '../../text/lazy.ts';
import type { RoleWords } from '../roles.ts';

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
  official: wordSet(
    `bundes arbeits netz bundesnetz energie dena foerder nachrichten presse rating bonitaets chemikalien umwelt raumfahrt weltraum arzneimittel
     landes klima klimaschutz atomenergie innovations wirtschaftsfoerderungs cyber grenzschutz europaeische europaeischen oeffentliche
     staatliche nationale nationalen`,
  ),
  otherTrade: wordSet(
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
  former: wordSet(
    `bisherige bisherigen bisheriger fruehere frueheren frueherer ehemalige ehemaligen ehemaliger alte alten alter letzte letzten letzter
     vorige vorherige vorherigen externe externen externer beauftragte beauftragten beauftragter aktuelle aktuellen aktueller jetzige
     jetzigen derzeitige derzeitigen betreuende betreuenden zustaendige zustaendigen damalige damaligen`,
  ),
  employing: wordSet(
    `beauftragen beauftragt beauftragst beauftragte beauftragten wechseln gewechselt wechselt zufrieden unzufrieden suchen suchst sucht gesucht abloesen abgeloest
     vertrauen vertraut zusammenarbeiten zusammenarbeitet zusammen engagieren engagiert bezahlen bezahlt zahlen zahlt feuern kuendigen
     gekuendigt arbeiten arbeitet arbeitest vergeben ausgelagert auslagern outgesourct brauchen braucht brauchst finden gebaut gemacht
     erstellt umgesetzt entwickelt betreut empfohlen haben hat sprechen sprecht besprechen besprecht besprochen abstimmen abgestimmt absprechen weiterleiten weitergeben`,
  ),
  hiring: wordSet(
    'beauftragen beauftragt beauftragst wechseln wechselt bezahlen bezahlst bezahlt zahlen zahlst zahlt vertrauen vertraut kuendigen kuendigt feuern getrennt trennen',
  ),
  having: wordSet('hast habt haben'),
  running: wordSet(
    `fuehren fuehrst fuehrt leiten leitest leitet betreiben betreibst betreibt gruenden gegruendet gruendest aufbauen aufgebaut aufbaust
     aufbaut besitzen besitzt skalieren skalierst skaliert habe`,
  ),
  being: wordSet('bin bist ist sind seid war waren waere waeren'),
  contrast: wordSet(
    `andere anderen anderer anders ohne statt anstatt anstelle gegen gegenueber guenstiger billiger teurer teure teuren besser klassische
     klassischen grosse grossen gewoehnliche gewoehnlichen viele keine keiner herkoemmliche herkoemmlichen wechsel`,
  ),
  serving: wordSet(
    `fuer helfe helfen hilft unterstuetze unterstuetzen unterstuetzt bei befaehigen befaehigt begleite begleiten begleitet entlaste entlasten
     entlastet beliefere beliefern vermitteln suche zeige zeigen zeigt spart sparen erspart ersparen`,
  ),
  served: wordSet(
    `sparen spart sparte nutzen nutzt gewinnen gewinnt buchen bucht verwenden verwendet brauchen braucht erzielen erzielt automatisieren
     automatisiert skalieren skaliert setzen setzt lieben liebt hassen hasst`,
  ),
  dealing: wordSet(
    'spreche sprechen arbeite arbeiten rede reden kenne kennen betreue betreuen begleite begleiten',
  ),
  condition: wordSet('falls wenn sobald sollte'),
  backTo: wordSet('dort deren denen'),
  relative: wordSet('die den das'),
  slip: wordSet('vergessen vergass uebersehen uebersah vertauscht verwechselt verschlafen versaeumt'),
  inside: wordSet('in'),
  measure: wordSet('groesse groessenordnung region naehe gegend stadt branche'),
  articles: {
    definite: wordSet('der die das den dem des'),
    indefinite: wordSet('ein eine einen einem einer eines ne ner'),
  },
  as: wordSet('als'),
  like: wordSet('wie'),
  senderSubject: wordSet('ich wir'),
  and: wordSet('und oder sowie &'),
  publicTasks: wordSet(
    'arbeit qualitaetssicherung cybersicherheit sprunginnovationen innovation klimaschutz grenzschutz erneuerbare energie wirtschaft',
  ),
  forWords: wordSet('fuer'),
  from: wordSet('von vom aus bei beim mit nach'),
  by: wordSet('von durch mit an bei'),
  at: wordSet('bei'),
  about: wordSet('mit zur'),
  how: wordSet('wie was'),
  specifying: wordSet('fuer in aus von der des die das wo'),
  auxiliary: wordSet('hat haben kann koennte wird ist'),
  dative: wordSet('ihnen dir euch'),
  negation: wordSet('kein keine keinen keiner nicht'),
  fellow: wordSet(''),
  comparing: /er$/,
  ability: { before: new Set(), after: new Set() },
  isVerbFirst: false,
};

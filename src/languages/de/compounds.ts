import type { Token } from '../../model/token.ts';
import { isCapitalized } from '../../text/characters.ts';

/**
 * German names its troubles and its promises in compounds without end (Fachkräftemangel, Zettelwirtschaft,
 * Zeitersparnis, Praxissoftware): the head, which comes last, says what they are.
 */
const ACHES =
  /.{3}(?:mangel|druck|stau|chaos|verlust(?:e|en)?|ausfall|ausfaelle[n]?|aufwand|problem(?:e|en)?|stress|fresser[n]?|flut|engpass|engpaesse[n]?|luecke[n]?|fehler[n]?|aerger|frust|sorge[n]?|wirtschaft|kram|wahnsinn|dschungel|risik(?:o|en)|falle[n]?|leerlauf|rueckstand|rueckstaende[n]?|abbruch|abbrueche[n]?|abbrecher[n]?|quote|ausschuss|verschwendung|belastung|panne[n]?|last|quaelerei|marathon|schlacht)$/;
const BOONS =
  /.{2}(?:kunde[n]?|anfrage[n]?|auftraege[n]?|ersparnis(?:se)?|einsparung(?:en)?|steigerung(?:en)?|wachstum|gewinn(?:e|en)?|umsatz|umsaetze[n]?|einkommen|verdienst|freiheit|reichweite|sichtbarkeit|potenzial(?:e|en)?|potential(?:e|en)?|abschluesse[n]?|bewerbung(?:en)?|bewerber[n]?|zufriedenheit|sicherheit|optimierung|leads?)$/;
const WARES =
  /.{2}(?:software|app|tool|plattform|portal|loesung(?:en)?|system|programm|service|dienst|dienstleistung(?:en)?|agentur|kurs|coaching|training|beratung|maschine|geraet|werkzeug|methode|konzept|modul|assistent|roboter|bot|analyse|audit|paket)$/;
/** Heads that end so and mean something else. */
const NO_ACHES =
  /(?:ausdruck|eindruck|nachdruck|aufdruck|landwirtschaft|gastwirtschaft|kreislaufwirtschaft|volkswirtschaft|betriebswirtschaft|bundesliga)$/;
const NO_BOONS = /^(?:urkunde[n]?|sekunde[n]?|heilkunde)$/;

const isNoun = (token: Token) => token.kind === 'word' && isCapitalized(token.raw);

/** A compound whose head is a trouble: "Terminausfälle". */
export const isAche = (token: Token): boolean =>
  isNoun(token) && ACHES.test(token.fold) && !NO_ACHES.test(token.fold);

/** A compound whose head is a promise: "Neukunden". */
export const isBoon = (token: Token): boolean =>
  isNoun(token) && BOONS.test(token.fold) && !NO_BOONS.test(token.fold);

/** A compound whose head is something sold: "Telefonservice". */
export const isWare = (token: Token): boolean => isNoun(token) && WARES.test(token.fold);

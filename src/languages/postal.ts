/** Street, number, postcode and town on one line or two, as addresses are written in German-speaking countries. */
const GERMAN = [
  /[\p{L}.-]*(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Rr]ing|[Gg]asse|[Uu]fer|[Dd]amm|[Mm]arkt|[Hh]of|[Bb]erg)\s*\d+\s*[a-z]?\s*[,;·|\n-]\s*(?:(?:D|A|CH|DE|AT)-)?\d{4,5}\s+\p{Lu}/u,
  /(?:Am|An|Im|In|Auf|Zum|Zur|Unter|Alte[rs]?|Neue[rs]?)\s[\p{L} .-]{3,40}\s\d+\s*[a-z]?\s*[,;·|\n-]\s*(?:(?:D|A|CH)-)?\d{4,5}\s+\p{Lu}/u,
];

/** Number and street, then a state with a ZIP code, or a postcode of Canada or the United Kingdom. */
const ENGLISH = [
  /\d{1,6}[a-z]?\s+[\p{L}\d][\p{L}\d. '-]{1,40}[\s\S]{1,60}\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b/u,
  /\d{1,6}[a-z]?\s+[\p{L}\d][\p{L}\d. '-]{1,40}[\s\S]{1,60}\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/u,
  /\d{1,6}[a-z]?\s+\p{Lu}[\p{L}. '-]{1,40}[\s\S]{1,60}\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/u,
];

const BOX = [
  /\bP\.?\s?O\.?\s?Box\s+\d+[\s\S]{1,60}\b(?:[A-Z]{2}\s+\d{5}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b/i,
  /\bPostfach\s+[\d ]+[,;·|\n-]\s*\d{4,5}\s+\p{Lu}/u,
];

/** A postal address, whatever the language around it: letters to America have addresses in Kassel below them. */
export const POSTAL_ADDRESSES: readonly RegExp[] = [...GERMAN, ...ENGLISH, ...BOX];

/** What the names of links and merge fields hold that lead to a notice: `{{unsubscribe_link}}`, example.com/datenschutz */
export const NOTICE_NAMES = {
  optOut: /unsub|opt-?_?out|abmeld|abbestell|austrag|preferences/i,
  privacy: /datenschutz|privacy|dsgvo|gdpr/i,
  address:
    /(?:sender|company|firm|our|postal|street|absender|firmen)_?-?\s?(?:address|adresse|anschrift)|anschrift|list:?_?address/i,
} as const;

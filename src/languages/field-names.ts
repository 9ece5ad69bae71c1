/** What a merge field stands for, as far as its name says. */
export type FieldMeaning =
  | 'name'
  | 'company'
  | 'place'
  | 'audience'
  | 'benefit'
  | 'offer'
  | 'observation'
  | 'proof'
  | 'topic'
  | 'time'
  | 'link'
  | 'sender'
  | 'unknown';

/**
 * Words in the names of fields, in both languages since German templates have English fields as often as German
 * ones. A stem ends in "*". The first meaning with a word in the name wins, so the narrow ones come first.
 */
const MEANINGS: readonly (readonly [FieldMeaning, string])[] = [
  [
    'observation',
    `observation* fundstelle* quelle source* icebreaker ice_breaker personali* trigger* recent* news compliment* kompliment* beobachtung* aufhaenger* aufgefallen
     beitrag post posts artikel article podcast* specific_detail detail details reason_for why_you gesehen noticed event anlass
     achievement* erfolg_des jobad job_ad stellenanzeige* opening funding signal* hook opener first_line firstline snippet observed
     leistung_des projekt project case`,
  ],
  [
    'benefit',
    `benefit* result* outcome* value* metric* improvement* goal* gain* saving* roi impact* effect* advantage* nutzen* ergebnis* vorteil*
     mehrwert* wirkung* ziel ziele einsparung* ersparnis* verbesserung* effekt* claim* number percent prozent x% achieve* pain_solved`,
  ],
  [
    'offer',
    `offer* product* service* solution* tool platform software feature* deliverable* angebot* produkt* loesung* dienstleistung* leistung*
     dienst what_you_do what_we_do lead_magnet resource* pitch usp price preis value_prop`,
  ],
  [
    'proof',
    'similar* case_study customer_name client_name reference* referenz* kunde kundenname fallstudie* aehnlich* vergleichbar* competitor* testimonial*',
  ],
  [
    'audience',
    'audience zielgruppe* industry branche* vertical* niche* nische* segment* persona* role rolle title titel position jobtitle job_title trade gewerk*',
  ],
  ['sender', 'sender* absender* your* my* our* dein* mein* unser* signature* signatur* agent'],
  ['link', 'link* url* calendar* calendly kalender* website* webseite* domain homepage'],
  [
    'time',
    'date datum day tag time zeit uhrzeit week woche month monat timeframe zeitraum slot* quarter quartal weekday wochentag minutes',
  ],
  [
    'company',
    'company* firm* firma* unternehmen* organization* organisation* business account brand agency agentur* employer betrieb*',
  ],
  ['place', 'city stadt town ort region* country land location standort* area state bundesland'],
  ['topic', 'topic* thema* subject betreff idea* idee* challenge* problem* pain* herausforderung* schmerz*'],
  [
    'name',
    'name* vorname* nachname* firstname* first_name* lastname* last_name* fname* lname* anrede* salutation* contact kontakt* recipient* empfaenger* person',
  ],
];

const TABLE = MEANINGS.map(([meaning, words]) => {
  const all = words.trim().split(/\s+/);
  return {
    meaning,
    stems: all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    words: new Set(all.filter((word) => !word.endsWith('*'))),
  };
});

/** The words of a field's name, folded, without the signs around it. */
export function fieldWords(raw: string): readonly string[] {
  return raw
    .replace(/([a-zäöü])([A-ZÄÖÜ])/g, '$1 $2')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .split(/[^A-Za-z0-9À-ɏ%]+/)
    .filter((word) => word !== '');
}

/**
 * What a merge field stands for: "{{benefit}}" a benefit, "[Firma]" a company. A name that is itself a phrase of
 * several words and says none of this ("[how their checkout looks]") is a place for the writer's own words: unknown.
 */
export function fieldMeaning(raw: string): FieldMeaning {
  const words = fieldWords(raw);
  const pairs = words.slice(1).map((word, i) => `${words[i]}_${word}`);
  for (const { meaning, stems, words: exact } of TABLE) {
    if ([...words, ...pairs].some((word) => exact.has(word) || stems.some((stem) => word.startsWith(stem))))
      return meaning;
  }
  return 'unknown';
}

const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  'du duzen geduzt duzt sie siezen gesiezt siezt anrede anredeform formal informal familiar formality tu vous lei usted jij voce tutoyer tutoie vouvoyer tutear tutoiement'.split(
    ' ',
  ),
);

/** Whether a condition of a template asks how its reader is addressed: `kontakt.duzen`, `anrede == "Sie"`. */
export const isAboutAddressField = (condition: string): boolean =>
  fieldWords(condition).some((word) => ADDRESS_WORDS.has(word));

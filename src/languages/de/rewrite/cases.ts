import { fold } from '../../../text/fold.ts';
import { wordSet } from '../../../text/lazy.ts';

const foldedSet = (words: string) => new Set([...wordSet(words)].map(fold));

/** Verbs with a dative of the person; folded. */
export const DATIVE_VERBS = foldedSet(
  `helfen zeigen geben schicken senden zusenden danken antworten bieten anbieten schreiben sagen erklären mitteilen
   empfehlen vorschlagen vorstellen gefallen gehören fehlen folgen ermöglichen erlauben ersparen sparen liefern
   bringen nützen schaden gelingen gratulieren wünschen versprechen zustimmen vertrauen zuschicken weiterhelfen erzählen
   verraten abnehmen überlassen raten zukommen nennen machen gehen passen leihen schenken garantieren zusichern bereitstellen
   übermitteln`,
);

/** Verbs with an accusative of the person and no other object; folded. */
export const ACCUSATIVE_VERBS = foldedSet(
  `bitten einladen fragen informieren beraten unterstützen begleiten entlasten kontaktieren anrufen anschreiben erreichen
   besuchen sehen treffen kennenlernen kennen begrüßen interessieren überzeugen begeistern freuen erwarten suchen finden
   brauchen nerven stören entdecken hören verstehen bringen befreien schützen warnen erinnern betreuen überraschen
   inspirieren ansprechen benachrichtigen abholen vertreten schulen coachen mögen lieben`,
);

/** Behind "an", "auf", "vor" and their like, these say towards whom … */
export const TOWARDS = foldedSet(
  'denken schreiben wenden senden schicken richten glauben erinnern gehen zukommen zugehen freuen hoffen warten achten zählen setzen verlassen verkaufen abgeben',
);

/** … and these where; folded. */
export const PLACES = foldedSet('liegen stehen sein haben arbeiten hängen interessieren fehlen finden sehen');

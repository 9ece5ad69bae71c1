import { fold } from '../../../text/fold.ts';
import { wordSet } from '../../../text/lazy.ts';
import { paradigmOf } from './finite-forms.ts';

/** Verbs whose imperative is mostly written without -e, though both are right: "komm, mach, schau". */
const BARE = new Set(
  [
    ...wordSet(
      `kommen gehen machen lassen sagen schauen holen hören haben rufen bleiben laufen bringen halten gucken fangen fragen
   trinken schlafen stehen fahren ziehen freuen denken genießen tun singen springen probieren checken fühlen zeigen erzählen
   grüßen räumen sein glauben überlegen hauen fallen stoßen spielen reden stellen schreiben
   aufpassen schicken bekommen verstehen behalten verlassen`,
    ),
  ].map(fold),
);

const INSEPARABLE = /^(?:be|er|ver|zer|ent|emp|miss)/;

/**
 * The imperative singular as one would write it: "nimm", "warte", "wähle", "komm".
 * @param whole the folded verb with its particle, if it has one: "pass auf", but "passe an"
 */
export function imperativeOf(base: string, whole = fold(base)): string | undefined {
  const own = fold(base);
  if (!whole.endsWith(own)) return imperativeOf(base);
  const isBare = BARE.has(whole) || (BARE.has(own) && (whole === own || !INSEPARABLE.test(whole)));
  const forms = paradigmOf(base)
    .finite.filter(({ mood, number }) => mood === 'imperative' && number === 'singular')
    .map(({ form }) => form);
  const wished = forms.find((form) => form.endsWith('e') !== isBare);
  // "nimm" and "öffne" have no other form, "sieh" and "sammle" come first
  const [first] = forms;
  if (first === undefined || /(?:e[lr]n)$/.test(base)) return first;
  return forms.length > 1 && !/^(?:sieh|hab)$/.test(first) && isRegular(base, first)
    ? (wished ?? first)
    : first;
}

/** Whether the imperative has the vowel of the infinitive, so that -e may follow: "frag(e)", not "sieh(e)". */
const isRegular = (base: string, form: string) => base.startsWith(form.replace(/e$/, ''));

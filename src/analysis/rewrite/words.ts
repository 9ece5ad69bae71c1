import { type FiniteReading, finiteForm, type Slot } from '../../languages/de/verbs/finite-forms.ts';
import { imperativeOf } from '../../languages/de/verbs/imperative.ts';
import { fold } from '../../text/fold.ts';
import { isShout, type Spelling, spelled } from './spelling.ts';

/** What a word becomes, by its token index; '' takes it out. */
export type Changes = Map<number, string>;

/** What stands before a verb's base, as the text spells it: "über" of "überlässt". */
function frontOf(raw: string, front: string): string {
  for (let end = 0; end <= raw.length; end++) if (fold(raw.slice(0, end)) === front) return raw.slice(0, end);
  return '';
}

/** A finite form in another person, spelled as the text spells. */
export function inflected(
  raw: string,
  reading: FiniteReading,
  person: Pick<Slot, 'person' | 'number'>,
  spelling: Spelling,
): string | undefined {
  const { base, front, tense } = reading;
  const mood = reading.mood === 'imperative' ? 'indicative' : reading.mood;
  const like = fold(raw).slice(front.length);
  const form = finiteForm(base, { mood, tense, ...person }, like);
  if (form === undefined) return undefined;
  return spelled(frontOf(raw, front) + form, spelling, raw);
}

export const POLITE = { person: 3, number: 'plural' } as const;
export const FAMILIAR = { person: 2, number: 'singular' } as const;

/** The imperative for Sie without its pronoun: "schauen", "seien". */
export function politeImperative(
  raw: string,
  reading: FiniteReading,
  spelling: Spelling,
): string | undefined {
  if (reading.base === 'sein') return spelled('seien', spelling, raw);
  return inflected(raw, { ...reading, tense: 'present' }, POLITE, spelling);
}

/** The imperative for du. */
export function familiarImperative(
  raw: string,
  reading: FiniteReading,
  whole: string | undefined,
  spelling: Spelling,
): string | undefined {
  const form = imperativeOf(reading.base, whole);
  return form === undefined ? undefined : spelled(frontOf(raw, reading.front) + form, spelling, raw);
}

/** A pronoun of Sie; its capital stays unless the whole word is in capitals. */
export const politePronoun = (pronoun: string, raw: string): string =>
  isShout(raw) ? pronoun.toUpperCase() : pronoun;

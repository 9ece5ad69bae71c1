import { fold } from '../../../text/fold.ts';
import { lazy } from '../../../text/lazy.ts';
import { SEPARABLE_PREFIXES } from './prefixes.ts';
import { Form, readVerb } from './readings.ts';

const prefixes = lazy(() => SEPARABLE_PREFIXES.map(fold));

const isPlural = (word: string) => ((readVerb(word)?.forms ?? 0) & Form.Plural) !== 0;

/** Whether a folded word can be an infinitive, also one with its particle: "ablegen". */
export function isInfinitive(word: string): boolean {
  if (!/(?:en|eln|ern)$/.test(word)) return false;
  return (
    isPlural(word) ||
    prefixes().some((prefix) => word.startsWith(prefix) && isPlural(word.slice(prefix.length)))
  );
}

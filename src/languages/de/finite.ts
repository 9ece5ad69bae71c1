import type { Token } from '../../model/token.ts';
import { Form, readVerb } from './verbs/readings.ts';

const FINITE =
  Form.Plural |
  Form.InE |
  Form.Second |
  Form.ThirdOrSecondPlural |
  Form.Third |
  Form.SecondPlural |
  Form.Past |
  Form.PastPlural;

/** A word that can be a finite verb of a question or a statement; an infinitive looks the same in the plural. */
export function canBeFinite(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const reading = readVerb(token.fold);
  return reading !== undefined && (reading.forms & FINITE) !== 0;
}

import { address } from './address.ts';
import { combination } from './combination.ts';
import { greeting } from './greeting.ts';
import { mangled } from './mangled.ts';
import { mergeFields } from './merge-fields.ts';
import { opening } from './opening.ts';
import { parts } from './parts.ts';
import { person } from './person.ts';
import { phrases } from './phrases.ts';
import { question } from './question.ts';
import { recipient } from './recipient.ts';
import { segments } from './segments.ts';
import type { Check } from './types.ts';

/** The kinds of check that a rule file can name. */
export const CHECKS: Readonly<Record<string, Check>> = {
  combination,
  address,
  greeting,
  mangled,
  'merge-fields': mergeFields,
  opening,
  parts,
  person,
  phrases,
  question,
  recipient,
  segments,
};

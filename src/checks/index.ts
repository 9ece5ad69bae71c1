import { address } from './address.ts';
import { channelLimit } from './channel-limit.ts';
import { combination } from './combination.ts';
import { count } from './count.ts';
import { greeting } from './greeting.ts';
import { mangled } from './mangled.ts';
import { mergeFields } from './merge-fields.ts';
import { metadata } from './metadata.ts';
import { opening } from './opening.ts';
import { parts } from './parts.ts';
import { person } from './person.ts';
import { phrases } from './phrases.ts';
import { question } from './question.ts';
import { recipient } from './recipient.ts';
import { segments } from './segments.ts';
import { shape } from './shape.ts';
import { thread } from './thread.ts';
import type { Check } from './types.ts';
import { unproven } from './unproven.ts';

/** The kinds of check that a rule file can name. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'channel-limit': channelLimit,
  combination,
  count,
  address,
  greeting,
  mangled,
  'merge-fields': mergeFields,
  metadata,
  opening,
  parts,
  person,
  phrases,
  question,
  recipient,
  segments,
  shape,
  thread,
  unproven,
};

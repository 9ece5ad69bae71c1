import type { Context } from '../model/context.ts';
import type { RuleSetting } from './types.ts';

/** What a preset by use sets: what is true of such messages, and which rules are louder, quieter or off for them. */
export interface Use {
  readonly context: Context;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** The presets by use, by the name after `outreachlint:`. Each stands on what the others in `extends` say of a rule. */
export const USES = {
  'first-contact': {
    context: { stage: 'first' },
    rules: {},
  },
  'follow-up': {
    context: { stage: 'followup' },
    rules: {},
  },
  linkedin: {
    context: { channel: 'linkedin' },
    rules: {
      // below a message stands the profile; the mail's habits are out of place there
      'template/no-contact-collecting': 'warn',
      'subject/require': 'off',
    },
  },
  newsletter: {
    context: { channel: 'email', campaign: 'newsletter' },
    rules: {
      // what only one person writes to another
      'value/require-specific-observation': 'off',
      // what a newsletter is for
      'value/no-company-news': 'off',
      // what readers of newsletters need
      'subject/require': 'warn',
    },
  },
} as const satisfies Readonly<Record<string, Use>>;

export type UseName = keyof typeof USES;

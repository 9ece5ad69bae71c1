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
    rules: {
      // whoever writes for the first time has all of it to say, and little room
      'audience/require-relevance': 'info',
      'sender/require-identity': 'info',
      'style/max-length': ['info', { words: 150 }],
      'style/no-floskel': 'info',
      'subject/require': 'info',
      'value/no-sender-first': 'info',
      'value/require-parts': 'warn',
    },
  },
  'follow-up': {
    context: { stage: 'followup' },
    rules: {
      // a reminder is short, and brings something
      'bait/no-empty-question': 'warn',
      'followup/max-touches': 'warn',
      'followup/no-threat-breakup': 'warn',
      'style/max-length': ['info', { words: 100 }],
    },
  },
  linkedin: {
    context: { channel: 'linkedin' },
    rules: {
      // read on a phone, between other messages
      'bait/max-questions': ['info', { max: 1 }],
      'style/max-length': ['info', { words: 120 }],
      'template/no-contact-collecting': 'warn',
      // there is none
      'subject/require': 'off',
    },
  },
  newsletter: {
    context: { channel: 'email', mailing: 'newsletter' },
    rules: {
      // what only one person owes another
      'address/no-plural-ihr': 'off',
      'audience/no-segment-catchall': 'off',
      'audience/require-relevance': 'off',
      'greeting/no-generic': 'off',
      'greeting/require-name': 'off',
      'template/no-mass-duplicate': 'off',
      'value/require-parts': 'off',
      'value/require-specific-observation': 'off',
      // what a newsletter is made of
      'cta/max-asks': 'off',
      'cta/no-link-only': 'off',
      'cta/require-cta': 'off',
      'style/no-newsletter-look': 'off',
      'style/max-length': ['info', { words: 600 }],
      'value/require-value-proposition': 'info',
      // what its readers, and the filters before them, look at
      'deliverability/no-spam-words': 'info',
      'sender/require-identity': ['warn', { parts: ['name', 'company'] }],
      'subject/max-length': 'warn',
      'subject/require': 'warn',
    },
  },
} as const satisfies Readonly<Record<string, Use>>;

export type UseName = keyof typeof USES;

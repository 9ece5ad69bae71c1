import { addressSuggestions } from './address-suggestion.ts';
import type { Suggesters } from './types.ts';

/** All that work out suggestions. Apart from the checks, so that a run that shows none needn't load them. */
export const SUGGESTERS: Suggesters = { address: addressSuggestions };

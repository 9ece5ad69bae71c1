export const VERB_LEXICON: string =
  "{}";

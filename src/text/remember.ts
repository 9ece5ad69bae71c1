/** Longer words are rarely met again; and a piece of a text that is longer keeps the whole text in memory. */
export const LONGEST_KEPT = 12;

/** So many words are remembered: more than a message has, fewer than anybody's memory minds. */
const MOST = 4096;

/** What a function makes of a word, remembered. The function must depend on the word alone. */
export function remember<Value>(make: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const found = known.get(word);
    if (found) return found.value;
    const value = make(word);
    if (word.length > LONGEST_KEPT) return value;
    if (known.size >= MOST) known.clear();
    known.set(word, { value });
    return value;
  };
}

/** From this length on a word that differs in one letter is hardly another word. */
const LONG = 8;

/**
 * Is the one word the other, mistyped? Stricter than `nearest`, for places where other words are fine as well: another
 * case, neighbors swapped, an inner letter left out or doubled; any one inner letter only in a long word, since
 * "state" is not "stage" and "content" not "consent".
 */
export function isSlip(given: string, known: string): boolean {
  if (given === known) return false;
  const word = given.toLowerCase().replace(/[-_ ]/g, '');
  const right = known.toLowerCase();
  if (word === right) return true;
  let start = 0;
  while (start < right.length && word[start] === right[start]) start++;
  let end = 0;
  const most = Math.min(word.length, right.length) - start;
  while (end < most && word.at(-1 - end) === right.at(-1 - end)) end++;
  if (start === 0) return false;
  const wrong = word.slice(start, word.length - end);
  const missed = right.slice(start, right.length - end);
  if (wrong.length === 2 && missed.length === 2) return wrong[0] === missed[1] && wrong[1] === missed[0];
  // a letter more or less at the end makes another word: "channels", "marke"
  if (end === 0 || wrong.length > 1 || missed.length > 1) return false;
  return right.length >= LONG || wrong === '' || (missed === '' && wrong === word[start - 1]);
}

/** What stands before the @ has at most 64 characters (RFC 5321). */
const EMAIL = /[\wÀ-ɏ.%+-]{1,64}@[A-Za-z0-9À-ɏ-]+(?:\.[A-Za-z0-9À-ɏ-]+)+/y;
const WITH_SCHEME = /(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)\]'’*_]/iy;
const HOST =
  /(?:[A-Za-z0-9À-ɏ](?:[A-Za-z0-9À-ɏ-]*[A-Za-z0-9À-ɏ])?\.)+(?:com|de|at|ch|net|org|io|eu|co|info|biz|app|dev|ai|me|uk|fr|it|es|nl|be|pl|us|online|shop|tech|agency|cloud|example|test|li|lu|xyz|digital)(?![A-Za-z0-9À-ɏ])/iy;
const PATH = /\/[^\s<>"„“”»«]*[^\s<>"„“”»«.,;:!?)\]'’*_]/y;
const HANDLE = /@[\wÀ-ɏ][\wÀ-ɏ.]*[\wÀ-ɏ]/y;
const HASHTAG = /#[A-Za-zÀ-ɏ][\wÀ-ɏ]*/y;

export interface Link {
  readonly kind: 'email' | 'url' | 'handle' | 'hashtag';
  readonly end: number;
}

/** No address is longer; what is, is read as words. It bounds the time that a text without white space can take. */
const LONGEST = 2000;
/** No name of a host is longer (RFC 1035). */
const LONGEST_HOST = 253;
/** The first sign of an address stands within so many characters. */
const SIGN_WITHIN = 100;

function endOf(pattern: RegExp, text: string, at: number, longest = LONGEST): number {
  pattern.lastIndex = 0;
  return pattern.test(text.slice(at, at + longest)) ? at + pattern.lastIndex : -1;
}

/** "example.com", "beispiel.de/preise": an address without a scheme. */
function bareAddressEnd(text: string, at: number): number {
  // one character more, so that the host isn't taken for ended where the slice is
  const host = endOf(HOST, text, at, LONGEST_HOST + 1);
  return host < 0 ? -1 : Math.max(host, endOf(PATH, text, host));
}

/** Has the run of characters up to the next white space a sign without which it is no address? */
function hasSign(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + SIGN_WITHIN);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0) return false;
    // . : @
    if ((code === 46 || code === 58 || code === 64) && text.charCodeAt(i + 1) > 32) return true;
  }
  return false;
}

/** Could a word that ends at an offset be the beginning of an address? Most words end with a space. */
export function mayBeLink(text: string, wordEnd: number): boolean {
  return wordEnd < text.length && hasSign(text, wordEnd);
}

/** The mail address, web address, handle or hashtag that begins at an offset; undefined where none does. */
export function linkAt(text: string, at: number): Link | undefined {
  const sign = text.charAt(at);
  if (sign === '#' || sign === '@') {
    const end = endOf(sign === '#' ? HASHTAG : HANDLE, text, at);
    return end < 0 ? undefined : { kind: sign === '#' ? 'hashtag' : 'handle', end };
  }
  if (!hasSign(text, at)) return undefined;
  const email = endOf(EMAIL, text, at);
  if (email >= 0) return { kind: 'email', end: email };
  const url = Math.max(endOf(WITH_SCHEME, text, at), bareAddressEnd(text, at));
  return url < 0 ? undefined : { kind: 'url', end: url };
}

/** How many slots a signature has: estimates of likeness are then right to within 0.06, mostly. */
const SLOTS = 64;

/** FNV-1a, 32 bits, over UTF-16 units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads a hash by a seed (the finalizer of MurmurHash3), so that each slot sees the members in another order. */
function spread(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The MinHash signature of a set of hashes: for each slot the least of them, spread (Broder, On the resemblance and
 * containment of documents, 1997). It takes 256 bytes, however large the set is.
 */
export function signatureOf(hashes: Iterable<number>): Uint32Array {
  const signature = new Uint32Array(SLOTS).fill(0xffffffff);
  for (const hash of hashes) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const value = spread(hash, slot);
      if (value < (signature[slot] ?? 0)) signature[slot] = value;
    }
  }
  return signature;
}

/** Which share of their members two sets have in common, as their signatures estimate it: from 0 to 1. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let slot = 0; slot < SLOTS; slot++) if (a[slot] === b[slot]) same++;
  return same / SLOTS;
}

/** Rows of a band: two sets that share 70 % of their members have one of the 16 bands in common nearly always. */
const ROWS = 4;

/** One key for each band of a signature. Sets that are alike have a key in common; others hardly ever do. */
export function bandsOf(signature: Uint32Array): readonly string[] {
  const bands: string[] = [];
  for (let slot = 0; slot < SLOTS; slot += ROWS)
    bands.push(`${slot} ${signature.subarray(slot, slot + ROWS).join(' ')}`);
  return bands;
}

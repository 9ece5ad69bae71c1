// natural has no types for its deep paths, and its main entry must never be imported: it reads .env and opens
// database drivers.
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity of two strings, 0 to 1. */
  function jaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
  export default jaroWinklerDistance;
}

// natural has types for its main entry only, which must not be imported: it reads the user's .env and prints to stdout.
declare module 'natural/lib/natural/stemmers/porter_stemmer_de.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

import { lazy, wordSet } from '../../../text/lazy.ts';

/** What a word says of the address by itself. */
export type PronounClass = 'du' | 'euch' | 'ihr' | 'ihr-possessive' | 'sie' | 'ihnen' | 'clitic' | 'dialect';

const ENDINGS = ['', 'e', 'em', 'en', 'er', 'es', 's'];
const COMPOUNDS = ['erseits', 'etwegen', 'etwillen', 'esgleichen', 'ige', 'igen', 'iger', 'iges', 'igem'];

const possessive = (stem: string) => [...ENDINGS, ...COMPOUNDS].map((ending) => stem + ending);

const CLASSES: Readonly<Record<PronounClass, readonly string[]>> = {
  du: ['du', "du's", 'dus', 'dich', 'dir', "dir's", "dich's", ...possessive('dein')],
  euch: [
    'euch',
    "euch's",
    'euer',
    'euern',
    'euerm',
    'euers',
    ...possessive('eur').filter((word) => word.length > 4 || word === 'eure'),
    ...possessive('euer'),
  ],
  ihr: ['ihr', "ihr's"],
  // "ihrs" and "ihres" alone may also be a genitive; the capital decides
  'ihr-possessive': possessive('ihr').filter((word) => word !== 'ihr'),
  sie: ['sie', "sie's"],
  ihnen: ['ihnen'],
  /** Verb and du grown together, and conjunctions with du (wennste); Duden marks them as colloquial. */
  clitic: (
    'haste hastn kannste kannstn willste willstn biste bistn weisste siehste machste findste brauchste haettste koennste wuerdste ' +
    'moechtste magste gehste kommste kriegste nimmste sollste darfste glaubste meinste kennste suchste wirste solltste wolltste ' +
    'warste hattste denkste findeste wennste obste weilste dasste wieste wannste wemmste hastu bistu kannstu willstu'
  ).split(' '),
  /** Swiss German and Bavarian forms of du and its verbs. */
  dialect: (
    'hesch haesch bisch chasch wotsch wosch wetsch wettsch weisch weesch chunsch chunnsch luegsch bruchsch bruuchsch goosch gohsch gahsch loosch ' +
    'muesch doerfsch moechsch choenntsch machsch findsch kennsch denksch glaubsch schribsch haettsch hettsch waersch wuerdsch seisch tuesch nimmsch gisch dini kummst kimmst mogst woast hosd bisd wuist mechst mechtst kimmsd di'
  ).split(' '),
};

/** Before "di" these greet: "Griaß di". */
export const DIALECT_GREETINGS = wordSet(
  'griass gruass gruess grues gruezi pfiat pfiad pfia servus hob han gfrei',
);

/** The class of a folded word. Gendered endings ("deine*n") are to be cut off first. */
export const pronounClasses = lazy((): ReadonlyMap<string, PronounClass> => {
  const classes = new Map<string, PronounClass>();
  for (const [name, words] of Object.entries(CLASSES) as [PronounClass, readonly string[]][]) {
    for (const word of words) if (!classes.has(word)) classes.set(word, name);
  }
  return classes;
});

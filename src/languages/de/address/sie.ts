import { wordSet } from '../../../text/lazy.ts';

/** Words by which Sie of address is told from those who are not there; folded. */

/** "Sie als Inhaber", "Sie und Ihr Team": the subject goes on before its verb. */
export const WITH_OTHERS = wordSet('als und oder selbst persoenlich');

/** Verbs that go with her, not with Sie. */
export const SINGULAR = wordSet(
  'ist hat wird kann soll will muss darf mag war wuerde hatte wurde sollte wollte konnte musste weiss gibt',
);

/** Past tenses that one says to a reader as well: "Sie hatten gefragt". */
export const TOLD_TO_READERS = wordSet(
  'hatten waren wollten konnten sollten mussten durften moechten haetten waeren wuerden koennten muessten duerften wussten baten hinterliessen interessierten wuenschten erhielten bekamen schrieben fragten kauften bestellten',
);

/** Before "Sie" these ask, or set a condition: "Haben Sie …", "Sollten Sie …". */
export const ASKING = wordSet(
  'haben sollen können möchten mögen werden dürfen müssen wollen wissen kennen sein',
);

/** Where one of these stands, somebody tells the reader: "Ihre Mail erreichte mich gestern". */
export const TELLERS = wordSet(
  'ich mich mir wir uns mein meine meinen meinem unser unsere unseren unserem leider',
);

/** Pasts that one says to a reader as well: "Ihre Anfrage wurde …", "Ihr Vortrag war gut". */
export const REPORTING = wordSet(
  'sein haben werden können müssen sollen wollen dürfen mögen enthalten ergeben erfolgen scheitern fehlschlagen laufen klingen gehen',
);

/** Of these one goes on with "Sie" and the plural. */
export const PAIRS = wordSet('paar ehepaar duo trio zwillinge geschwister brueder schwestern');

/** Women by what they do or are to somebody. */
export const WOMAN = /(?:erin|istin|ntin|egin|efin|undin|ztin)$/;

/** Nouns by their end that a later "Ihr" can take up as hers. */
export const FEMALE =
  /(?:in|ung|firma|kanzlei|bank|stadt|gemeinde|agentur|gesellschaft|partei|regierung|behoerde|schule|familie|gruppe|band|chefin)$/;

/** Beside it "Ihre" may be a slip for "ihre". */
export const SICH = wordSet('sich');

/** In small letters these mean others. */
export const THIRD = wordSet('ihr ihre ihren ihrem ihrer ihres sie ihnen');

/** Begin a plural that "Sie" can take up. */
export const PLURAL_ARTICLES = wordSet(
  'die viele alle diese unsere einige mehrere beide manche meine solche zwei drei vier fuenf sechs zahlreiche etliche saemtliche andere',
);

/** Words before a "sie" that opens a text: "Wenn sie jetzt bestellen". */
export const CONDITIONS = wordSet(
  'wenn falls sollten sofern moechten wollen haben suchen brauchen kennen koennten wuerden haetten',
);

/** Words that point at writer and reader: without them "wenn sie landen" is said of others. */
export const DEICTIC = wordSet('jetzt heute uns unser unsere unseren unserem unserer mich mir hier');

/** A greeting with these goes with Sie. */
export const NAMES = wordSet('herr frau');

/** In a formal letter without any capital Sie these are meant for the reader. */
export const POSSESSIVES = wordSet('ihr ihre ihren ihrem ihrer ihres ihnen');

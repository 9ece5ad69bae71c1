import { wordSet } from '../../../text/lazy.ts';

/** Words by which plural "ihr" is told from "ihr" that is hers; folded. */

/** After "ihr" these address a group. */
export const GROUP = wordSet(
  'alle beide beiden zwei drei vier lieben leute jungs maedels selbst selber euch',
);

/** Before "ihr" these greet or join. */
export const GREETING = wordSet('hallo hi hey liebe na moin servus und oder');

/** Adverbs before the verb of a main clause: "So spart ihr", "Jetzt plant ihr". */
export const LEADS = wordSet(
  'so dann damit da hier dort jetzt heute morgen vielleicht gerade deshalb daher also bestimmt sicher nun bald danach sonst dabei dafuer trotzdem und aber oder das',
);

/** After "Ihr steht" these show a subject; "Ihr steht das gut" is hers. */
export const STRESS = wordSet('doch ja schon noch gerade kurz');

/** Verbs that need an object. */
export const TRANSITIVE = wordSet('brauchen suchen benötigen kaufen verkaufen bieten wünschen sparen');

/** Question words before the verb: "Was plant ihr?" */
export const QUESTION = wordSet('was wie wo wann warum wieso wer wen wem woher wohin womit weshalb');

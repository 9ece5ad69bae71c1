import { wordSet } from '../../../text/lazy.ts';

/** Folded closed-class words by which a clause is taken apart before its address is changed. */

/** Join words, phrases and clauses alike. */
export const JOINERS = wordSet('und oder sondern bzw sowie &');

/** May stand before a clause's first word without being part of it. */
export const LEAD_INS = wordSet(
  'und oder aber denn doch sondern also ja nein bitte & bzw ok okay oh ach nun',
);

/** Open a clause whose verb stands at its end. Some are adverbs, too; a verb right after them shows it. */
export const SUBORDINATING = wordSet(
  `dass wenn falls ob weil da damit als bevor ehe nachdem sobald solange sofern soweit seitdem seit bis waehrend obwohl
   obgleich obschon indem sodass wohingegen insofern sooft wobei wer was wem wen wessen wie wo wann warum wieso weshalb
   woher wohin womit wofuer worauf woran wodurch wovon worueber worin worum woraus wozu wovor wonach welche welcher
   welches welchen welchem wieviel wieviele inwiefern inwieweit zumal egal`,
);

/** After a comma, alone or behind a preposition, these open a relative clause. */
export const RELATIVES = wordSet(
  'der die das den dem denen deren dessen welche welcher welches welchen welchem',
);

/** Nominatives of others than the reader. */
export const OTHER_SUBJECTS = wordSet('ich wir er man jemand niemand wer');

/** May be a nominative as well as an accusative. */
export const POSSIBLE_SUBJECTS = wordSet(
  `es das die der ein eine kein keine alles dies diese dieser dieses jeder jede jedes was sie etwas nichts alle viele
   einige mehrere unser unsere mein meine sein seine ihr ihre dein deine welche andere beide manche`,
);

/** Only with an accusative. */
export const ACCUSATIVE_PREPOSITIONS = wordSet('fuer gegen ohne um durch per');
export const DATIVE_PREPOSITIONS = wordSet('bei mit von zu nach aus ausser gegenueber seit samt nebst dank');
export const TWO_WAY_PREPOSITIONS = wordSet('an auf in hinter neben ueber unter vor zwischen');

/** Verbs that need another verb; folded. */
export const MODALS = wordSet('koennen muessen duerfen sollen wollen moegen werden lassen');
export const TENSE_AUXILIARIES = wordSet('haben sein werden');

/**
 * What one is, knows or wishes, and so isn't told to: with these "V Sie" is a question, a condition or an aside;
 * folded.
 */
export const STATIVE = wordSet(
  `koennen muessen duerfen sollen wollen moegen werden wissen kennen suchen brauchen benoetigen interessieren wuenschen
   besitzen planen ueberlegen erhalten bekommen finden`,
);

/** What befalls one rather than being done: behind a condition it is told, not asked for; folded. */
export const OUTCOMES = wordSet(
  `hoffen fuehlen merken gelangen erhalten bekommen sehen finden erkennen erreichen kommen sparen profitieren gewinnen
   verlieren verstehen erfahren bleiben stehen liegen haben sein brauchen benoetigen zahlen verpassen verbrauchen
   vermeiden verdienen riskieren`,
);

/** States; before "und" and a modal verb they stand for themselves: "da sitzen und zuhören müssen"; folded. */
export const STATES = wordSet(
  'haben sein sitzen stehen liegen besitzen brauchen wissen kennen wohnen arbeiten leben glauben denken',
);

/** Asked with these, a verb in first place is a question even without its mark. */
export const QUESTION_ADVERBS = wordSet('manchmal je jemals');

/** Verbs that ask for an answer before the question: "Sagen Sie, haben Sie …?"; folded. */
export const CALLS = wordSet(
  'sagen entschuldigen verzeihen erzaehlen hoeren schauen sehen warten kommen stellen lassen geben',
);

/** Whom the verb concerns is its object: "Themen, die Sie interessieren"; folded. */
export const EXPERIENCER = wordSet(
  `interessieren begeistern unterstuetzen weiterbringen voranbringen erwarten ueberzeugen betreffen stoeren freuen
   entlasten schuetzen ansprechen beschaeftigen bewegen motivieren inspirieren beraten begleiten betreuen informieren
   aufhalten ausbremsen bremsen erreichen leiten fuehren bringen kosten nerven`,
);

/** Plurals of people; those who advise Sie are no objects that Sie advises. */
export const PEOPLE =
  /(?:expert|experten|expertinnen|berater|beraterinnen|kollegen|kolleginnen|mitarbeiter|mitarbeiterinnen|mitarbeitende|kunden|kundinnen|partner|leute|menschen|personen|freunde|eltern|kinder|innen|spezialisten|profis|fachleute|ansprechpartner|agenturen|firmen|unternehmen|anbieter|bewerber|entwickler|techniker|trainer|coaches)$/;

/** Adverbs and particles that are no subject. */
export const PLAIN_ADVERBS = wordSet(
  `auch nicht nun jetzt hier dort dann danach dabei damit davon daran darauf dafuer dazu darueber schon noch nur immer
   nie oft gern gerne sofort gleich einfach direkt selbst wieder bereits aktuell derzeit heute morgen mal doch ja wohl
   eben vielleicht natuerlich wirklich sicher jedoch allerdings trotzdem deshalb daher so zusaetzlich anschliessend
   schliesslich zuletzt regelmaessig taeglich bitte ebenfalls kurz lieber am besten mehr weiter online zudem ausserdem
   ueberhaupt je jemals gerade denn also absichtlich sogar`,
);

/** Verbs in "es ist schön, dich …": who speaks is meant; folded. */
export const GLAD = wordSet(
  'schoen nett toll gut freude spass ehre vergnuegen super lustig interessant cool grossartig angenehm freut froh gluecklich freue freuen',
);

/** Imperatives that stand for nothing else at the head of a clause, wherever it stands. */
export const FREE_IMPERATIVES = wordSet(
  'hab hoer gruess komm geh mach sag lass nimm gib lies sieh ruf hol bleib denk frag schreib erzaehl geniess pass vergiss',
);

/** What may follow a pronoun that has no verb: "Sie noch nicht", "du auch". */
export const PARTICLES_ALONE = wordSet(
  'selbst selber auch nicht noch schon mehr ja doch aber bereits persoenlich leider erst',
);

/** Verbs of thinking: before "Sie" they ask or stand aside, and what is thought may follow without a comma; folded. */
export const OPINIONS = wordSet('glauben denken meinen finden verstehen wissen ahnen moegen hoffen');

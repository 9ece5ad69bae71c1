import { PREPOSITIONS } from '../../languages/de/address/words.ts';
import {
  ACCUSATIVE_REFLEXIVES,
  DATIVE_NOUNS,
  DATIVE_REFLEXIVES,
} from '../../languages/de/rewrite/reflexives.ts';
import { ACCUSATIVE_PREPOSITIONS, DATIVE_PREPOSITIONS } from '../../languages/de/rewrite/words.ts';
import { foldAt, isNounAt, type Line, type Stretch, stretchAt, wordAt, wordsIn } from './line.ts';
import { mainVerbOf } from './main-verb.ts';

const ACCUSATIVE_STARTS =
  /^(?:einen|keinen|den|ein|eine|keine|das|die|es|ihn|diesen|dieses|diese|ihren|ihre|ihr|alles|etwas|nichts|kein|unseren|unsere|unser|mehrere|einige|zwei|drei|viele|jede|jedes|jeden|welche|welchen|welches|mehr|genug|weitere)$/;
/** "jeden Tag", "die ganze Woche" say when. */
const TIMES =
  /(?:tag|tage|tagen|woche|wochen|monat|monate|jahr|jahre|mal|stunde|stunden|minute|minuten|moment|abend|morgen|zeit)$/;

/** An object in the accusative beside "sich": "sich die Tarife ansehen". Those behind a preposition don't count. */
function hasObject(line: Line, stretch: Stretch, sich: number): boolean {
  let isInPhrase = false;
  for (const i of wordsIn(stretch)) {
    const fold = foldAt(line, i);
    if (i === sich || !wordAt(line, i) || (i === stretch.last - 1 && !isNounAt(line, i))) continue;
    if ((PREPOSITIONS.has(fold) && i < stretch.last - 1) || /^(?:als|wie)$/.test(fold)) isInPhrase = true;
    else if (isNounAt(line, i)) {
      if (!isInPhrase && DATIVE_NOUNS.has(fold)) return true;
      isInPhrase = false;
    } else if (
      !isInPhrase &&
      i >= stretch.head &&
      i > (stretch.opening === 'plain' ? -1 : stretch.head) &&
      ACCUSATIVE_STARTS.test(fold)
    ) {
      const noun = wordsIn({ first: i + 1, last: stretch.last }).find((j) => isNounAt(line, j));
      const isTime = noun !== undefined && TIMES.test(foldAt(line, noun)) && noun <= i + 2;
      if (!isTime) return true;
    }
  }
  return false;
}

/** "sich mit Kunden und Partnern vernetzen": the verb stands behind the joined noun. */
function verbOf(line: Line, stretch: Stretch): string | undefined {
  const rest = line.stretches.filter(
    ({ fragment, first }) => fragment === stretch.fragment && first >= stretch.first,
  );
  for (const part of rest) {
    const verb = mainVerbOf(line, part);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** "dich" or "dir" for a "sich" of the reader's; undefined where the case can't be told. */
export function reflexiveCase(line: Line, sich: number): 'dich' | 'dir' | undefined {
  const stretch = stretchAt(line, sich);
  if (!stretch) return undefined;
  const lead = foldAt(line, sich - 1);
  // "um sich …", "außer sich … zu": what opens an infinitive governs nothing
  const before = stretch.opening === 'infinitive' && sich - 1 <= stretch.head ? '' : lead;
  if (ACCUSATIVE_PREPOSITIONS.has(before)) return 'dich';
  if (DATIVE_PREPOSITIONS.has(before)) return 'dir';
  if (/^(?:an|auf|ueber)$/.test(before)) return 'dich';
  const verb = verbOf(line, stretch);
  if (/^(?:in|hinter|neben|unter|vor|zwischen)$/.test(before))
    return /^(?:haben|sein|tragen|sehen|finden|spueren|fuehlen)$/.test(verb ?? '') ? 'dir' : undefined;
  if (verb === undefined) return undefined;
  const isObject = hasObject(line, stretch, sich);
  if (verb === 'vorstellen') return introduces(line, stretch, isObject) ? 'dich' : 'dir';
  // "sich bewusst machen, dass …", but "sich selbstständig machen"
  const isThought = wordsIn(stretch).some((i) => /^(?:zunutze|klar|bewusst)$/.test(foldAt(line, i)));
  if (verb === 'machen') return isObject || isThought ? 'dir' : 'dich';
  if (DATIVE_REFLEXIVES.has(verb) && !ACCUSATIVE_REFLEXIVES.has(verb)) return 'dir';
  if (isObject && !ONLY_ACCUSATIVE.has(verb)) return 'dir';
  return 'dich';
}

/** What is imagined follows in a clause: "Stellen Sie sich vor, Sie …", "…, wie …". */
function tellsWhat(line: Line, stretch: Stretch): boolean {
  const next = line.stretches[line.stretches.indexOf(stretch) + 1];
  return (
    next?.opening === 'subordinate' ||
    /^(?:sie|wir|ihr|es|jemand|der|die|das|alle)$/.test(foldAt(line, next?.head ?? -1))
  );
}

/** "sich kurz vorstellen", "sich dem Team vorstellen", but "sich vorstellen, wie …", "sich das vorstellen". */
function introduces(line: Line, stretch: Stretch, isObject: boolean): boolean {
  if (isObject) return false;
  if (
    (line.tokens[stretch.last]?.raw === ',' && tellsWhat(line, stretch)) ||
    /^(?:koennen|koennten|wie|was)$/.test(foldAt(line, stretch.head))
  )
    return false;
  return wordsIn(stretch).some((i) =>
    /^(?:kurz|dem|bei|als|persoenlich|uns|mir|ihm|ihr)$/.test(foldAt(line, i)),
  );
}

/** With these a noun in the accusative is no second object, or there can't be one. */
const ONLY_ACCUSATIVE = new Set(
  'anmelden melden freuen kuemmern bewerben registrieren interessieren entscheiden einloggen verabreden treffen bedanken erinnern informieren umsehen konzentrieren beschaeftigen befassen beziehen fuehlen fragen wundern beeilen erkundigen beschweren beteiligen verlassen befinden eignen lohnen nennen entschuldigen'.split(
    ' ',
  ),
);

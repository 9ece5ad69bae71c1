import { Tag } from '../../../languages/tv/tags.ts';
import { WordClass } from '../../../languages/tv/types.ts';
import type { WordReading } from '../../../languages/tv/words.ts';
import { BESIDE_VERB, classesAt, clauseBegin, type View, wordAt } from './items.ts';

const GOVERNS_VERB = WordClass.subordinator | WordClass.question;
const OBJECT = WordClass.article | WordClass.determiner | WordClass.clitic;

/** "le mail inviate", "sono state inviate", but "voi inviate", "se inviate …" and "Inviate il modulo". */
export function isParticiple(view: View, i: number, word: WordReading): boolean {
  if ((word.tags & Tag.part) === 0 || word.isGrown) return false;
  const begin = clauseBegin(view, i);
  let at = i - 1;
  for (; at >= begin && (classesAt(view, at) & BESIDE_VERB) !== 0; at--)
    if (wordAt(view, at)?.reader !== undefined) return false;
  const before = at >= begin ? wordAt(view, at) : undefined;
  if (before) return before.reader?.kind !== 'subject' && (before.classes & GOVERNS_VERB) === 0;
  return (classesAt(view, i + 1) & OBJECT) === 0;
}

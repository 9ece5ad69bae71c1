import { pronounClasses } from '../../languages/de/address/pronouns.ts';
import { PARTICLES_ALONE } from '../../languages/de/rewrite/words.ts';
import { readFinite } from '../../languages/de/verbs/finite-forms.ts';
import type { Token } from '../../model/token.ts';
import type { Clues } from './clues.ts';
import { foldAt, type Line, opensSentence, secondAt, stretchAt, wordAt, wordsIn } from './line.ts';
import { pluralFamiliar } from './plural-familiar.ts';
import { secondVerbs } from './second-verbs.ts';
import { type Spelling, spelled } from './spelling.ts';
import { doerAt, type Roles } from './subjects.ts';
import { type Changes, inflected, POLITE, politeImperative, politePronoun } from './words.ts';

const DU = /^du(?:'?s)?$/;
const OBJECT = /^(?:dich|dir)(?:'s)?$/;
const POSSESSIVE = /^dein/;
const CLITIC_CONJUNCTION = /^(wenn|ob|weil|dass|wie|wann)ste$/;

const classAt = (line: Line, index: number) =>
  pronounClasses().get(foldAt(line, index).replace(/[*:_·].*$/, ''));

/** "deine" → "Ihre", "deine*n" → "Ihre*n", "deins" → "Ihres". */
function possessive(raw: string): string {
  const ending = raw.slice(4);
  return politePronoun('Ihr', raw.slice(0, 4)) + (ending === 's' ? 'es' : ending === 'S' ? 'ES' : ending);
}

/** "haste" → "haben Sie", "wennste" → "wenn Sie". */
function clitic(raw: string, fold: string, spelling: Spelling): string | undefined {
  const conjunction = CLITIC_CONJUNCTION.exec(fold)?.[1];
  if (conjunction) return `${raw.slice(0, conjunction.length)} Sie`;
  const verb = fold.replace(/[eu]$/, '');
  const reading = readFinite(verb).find(
    ({ person, number, mood }) => person === 2 && number === 'singular' && mood !== 'imperative',
  );
  const form = reading && inflected(raw.slice(0, -1), reading, POLITE, spelling);
  return form === undefined ? undefined : `${form} Sie`;
}

/** A du without verb is fine where it is compared, joined or called: "genauso wie du", "er und du", "und du?". */
function mayStandAlone(line: Line, du: number): boolean {
  const stretch = stretchAt(line, du);
  const before = foldAt(line, du - 1);
  const after = wordAt(line, du + 1);
  if (!stretch) return false;
  if (/^(?:wie|als|nicht|auch|nur|und|oder|ausser)$/.test(before) && (!after || du === stretch.last - 1))
    return true;
  const isRest = wordsIn({ first: du + 1, last: stretch.last }).every(
    (i) => !wordAt(line, i) || PARTICLES_ALONE.has(foldAt(line, i)),
  );
  if (after && isRest) return true;
  return !after && du <= stretch.head && line.tokens[du + 1]?.raw !== '(';
}

/** "Du und dein Team habt": the verb of both. */
function isJoined(line: Line, du: number): boolean {
  return /^(?:und|oder)$/.test(foldAt(line, du + 1)) && secondAt(line, du - 1) === undefined;
}

const isQuestion = (line: Line) => /^\?/.test(line.tokens[line.sentence.last - 1]?.raw ?? '');

/** "lass mich dir zeigen": who is let do it is somebody else. */
function isOthersDoing(line: Line, index: number): boolean {
  const stretch = stretchAt(line, index);
  if (!stretch) return false;
  const words = wordsIn({ first: stretch.first, last: index });
  const letting = words.find((i) => line.verbAt(i).some(({ base }) => base === 'lassen'));
  if (letting === undefined) return false;
  return wordsIn({ first: letting + 1, last: index }).some((i) =>
    /^(?:mich|uns|ihn|sie|es|den|einen|unser|unseren|unsere|die|das|meinen|deinen|deine|dein|jemanden)$/.test(
      foldAt(line, i),
    ),
  );
}

interface Found {
  readonly dus: readonly number[];
  readonly objects: readonly number[];
  readonly imperatives: readonly number[];
  readonly verbs: ReadonlySet<number>;
  readonly served: ReadonlySet<number>;
}

function find(line: Line, clues: Clues): Found | undefined {
  const dus: number[] = [];
  const objects: number[] = [];
  const bare: number[] = [];
  for (const [i, form] of clues) {
    if (form === 'formal') continue;
    const fold = foldAt(line, i);
    if (DU.test(fold)) dus.push(i);
    else if (OBJECT.test(fold)) objects.push(i);
    else if (form === 'familiar' && !classAt(line, i)) bare.push(i);
  }
  const found = secondVerbs(line, dus);
  if (!found) return undefined;
  return { dus, objects, ...found, imperatives: bare.filter((i) => !found.verbs.has(i)) };
}

function addVerbs(line: Line, { verbs }: Found, spelling: Spelling, changes: Changes): boolean {
  for (const i of verbs) {
    const reading = secondAt(line, i);
    const form = reading && inflected((wordAt(line, i) as Token).raw, reading, POLITE, spelling);
    if (form === undefined) return false;
    changes.set(i, form);
  }
  return true;
}

/** "Schau" → "Schauen Sie"; before "du" the pronoun is there already. */
function addImperatives(line: Line, { imperatives }: Found, spelling: Spelling, changes: Changes): boolean {
  for (const i of imperatives) {
    const { raw, fold } = wordAt(line, i) as Token;
    const stem = fold.endsWith("'s") ? raw.slice(0, -2) : raw;
    const reading = readFinite(stem).find(
      ({ mood, number }) => mood === 'imperative' && number === 'singular',
    );
    const form = reading && politeImperative(stem, reading, spelling);
    if (form === undefined) return false;
    const pronoun = politePronoun('Sie', raw) + raw.slice(stem.length);
    changes.set(i, DU.test(foldAt(line, i + 1)) ? form : `${form} ${pronoun}`);
  }
  return true;
}

/** "Kannst dich gern melden." → "Sie können", "Hast kurz Zeit?" → "Haben Sie"; elsewhere a missing du is left alone. */
function addMissing(line: Line, { verbs, dus }: Found, spelling: Spelling, changes: Changes): boolean {
  const clitics = wordsIn(line.sentence).filter((i) => CLITIC_CONJUNCTION.test(foldAt(line, i)));
  for (const i of verbs) {
    const isNear = dus.some((du) => du < i || du === i + 1) || clitics.some((at) => at < i);
    if (isNear) continue;
    const stretch = stretchAt(line, i);
    const form = changes.get(i);
    if (!stretch || form === undefined || i !== stretch.head) return false;
    const before = line.stretches[line.stretches.indexOf(stretch) - 1];
    if (isQuestion(line) || before?.opening === 'subordinate') changes.set(i, `${form} Sie`);
    else if (opensSentence(line.passage, line.sentence, i))
      changes.set(i, `Sie ${spelled(form, spelling, 'x')}`);
    else return false;
  }
  return true;
}

/** dich and dir become "sich" where du does it to itself. */
function addObjects(line: Line, found: Found, changes: Changes): boolean {
  const own = new Set([...found.dus, ...found.verbs, ...found.imperatives]);
  const objects = new Set(found.objects);
  const roles: Roles = { isReader: (i) => own.has(i), isObject: (i) => objects.has(i) };
  for (const i of found.objects) {
    const { raw, fold } = wordAt(line, i) as Token;
    const doer = isOthersDoing(line, i) ? 'other' : doerAt(line, i, roles);
    if (doer === 'unknown') return false;
    const pronoun = fold.startsWith('dich') ? 'Sie' : 'Ihnen';
    const clitic = raw.slice(fold.startsWith('dich') ? 4 : 3);
    const isFirst = opensSentence(line.passage, line.sentence, i) && raw.charAt(0) === 'D';
    const reflexive = isFirst ? 'Sich' : 'sich';
    changes.set(i, politePronoun(doer === 'reader' ? reflexive : pronoun, raw) + clitic);
  }
  return true;
}

/** What the words of a familiar sentence become in the formal one, or undefined where that isn't safe. */
export function toFormal(line: Line, clues: Clues, spelling: Spelling): Changes | undefined {
  const changes: Changes = new Map();
  const found = find(line, clues);
  if (!found || !addVerbs(line, found, spelling, changes)) return undefined;
  for (const du of found.dus) {
    const { raw, fold } = wordAt(line, du) as Token;
    if (isJoined(line, du)) {
      if (!pluralFamiliar(line, [du], spelling, changes)) return undefined;
    } else if (!found.served.has(du) && !mayStandAlone(line, du)) return undefined;
    changes.set(du, politePronoun('Sie', raw) + (fold === 'dus' ? "'s" : raw.slice(2)));
  }
  if (!addImperatives(line, found, spelling, changes) || !addMissing(line, found, spelling, changes))
    return undefined;
  if (!addObjects(line, found, changes)) return undefined;
  const plurals: number[] = [];
  for (const [i, form] of clues) {
    if (form === 'formal' || changes.has(i)) continue;
    const { raw, fold } = wordAt(line, i) ?? { raw: '', fold: '' };
    const kind = classAt(line, i);
    if (kind === 'clitic') {
      const text = clitic(raw, fold, spelling);
      if (text === undefined) return undefined;
      changes.set(i, text);
    } else if (POSSESSIVE.test(fold)) changes.set(i, possessive(raw));
    else if (form === 'familiar-plural') plurals.push(i);
    else return undefined;
  }
  if (plurals.length > 0 && !pluralFamiliar(line, plurals, spelling, changes)) return undefined;
  return changes;
}

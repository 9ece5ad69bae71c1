import { MODALS, OTHER_SUBJECTS, PLAIN_ADVERBS } from '../../languages/de/rewrite/words.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import type { Clues } from './clues.ts';
import {
  foldAt,
  isZuInfinitive,
  type Line,
  opensSentence,
  pluralAt,
  type Stretch,
  stretchAt,
  wordAt,
  wordsIn,
} from './line.ts';
import { mainVerbOf } from './main-verb.ts';
import { roleOf } from './polite-subjects.ts';
import { reflexiveCase } from './reflexive-case.ts';
import { isRequest } from './requests.ts';
import { isShout, type Spelling } from './spelling.ts';
import { doerAt, type Roles } from './subjects.ts';
import { type Changes, FAMILIAR, familiarImperative, inflected } from './words.ts';

const JOINED = { person: 2, number: 'plural' } as const;

/** Behind a colon a whole sentence begins with a capital, a phrase doesn't. */
function opensMainClause(line: Line, index: number): boolean {
  const stretch = stretchAt(line, index);
  return (
    stretch?.opening === 'plain' &&
    wordsIn(stretch).some((i) => line.verbAt(i).length > 0 && !isZuInfinitive(line.tokens, i))
  );
}

/** A pronoun of du, with a capital where a sentence begins. After a greeting's comma none does. */
function familiarPronoun(line: Line, index: number, pronoun: string): string {
  const { raw } = wordAt(line, index) as Token;
  const { passage, sentence, tokens } = line;
  if (isShout(raw)) return pronoun.toUpperCase();
  const opens = opensSentence(passage, sentence, index) && !/^[–—]/.test(tokens[index - 1]?.raw ?? '');
  if (tokens[index - 1]?.raw === ':' && !opensMainClause(line, index)) return pronoun;
  const isAfterGreeting = index === sentence.first && tokens[index - 1]?.raw === ',';
  return opens && !isAfterGreeting ? pronoun.charAt(0).toUpperCase() + pronoun.slice(1) : pronoun;
}

interface Found {
  /** verbs that agree with the reader */
  readonly own: Set<number>;
  readonly requests: Set<number>;
  readonly subjects: Set<number>;
  readonly objects: Set<number>;
  /** what was grown to a "Sie" that goes: "Machen Sie's" */
  readonly clitics: Map<number, string>;
}

/** "…, waren aber krank", "planen, bauen und verkaufen": a verb behind a comma that shares the subject before it. */
function continues(line: Line, at: number): boolean {
  const stretch = line.stretches[at] as Stretch;
  const next = line.stretches[at + 1];
  if (/^(?:aber|jedoch|dann|auch)$/.test(foldAt(line, stretch.head + 1))) return true;
  return (
    next !== undefined &&
    next.fragment === stretch.fragment &&
    next.head === next.first + 1 &&
    pluralAt(line, next.head) !== undefined
  );
}

/** "Notieren oder speichern Sie …": verbs before the one that has the "Sie". */
function addJoinedBefore(line: Line, verb: number, isAsked: boolean, found: Found): void {
  const stretch = stretchAt(line, verb);
  const before = stretch && line.stretches[line.stretches.indexOf(stretch) - 1];
  if (!before || before.fragment !== stretch?.fragment || before.head !== before.last - 1) return;
  if (pluralAt(line, before.head)) (isAsked ? found.requests : found.own).add(before.head);
}

/** Words of a stretch that are joined to a verb of the reader's and go on with his subject. */
function joinedVerb(line: Line, verb: number, at: number): number | undefined {
  const stretch = line.stretches[at];
  const before = line.stretches[at - 1];
  if (!stretch || !before) return undefined;
  const isJoined =
    /^(?:und|oder|sondern|aber|bzw|sowie)$/.test(foldAt(line, stretch.first)) || continues(line, at);
  if (stretch.opening !== 'plain' || !isJoined) return undefined;
  const words = wordsIn(stretch);
  if (
    words.some((i) => OTHER_SUBJECTS.has(foldAt(line, i)) || /^(?:Sie|sie)$/.test(wordAt(line, i)?.raw ?? ''))
  )
    return undefined;
  const head = PLAIN_ADVERBS.has(foldAt(line, stretch.head)) ? stretch.head + 1 : stretch.head;
  if (!pluralAt(line, head) || isZuInfinitive(line.tokens, head)) return undefined;
  const needsInfinitive =
    MODALS.has(fold(pluralAt(line, verb)?.base ?? '')) &&
    pluralAt(line, head)?.tense === 'present' &&
    pluralAt(line, head)?.base !== 'sein';
  const isLast = head >= stretch.last - 1;
  if (needsInfinitive && isLast) return undefined;
  return head;
}

/** "Sie suchen … und finden …", "Öffnen Sie … und melden sich an": verbs that share the reader as subject. */
function addJoined(line: Line, verb: number, isAsked: boolean, found: Found): void {
  const stretch = stretchAt(line, verb);
  if (!stretch) return;
  for (let at = line.stretches.indexOf(stretch) + 1; at < line.stretches.length; at++) {
    const joined = joinedVerb(line, verb, at);
    if (joined === undefined) {
      const next = line.stretches[at];
      // a list of objects goes on: "planen A, B und C und bauen …"
      if (
        next?.opening === 'plain' &&
        next.fragment === stretch.fragment &&
        !wordsIn(next).some((i) => line.verbAt(i).length > 0)
      )
        continue;
      return;
    }
    (isAsked ? found.requests : found.own).add(joined);
  }
}

function change(line: Line, index: number, found: Found, spelling: Spelling): string | undefined {
  const { raw } = wordAt(line, index) as Token;
  const reading = pluralAt(line, index);
  const stretch = stretchAt(line, index);
  if (!reading || !stretch) return undefined;
  const whole = mainVerbOf(line, stretch);
  return found.requests.has(index)
    ? familiarImperative(raw, reading, whole, spelling)
    : inflected(raw, reading, FAMILIAR, spelling);
}

/** "Seien Sie dabei und treffen Sie uns": what is joined to a request is one. */
function followsRequest(line: Line, verb: number, { requests }: Found): boolean {
  const stretch = stretchAt(line, verb);
  const before = stretch && line.stretches[line.stretches.indexOf(stretch) - 1];
  return (
    before !== undefined &&
    before.fragment === stretch?.fragment &&
    wordsIn(before).some((i) => requests.has(i))
  );
}

/** Finds what each "Sie" is, and its verbs. False where one of them can't be told. */
function addSie(line: Line, sie: number, spelling: Spelling, found: Found, changes: Changes): boolean {
  const role = roleOf(line, sie);
  const { raw } = wordAt(line, sie) as Token;
  const ending = raw.slice(3);
  if (!role) return false;
  if (role.kind === 'object') {
    found.objects.add(sie);
    changes.set(sie, familiarPronoun(line, sie, 'dich') + ending);
    return true;
  }
  changes.set(sie, familiarPronoun(line, sie, 'du') + ending);
  if (role.kind === 'alone') return true;
  found.subjects.add(sie);
  const [verb] = role.verbs;
  if (role.isJoined) {
    const reading = verb === undefined ? undefined : pluralAt(line, verb);
    const form =
      reading &&
      verb !== undefined &&
      inflected((wordAt(line, verb) as Token).raw, reading, JOINED, spelling);
    if (!form || verb === undefined || (role.isFirst && isRequest(line, verb, true))) return false;
    changes.set(verb, form);
    found.subjects.add(verb);
    return true;
  }
  const isAsked =
    verb === sie - 1 &&
    (isRequest(line, verb, role.isFirst) || (role.isFirst && followsRequest(line, verb, found)));
  for (const i of role.verbs) (isAsked ? found.requests : found.own).add(i);
  if (isAsked) changes.set(sie, '');
  if (isAsked && verb !== undefined && ending !== '') found.clitics.set(verb, ending);
  if (verb !== undefined && (sie === verb + 1 || verb === sie + 1)) addJoined(line, verb, isAsked, found);
  if (verb === sie - 1 && role.isFirst) addJoinedBefore(line, verb, isAsked, found);
  return true;
}

/** "sich" becomes dich or dir where the reader does it to himself. */
function addReflexives(line: Line, found: Found, changes: Changes): boolean {
  const own = new Set([...found.own, ...found.requests, ...found.subjects]);
  const roles: Roles = { isReader: (i) => own.has(i), isObject: (i) => found.objects.has(i) };
  for (const i of wordsIn(line.sentence)) {
    if (foldAt(line, i) !== 'sich') continue;
    const doer = doerAt(line, i, roles);
    if (doer === 'other') continue;
    if (doer === 'unknown') return false;
    const pronoun = reflexiveCase(line, i);
    if (pronoun === undefined) return false;
    changes.set(i, familiarPronoun(line, i, pronoun));
  }
  return true;
}

/** What the words of a formal sentence become in the familiar one, or undefined where that isn't safe. */
export function toFamiliar(line: Line, clues: Clues, spelling: Spelling): Changes | undefined {
  const changes: Changes = new Map();
  const found: Found = {
    own: new Set(),
    requests: new Set(),
    subjects: new Set(),
    objects: new Set(),
    clitics: new Map(),
  };
  for (const [i, form] of clues) {
    if (form !== 'formal') continue;
    const token = wordAt(line, i);
    if (!token) return undefined;
    if (/^sie(?:'?s)?$/.test(token.fold)) {
      if (!addSie(line, i, spelling, found, changes)) return undefined;
    } else if (token.fold === 'ihnen') {
      found.objects.add(i);
      changes.set(i, familiarPronoun(line, i, 'dir'));
    } else if (/^ihr/.test(token.fold)) changes.set(i, familiarPronoun(line, i, `dein${token.raw.slice(3)}`));
    else return undefined;
  }
  for (const i of [...found.own, ...found.requests]) {
    const form = change(line, i, found, spelling);
    if (form === undefined) return undefined;
    changes.set(i, form + (found.clitics.get(i) ?? ''));
  }
  return addReflexives(line, found, changes) ? changes : undefined;
}

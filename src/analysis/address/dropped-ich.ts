import {
  CLIENTS,
  CUES,
  FOR,
  HAVE_OBJECTS,
  ICH,
  INPUT_VERBS,
  JUST_NOW,
  MACHINE,
  MAN,
  OPEN_STRESS,
  OPINION_ENDS,
  OPINIONS,
  OWN_STARTS,
  PERFECT,
  REMEMBERED,
  REPORTED,
  SELF,
  VIEWS,
  WISHED,
} from '../../languages/de/address/requests.ts';
import {
  DEED_VERBS,
  JOBS,
  OPEN_VERBS,
  SELF_DATIVE,
  SELF_VERBS,
  TAKES_ME,
  TASK_PARTICLES,
  TASK_VERBS,
} from '../../languages/de/address/verb-classes.ts';
import {
  DETERMINERS,
  FRONTED,
  OWN_DOING,
  SAYING,
  SELF_REPORT,
  SINCE,
  SUBORDINATORS,
} from '../../languages/de/address/words.ts';
import { Form, readVerb, type VerbReading } from '../../languages/de/verbs/readings.ts';
import { isChanging, isDeedAsked, isOwn, isUntilDone } from './deeds.ts';
import { at, clauseBegin, clauseEnd, has, isCapital, type Place, type Scope, wordAt } from './scope.ts';

/** "Frage mich, warum …": the writer wonders. */
function isIndirectQuestion(scope: Scope, index: number): boolean {
  const next = at(scope, index);
  const word = next?.raw === ',' ? wordAt(scope, index + 1) : next;
  return word !== undefined && SUBORDINATORS.has(word.fold);
}

/** Does "mich" or "mir" after the verb show a first person whose "ich" was left out? */
function isSelfByPronoun(scope: Scope, index: number, lemma: string, inE: boolean): boolean {
  const end = Math.min(clauseEnd(scope, index), index + 4);
  for (let i = index + 1; i < end; i++) {
    const fold = wordAt(scope, i)?.fold;
    if (fold === 'mich')
      return (
        !TAKES_ME.has(lemma) ||
        (lemma === 'erinnern' && has(scope, i + 1, clauseEnd(scope, i), REMEMBERED)) ||
        (lemma === 'fragen' && isIndirectQuestion(scope, i + 1))
      );
    if (fold === 'mir') return inE && SELF_DATIVE.has(lemma);
    if (fold === 'dir' || fold === 'dich' || fold === 'uns') return false;
  }
  return false;
}

/**
 * "ich" can only be left out at a sentence's beginning: not after "dann", nor after a clause that the main clause goes on from.
 */
function isAfterFront(scope: Scope, index: number): boolean {
  const before = at(scope, index - 1);
  if (before?.kind === 'word') return FRONTED.has(before.fold) && clauseBegin(scope, index) === index - 1;
  if (before?.raw !== ',') return false;
  const begin = clauseBegin(scope, index - 1);
  const lead = wordAt(scope, begin);
  return lead !== undefined && begin === scope.first && (SUBORDINATORS.has(lead.fold) || lead.fold === 'um');
}

const isLoud = (scope: Scope) => /^!/.test(scope.tokens[scope.last - 1]?.raw ?? '');

function isSelfByVerb(scope: Scope, index: number, verb: VerbReading, next: string): boolean {
  const { lemma } = verb;
  const end = clauseEnd(scope, index);
  // "halte das für möglich": an opinion
  if (lemma === 'halten' && has(scope, index + 1, end, FOR)) return true;
  if (JOBS.has(lemma) && CLIENTS.has(next) && !isLoud(scope)) return true;
  // "teile die Meinung nicht"
  if (lemma === 'teilen' && !CUES.has(next) && has(scope, index + 1, end, VIEWS)) return true;
  const last = scope.tokens[end - 1];
  if (last && TASK_PARTICLES[lemma]?.test(last.fold)) return false;
  if (next === 'heraus' && TASK_PARTICLES[lemma]?.test(next)) return false;
  if (isChanging(verb)) return !CUES.has(next) && !isUntilDone(scope, end);
  if (OPEN_VERBS.has(lemma)) return next === 'wie' || has(scope, index + 1, end, OWN_DOING);
  if (next === 'doch') return isOwn(lemma) && !CUES.has(wordAt(scope, index + 2)?.fold ?? '');
  if (DEED_VERBS.has(lemma)) return !CUES.has(next) && !isDeedAsked(scope, index, lemma);
  return SELF_VERBS.has(lemma) && !CUES.has(next);
}

/** "Schau gern bei Ihnen vorbei": beside Sie the writer can only speak of himself. */
function hasFormal(scope: Scope, index: number): boolean {
  const end = clauseEnd(scope, index);
  for (let i = index + 1; i < end; i++) {
    if (/^(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)$/.test(wordAt(scope, i)?.raw ?? '')) return true;
  }
  return false;
}

/** "Nutze die Pause und melde mich dann": a later verb is the writer's own, so this one is too. */
function goesOnWithMe(scope: Scope, index: number): boolean {
  for (let i = index + 3; i < scope.last; i++) {
    if (wordAt(scope, i)?.fold !== 'mich') continue;
    const verb = readVerb(wordAt(scope, i - 1)?.fold ?? '');
    if (verb && (verb.forms & Form.InE) !== 0 && !TAKES_ME.has(verb.lemma)) return true;
  }
  return false;
}

/** "Lade Daten …", "Kopiere Dateien (3 von 7)": a program tells what it is doing. */
function isMachine(scope: Scope, index: number, lemma: string): boolean {
  if (INPUT_VERBS.has(lemma) || (index !== scope.first && at(scope, index - 1)?.raw !== ',')) return false;
  const next = at(scope, index + 1);
  const end = clauseEnd(scope, index);
  const isArticle = next !== undefined && (DETERMINERS.has(next.fold) || CUES.has(next.fold));
  const last = wordAt(scope, end - 1);
  if (/^(?:…|\.{3})$/.test(scope.tokens[scope.last - 1]?.raw ?? ''))
    return MACHINE.has(lemma) ? !/^(?:ein|eine|einen)$/.test(next?.fold ?? '') : !isArticle;
  if (scope.tokens[end]?.raw === '(' && scope.tokens[end + 1]?.kind === 'number') return !isArticle;
  // "Lade Datei", "Berechne verbleibende Zeit": nothing else is said
  if (!MACHINE.has(lemma) || end !== scope.last || end > index + 3 || !last || !isCapital(last)) return false;
  return end === index + 2 || (!isArticle && /en?$/.test(next?.fold ?? ''));
}

/** "Baue seit 2010 Regale und liefere …": the verb before was the writer's own. */
function goesOnReport(place: Place): boolean {
  const { scope } = place;
  for (let i = place.index - 1; i >= scope.first; i--) {
    const token = wordAt(scope, i);
    if (!token?.fold.endsWith('e') || token.fold === 'bitte' || (i > scope.first && wordAt(scope, i - 1)))
      continue;
    const verb = readVerb(token.fold);
    if (!verb || (verb.forms & Form.InE) === 0) continue;
    return isSelfReport({ ...place, index: i, token, word: token.fold, opening: 'sentence' }, verb, true);
  }
  return false;
}

/** A bare stem in a report without "ich": "Glaub kaum", "Muss los, ruf später an". */
function isShortReport({ scope, index, opening }: Place, lemma: string): boolean {
  const next = wordAt(scope, index + 1)?.fold ?? '';
  if (opening !== 'sentence') {
    const start = wordAt(scope, scope.first)?.fold ?? '';
    if (JUST_NOW.has(wordAt(scope, scope.first + 1)?.fold ?? '')) return true;
    return OWN_STARTS.has(start) && !HAVE_OBJECTS.has(wordAt(scope, scope.first + 1)?.fold ?? '');
  }
  if (!OPINIONS.has(lemma)) return false;
  return (
    (OPINION_ENDS.has(next) && clauseEnd(scope, index) === index + 2) ||
    (lemma === 'wünschen' && WISHED.has(next))
  );
}

/** "Ich lese das, prüfe … und schreibe …": one's own doings; but "Ich habe … fertig, prüfe ihn bitte" asks. */
function isAfterMe({ scope, index, opening }: Place, lemma: string): boolean {
  if (!has(scope, scope.first, index, SELF)) return false;
  if (opening !== 'clause' || !TASK_VERBS.has(lemma)) return true;
  return has(scope, scope.first, index, ICH) && !has(scope, scope.first, index, PERFECT);
}

/** Is a form that could be an imperative the writer's own report, with "ich" left out? */
export function isSelfReport(place: Place, verb: VerbReading, inE: boolean): boolean {
  const { scope, index, opening, isAsked } = place;
  const { lemma } = verb;
  if (isAsked) return false;
  if (isSelfByPronoun(scope, index, lemma, inE) || hasFormal(scope, index)) return true;
  if (isAfterFront(scope, index)) return false;
  const next = wordAt(scope, index + 1)?.fold ?? '';
  if (next === 'noch' && wordAt(scope, index + 2)?.fold !== 'heute') return true;
  if (!inE && OPEN_STRESS.has(next)) return false;
  if (SELF_REPORT.has(next)) return !TASK_VERBS.has(lemma) || next !== 'auch';
  if (!inE && isShortReport(place, lemma)) return true;
  if (opening !== 'sentence' && inE && (isAfterMe(place, lemma) || goesOnReport(place))) return true;
  if (inE && (has(scope, index + 1, clauseEnd(scope, index), SINCE) || goesOnWithMe(scope, index)))
    return true;
  if (inE && isMachine(scope, index, lemma)) return true;
  if (!inE && opening === 'joined' && has(scope, scope.first, index, ICH)) return true;
  if (!inE) return (next === 'gerade' || next === 'mich') && !TAKES_ME.has(lemma);
  if (/^(?:mein.*|gerne?)$/.test(next) && !isChanging(verb)) return !TASK_VERBS.has(lemma);
  return isSelfByVerb(scope, index, verb, next);
}

/** "…, das sei verschieden, trage zu … bei": what somebody said, in the subjunctive. */
export function isReported({ scope, index, opening, isAsked }: Place, inE: boolean): boolean {
  if (!inE || opening === 'sentence' || isAsked) return false;
  return (
    (has(scope, scope.first, index, REPORTED) && !has(scope, scope.first, index, ICH)) ||
    has(scope, scope.first, index, MAN) ||
    has(scope, index + 1, scope.last, REPORTED) ||
    has(scope, scope.first, index, SAYING)
  );
}

/** "Koste es, was es wolle", "sage und schreibe": set phrases in the subjunctive. */
export function isSetPhrase({ scope, index }: Place): boolean {
  const next = wordAt(scope, index + 1);
  const mark = at(scope, index + 2);
  if (next?.fold === 'es' && mark?.raw === ',' && /^w/.test(wordAt(scope, index + 3)?.fold ?? ''))
    return true;
  const two = `${wordAt(scope, index - 2)?.fold} ${wordAt(scope, index - 1)?.fold}`;
  return two === 'sage und' || (next?.fold === 'und' && wordAt(scope, index + 2)?.fold === 'schreibe');
}

/** "eine schnelle und runde Sache": the second of two adjectives before a noun. */
export function isSecondAdjective({ scope, index, opening }: Place): boolean {
  if (opening === 'sentence') return false;
  const next = wordAt(scope, index + 1);
  const before = wordAt(scope, index - 2);
  if (!next || !isCapital(next) || !before || isCapital(before)) return false;
  return before.fold.endsWith('e');
}

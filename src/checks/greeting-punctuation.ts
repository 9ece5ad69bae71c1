import type { Greeting } from '../analysis/greeting.ts';
import type { Analysis, Sentence } from '../analysis/types.ts';
import type { SegmentEdit } from '../model/edit.ts';
import type { Finding } from '../model/finding.ts';
import type { Segment } from '../model/message.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { isCapitalized } from '../text/characters.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

/** The first word after a greeting, and whether its writer could have written it otherwise. */
interface NextWord {
  readonly token: Token;
  readonly segment: Segment;
  readonly isOnNewLine: boolean;
  readonly isUpper: boolean;
  /** begins with a capital only because it stands here */
  readonly hasNeedlessCapital: boolean;
}

const isShouted = (raw: string) => raw.length > 1 && raw === raw.toUpperCase();
/** "iPhone", "eBay" */
const isBrand = (raw: string) => /^[a-zß-ÿ]+[A-ZÀ-Þ]/.test(raw);

/** Words of which one knows that they are no nouns; "Du" may have its capital in a letter, and "Sie" needs it. */
function isSmallWord(analysis: Analysis, { passage, first }: Sentence): boolean {
  const { functionWords, capitals, classes } = analysis.language;
  const token = passage.tokens[first] as Token;
  const after = passage.tokens[first + 1];
  if (classes.you?.(token) || classes.your?.(token) || isShouted(token.raw)) return false;
  if (functionWords.has(token.fold) && !capitals.has(token.fold)) return true;
  const isListed = analysis
    .matches('signal:greeting-small-word')
    .some((match) => match.passage === passage && match.first === first);
  // "Haben Sie …", "Nutzt ihr …"; alone, "Suche" is a noun as well
  const isSubject = after !== undefined && (classes.you?.(after) === true || classes.we?.(after) === true);
  const isVerb = isSubject && classes.finite?.(token) === true;
  return isListed || isVerb;
}

function nextWord(analysis: Analysis, { next }: Greeting): NextWord | undefined {
  const token = next?.passage.tokens[next.first];
  if (next?.zone !== 'main' || token?.kind !== 'word' || next.passage.quoted[next.first]) return undefined;
  const isUpper = isCapitalized(token.raw);
  return {
    token,
    segment: next.passage.segment,
    isOnNewLine: token.breaks > 0 || next.first === 0,
    isUpper,
    hasNeedlessCapital: isUpper && isSmallWord(analysis, next),
  };
}

/** The word with its first letter as small or as a capital. */
function recased({ token, segment }: NextWord, isUpper: boolean): SegmentEdit {
  const [first = ''] = token.raw;
  return {
    segment,
    start: token.start,
    end: token.start + first.length,
    text: isUpper ? first.toUpperCase() : first.toLowerCase(),
  };
}

interface Slip {
  readonly reportId: string;
  readonly segment: Segment;
  readonly span: Span;
  readonly fix: readonly SegmentEdit[];
}

const wordSlip = (reportId: string, next: NextWord, isUpper: boolean): Slip => ({
  reportId,
  segment: next.segment,
  span: { start: next.token.start, end: next.token.end },
  fix: [recased(next, isUpper)],
});

/** Where there is neither a comma nor another sign, or a full stop as after a sentence. */
function markSlip(greeting: Greeting, next: NextWord, segment: Segment): Slip | undefined {
  const { sentence, end, mark } = greeting;
  const last = sentence.passage.tokens[end - 1];
  const isWord = last?.kind === 'word' || last?.kind === 'field' || last?.raw === '.';
  if (!last || !isWord || (mark && mark.raw !== '.')) return undefined;
  const at = { start: last.end, end: mark?.end ?? last.end };
  const lower = next.hasNeedlessCapital ? [recased(next, false)] : [];
  return {
    reportId: mark ? 'stop' : 'comma',
    segment,
    span: mark ? { start: mark.start, end: mark.end } : { start: last.start, end: last.end },
    fix: [{ segment, ...at, text: ',' }, ...lower],
  };
}

/** Comma and small letter, or exclamation mark and capital: Germany and Austria. */
function germanSlip(greeting: Greeting, next: NextWord, isMarketKnown: boolean): Slip | undefined {
  const { segment } = greeting.sentence.passage;
  const raw = greeting.mark?.raw ?? '';
  if (raw === ',') return next.hasNeedlessCapital ? wordSlip('capital', next, false) : undefined;
  if (/^!/.test(raw)) return next.isUpper ? undefined : wordSlip('small', next, true);
  // no sign and a capital is how one writes in Switzerland
  if (!next.isOnNewLine || (raw === '' && next.isUpper && !isMarketKnown)) return undefined;
  return markSlip(greeting, next, segment);
}

/** No sign, and a capital: Switzerland. */
function swissSlip({ mark, sentence }: Greeting, next: NextWord): Slip | undefined {
  const { segment } = sentence.passage;
  const upper = next.isUpper ? [] : [recased(next, true)];
  if (mark?.raw === ',' && next.isOnNewLine)
    return {
      reportId: 'swissComma',
      segment,
      span: { start: mark.start, end: mark.end },
      fix: [{ segment, start: mark.start, end: mark.end, text: '' }, ...upper],
    };
  return next.isUpper || (mark && !/^!/.test(mark.raw)) ? undefined : wordSlip('small', next, true);
}

/** Reports the sign after a greeting and the letter after it, where they go against the market's norm. */
export const greetingPunctuation: Check = {
  options: { outreach: STRANGERS_OPTION },
  *run(analysis, rule: ActiveRule): Iterable<Finding> {
    if (!isFromStranger(analysis, rule)) return;
    const { market } = analysis.context;
    for (const greeting of analysis.greeting.greetings) {
      const next = nextWord(analysis, greeting);
      const first = greeting.sentence.passage.tokens[greeting.sentence.first];
      // who writes no capitals at all means it so
      if (!next || isBrand(next.token.raw) || !first || !isCapitalized(first.raw)) continue;
      const slip =
        market === 'ch' ? swissSlip(greeting, next) : germanSlip(greeting, next, market !== undefined);
      if (slip) yield { ...slip, standsAlone: true };
    }
  },
};

import type { Analysis, Sentence } from '../analysis/types.ts';
import type { Finding } from '../model/finding.ts';
import { matchesWhen } from '../model/when.ts';
import { isFromStranger, STRANGERS_OPTION } from './strangers.ts';
import type { ActiveRule, Check } from './types.ts';

/** The first sentence that is the sender's own, up to its line's end: where what concerns the whole message is reported. */
function firstLine(analysis: Analysis): { readonly sentence: Sentence; readonly end: number } | undefined {
  const own = analysis.sentences.filter(({ zone }) => zone === 'main' || zone === 'greeting');
  const sentence = own.find(({ zone }) => zone === 'main') ?? own[0];
  if (!sentence) return undefined;
  const text = sentence.passage.segment.text.slice(sentence.start, sentence.end);
  const [line = text] = text.split(/\r?\n/);
  return { sentence, end: sentence.start + line.trimEnd().length };
}

/** Is what the rule asks for not there? A rule that asks for nothing is about the channel itself. */
function isLacking(analysis: Analysis, { options }: ActiveRule): boolean {
  if (options.lacks !== 'subject') return true;
  return !analysis.message.segments.some(({ role, text }) => role === 'subject' && text.trim() !== '');
}

/** Reports what stands beside the text: the channel that a message takes, or a subject that it lacks. */
export const metadata: Check = {
  options: {
    channels: { type: 'words', describe: 'the channels of the context in which the rule speaks' },
    lacks: { type: 'choice', values: ['nothing', 'subject'], describe: 'what must be missing' },
    outreach: STRANGERS_OPTION,
  },
  *run(analysis, rule): Iterable<Finding> {
    const { context } = analysis;
    const { channels } = rule.options;
    const fine = rule.meta.unless?.context;
    if (fine && matchesWhen(fine, context)) return;
    if (!Array.isArray(channels) || !channels.includes(context.channel ?? '')) return;
    if (!isLacking(analysis, rule) || !isFromStranger(analysis, rule)) return;
    const place = firstLine(analysis);
    if (!place) return;
    const { sentence, end } = place;
    const reportId = Object.hasOwn(rule.meta.reports, context.channel ?? '')
      ? (context.channel ?? '')
      : (Object.keys(rule.meta.reports)[0] ?? '');
    yield {
      reportId,
      segment: sentence.passage.segment,
      span: { start: sentence.start, end },
      standsAlone: true,
    };
  },
};

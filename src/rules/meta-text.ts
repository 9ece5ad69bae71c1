import type { RuleMeta } from '../model/rule.ts';
import { lazy } from '../text/lazy.ts';

/** What of a rule is needed only where it has found something, or is asked for. */
type Words = Pick<RuleMeta, 'summary' | 'reports' | 'suggest'>;
type Head = Omit<RuleMeta, keyof Words>;

/** Rules as text: a line of JSON for what every run needs of them all, then a line for the words of each. */
export function metaText(rules: readonly RuleMeta[]): string {
  const heads: Head[] = [];
  const words: Words[] = [];
  for (const { summary, reports, suggest, ...head } of rules) {
    heads.push(head);
    words.push({ summary, reports, suggest });
  }
  return [heads, ...words].map((line) => JSON.stringify(line)).join('\n');
}

function withWords(head: Head, words: () => Words): RuleMeta {
  return {
    ...head,
    get summary() {
      return words().summary;
    },
    get reports() {
      return words().reports;
    },
    get suggest() {
      return words().suggest;
    },
  };
}

/** Reads what {@link metaText} wrote; the words of a rule are parsed when they are first asked for. */
export function readMetaText(text: string): readonly RuleMeta[] {
  const [heads = '[]', ...lines] = text.split('\n');
  return (JSON.parse(heads) as readonly Head[]).map((head, index) =>
    withWords(
      head,
      lazy(() => JSON.parse(lines[index] ?? '{}') as Words),
    ),
  );
}

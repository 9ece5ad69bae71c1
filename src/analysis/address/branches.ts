import { isAboutAddressField } from '../../languages/field-names.ts';
import type { Token } from '../../model/token.ts';
import type { Passage } from '../types.ts';

/** Tokens of one arm of a template's if … else: `first` is the tag that opens it, `last` the one that ends it. */
export interface Arm {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  /** what decides whether a reader gets it; arms of one condition are alternatives */
  readonly condition: string;
  /** which of the alternatives it is */
  readonly choice: number;
}

/** One way in which a template comes out. */
export interface Variant {
  /** whether a reader of this variant is shown a token */
  readonly shows: (passage: Passage, token: number) => boolean;
  /** the template itself asks who is to be called du: `{% if kontakt.duzen %}` */
  readonly isChosen: boolean;
}

/** More conditions than this are not combined with each other: each is tried alone. */
const MOST_COMBINED = 5;

const TAG = /^\{\{?[{%][-~\s]*/;
const TAG_END = /[-~\s]*[%}]\}?\}?$/;
const OPENS = /^#?\s*(if|unless|case)\b\s*/;
const ELSE = /^(else\s*if|else\s+unless|elsif|elseif|elif|else|when)\b\s*|^\^$/;
const CLOSES = /^(?:end(?:if|unless|case|for|each|with|capture|block|comment|raw)?|\/.*)$/;
/** Blocks that aren't chosen between, and end as those do: `{% for … %}`, `{{#each …}}`. */
const REPEATS = /^(?:#(?:each|with|list|foreach)\b|(?:for|capture|block|comment|raw)\b)/;
const SECTION = /^[#^]\s*([\w.]+)$/;
const NEGATION = /^(?:not\s+|!\s*)|\s*==\s*false$/;

const inside = (token: Token) =>
  token.kind === 'field' && token.raw.startsWith('{')
    ? token.raw.replace(TAG, '').replace(TAG_END, '').trim()
    : undefined;

interface Block {
  readonly passage: Passage;
  readonly conditions: string[];
  /** the tags that open its arms; none where nothing is chosen */
  readonly tags: number[];
  readonly isNegated: boolean;
}

function opened(passage: Passage, index: number, content: string): Block | undefined {
  if (REPEATS.test(content)) return { passage, conditions: [], tags: [], isNegated: false };
  const keyword = OPENS.exec(content);
  const section = SECTION.exec(content);
  if (!keyword && !section) return undefined;
  const condition = keyword ? content.slice(keyword[0].length) : (section?.[1] ?? '');
  const isNot = NEGATION.test(condition);
  return {
    passage,
    conditions: [condition.replace(NEGATION, '').trim()],
    tags: [index],
    isNegated: (keyword?.[1] === 'unless' || content.startsWith('^')) !== isNot,
  };
}

/** Two arms are chosen between by one condition; of more, all their conditions together decide. */
function armsOf(block: Block, end: number): readonly Arm[] {
  const { passage, tags, conditions, isNegated } = block;
  const condition = conditions.join(' | ');
  return tags.map((first, i) => ({
    passage,
    first,
    last: tags[i + 1] ?? end,
    condition,
    choice: isNegated && tags.length < 3 ? 1 - i : i,
  }));
}

function armsIn(passage: Passage, arms: Arm[]): void {
  const open: Block[] = [];
  for (const [i, token] of passage.tokens.entries()) {
    const content = inside(token);
    if (content === undefined) continue;
    const otherwise = ELSE.exec(content);
    const top = open.at(-1);
    if (otherwise && top && top.tags.length > 0) {
      top.tags.push(i);
      const condition = content.slice(otherwise[0].length);
      if (condition) top.conditions.push(condition);
    } else if (CLOSES.test(content) && top) {
      arms.push(...armsOf(top, i));
      open.pop();
    } else {
      const block = opened(passage, i, content);
      if (block) open.push(block);
    }
  }
}

type Choices = ReadonlyMap<string, number>;

/** All combinations of what the conditions can be; where they are many, each of them against the first of the others. */
function combinations(alternatives: ReadonlyMap<string, number>): readonly Choices[] {
  const conditions = [...alternatives];
  if (conditions.length <= MOST_COMBINED) {
    return conditions.reduce<Choices[]>(
      (made, [condition, count]) =>
        made.flatMap((choices) =>
          Array.from({ length: count }, (_, choice) => new Map([...choices, [condition, choice]])),
        ),
      [new Map()],
    );
  }
  return conditions.flatMap(([condition, count]) =>
    Array.from({ length: count }, (_, choice) => new Map([[condition, choice]])),
  );
}

function variantOf(arms: readonly Arm[], choices: Choices): Variant {
  const left = arms.filter((arm) => arm.choice !== (choices.get(arm.condition) ?? 0));
  return {
    shows: (passage, token) =>
      !left.some((arm) => arm.passage === passage && arm.first < token && token < arm.last),
    isChosen: [...choices.keys()].some(isAboutAddressField),
  };
}

const hasTag = (text: string) => text.includes('{{') || text.includes('{%');

/** The arms of all conditions, those of one condition behind each other. */
function allArms(passages: readonly Passage[]): readonly Arm[] {
  const arms: Arm[] = [];
  for (const passage of passages) if (hasTag(passage.segment.text)) armsIn(passage, arms);
  return arms;
}

/** What a template chooses between, each condition with its arms; none in a text without conditions. */
export function alternativesOf(passages: readonly Passage[]): readonly (readonly Arm[])[] {
  const blocks: Arm[][] = [];
  for (const arm of allArms(passages)) {
    const before = blocks.at(-1)?.at(-1);
    if (before?.passage === arm.passage && before.last === arm.first) blocks.at(-1)?.push(arm);
    else blocks.push([arm]);
  }
  return blocks;
}

/**
 * The ways in which a template with conditions comes out, each as its reader gets it; none where nothing depends on a
 * condition. Conditions of the same wording are decided together.
 */
export function variantsOf(passages: readonly Passage[]): readonly Variant[] {
  const arms = allArms(passages);
  if (arms.length === 0) return [];
  const alternatives = new Map<string, number>();
  for (const { condition, choice } of arms)
    alternatives.set(condition, Math.max(alternatives.get(condition) ?? 2, choice + 1));
  return combinations(alternatives).map((choices) => variantOf(arms, choices));
}

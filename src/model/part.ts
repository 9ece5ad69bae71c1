import type { Localized } from './locale.ts';

/**
 * What a first message carries, in the order in which a report names it: who writes, for whom the sender works, what
 * changes for the reader, why this reader, what is offered or could be done, what proves it, and what is asked.
 */
export const PARTS = ['sender', 'audience', 'effect', 'observation', 'offer', 'proof', 'ask'] as const;

export type Part = (typeof PARTS)[number];

/** The parts as a reader would name them. */
export const PART_NAMES: Readonly<Record<Part, Localized>> = {
  sender: { en: 'who writes', de: 'wer schreibt' },
  audience: { en: 'for whom', de: 'für wen' },
  effect: { en: 'what changes', de: 'was sich ändert' },
  observation: { en: 'why this reader', de: 'warum gerade hier' },
  offer: { en: 'what is offered', de: 'was angeboten wird' },
  proof: { en: 'what proves it', de: 'was es belegt' },
  ask: { en: 'what is asked', de: 'worum gebeten wird' },
};

/** A place of the source file that shows a part: lines and columns from 1, the end exclusive. */
export interface PartPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** the words themselves */
  readonly text: string;
}

/** For each part the places that show it, in the order of the text; none where the message lacks it. */
export type PartPlaces = Readonly<Record<Part, readonly PartPlace[]>>;

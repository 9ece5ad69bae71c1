/**
 * What kind of mail a message is: `outreach` sells or comes from a stranger, `ordinary` belongs to a relation that
 * exists (an order, an appointment, friends), `open` shows neither.
 */
export type Standing = 'outreach' | 'ordinary' | 'open';

/** Which sentences sell and offer, by their indexes. */
export interface Selling {
  /** the sender advertises something of their own */
  readonly pitching: ReadonlySet<number>;
  /** the sender tells the trade: "We service lifts" */
  readonly trading: ReadonlySet<number>;
  /** the sender offers anything at all, if only a file, or does one of the above */
  readonly offering: ReadonlySet<number>;
}

/** Does a stranger write, wanting something or selling something; with the reasons, for a person. */
export interface Outreach {
  readonly standing: Standing;
  readonly isOutreach: boolean;
  /** more than the least speaks for it, or the context says so */
  readonly isSure: boolean;
  readonly reasons: readonly string[];
  readonly selling: Selling;
}

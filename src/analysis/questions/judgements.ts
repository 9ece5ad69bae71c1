import type { Facts } from './facts.ts';
import {
  asksForChoice,
  asksOfThing,
  first,
  hurts,
  isLurable,
  isOutreach,
  isOwnDoing,
  measures,
  objectIs,
  promises,
  wantsAnswer,
} from './readings.ts';
import type { QuestionPurpose } from './types.ts';

/** One reason to take a question for something; the first that holds decides. */
export interface Judgement {
  readonly purpose: QuestionPurpose;
  readonly ground: string;
  readonly why: string;
  readonly holds: (facts: Facts) => boolean;
}

/** In the order in which they are tried: manners, pretexts, lures by their form, honest asks, then what is asked about. */
export const JUDGEMENTS: readonly Judgement[] = [
  {
    purpose: 'courtesy',
    ground: 'courtesy',
    why: 'asks how the reader is, whether there are questions, or offers a way out',
    holds: (facts) => facts.has('asks-courtesy') || facts.has('offers-way-out'),
  },
  {
    purpose: 'fact',
    ground: 'ordinary',
    why: 'stands in a mail that sells nothing',
    holds: ({ standing }) => standing === 'ordinary',
  },
  {
    purpose: 'fact',
    ground: 'real-request',
    why: 'asks for room or a person with a project, a quantity or a date, and nothing is sold',
    holds: (facts) =>
      (facts.has('lures-with-order') ||
        (facts.has('lures-with-role') && !facts.isPriced && !facts.isLedByRole)) &&
      !facts.sells &&
      facts.isRealRequest,
  },
  {
    purpose: 'fake-customer',
    ground: 'order',
    why: 'holds out orders, clients or a recommendation without naming a project, a quantity or a date',
    holds: (facts) => facts.has('lures-with-order'),
  },
  {
    purpose: 'fake-role',
    ground: 'role',
    why: 'holds out a stage, a prize or a buyer without naming which, or sends a bill',
    holds: (facts) =>
      (facts.has('lures-with-role') || (facts.isLedByRole && isOutreach(facts) && wantsAnswer(facts))) &&
      (facts.isPriced || !facts.isConcrete),
  },
  {
    purpose: 'either-or',
    ground: 'two-dates',
    why: 'leaves two dates to choose from before anything is offered',
    holds: (facts) =>
      facts.has('offers-two-dates') && !facts.offers && !facts.isObserved && isOutreach(facts),
  },
  {
    purpose: 'curiosity',
    ground: 'withheld',
    why: 'keeps something back so that the reader has to answer to learn it',
    holds: (facts) => isLurable(facts) && facts.has('withholds') && !(facts.isAfterOffer && facts.isNeeded),
  },
  {
    purpose: 'obvious',
    ground: 'loaded-desire',
    why: 'asks whether the reader wants what everybody wants',
    holds: (facts) => isLurable(facts) && facts.has('answers-itself') && promises(facts),
  },
  {
    purpose: 'rhetorical',
    ground: 'loaded',
    why: 'is built so that only one answer is left',
    holds: (facts) => isOutreach(facts) && facts.has('answers-itself'),
  },
  {
    purpose: 'rhetorical',
    ground: 'transition',
    why: 'is asked only to go on with the answer',
    holds: (facts) => isOutreach(facts) && facts.has('asks-itself') && facts.goesOn,
  },
  {
    purpose: 'rhetorical',
    ground: 'fishing',
    why: 'asks for others and means the reader',
    holds: (facts) => isOutreach(facts) && facts.has('asks-for-others'),
  },
  {
    purpose: 'permission',
    ground: 'leave',
    why: 'asks leave to send or show something, or to call',
    holds: (facts) =>
      facts.has('asks-leave') &&
      facts.at('asks-leave') <= first(facts, 'names-gain', 'names-trouble') &&
      !(isOutreach(facts) && facts.has('says-reader-suffers')),
  },
  {
    purpose: 'logistics',
    ground: 'receipt',
    why: 'asks whether what the sender sent arrived or was read',
    holds: (facts) => facts.has('asks-receipt'),
  },
  {
    purpose: 'meeting',
    ground: 'meeting',
    why: 'asks for a call, a meeting or a date',
    holds: (facts) =>
      facts.has('offers-two-dates') ||
      (objectIs(facts, 'names-meeting') && (facts.has('asks-availability') || facts.isElliptic)),
  },
  {
    purpose: 'curiosity',
    ground: 'vague',
    why: 'asks for interest in something that is not told',
    holds: (facts) =>
      isOutreach(facts) &&
      !facts.isAboutJob &&
      (facts.has('asks-interest') || facts.has('names-desire')) &&
      (facts.has('holds-back') || (!facts.offers && facts.isVague && facts.has('asks-interest'))),
  },
  {
    purpose: 'permission',
    ground: 'material',
    why: 'asks whether the reader wants to see or try what is offered',
    holds: (facts) =>
      objectIs(facts, 'names-material') &&
      (['asks-interest', 'asks-willingness', 'names-desire'].some(facts.has) ||
        (facts.isElliptic && facts.words <= 4)),
  },
  {
    purpose: 'ping',
    ground: 'right-person',
    why: 'asks who is in charge, and says nothing else',
    holds: (facts) =>
      isOutreach(facts) &&
      facts.has('asks-right-person') &&
      !facts.offers &&
      !facts.isObserved &&
      !hurts(facts),
  },
  {
    purpose: 'logistics',
    ground: 'buyer',
    why: 'asks what the reader sells, and nothing is sold to the reader',
    holds: (facts) => facts.has('asks-to-buy') && !facts.offers,
  },
  {
    purpose: 'logistics',
    ground: 'logistics',
    why: 'asks who is in charge, whether a mail arrived, for a price or a file',
    holds: (facts) => (facts.has('asks-logistics') || facts.has('asks-right-person')) && !hurts(facts),
  },
  {
    purpose: 'obvious',
    ground: 'desire',
    why: 'asks whether the reader wants what everybody wants',
    holds: (facts) =>
      isLurable(facts) &&
      (facts.has('names-desire') || facts.has('asks-interest')) &&
      promises(facts) &&
      !isOwnDoing(facts) &&
      !facts.has('asks-for-more'),
  },
  {
    purpose: 'fact',
    ground: 'observed',
    why: 'rests on something checkable that stands before it',
    holds: (facts) =>
      facts.isObserved &&
      (hurts(facts) || measures(facts) || facts.has('quizzes') || facts.speaksToReader) &&
      !facts.has('asks-interest'),
  },
  {
    purpose: 'pain',
    ground: 'trouble',
    why: "names the reader's trouble, and the sender sells the cure",
    holds: (facts) =>
      isOutreach(facts) ? hurts(facts) : facts.has('pain-formula') && facts.has('lures-anywhere'),
  },
  {
    purpose: 'interest',
    ground: 'offer',
    why: 'asks whether what is offered is of interest',
    holds: (facts) => facts.has('asks-interest') && (facts.sells || facts.offers || !isOutreach(facts)),
  },
  {
    purpose: 'fact',
    ground: 'needed',
    why: 'the answer decides what the sender does next',
    holds: (facts) => facts.isNeeded,
  },
  {
    purpose: 'obvious',
    ground: 'profile',
    why: "asks what the reader's own page says",
    holds: (facts) => isLurable(facts) && facts.has('names-profile'),
  },
  {
    purpose: 'fact',
    ground: 'open-choice',
    why: 'offers answers of which none serves the sender more',
    holds: (facts) =>
      facts.has('asks-between') && !promises(facts) && !facts.has('names-still') && !facts.has('names-habit'),
  },
  {
    purpose: 'fact',
    ground: 'specific',
    why: 'asks for one thing of this reader’s, and not to get to the offer',
    holds: (facts) =>
      !facts.has('names-still') &&
      !facts.has('quizzes') &&
      (facts.takesUpSeen ||
        (facts.isAfterOffer &&
          (facts.takesUp || facts.asksForQuantity || asksOfThing(facts) || asksForChoice(facts)))),
  },
  {
    purpose: 'rhetorical',
    ground: 'quiz',
    why: 'tests what the reader knows or has thought of, so that the sender can tell',
    holds: (facts) => isOutreach(facts) && facts.has('quizzes'),
  },
  {
    purpose: 'pain',
    ground: 'measure',
    why: "measures how the reader's work is done today, and the sender sells another way",
    holds: (facts) => isOutreach(facts) && measures(facts),
  },
  {
    purpose: 'obvious',
    ground: 'headline',
    why: 'is an advertisement with a question mark',
    holds: (facts) =>
      isOutreach(facts) &&
      facts.isElliptic &&
      !facts.isTail &&
      !facts.asking.isBareLeadIn &&
      !facts.has('asks-interest') &&
      (facts.words > 1 || promises(facts)),
  },
  {
    purpose: 'rhetorical',
    ground: 'self-answered',
    why: 'is answered by the sender in the next sentence',
    holds: (facts) => isOutreach(facts) && facts.isAnsweredNext,
  },
  {
    purpose: 'ping',
    ground: 'bare',
    why: 'asks for a reaction, and nothing else is said',
    holds: (facts) =>
      facts.asking.isBareLeadIn || (isOutreach(facts) && !facts.offers && facts.has('asks-interest')),
  },
  {
    purpose: 'rhetorical',
    ground: 'fishing',
    why: 'asks about the reader only to lead to what is sold',
    holds: (facts) =>
      isOutreach(facts) &&
      facts.mayFish &&
      facts.speaksToReader &&
      !facts.isAfterOffer &&
      !facts.isConcrete &&
      !facts.asksTwice &&
      !facts.has('asks-interest'),
  },
];

const HONEST: Judgement = {
  purpose: 'fact',
  ground: 'open',
  why: 'nothing shows that it is more than a question',
  holds: () => true,
};

/** What a question is for, with the reason. */
export function judge(facts: Facts): Judgement {
  return JUDGEMENTS.find((judgement) => judgement.holds(facts)) ?? HONEST;
}

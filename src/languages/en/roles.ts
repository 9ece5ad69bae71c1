import { wordSet } from '../../text/lazy.ts';
import type { RoleWords } from '../roles.ts';

const NOUN = /^(?:(.*)-)?agenc(y|ies)(?:'s?)?(?:-(.*))?$/;

/** What English knows of the agency. */
export const ENGLISH_AGENCY: RoleWords = {
  role: 'agency',
  read(fold) {
    const match = NOUN.exec(fold);
    return match
      ? { before: match[1] ?? '', after: match[3] ?? '', isPlural: match[2] === 'ies' }
      : undefined;
  },
  official: wordSet(
    `federal government governmental environment environmental news rating ratings credit space state regulatory intelligence protection
     medicines energy aviation european national international public security defence defense tax revenue aid development employment
     police immigration border`,
  ),
  otherTrade: wordSet(
    'travel estate letting talent modeling modelling model literary insurance adoption collection debt detective dating nanny',
  ),
  runner: [
    'owner',
    'owners',
    'founder',
    'founders',
    'ceo',
    'ceos',
    'principal',
    'principals',
    'operator',
    'operators',
    'leader',
    'leaders',
    'boss',
    'director',
  ],
  former: wordSet(
    'former current previous old last existing external outside incumbent outsourced prior retained',
  ),
  employing: wordSet(
    `hire hired hiring hires fire fired firing replace replaced replacing switch switched switching use used using work working worked engage
     engaged pay paying paid outsource outsourced outsourcing find finding found retain retained left built charged charges handed briefed
     changed happy unhappy satisfied stuck contracted commissioned`,
  ),
  hiring: wordSet('hire hired fire fired pay paid replace replaced switch switched parted split'),
  having: wordSet('have has'),
  running: wordSet(
    'run runs running own owns owning lead leads leading founded started grow growing scale scaling build building built head',
  ),
  being: wordSet("am are is was were i'm we're you're be being you've"),
  contrast: wordSet(
    'other unlike without instead than versus vs expensive traditional typical big cheaper no another many overpriced',
  ),
  serving: wordSet(
    `for help helps helping helped support supports supporting enable enables enabling let lets letting empower empowers with serve serves
     serving white-label give gives giving allow allows show shows showing save saves saving`,
  ),
  served: wordSet(
    `use uses using save saves saving book books booking win wins winning get getting gets scale cut cuts hate love need spend grow rely
     automate see saw saved launch launched`,
  ),
  dealing: wordSet('talk speak work know chat meet support'),
  condition: wordSet('if once when unless should'),
  backTo: wordSet('them'),
  relative: wordSet('that which'),
  slip: wordSet('forgot missed broke put misspelled overlooked messed'),
  inside: wordSet(''),
  measure: wordSet('size area region city niche field'),
  articles: { definite: wordSet('the'), indefinite: wordSet('a an') },
  as: wordSet('as'),
  like: wordSet('like'),
  senderSubject: wordSet("i we i'm we're i've we've i'd we'd i'll we'll"),
  and: wordSet('and or &'),
  publicTasks: wordSet('international cybersecurity healthcare'),
  forWords: wordSet('for'),
  from: wordSet('from at with'),
  by: wordSet('by with from'),
  at: wordSet('with at'),
  about: wordSet('on with'),
  how: wordSet("how how's what"),
  specifying: wordSet('that which who for of in you where we'),
  auxiliary: wordSet('does do did is are was can could has have had will would'),
  dative: new Set(),
  negation: wordSet("not no isn't aren't never"),
  fellow: wordSet('fellow'),
  comparing: /^(?:such|well|same|much|soon|[a-z]+er)$/,
  ability: { before: wordSet('more of personal human user real sense'), after: wordSet('over to and in') },
  isVerbFirst: true,
};

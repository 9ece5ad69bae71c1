import type { RoleWords } from '../roles.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
  official: words(
    `federal government governmental environment environmental news rating ratings credit space state regulatory intelligence protection
     medicines energy aviation european national international public security defence defense tax revenue aid development employment
     police immigration border`,
  ),
  otherTrade: words(
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
  former: words(
    'former current previous old last existing external outside incumbent outsourced prior retained',
  ),
  employing: words(
    `hire hired hiring hires fire fired firing replace replaced replacing switch switched switching use used using work working worked engage
     engaged pay paying paid outsource outsourced outsourcing find finding found retain retained left built charged charges handed briefed
     changed happy unhappy satisfied stuck contracted commissioned`,
  ),
  hiring: words('hire hired fire fired pay paid replace replaced switch switched'),
  having: words('have has'),
  running: words(
    'run runs running own owns owning lead leads leading founded started grow growing scale scaling build building built head',
  ),
  being: words("am are is was were i'm we're you're be being you've"),
  contrast: words(
    'other unlike without instead than versus vs expensive traditional typical big cheaper no another many overpriced',
  ),
  serving: words(
    `for help helps helping helped support supports supporting enable enables enabling let lets letting empower empowers with serve serves
     serving white-label give gives giving allow allows`,
  ),
  served: words(
    `use uses using save saves saving book books booking win wins winning get getting gets scale cut cuts hate love need spend grow rely
     automate see saw saved launch launched`,
  ),
  articles: { definite: words('the'), indefinite: words('a an') },
  as: words('as'),
  like: words('like'),
  senderSubject: words("i we i'm we're i've we've i'd we'd i'll we'll"),
  and: words('and or &'),
  publicTasks: words('international cybersecurity healthcare'),
  forWords: words('for'),
  from: words('from at with'),
  by: words('by with from'),
  at: words('with at'),
  about: words('on with'),
  how: words("how how's what"),
  specifying: words('that which who for of in you where we'),
  auxiliary: words('does do did is are was can could has have had will would'),
  fellow: words('fellow'),
  comparing: /^(?:such|well|same|much|soon|[a-z]+er)$/,
  ability: { before: words('more of personal human user real sense'), after: words('over to and in') },
  isVerbFirst: true,
};

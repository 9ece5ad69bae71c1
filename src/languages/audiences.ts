import type { LanguageCode } from '../model/locale.ts';
import { wordSet } from '../text/lazy.ts';

/** How a language says for whom somebody works, and that somebody named can be asked. All words are folded. */
export interface AudienceWords {
  /** verbs whose object is helped */
  readonly helping: ReadonlySet<string>;
  /** prepositions of an audience; what follows must look like a group */
  readonly aimed: ReadonlySet<string>;
  /** … a group by its form: firms, or people by what they do, several of them */
  readonly group: RegExp;
  /** the plural of any noun, after a verb of helping */
  readonly plural: RegExp;
  /** what may stand between: adjectives and counts, no article */
  readonly between: RegExp;
  /** prepositions before a customer's name */
  readonly client: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** what a named customer does since then */
  readonly since: ReadonlySet<string>;
  /** a deed of the sender's that is done */
  readonly done: RegExp;
}

const GERMAN: AudienceWords = {
  helping: wordSet(
    `helfe helfen hilft unterstuetze unterstuetzen unterstuetzt begleite begleiten begleitet berate beraten beraet entlaste entlasten
     entlastet beliefere beliefern beliefert schule schulen schult befaehigt befaehigen`,
  ),
  aimed: wordSet('fuer bei von'),
  group:
    /(?:betriebe?n?|firmen|praxen|kanzleien|ereien|haendlern?|herstellern?|bauern?|verlagen?|schulen|kitas|vereinen?|hoefen?|laeden|werkstaetten|restaurants|hotels|kliniken|apotheken|teams?|diensten?|aemtern?|gemeinden|staedten|laboren?|werken?|haeusern?|studios|bueros|shops|maerkten?|kuechen|zentren|stiftungen|start-?ups|agenturen|inhabern?|betreibern?|besitzern?|leitern?|leiterinnen|innen|meistern?|handwerkern?|aerzten?|anwaelten?|therapeuten|beratern?|maklern?|winzern?|landwirten?|architekten|musikern?|autoren|lehrern?|trainern?|gruendern?|spediteuren?|speditionen|gastronomen|hebammen|kmu)$/,
  plural: /(?:en|er|ern|e|s|kmu)$/,
  between: /e[nr]?$|^\d+$/,
  client: wordSet('fuer bei mit'),
  articles: wordSet('der die das den dem einer einem einen'),
  since: wordSet('seitdem seither inzwischen jetzt heute nun damit dadurch seit'),
  done: /^(?:haben|habe|hat|hatten|bauten|druckten|lieferten|machten|richteten)$/,
};

const ENGLISH: AudienceWords = {
  helping: wordSet(
    'help helps helped helping support supports supporting enable enables empower empowers serve serves serving supply supplies train trains let lets give gives advise',
  ),
  aimed: wordSet('for with'),
  group:
    /(?:ers|ors|ists|ants|ians|eers|ents|ees|ics|teams|shops|stores|firms|schools|hotels|restaurants|clinics|practices|bakeries|breweries|wineries|pharmacies|studios|startups|charities|nonprofits|farms|offices|agencies|coaches|councils|museums|libraries|workshops|garages|salons|gyms|fleets|smes|smbs)$/,
  plural: /[^s'u]s$/,
  between: /^[a-z-]+$/,
  client: wordSet('for with at'),
  articles: wordSet('the a an'),
  since: wordSet('since now today'),
  done: /^(?:[a-z]{3,}ed|built|made|cut|did|wrote|set|ran|sold|drew|brought|got|took|have|has|had|i've|we've)$/,
};

/** For the languages whose offers are read. */
export const AUDIENCES: Readonly<Partial<Record<LanguageCode, AudienceWords>>> = { de: GERMAN, en: ENGLISH };

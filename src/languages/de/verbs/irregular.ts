/**
 * Verbs outside every pattern. Present singular 1–3 and plural 1–2, past first person singular, participle,
 * second subjunctive first person singular, imperatives singular; first subjunctive where its stem is another.
 */
export interface IrregularVerb {
  readonly present: readonly [string, string, string, string, string];
  readonly past: string;
  readonly participle: string;
  readonly subjunctive: string;
  readonly imperatives: readonly string[];
  readonly firstSubjunctive?: readonly [string, string, string, string, string];
}

const modal = (
  singular: string,
  second: string,
  infinitive: string,
  past: string,
  subjunctive: string,
): IrregularVerb => ({
  present: [singular, second, singular, infinitive, `${infinitive.slice(0, -2)}t`],
  past,
  participle: `ge${past.slice(0, -1)}`,
  subjunctive,
  imperatives: [],
});

export const IRREGULAR_VERBS: Readonly<Record<string, IrregularVerb>> = {
  sein: {
    present: ['bin', 'bist', 'ist', 'sind', 'seid'],
    past: 'war',
    participle: 'gewesen',
    subjunctive: 'wäre',
    imperatives: ['sei'],
    firstSubjunctive: ['sei', 'seist', 'sei', 'seien', 'seiet'],
  },
  haben: {
    present: ['habe', 'hast', 'hat', 'haben', 'habt'],
    past: 'hatte',
    participle: 'gehabt',
    subjunctive: 'hätte',
    imperatives: ['hab', 'habe'],
  },
  werden: {
    present: ['werde', 'wirst', 'wird', 'werden', 'werdet'],
    past: 'wurde',
    participle: 'geworden',
    subjunctive: 'würde',
    imperatives: ['werde'],
  },
  tun: {
    present: ['tue', 'tust', 'tut', 'tun', 'tut'],
    past: 'tat',
    participle: 'getan',
    subjunctive: 'täte',
    imperatives: ['tu', 'tue'],
  },
  wissen: {
    present: ['weiß', 'weißt', 'weiß', 'wissen', 'wisst'],
    past: 'wusste',
    participle: 'gewusst',
    subjunctive: 'wüsste',
    imperatives: ['wisse'],
  },
  können: modal('kann', 'kannst', 'können', 'konnte', 'könnte'),
  müssen: modal('muss', 'musst', 'müssen', 'musste', 'müsste'),
  dürfen: modal('darf', 'darfst', 'dürfen', 'durfte', 'dürfte'),
  sollen: modal('soll', 'sollst', 'sollen', 'sollte', 'sollte'),
  wollen: modal('will', 'willst', 'wollen', 'wollte', 'wollte'),
  mögen: modal('mag', 'magst', 'mögen', 'mochte', 'möchte'),
};

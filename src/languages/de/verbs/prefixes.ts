/** Particles that part from their verb in a main clause, the longest first. */
export const SEPARABLE_PREFIXES: readonly string[] = (
  'ab an auf aus bei beisammen bereit bloß da dabei dafür dagegen daher dahin daneben dar daran darauf davon davor dazu ' +
  'dazwischen durch ein einher empor entgegen entlang entzwei fehl fern fest fort frei gegenüber gerade gleich gut heim her ' +
  'herab heran herauf heraus herbei herein herüber herum herunter hervor hin hinab hinauf hinaus hindurch hinein hinterher ' +
  'hinüber hinunter hinweg hinzu hoch kennen klar klein krank kund leicht los mit nach nahe nieder offen preis rein raus rauf ' +
  'ran rüber rum runter richtig schief schwer sicher statt still stumm teil tot trocken um vor voran voraus vorbei vorweg ' +
  'vorwärts vorüber vorher wahr warm weg weiter wieder wohl zu zufrieden zurecht zurück zusammen zuvor zuwider über überein ' +
  'unter voll wett haus heraus inne näher bekannt fertig sauber glatt'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Prefixes that never part; their verbs have no ge- in the participle. */
export const INSEPARABLE_PREFIXES: readonly string[] = [
  'emp',
  'ent',
  'miss',
  'ver',
  'zer',
  'be',
  'er',
  'ge',
  'hinter',
];

/**
 * Prefixes that part in some verbs and not in others. They part by default or not; the verbs named do the contrary.
 */
export const DUAL_PREFIXES: Readonly<
  Record<string, { readonly parts: boolean; readonly except: ReadonlySet<string> }>
> = {
  über: {
    parts: false,
    except: new Set('überkochen überlaufen überhängen überschwappen überstülpen übersiedeln'.split(' ')),
  },
  unter: {
    parts: false,
    except: new Set(
      'unterbringen untergehen unterkommen unterordnen untertauchen unterlegen unterkriegen'.split(' '),
    ),
  },
  um: {
    parts: true,
    except: new Set(
      (
        'umarmen umfassen umgeben umgehen umkreisen umranden umrunden umschließen umzingeln umwerben umhüllen umklammern ' +
        'umrahmen umsorgen umschreiben umspannen umzäunen umsegeln'
      ).split(' '),
    ),
  },
  durch: {
    parts: true,
    except: new Set(
      'durchsuchen durchlaufen durchleben durchqueren durchschauen durchdenken durchforsten durchbrechen durchleuchten'.split(
        ' ',
      ),
    ),
  },
  wieder: { parts: true, except: new Set(['wiederholen']) },
  wider: { parts: false, except: new Set(['widerspiegeln', 'widerhallen']) },
  voll: { parts: false, except: new Set(['vollladen', 'vollmachen', 'volltanken', 'vollschreiben']) },
};

/** Weak verbs whose beginning only looks like a prefix; the participle takes ge- in front. */
export const SOLID_WITH_GE: ReadonlySet<string> = new Set(
  (
    'antworten ankern beben beten betteln enden erben erden ernten ekeln einigen eignen gähnen gerben geigen gönnen herrschen ' +
    'hinken handhaben frühstücken langweilen losen lösen mieten nähen nahen ohrfeigen maßregeln ratschlagen schlussfolgern ' +
    'urteilen wetteifern zucken zuckern zögern wohnen wiehern wiegeln festigen fertigen herzen beichten beizen mitteln ' +
    'offenbaren brandmarken kennzeichnen rechtfertigen wallfahrten argwöhnen mutmaßen liebäugeln ' +
    'wehklagen bellen beugen betten gellen geizen zerren entern beulen bechern einen weihen bessern'
  ).split(' '),
);

/** Weak verbs whose beginning only looks like a parting prefix, or whose end looks like a strong verb; no ge-. */
export const SOLID_WITHOUT_GE: ReadonlySet<string> = new Set(
  (
    'abonnieren beabsichtigen beantragen beauftragen bemitleiden beinhalten benachrichtigen veranlassen veranschlagen ' +
    'verabreden verabschieden beeinflussen beaufsichtigen beanstanden beanspruchen gewährleisten bevorzugen vereinbaren ' +
    'veranstalten vervollständigen vernachlässigen bevollmächtigen beeindrucken beeinträchtigen vereinfachen vereinheitlichen ' +
    'vereinigen vereinen veräußern verausgaben ermitteln vermitteln übermitteln übernachten unterrichten hinterfragen ' +
    'bewillkommnen benötigen genehmigen verallgemeinern verwirklichen veröffentlichen annoncieren anonymisieren ' +
    'analysieren animieren annullieren antizipieren offerieren einigeln'
  ).split(' '),
);

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassage } from '../../src/analysis/passage.ts';
import { findPhrases } from '../../src/analysis/phrases.ts';
import { languageOf } from '../../src/languages/registry.ts';
import type { LanguageCode } from '../../src/model/locale.ts';
import { verbatim } from '../../src/model/span-map.ts';
import { compilePatterns } from '../../src/patterns/compile.ts';
import { readyTable } from '../../src/patterns/table.ts';
import { tableSource } from '../../src/patterns/table-text.ts';
import { paradigmsOf } from '../../src/rules/compile.ts';

const LISTS = { metal: 'Eisen\nKupfer\n~Stahl', offer: '~liefern\n~anbieten\nstellen … bereit' };

/** What a block of patterns reports in a text, as the reported words. */
function found(block: string, text: string, language: LanguageCode = 'de'): readonly string[] {
  const data = languageOf(language);
  const table = compilePatterns([{ name: 'rule', block }], paradigmsOf(language, LISTS));
  const passage = readPassage({ role: 'body', text, map: verbatim(0, text.length) }, data);
  const matches = findPhrases(passage.sentences, [readyTable(tableSource(table))], data).get('rule') ?? [];
  return matches.map((match) => text.slice(match.start, match.end));
}

describe('words', () => {
  test.each([
    ['Ihr Profil', 'Auf ihr PROFIL bin ich …', 'ihr PROFIL'],
    ['Grüße', 'viele Gruesse', 'Gruesse'],
    ['gross', 'Das ist groß.', 'groß'],
    ['das Profil', 'Das (neue?) Ding, das „Profil', 'das „Profil'],
    ['E-Mail', 'Ihre E-Mail kam an.', 'E-Mail'],
    ['kein Spam', 'Das ist ganz bestimmt und auch diesmal sicher kein\nSpam', 'kein\nSpam'],
    ["you're", 'since you’re here', 'you’re'],
  ])('%s matches in %j', (pattern, text, match) => {
    expect(found(pattern, text)).toEqual([match]);
  });

  test('are whole words', () => {
    expect(found('kauf', 'Der Verkäufer kaufte Kaufhäuser.')).toEqual([]);
  });

  test('=word keeps its case', () => {
    expect(found('das =Du', 'Er bietet das Du an, das du kennst.')).toEqual(['das Du']);
  });

  test('begin* matches what begins so', () => {
    expect(found('entdeck*', 'Ich entdeckte Entdeckungen im Deck.')).toEqual(['entdeckte', 'Entdeckungen']);
  });
});

describe('~lemma', () => {
  test.each([
    ['~nehmen', 'Er nahm, sie nimmt, wir haben genommen.', ['nahm', 'nimmt', 'genommen']],
    ['~Kapazität', 'Kapazität oder Kapazitäten?', ['Kapazität', 'Kapazitäten']],
    ['~Markt', 'Der Markt, die Märkte, den Maerkten, der Marker.', ['Markt', 'Märkte', 'Maerkten']],
    ['~spannend', 'spannende Profile, spannendes Thema, Spannung', ['spannende', 'spannendes']],
  ])('%s in %j', (pattern, text, matches) => {
    expect(found(pattern, text)).toEqual(matches);
  });

  test('a separable verb is found with its particle apart, and only with it', () => {
    expect(found('~ansehen', 'Ich sehe mir das morgen an.')).toEqual(['sehe']);
    expect(found('~ansehen', 'Ich sehe mir das morgen durch.')).toEqual([]);
    expect(found('~ansehen', 'Ich habe es angesehen, um es anzusehen.')).toEqual(['angesehen', 'anzusehen']);
  });

  test('binds a group', () => {
    expect(found('~(Kunde|Auftrag) gewinnen', 'Kunden gewinnen und Aufträge gewinnen')).toEqual([
      'Kunden gewinnen',
      'Aufträge gewinnen',
    ]);
  });

  test.each([
    ['~find', 'I found it and he finds it.', ['found', 'finds']],
    ['~company', "companies and a company's books", ['companies', "company's"]],
    ['~stop', 'stopped stopping', ['stopped', 'stopping']],
  ])('English %s', (pattern, text, matches) => {
    expect(found(pattern, text, 'en')).toEqual(matches);
  });
});

describe('groups and gaps', () => {
  test.each([
    ['(mehr|neue) Kunden', 'Mehr Kunden', 'Mehr Kunden'],
    ['mehr [neue] Kunden', 'mehr Kunden', 'mehr Kunden'],
    ['mehr [neue] Kunden', 'mehr neue Kunden', 'mehr neue Kunden'],
    ['habe … gefunden', 'habe Ihr Profil gestern gefunden', 'habe Ihr Profil gestern gefunden'],
    ['habe ... gefunden', 'habe gefunden', 'habe gefunden'],
    ['a …{2,3} b', 'a x y b', 'a x y b'],
    ['keine [sehr] (gute|[ganz] schlechte) Idee', 'Keine ganz schlechte Idee', 'Keine ganz schlechte Idee'],
  ])('%s matches in %j', (pattern, text, match) => {
    expect(found(pattern, text)).toEqual([match]);
  });

  test('a gap has its reach and stays in the sentence', () => {
    expect(found('habe … gefunden', 'habe eins zwei drei vier fünf gefunden')).toEqual([]);
    expect(found('habe … gefunden', 'Das habe ich. Er hat es gefunden.')).toEqual([]);
    expect(found('a …{2,3} b', 'a x b')).toEqual([]);
  });

  test('{A & B} holds in any order within a clause, not across one', () => {
    const pattern = '{~finden & <your> Profil}';
    expect(found(pattern, 'gestern fand ich Ihr Profil')).toEqual(['fand ich Ihr Profil']);
    expect(found(pattern, 'Ihr Profil habe ich gestern gefunden')).toEqual([
      'Ihr Profil habe ich gestern gefunden',
    ]);
    expect(found(pattern, 'ich fand es gut, Ihr Profil aber nicht')).toEqual([]);
  });

  test('⟨…⟩ is what is reported', () => {
    expect(found('haben Sie ⟨noch Kapazitäten⟩ frei', 'Haben Sie noch Kapazitäten frei?')).toEqual([
      'noch Kapazitäten',
    ]);
  });

  test('of matches that overlap the leftmost longest counts', () => {
    expect(found('mehr Umsatz\nmehr Umsatz und Gewinn\nUmsatz und', 'mehr Umsatz und Gewinn')).toEqual([
      'mehr Umsatz und Gewinn',
    ]);
  });
});

describe('places and classes', () => {
  test.each([
    ['^ Interesse', 'Interesse?', ['Interesse']],
    ['^ Interesse', 'Kein Interesse?', []],
    ['Interesse $', 'Haben Sie Interesse?', ['Interesse']],
    ['Interesse $', 'Interesse an mehr?', []],
    ['^ Haben Sie', 'Hallo Anna, haben Sie Zeit?', ['haben Sie']],
    ['<you> <number> <time>', 'Ich rufe Sie 10 Uhr an', ['Sie 10 Uhr']],
    ['<weekday>', 'am Dienstagvormittag', ['Dienstagvormittag']],
    ['<your> <field>', 'Ihre {{firma}} und deine [Firma]', ['Ihre {{firma}}', 'deine [Firma]']],
    ['<list:metal>', 'Kupfer und Stähle', ['Kupfer', 'Stähle']],
    [
      'Wir <list:offer>',
      'Wir stellen es bereit. Wir bieten Kaffee an.',
      ['Wir stellen es bereit', 'Wir bieten'],
    ],
    ['mehr \\?', 'mehr?', ['mehr?']],
    ['neugierig !', 'neugierig!!', ['neugierig!!']],
  ])('%s in %j', (pattern, text, matches) => {
    expect(found(pattern, text)).toEqual(matches);
  });

  test('what is quoted, history or code is not the sender’s', () => {
    expect(found('mehr Umsatz', 'Ihr Satz „mehr Umsatz“ fiel auf.\n> mehr Umsatz\n')).toEqual([]);
  });
});

describe('mistakes', () => {
  test.each([
    ['(mehr|neue Kunden', '“(” is never closed', 1],
    ['mehr) Kunden', '“)” has no partner here', 5],
    ['mehr <kunde>', 'There is no class <kunde>', 6],
    ['<list:constructor>', 'There is no list “constructor”', 1],
    ['<list:nothing>', 'There is no list “nothing”', 1],
    ['mehr …{5,2} Kunden', 'A gap of 5 to 2 words is not possible', 6],
    ['~ Kunde', '“~” has no word after it', 1],
    ['[mehr]', 'Nothing in the pattern must be there', 1],
    ['{mehr & {Kunden & {Umsatz & Zeit}}}', '“{” stands inside another “{…}”', 9],
    ['mehr (|neue)', 'A bracket holds an empty alternative', 6],
  ])('%s: %s', (pattern, message, column) => {
    expect(() => found(`gut\n${pattern}`, '')).toThrow(
      expect.objectContaining({ message, column, line: 2, group: 'rule', pattern }),
    );
  });
});

test('the index finds whatever a plain scan finds', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const pattern = fc.array(
    fc.oneof(
      word,
      fc.constant('…'),
      word.map((w) => `[${w}]`),
      fc.tuple(word, word).map(([x, y]) => `(${x}|${y})`),
    ),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(pattern, fc.array(word, { maxLength: 12 }), (parts, words) => {
      const block = `z ${parts.join(' ')}`;
      const anywhere = new RegExp(
        `(?<!\\S)z ${parts.map((part) => (part === '…' ? '(?:\\S+ ){0,4}' : part.startsWith('[') ? `(?:${part.slice(1, -1)} )?` : `${part} `)).join('')}`,
      );
      expect(found(block, `z ${words.join(' ')}`).length > 0).toBe(anywhere.test(`z ${words.join(' ')} `));
    }),
  );
});

test('no pattern is slow: nested choices and gaps over a long sentence', () => {
  const block = `${'[a] … (a|b|[c] d) '.repeat(8)} q`;
  // finishes at all: exponential backtracking would not
  expect(found(block, `${'a b c d '.repeat(200)} q`)).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import { readVerbs } from '../../../src/languages/de/verbs/conjugate.ts';
import { finiteForm, readFinite, type Slot } from '../../../src/languages/de/verbs/finite-forms.ts';
import { imperativeOf } from '../../../src/languages/de/verbs/imperative.ts';
import { IRREGULAR_VERBS } from '../../../src/languages/de/verbs/irregular.ts';

const slot = (
  person: Slot['person'],
  number: Slot['number'],
  tense: Slot['tense'] = 'present',
  mood: Slot['mood'] = 'indicative',
): Slot => ({ person, number, tense, mood });

describe('finiteForm', () => {
  test.each([
    ['nehmen', slot(2, 'singular'), 'nimmst'],
    ['fahren', slot(2, 'singular'), 'fährst'],
    ['warten', slot(2, 'singular'), 'wartest'],
    ['reisen', slot(2, 'singular'), 'reist'],
    ['sammeln', slot(2, 'singular'), 'sammelst'],
    ['sein', slot(3, 'plural'), 'sind'],
    ['sein', slot(3, 'plural', 'present', 'subjunctive'), 'seien'],
    ['sein', slot(2, 'singular', 'past', 'subjunctive'), 'wärst'],
    ['haben', slot(2, 'singular', 'past', 'subjunctive'), 'hättest'],
    ['bekommen', slot(2, 'plural'), 'bekommt'],
    ['wollen', slot(2, 'singular', 'past'), 'wolltest'],
  ])('%s %o is %s', (verb, place, form) => {
    expect(finiteForm(verb, place)).toBe(form);
  });

  test('of two paradigms the nearer one is taken', () => {
    expect(finiteForm('stecken', slot(2, 'singular', 'past'), 'steckten')).toBe('stecktest');
    expect(finiteForm('senden', slot(2, 'singular', 'past'), 'sandten')).toBe('sandtest');
  });

  test('every verb of the lexicon has the forms of du and Sie', () => {
    const { strong, weak } = readVerbs();
    const verbs = [...strong.keys(), ...weak, ...Object.keys(IRREGULAR_VERBS)];
    const places = [
      slot(2, 'singular'),
      slot(3, 'plural'),
      slot(2, 'singular', 'past'),
      slot(3, 'plural', 'past'),
    ];
    const missing = verbs.filter((verb) => places.some((place) => finiteForm(verb, place) === undefined));
    expect(missing).toEqual([]);
    expect(verbs.length).toBeGreaterThan(2000);
  });
});

describe('readFinite', () => {
  test.each([
    ['unterhältst', 'unter', 'halten'],
    ['anmeldest', 'an', 'melden'],
    ['vorbereitest', 'vor', 'bereiten'],
    ['moechtest', '', 'mögen'],
    ['weisst', '', 'wissen'],
    ['erhältst', 'er', 'halten'],
  ])('%s is %s + %s, second person', (word, front, base) => {
    expect(readFinite(word)).toContainEqual(
      expect.objectContaining({ front, base, person: 2, number: 'singular' }),
    );
  });

  test('the likelier reading comes first', () => {
    expect(readFinite('führen')[0]).toMatchObject({ base: 'führen', tense: 'present' });
  });

  test('nouns and particles are none', () => {
    expect(readFinite('und')).toEqual([]);
    expect(readFinite('gesucht')).toEqual([]);
  });
});

test.each([
  ['nehmen', 'nimm'],
  ['lesen', 'lies'],
  ['sehen', 'sieh'],
  ['warten', 'warte'],
  ['öffnen', 'öffne'],
  ['sammeln', 'sammle'],
  ['kommen', 'komm'],
  ['wählen', 'wähle'],
  ['fahren', 'fahr'],
  ['werden', 'werde'],
  ['sein', 'sei'],
  ['haben', 'hab'],
])('the imperative of %s is %s', (verb, imperative) => {
  expect(imperativeOf(verb)).toBe(imperative);
});

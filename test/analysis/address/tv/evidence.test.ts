import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../../src/index.ts';
import { LANGUAGES } from '../../../../src/model/locale.ts';

const shown = (text: string) =>
  addressOf(text, { language: 'es' }).evidence.map(
    ({ start, end, why }) => `${text.slice(start, end)} | ${why}`,
  );

describe('every place says why it counts', () => {
  test.each([
    ['¿Hablas inglés?', 'Hablas | *Hablas*, second person singular of *hablar*'],
    ['Haz una copia.', 'Haz | *Haz*, imperative, second person singular of *hacer*'],
    ['Introduzca la clave.', 'Introduzca | *Introduzca*, polite imperative of *introducir*'],
    ['Es tu turno.', 'tu | familiar possessive *tu*'],
    ['Depende de usted.', 'usted | formal pronoun *usted*'],
    ['¿Tiene frío?', 'Tiene | *Tiene*, third person singular of *tener*'],
    ['¿Dónde está su taller?', 'su | possessive *su*, of the third person and of polite address'],
    ['Póngalo en la mesa.', 'Póngalo | *Póngalo*, polite imperative of *poner*'],
  ])('%s', (text, reason) => {
    expect(shown(text)).toContain(reason);
  });
});

describe('a whole mail', () => {
  const mail = `Hola, Lucía:

he visto que abres un segundo taller. ¿Quién te lleva la contabilidad?

Un saludo,
Pedro Ruiz
Lleva tu empresa al siguiente nivel

El lun, 3 mar 2025 a las 9:12, Lucía Gil escribió:
> ¿Me puede mandar usted el presupuesto?`;

  test('is judged by what its sender says in it', () => {
    expect(addressOf(mail, { language: 'es' }).form).toBe('familiar');
    expect(shown(mail).map((line) => line.split(' | ')[0])).toEqual(['abres', 'te']);
  });

  test('is not judged by quotations and code', () => {
    const text = 'En el cartel pone «Ven y prueba», y en el campo `tu_nombre` sale un error.';
    expect(addressOf(text, { language: 'es' })).toEqual({ form: 'none', evidence: [] });
  });
});

test('a template is judged as each of its readers gets it', () => {
  const text = '{% if tutear %}¿Tienes un momento?{% else %}¿Tiene usted un momento?{% endif %}';
  expect(addressOf(text, { language: 'es' }).form).toBe('formal');
});

test('whatever is written, the places lie within it, in order', () => {
  const words = fc.constantFrom(
    ..."tú te usted su le hazlo dímelo ¿tienes? haz, las compras no que {{x}} «eh» 😀 : \n t'aime parles-tu dimmi Lei".split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), fc.constantFrom(...LANGUAGES), (parts, language) => {
      const text = parts.join(' ');
      const { evidence } = addressOf(text, { language });
      let before = 0;
      for (const { start, end } of evidence) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
    }),
  );
});

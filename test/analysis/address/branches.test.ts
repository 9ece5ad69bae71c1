import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';

const form = (text: string) => addressOf(text, { language: 'de' }).form;

describe('branches of a template', () => {
  test.each([
    [
      'a question of the address, in Liquid',
      '{% if duzen %}Passt es dir?{% else %}Passt es Ihnen?{% endif %}',
    ],
    ['… asked in the negative', '{% unless siezen %}Passt es dir?{% else %}Passt es Ihnen?{% endunless %}'],
    ['… in Handlebars', '{{#if contact.isInformal}}Passt es dir?{{else}}Passt es Ihnen?{{/if}}'],
    ['… as sections', '{{#du}}Passt es dir?{{/du}}{{^du}}Passt es Ihnen?{{/du}}'],
    [
      '… compared',
      '{% if anrede == "du" %}Passt es dir?{% elsif anrede == "sie" %}Passt es Ihnen?{% endif %}',
    ],
  ])('%s is the template’s own choice', (_, text) => {
    expect(form(text)).toBe('formal');
  });

  test('a condition about something else leaves the du a du', () => {
    expect(form('{% if premium %}Passt es dir?{% else %}Passt es Ihnen?{% endif %}')).toBe('familiar');
  });

  test('the same condition is decided the same way everywhere', () => {
    const same = '{% if vip %}Hast du Zeit?{% else %}Haben Sie Zeit?{% endif %} Am Montag?';
    expect(form(`${same} {% if vip %}Ich rufe dich an.{% else %}Ich rufe Sie an.{% endif %}`)).toBe(
      'familiar',
    );
    expect(form(`${same} {% if vip %}Ich rufe Sie an.{% else %}Ich rufe dich an.{% endif %}`)).toBe('mixed');
    expect(form(`${same} {% unless vip %}Ich rufe Sie an.{% endunless %}`)).toBe('familiar');
  });

  test('what every reader gets mixes with what some get', () => {
    const text = 'Ich freue mich auf Sie. {% if duzen %}Passt es dir?{% else %}Passt es Ihnen?{% endif %}';
    const { evidence } = addressOf(text, { language: 'de' });
    expect(form(text)).toBe('mixed');
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Sie', 'dir']);
  });

  test('du outside the branches is chosen for nobody', () => {
    const branch = '{% if duzen %}Passt es dir am Montag?{% else %}Passt der Montag?{% endif %}';
    expect(form(branch)).toBe('none');
    expect(form(`${branch} Ich habe deine Liste dabei.`)).toBe('familiar');
  });

  test('three arms are three readers', () => {
    const text =
      '{% case typ %}{% when "a" %}Passt es dir?{% when "b" %}Passt es euch?{% else %}Passt es Ihnen?{% endcase %}';
    expect(form(text)).toBe('familiar');
    expect(form(text.replace('dir', 'heute'))).toBe('familiar-plural');
  });

  test('what is repeated is not chosen between', () => {
    expect(form('{% for tag in tage %}Passt es Ihnen am {{tag}}?{% endfor %} Oder dir?')).toBe('mixed');
    expect(form('{{#each tage}}Passt es Ihnen am {{this}}?{{/each}} Oder dir?')).toBe('mixed');
  });

  test('many conditions are tried one by one', () => {
    const arms = Array.from({ length: 12 }, (_, i) => `{% if a${i} %}Wann?{% else %}Wo?{% endif %}`).join(
      ' ',
    );
    expect(form(`${arms} {% if z %}Passt es dir?{% else %}Passt es Ihnen?{% endif %}`)).toBe('familiar');
  });

  test('a tag that is never closed, or never opened, does no harm', () => {
    expect(form('{% if duzen %}Passt es Ihnen?')).toBe('formal');
    expect(form('Passt es dir?{% endif %}')).toBe('familiar');
    expect(form('{% else %}Passt es dir?')).toBe('familiar');
  });
});

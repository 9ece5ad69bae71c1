import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/analysis/address/address-of.ts';

const formOf = (text: string) => addressOf(text, { language: 'pt' }).form;
const saysOf = (text: string) =>
  addressOf(text, { language: 'pt' }).evidence.map(({ start, end }) => text.slice(start, end));

describe('Portuguese: tu', () => {
  it.each([
    ['a pronoun', 'Isto é contigo, Duarte.'],
    ['a possessive', 'A fatura vai no teu correio.'],
    ['a verb alone', 'Vendes azulejos também ao estrangeiro?'],
    ['a preterite', 'Já abriste o armazém da Maia?'],
    ['a future subjunctive', 'Quando puderes, manda as medidas.'],
    ['an inflected infinitive', 'Liguei para confirmares a morada.'],
    ['a conditional', 'O que farias com mais duas carrinhas?'],
    ['a wish', 'Espero que gostes do catálogo.'],
    ['a negated imperative', 'Não percas a feira de sábado.'],
    ['an imperative of an interface', 'Carrega aqui e escolhe a cor.'],
    ['an irregular imperative', 'Faz a reserva até domingo.'],
    ['an imperative with its pronoun', 'Diz-me que tamanho preferes.'],
    ['a pronoun within a future', 'Contar-te-ei tudo na segunda-feira.'],
    ['an imperative after a condition', 'Se houver dúvidas, liga para a loja.'],
  ])('knows it by %s', (_, text) => {
    expect(formOf(text)).toBe('familiar');
  });
});

describe('Portuguese: você and o senhor', () => {
  it.each([
    ['a pronoun', 'Você ainda aluga andaimes?'],
    ['a stressed pronoun', 'Foi um gosto conversar consigo na feira.'],
    ['a clitic', 'Mando-lhe as amostras amanhã.'],
    ['a possessive', 'Qual é o seu horário de entregas?'],
    ['a verb in a question', 'Vende azulejos também ao estrangeiro?'],
    ['an imperative', 'Carregue aqui e escolha a cor.'],
    ['a negated imperative', 'Não perca a feira de sábado.'],
    ['a future subjunctive', 'Se precisar de mais caixas, há stock em Braga.'],
    ['a wish', 'Espero que goste do catálogo.'],
    ['a modal verb at the beginning', 'Pode levantar a encomenda na sexta.'],
    ['a periphrasis', 'O que está a pensar fazer com o armazém?'],
    ['o senhor', 'O senhor pediu duas portas em abril?'],
  ])('knows it by %s', (_, text) => {
    expect(formOf(text)).toBe('formal');
  });
});

describe('Portuguese: nobody is addressed', () => {
  it.each([
    ['an infinitive of an interface', 'Copiar ligação e fechar'],
    ['nouns in the plural', 'Buscas, notas e marcas'],
    ['an article before what may be a verb', 'As provas e as trocas ficam para maio.'],
    ['a subject of its own', 'A Teresa pinta portões em Viseu.'],
    ['a verb joined to that of others', 'O pedreiro mediu a parede e pediu duas portas.'],
    ['the first person', 'Passo amanhã pela oficina e levo os parafusos.'],
    ['a form of conseguir', 'Não consigo abrir a porta do armazém.'],
    ['weather', 'Choveu muito e não há obras esta semana.'],
    ['what is possible', 'Não foi possível abrir o portão.'],
    ['what is done to things', 'É entregue na terça e montado na quarta.'],
    ['a reflexive of nobody', 'Aluga-se armazém em Ovar.'],
    ['predicates in a row', 'A loja encomenda as portas, paga o transporte e monta tudo.'],
    ['the formula of an enclosure', 'Segue a tabela de preços.'],
    ['nouns that look like calls', 'Procura e troca de casas'],
    ['a noun that looks like the first person after que', 'Sei que o trabalho começa cedo.'],
    ['somebody with a title', 'O senhor Reis já tem as chaves.'],
    ['what was given back', 'O cliente viu a porta e devolveu-a.'],
  ])('as in %s', (_, text) => {
    expect(formOf(text)).toBe('none');
  });

  it('takes vocês and vosso for neither familiar nor plural', () => {
    for (const text of ['Vocês entregam em Faro?', 'Gostei da vossa montra.', 'Posso ligar-vos na terça?'])
      expect(formOf(text)).not.toMatch(/familiar|mixed/);
  });
});

describe('Portuguese: what counts more', () => {
  it('lets tu win over what may be said of others', () => {
    expect(formOf('Vi a sua montra e gostava de falar contigo.')).toBe('familiar');
    expect(formOf('Ele pediu a fatura. Tens o número?')).toBe('familiar');
  });

  it('reports both where they stand together', () => {
    expect(formOf('Você pediu a fatura e eu dou-ta na tua loja.')).toBe('mixed');
  });

  it('takes Brazilian te beside você for no mixture', () => {
    expect(formOf('Você viu o orçamento? Eu te mando as fotos.')).toBe('formal');
    expect(formOf('Eu te mando as fotos.')).toBe('familiar');
  });

  it('takes o senhor for the reader, and a call with its pronoun for tu', () => {
    expect(formOf('Envio ao senhor as medidas. Diz-me se serve.')).toBe('mixed');
  });

  it('points at the words that show it', () => {
    expect(saysOf('Se tiveres tempo, passa pela oficina com o teu carro.')).toEqual([
      'tiveres',
      'passa',
      'teu',
    ]);
  });
});

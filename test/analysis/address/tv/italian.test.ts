import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../src/analysis/address/address-of.ts';

const formOf = (text: string) => addressOf(text, { language: 'it' }).form;
const saysOf = (text: string) =>
  addressOf(text, { language: 'it' }).evidence.map(({ start, end }) => text.slice(start, end));
const whyOf = (text: string) => addressOf(text, { language: 'it' }).evidence.map(({ why }) => why);

describe('Italian: tu', () => {
  it.each([
    ['a pronoun', 'Il campione è per te, Fabio.'],
    ['an elided pronoun', "T'invio il disegno del soppalco."],
    ['a possessive', 'La fattura è nella tua casella.'],
    ['a pronoun within a verb', 'Vorrei mostrarti le piastrelle nuove.'],
    ['a verb in a question', 'Vendi anche tegole?'],
    ['a verb that looks like a noun in a question', 'Cerchi ancora un magazzino a Novara?'],
    ['a verb that looks like the polite imperative', 'Lavori anche il sabato?'],
    ['a verb after a condition', 'Se ordini entro giovedì, la consegna è gratuita.'],
    ['a verb in a relative clause', 'Le viti che usi per il tetto sono finite.'],
    ['an imperfect', 'Il colore che volevi è arrivato.'],
    ['a future', 'Riceverai il catalogo in settimana.'],
    ['a conditional', 'Che cosa faresti con due furgoni in più?'],
    ['a perfect behind an elided pronoun', "L'hai già montata?"],
    ['an imperative of an interface', 'Inserisci il codice e premi Invio'],
    ['an imperative before a bare noun', 'Elimina riga'],
    ['an imperative that may be a noun', 'Firma il contratto qui sotto'],
    ['an imperative that may be a noun, with an infinitive', 'Prova a ricaricare la pagina.'],
    ['an imperative with its pronoun', 'Dimmi quante sedie servono.'],
    ['an irregular imperative', "Da' un'occhiata alle foto."],
    ['a reflexive imperative', 'Ricordati di allegare la pianta.'],
    ['a reflexive imperative that is no participle', 'Iscriviti alla lista'],
    ['an imperative after an aim', "Per confermare l'indirizzo clicca qui."],
    ['a negated infinitive', 'Non dimenticare la ricevuta.'],
    ['a negated infinitive with its pronoun', 'Non preoccuparti del trasporto.'],
  ])('knows it by %s', (_, text) => {
    expect(formOf(text)).toBe('familiar');
  });

  it('tells six from the second person of to be', () => {
    expect(formOf('Abbiamo aperto sei sedi in sei anni.')).toBe('none');
    expect(formOf('Sei pronto per la fiera?')).toBe('familiar');
  });
});

describe('Italian: Lei', () => {
  it.each([
    ['a pronoun', 'Penso che Lei conosca il nostro forno.'],
    ['a pronoun within a verb', 'Mi permetto di disturbarLa per il preventivo.'],
    ['a clitic with a capital', 'Come Le dicevo, il legno arriva lunedì.'],
    ['a clitic at the beginning, before the first person', 'La contatto per la tettoia di via Verdi.'],
    ['a clitic at the beginning, before what pleases', 'Le piacerebbe vedere il tessuto?'],
    ['a small clitic in what is done to persons', 'Come posso aiutarla?'],
    ['a possessive', 'Ho ricevuto il Suo ordine.'],
    ['a small possessive', 'Qual è il suo orario di apertura?'],
    ['a possessive that is not theirs', 'I nostri tecnici sono pronti per la sua caldaia.'],
    ['a verb in a question', 'Vende anche tegole?'],
    ['a modal verb at the beginning', 'Può ritirare la merce venerdì.'],
    ['an adjective said of persons', 'È interessata a un campione?'],
    ['an imperative', 'Inserisca il codice e prema Invio.'],
    ['an imperative with a clitic before it', 'Mi dica quante sedie servono.'],
    ['an imperative that looks like the second person', 'Clicchi qui e scelga il giorno.'],
    ['an imperative after a condition', 'Se ha domande, ci chiami pure.'],
    ['an imperative without a comma', 'Quando vuole mi scriva.'],
    ['an imperative after an aim', "Per confermare l'indirizzo clicchi qui."],
    ['a negated imperative', 'Non perda la ricevuta.'],
  ])('knows it by %s', (_, text) => {
    expect(formOf(text)).toBe('formal');
  });

  it('is not mixed with a voi said to the firm', () => {
    expect(formOf('La contatto perché cercate un fornitore di viti. Il vostro annuncio è di ieri.')).toBe(
      'formal',
    );
    expect(formOf('Gentile signor Poli, Le mando il listino. Il vostro ordine è pronto.')).toBe('formal');
  });

  it('is mixed with tu', () => {
    expect(formOf('Gentile signora Poli, Le mando il listino. Dimmi se va bene.')).toBe('mixed');
  });
});

describe('Italian: voi', () => {
  it.each([
    ['a pronoun', 'Vi scrivo per il forno di Cremona.'],
    ['a possessive', 'Il vostro banco in fiera era bellissimo.'],
    ['a verb', 'Se cercate un idraulico, siamo a due passi.'],
    ['an imperative with its pronoun', 'Scriveteci senza impegno.'],
    ['an imperative that may be a participle', 'Inviate il modulo entro lunedì.'],
  ])('knows it by %s', (_, text) => {
    expect(formOf(text)).toBe('familiar-plural');
  });

  it.each([
    ['a participle', 'Le fatture sono state inviate, quelle pagate no.'],
    ['a participle after its noun', 'Modifiche non salvate'],
    ['there is', 'Vi sono due modi per pagare.'],
    ['nouns of the same form', 'Entrate e uscite del mese'],
  ])('does not take for it %s', (_, text) => {
    expect(formOf(text)).toBe('none');
  });
});

describe('Italian: nobody is addressed', () => {
  it.each([
    ['nouns that look like forms of tu', 'I conti, i costi e i prezzi sono allegati.'],
    ['a heading of such nouns', 'Porte, viti e arredi su misura'],
    ['nouns joined with and', 'Termini e condizioni del servizio'],
    ['adjectives after a negation', 'Dati non validi'],
    ['adjectives that end like a pronoun', 'Il segnale legale è orientale, i file sono statici.'],
    ['an infinitive of an interface', 'Premere un tasto per continuare'],
    ['an impersonal', 'Si può pagare con bonifico.'],
    ['a story of somebody else', 'Nostro padre ripara biciclette e vende ricambi.'],
    ['somebody else behind a colon', 'La collega segue gli ordini: parla tre lingue.'],
    ['a subjunctive with its subject', 'Spero che il corriere porti le casse.'],
    ['a description', 'Include montaggio e trasporto.'],
    ['the first person', 'Ho parlato con il geometra e lavoro ancora al preventivo.'],
    ['a closing', 'Cordiali saluti'],
    [
      'what another wrote',
      'Il listino è cambiato.\n\nIl giorno 3 marzo 2025 Anna Poli ha scritto:\n> Mandami il tuo listino.',
    ],
  ])('by %s', (_, text) => {
    expect(formOf(text)).toBe('none');
  });
});

describe('Italian: the evidence', () => {
  it('stands at the word', () => {
    expect(saysOf('Ciao Fabio, hai ancora il tuo furgone?')).toEqual(['hai', 'tuo']);
    expect(saysOf('Mi dica se il Suo tetto è asciutto.')).toEqual(['dica', 'Suo']);
  });

  it('names the form and its verb', () => {
    expect(whyOf('Scegli un giorno.')).toEqual([expect.stringContaining('*scegliere*')]);
    expect(whyOf('Scelga un giorno.')).toEqual([expect.stringContaining('*scegliere*')]);
  });
});

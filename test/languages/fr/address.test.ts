import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/analysis/address/address-of.ts';
import { folderOf } from '../../../src/languages/registry.ts';
import { type TAG_TEXT, Tag } from '../../../src/languages/tv/tags.ts';

const of = (text: string) => addressOf(text, { language: 'fr' });
const formOf = (text: string) => of(text).form;
const reasons = (text: string) => of(text).evidence.map(({ why }) => why);

/** The verbs that a word can be a form of, with what it is: "sois" → "être: imperative, second person singular". */
const readings = (word: string, tag: keyof typeof TAG_TEXT) =>
  (folderOf('fr')?.words().read(word)[0]?.verbs ?? [])
    .filter(({ tags }) => (tags & Tag[tag]) !== 0)
    .map(({ lemma }) => lemma);

describe('French verbs', () => {
  test.each([
    ['parle', 'imp.2sg', 'parler'],
    ['achète', 'imp.2sg', 'acheter'],
    ['appelle', 'imp.2sg', 'appeler'],
    ['préfère', 'imp.2sg', 'préférer'],
    ['essaie', 'imp.2sg', 'essayer'],
    ['nettoie', 'imp.2sg', 'nettoyer'],
    ['choisis', 'imp.2sg', 'choisir'],
    ['attends', 'imp.2sg', 'attendre'],
    ['découvre', 'imp.2sg', 'découvrir'],
    ['reviens', 'imp.2sg', 'revenir'],
    ['apprends', 'imp.2sg', 'apprendre'],
    ['inscris', 'imp.2sg', 'inscrire'],
    ['rejoins', 'imp.2sg', 'rejoindre'],
    ['sois', 'imp.2sg', 'être'],
    ['va', 'imp.2sg', 'aller'],
    ['commençons', 'imp.1pl', 'commencer'],
    ['mangeons', 'imp.1pl', 'manger'],
    ['recevez', '2pl', 'recevoir'],
    ['enverrez', '2pl', 'envoyer'],
    ['sachiez', '2pl', 'savoir'],
    ['ayez', 'imp.2pl', 'avoir'],
    ['veuillez', 'imp.2pl', 'vouloir'],
    ['dites', 'imp.2pl', 'dire'],
    ['faites', 'imp.2pl', 'faire'],
  ] as const)('%s (%s) is a form of %s', (word, tag, lemma) => {
    expect(readings(word, tag)).toContain(lemma);
  });

  test('“faites” without “vous” at a beginning is a participle as well', () => {
    expect(formOf('Les corrections faites lundi ont suffi.')).toBe('none');
    expect(formOf('Faites un essai lundi.')).toBe('formal');
    expect(formOf('Que faites-vous lundi ?')).toBe('formal');
  });
});

describe('tu', () => {
  test.each([
    'Tu passes quand au bureau ?',
    "T'es encore en réunion ?",
    'Je t’ai laissé un mot.',
    'Est-ce ton idée ?',
    "C'est grâce à toi.",
    'Le mien est rouge, le tien est bleu.',
    'Bien à toi,\nAnnick',
    'Confirme le rendez-vous avant jeudi.',
    "N'attends pas la fin du mois.",
    'Ne range rien avant ce soir.',
    'Bonjour Nora, regarde la page deux.',
    "D'abord, enregistre le fichier, puis ferme la fenêtre.",
    'Si le plan convient, envoie-le au client.',
    'Dis-nous tout.',
    'Vas-y !',
    'En bas de la page, à gauche, touche la flèche.',
    'Bonsoir Nils, comme prévu, apporte les clés.',
    'SUIS LE GUIDE',
    'Commande le menu du jour.',
    'Peux-tu rappeler stp ?',
  ])('familiar: %s', (text) => {
    expect(formOf(text)).toBe('familiar');
  });
});

describe('vous', () => {
  test.each([
    'Où en êtes-vous ?',
    'Dans l’attente de votre réponse, je reste joignable.',
    'Le nôtre ferme à midi ; et le vôtre ?',
    'Rappelez avant midi.',
    'Pour toute question écrivez à la mairie.',
    'Ne raccrochez pas.',
    'Soyez tranquille.',
    'Allez au guichet deux.',
    'Aucune urgence, rappelez-moi lundi.',
    'Rendez-vous compte du chemin parcouru !',
    'Reviens vers vous jeudi.',
    'Auriez-vous un instant mardi ?',
  ])('formal: %s', (text) => {
    expect(formOf(text)).toBe('formal');
  });

  test('beside tu it mixes', () => {
    expect(formOf('Merci pour ton mot. Pourriez-vous rappeler ?')).toBe('mixed');
  });

  test('of a firm goes with tu to its owner', () => {
    expect(formOf('Tu diriges un bel atelier, et votre équipe a du talent.')).toBe('familiar');
    expect(formOf('Votre équipe a du talent.')).toBe('formal');
  });
});

describe('nobody', () => {
  test.each([
    'Rendez-vous lundi à dix heures.',
    'Ouvrir le dossier et imprimer la liste.',
    'Affiche le nombre de pages.',
    'Commande du 3 mars : en cours',
    'Porte ouverte samedi, entrée libre',
    'Marche à suivre en cas de panne',
    'Référence inconnue',
    'Le ton monte.',
    'Elle s’est tue, il s’est tu aussi.',
    'L’espace est petit, la marche est haute.',
    'Entre nous, le devis est trop cher.',
    'Nos montres et nos offres changent chaque mois.',
    'Peut-être passe-t-elle demain.',
    'Nous passons au tu dès lundi.',
    'Peu importe le prix.',
    'Mon oncle, qui tient un café à Brest, cherche un cuisinier.',
    'Le four, lui, chauffe en dix minutes.',
    'Notre atelier, fondé en 1987, restaure des violons.',
    'Elle a crié : « Tu vas tomber ! »',
    'git rebase --continue',
  ])('none: %s', (text) => {
    expect(formOf(text)).toBe('none');
  });

  test('but a question below the thanks is the writer’s', () => {
    expect(formOf('Bonjour,\n\nMerci d’avance !\n\nPeux-tu relire la page 2 ?\n\nPaul')).toBe('familiar');
    expect(formOf('Bonjour,\n\nMerci !\n\nJe te rappelle.\n\nPaul')).toBe('familiar');
  });

  test('but who signs may speak to the reader', () => {
    expect(formOf('Bonjour,\n\nLe pain est prêt.\n\nCordialement,\nTon boulanger')).toBe('familiar');
    expect(formOf('Bonjour,\n\nLe pain est prêt.\n\nCordialement,\nAnne Roy\nSuivez-nous partout')).toBe(
      'none',
    );
  });

  test('the quoted history is another’s', () => {
    expect(
      formOf(
        'Bonjour,\n\nVoici le plan.\n\nCordialement,\nLise\n\nLe 4 mai 2025 à 09:10, Ali Cam <ali@exemple.fr> a écrit :\n> Tu as le plan ?',
      ),
    ).toBe('none');
  });
});

test('the reason names the form and the verb', () => {
  expect(reasons('Découvre le programme.')).toEqual([
    '*Découvre*, imperative, second person singular of *découvrir*',
  ]);
  expect(reasons('Je te rappelle.')).toEqual(['familiar pronoun *te*']);
});

test('no imperative of vous is read as tu, whatever the verb', () => {
  const stems = ['regard', 'finiss', 'attend', 'ouvr', 'prenn', 'mett', 'écriv', 'ven'].map((stem) =>
    stem.replace('prenn', 'pren'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...stems), fc.constantFrom('', 'Merci, ', 'Ne '), (stem, before) => {
      const verb = `${stem}ez`;
      const text =
        before === '' ? `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ici.` : `${before}${verb} rien.`;
      expect(formOf(text)).toBe('formal');
    }),
  );
});

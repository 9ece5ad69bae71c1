import { describe, expect, it } from 'vitest';
import { folderOf } from '../../../src/languages/registry.ts';
import { Tag, type TagName } from '../../../src/languages/tv/tags.ts';
import { fold } from '../../../src/text/fold.ts';

const words = folderOf('pt')?.words();
const read = (word: string) => words?.read(fold(word)) ?? [];
const formsOf = (word: string) =>
  read(word).flatMap(({ verbs }) =>
    verbs.flatMap(({ lemma, tags }) =>
      (Object.keys(Tag) as TagName[])
        .filter((name) => (tags & Tag[name]) !== 0)
        .map((name) => `${name} ${lemma}`),
    ),
  );

describe('Portuguese verbs', () => {
  it.each([
    ['fizeste', '2sg fazer'],
    ['contares', '2sg contar'],
    ['fores', '2sg ir'],
    ['tiveres', '2sg ter'],
    ['disseres', '2sg dizer'],
    ['proponhas', '2sg propor'],
    ['manténs', '2sg manter'],
    ['odeias', '2sg odiar'],
    ['sobes', '2sg subir'],
    ['constróis', '2sg construir'],
    ['sais', '2sg sair'],
    ['quiser', 'sub.3sg querer'],
    ['intervier', 'sub.3sg intervir'],
    ['conduz', '3sg conduzir'],
    ['peça', 'imp.3sg pedir'],
    ['sinta', 'imp.3sg sentir'],
    ['siga', 'imp.3sg seguir'],
    ['prima', 'imp.3sg premir'],
    ['toque', 'imp.3sg tocar'],
    ['comece', 'imp.3sg começar'],
    ['dirija', 'imp.3sg dirigir'],
    ['passeie', 'imp.3sg passear'],
    ['diz', 'imp.2sg dizer'],
    ['sê', 'imp.2sg ser'],
    ['põe', 'imp.2sg pôr'],
    ['escrito', 'part escrever'],
  ])('knows %s as %s', (word, form) => {
    expect(formsOf(word)).toContain(form);
  });

  it('gives a stem only the endings it takes', () => {
    expect(formsOf('viste')).not.toContain('imp.3sg vestir');
    expect(formsOf('senta')).not.toContain('imp.3sg sentir');
    expect(formsOf('perda')).toEqual([]);
  });

  it.each([
    ['contactá-lo', ['contactá', 'lo']],
    ['diz-me', ['diz', 'me']],
    ['dir-te-ei', ['dir', 'te']],
    ['segunda-feira', ['segunda-feira']],
  ])('takes %s apart', (word, parts) => {
    expect(read(word).map((part) => part.fold)).toEqual(parts);
  });

  it('reads a plain form one way', () => {
    expect(new Set(formsOf('falas'))).toEqual(new Set(['2sg falar']));
  });
});

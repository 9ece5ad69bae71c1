import type { Grammar } from '../../../languages/tv/types.ts';
import type { Clue } from '../scope.ts';

const isFamiliar = (clue: Clue) => clue.form !== 'formal';

/** Two weak signs of polite address are as good as a strong one. */
const ENOUGH_WEAK = 2;

/**
 * Which clues count where the plural is said to firms, too: "La contatto perché ho visto il vostro annuncio" is polite.
 */
function settleBesidePlural(clues: readonly Clue[]): readonly Clue[] {
  const others = settleAll(clues.filter((clue) => clue.form !== 'familiar-plural'));
  const isPolite = others.some((clue) => clue.form === 'formal' && clue.strength !== 'low');
  return isPolite ? others : settleAll(clues);
}

export function settle(clues: readonly Clue[], grammar: Grammar): readonly Clue[] {
  const counted = grammar.colloquial === undefined ? clues : withoutColloquial(clues, grammar.colloquial);
  return grammar.plural === 'neutral' ? settleBesidePlural(counted) : settleAll(counted);
}

/** "Você sabe que eu te ligo": a familiar clitic that everyday language has beside the formal pronoun. */
function withoutColloquial(clues: readonly Clue[], colloquial: string): readonly Clue[] {
  if (!clues.some((clue) => !isFamiliar(clue) && !clue.isOpen)) return clues;
  const words = colloquial.split(' ');
  const isColloquial = ({ scope, first }: Clue) =>
    words.some((word) => endsInWord(scope.tokens[first]?.fold, word));
  const others = clues.filter((clue) => !isFamiliar(clue) || !isColloquial(clue));
  return others.some((clue) => isFamiliar(clue) && !clue.isOpen) ? clues : others;
}

const endsInWord = (text = '', word: string) => text === word || text.endsWith(`-${word}`);

/**
 * Which clues count. What may be said of others, too, gives way to what can only mean the reader; of clues that are all
 * open, polite ones count where one is strong or several agree.
 */
function settleAll(clues: readonly Clue[]): readonly Clue[] {
  const certain = clues.filter((clue) => !clue.isOpen);
  if (certain.length > 0) {
    const isFormal = certain.some((clue) => !isFamiliar(clue));
    const isAlsoFamiliar = certain.some(isFamiliar);
    const agreeing = clues.filter(
      (clue) => clue.isOpen && (isFamiliar(clue) ? isAlsoFamiliar && !isFormal : isFormal && !isAlsoFamiliar),
    );
    return clues.filter((clue) => !clue.isOpen || agreeing.includes(clue));
  }
  const polite = clues.filter((clue) => !isFamiliar(clue));
  const isPolite = polite.some((clue) => clue.strength !== 'low');
  const familiar = clues.filter(isFamiliar);
  if (isPolite) return polite;
  if (familiar.length > 0) return familiar;
  return polite.length >= ENOUGH_WEAK ? polite : [];
}

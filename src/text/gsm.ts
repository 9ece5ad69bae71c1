import { lazy } from './lazy.ts';

/** The default alphabet of SMS, of seven bits a sign (3GPP TS 23.038, 6.2.1). */
const ALPHABET = lazy(
  () =>
    new Set(
      '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
    ),
);

/** Signs of its extension, which take two (6.2.1.1). */
const EXTENDED: ReadonlySet<string> = new Set('^{}\\[~]|€');

/** The first sign of a text that an SMS can't carry with seven bits; undefined where it can carry all. */
export function firstWide(text: string): string | undefined {
  for (const sign of text) if (!ALPHABET().has(sign) && !EXTENDED.has(sign)) return sign;
  return undefined;
}

/** How many places of an SMS a sign of its alphabet takes. */
export const gsmUnits = (sign: string): number => (EXTENDED.has(sign) ? 2 : 1);

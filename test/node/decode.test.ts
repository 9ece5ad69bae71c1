import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/node/decode.ts';

const TEXT = 'Sehr geehrte Frau Größer,\r\n„schön“ – für 5 €!\r\n';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** The text in windows-1252, as an old mail program saves it. */
function windows1252(text: string): Buffer {
  const high: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 };
  return Buffer.from([...text].map((char) => high[char] ?? char.charCodeAt(0)));
}

describe('reading bytes as text', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian with a mark', utf16be(`\ufeff${TEXT}`), 'utf-16be'],
    ['UTF-16 little-endian without a mark', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16 big-endian without a mark', utf16be(TEXT), 'utf-16be'],
    ['windows-1252', windows1252(TEXT), 'windows-1252'],
  ])('knows %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('reads Latin-1 as the windows-1252 it is part of', () => {
    expect(decode(Buffer.from('Grüße aus Köln', 'latin1'))).toEqual({
      text: 'Grüße aus Köln',
      encoding: 'windows-1252',
    });
  });

  it('reads an empty file as an empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' });
    expect(decode(Buffer.from('\ufeff'))).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('leaves terminal escapes to those who print', () => {
    expect(decode(Buffer.from('Hallo \x1b[31mrot\x1b[0m'))).toMatchObject({ encoding: 'utf-8' });
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13], { kind: 'binary' }],
    ['zeros', Array(100).fill(0), { kind: 'binary' }],
    ['control characters', Array(100).fill(7), { kind: 'binary' }],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x48, 0, 0, 0], { kind: 'binary' }],
    ['a PDF', [...Buffer.from('%PDF-1.7\n')], { kind: 'document', type: 'pdf' }],
    ['a Word document', [0x50, 0x4b, 3, 4, 20, 0], { kind: 'document', type: 'office' }],
    ['an RTF document', [...Buffer.from('{\\rtf1 Hallo}')], { kind: 'document', type: 'rtf' }],
  ])('refuses %s', (_, bytes, problem) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: undefined, problem });
  });

  it('names the line where UTF-8 is broken, rather than spoil the umlauts around it', () => {
    const bytes = Buffer.concat([
      Buffer.from('Grüße,\nschöne Tür\n'),
      Buffer.from([0xfc]),
      Buffer.from(' für\n'),
    ]);
    expect(decode(bytes)).toEqual({ text: undefined, problem: { kind: 'mixed-encodings', line: 3 } });
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const decoded = decode(Buffer.from(text));
        fc.pre('encoding' in decoded && !text.startsWith('\ufeff'));
        expect(decoded.text).toBe(text);
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        expect(decoded.text === undefined).toBe('problem' in decoded);
      }),
    );
  });
});

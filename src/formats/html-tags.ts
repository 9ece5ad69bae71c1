/** HTML elements that begin and end a line of their own (HTML Standard, rendering: flow content as blocks). */
const BLOCKS = new Set(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const INLINE = new Set(
  'a abbr area audio b base bdi bdo big body br button canvas caption cite code col colgroup data datalist del dfn em embed font head html i iframe img input ins kbd label legend link map mark meta meter nobr noscript object optgroup option output param picture progress q rp rt ruby s samp script select slot small source span strike strong style sub summary sup svg template textarea time title track tt u var video wbr'.split(
    ' ',
  ),
);

/**
 * What a tag in a message stands for: a line break, nothing, or (where HTML has no such element) itself, as in
 * "<Ansprechpartner>".
 */
export function readTag(tag: string): 'line' | 'nothing' | 'itself' {
  if (/^<[!?]/.test(tag)) return 'nothing';
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (name === 'br' || BLOCKS.has(name)) return 'line';
  return INLINE.has(name) ? 'nothing' : 'itself';
}

import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { ErrorPlace } from '../model/user-error.ts';
import { UserError } from '../model/user-error.ts';

/** More aliases than this only explode. */
const MAX_ALIASES = 50;

/** A YAML file that knows where its keys and values stand. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** the place of a value, or of the deepest part of the way to it that exists */
  readonly placeOf: (path: readonly (string | number)[]) => ErrorPlace;
  /** the line on which the content of a block scalar begins */
  readonly blockLineOf: (path: readonly (string | number)[]) => number;
}

function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}

function keyNodeAt(document: Document, path: readonly (string | number)[]): unknown {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === path.at(-1))
    ?.key;
}

function toValue(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (cause) {
    throw new UserError('broken-yaml', 'The YAML repeats itself by too many aliases', {
      place: { path, line: 1, column: 1 },
      remedy: `Write the values out; up to ${MAX_ALIASES} uses of “*name” are read.`,
      cause,
    });
  }
}

/**
 * Reads a YAML file.
 * @throws UserError with line and column where the YAML is broken
 */
export function readYaml(path: string, text: string): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number): ErrorPlace => {
    const { line, col } = counter.linePos(offset);
    return { path, line, column: col };
  };
  const [error] = document.errors;
  if (error)
    throw new UserError('broken-yaml', `The YAML can't be read: ${error.message}`, {
      place: place(error.pos[0]),
      remedy: 'Mend the line; a text with “: ” or “#” in it wants quotes.',
    });
  const offsetOf = (node: unknown) => (isNode(node) ? (node.range?.[0] ?? 0) : 0);
  return {
    path,
    value: toValue(document, path),
    placeOf: (keys) => place(offsetOf(keyNodeAt(document, keys) ?? nodeAt(document, keys))),
    blockLineOf: (keys) => (place(offsetOf(nodeAt(document, keys))).line ?? 0) + 1,
  };
}

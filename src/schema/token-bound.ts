import type { SchemaNode } from "./schema-node.ts";
import { itemCap, type WireCaps } from "./wire-caps.ts";

/** Tokens of a string without a maximum: some 1,000 characters of English in a field of its own, some 380 in a list item. */
const freeStringTokens = 256;
const listedStringTokens = 96;
const mostStringTokens = 1_024;
const dateTokens = 16;
const numberTokens = 24;
const integerDigitsTokens = 24;
/** Quotes, colon and comma of a key, brackets of an object or list. */
const keyTokens = 4;
const bracketTokens = 4;

/** Where a bound is counted. */
export interface BoundParts {
  readonly caps: WireCaps;
  readonly isListed: boolean;
}

/** The longest value of a node in tokens, as far as its kind and its own bounds tell. A second try allows half of it for free text. */
export function tokenBound(node: SchemaNode, parts: BoundParts): number {
  const { shape } = node;
  const listed = { ...parts, isListed: true };
  switch (shape.kind) {
    case "string":
      return shape.format === null ? stringBound(shape.maxLength, parts) : dateTokens * (shape.format === "date" ? 1 : 2);
    case "number":
      return numberTokens;
    case "date":
      return dateTokens;
    case "bigint":
      return integerDigitsTokens;
    case "anything":
      return stringBound(null, parts);
    case "choice":
      return Math.max(...shape.values.map(({ wire }) => writtenTokens(String(wire))));
    case "object":
      return shape.properties
        .filter(({ source }) => source === null)
        .reduce((sum, { key, node }) => sum + writtenTokens(key) + keyTokens + tokenBound(node, parts), bracketTokens);
    case "list":
      return bracketTokens + itemCap(node, parts.caps) * (tokenBound(shape.item, listed) + 1);
    case "entries":
      return bracketTokens + itemCap(node, parts.caps) * (tokenBound(shape.key, listed) + tokenBound(shape.value, listed) + 4 * keyTokens);
    case "tuple": {
      const rest = shape.rest === null ? 0 : itemCap(node, parts.caps) * (tokenBound(shape.rest, listed) + 1);
      return shape.items.reduce((sum, item) => sum + keyTokens + tokenBound(item, parts), bracketTokens + rest);
    }
    case "union":
      return Math.max(...shape.options.map((option) => tokenBound(option, parts)));
    default:
      return 2;
  }
}

function stringBound(maxLength: number | null, { caps, isListed }: BoundParts): number {
  const free = isListed ? listedStringTokens : freeStringTokens;
  const bound = maxLength === null ? free : Math.min(Math.ceil(maxLength / 2) + 4, mostStringTokens);
  return caps.isTightened && maxLength === null ? Math.ceil(bound / 2) : bound;
}

/** Tokens of a text whose characters are known: two to a token, which also holds for other scripts' names. */
function writtenTokens(text: string): number {
  return Math.ceil(text.length / 2) + 2;
}

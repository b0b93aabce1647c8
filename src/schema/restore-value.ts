import { isMadeUp } from "./coercion.ts";
import { emptyValue } from "./empty-value.ts";
import { fitsNode, isIsoDate } from "./fits-node.ts";
import { isNothing } from "./is-nothing.ts";
import { isRecord } from "./is-record.ts";
import { type EntriesShape, type ListShape, type SchemaNode, type SchemaProperty, schemaNode } from "./schema-node.ts";
import { unstated } from "./unstated.ts";

/** What restoring needs besides the wire value. */
export interface RestoreParts {
  /** What verbatim fields are filled with. */
  readonly verbatimText: string;
}

/**
 * Turns a wire value into what the user's schema takes in. A value that the node does not expect is passed on as it
 * is, so that the schema can say what is wrong with it.
 */
function restoreValue(node: SchemaNode, { value, parts }: { readonly value: unknown; readonly parts: RestoreParts }): unknown {
  if (value === null || value === undefined) return absentValue(node);
  const { shape } = node;
  switch (shape.kind) {
    case "date":
      return typeof value === "string" && isIsoDate(value) ? new Date(value) : value;
    case "bigint":
      return typeof value === "string" && /^[+-]?\d{1,400}$/.test(value) ? BigInt(value) : value;
    case "choice":
      return shape.values.find(({ wire }) => wire === value)?.input ?? value;
    case "object":
      return isRecord(value) ? restoreObject(node, { value, parts }) : value;
    case "list":
      return Array.isArray(value) ? restoreList(node, { shape, value, parts }) : value;
    case "entries":
      return Array.isArray(value) ? restoreEntries(shape, { value, parts }) : value;
    case "tuple":
      return isRecord(value) ? restoreTuple(shape, { value, parts }) : value;
    case "union": {
      const option = shape.options.find((option) => fitsNode(option, value));
      return option === undefined ? value : restoreValue(option, { value, parts });
    }
    default:
      return value;
  }
}

function absentValue(node: SchemaNode): unknown {
  if (isMadeUp(node)) return unstated;
  if (node.fallback !== null) return node.fallback();
  if (node.isNullable || node.isOptional) return node.isNullable ? null : undefined;
  return node.shape.kind === "list" || node.shape.kind === "entries" ? emptyValue(node) : null;
}

interface ObjectParts {
  readonly value: Readonly<Record<string, unknown>>;
  readonly parts: RestoreParts;
}

function restoreObject(node: SchemaNode, { value, parts }: ObjectParts): unknown {
  if (node.shape.kind !== "object") return value;
  const { properties } = node.shape;
  if ((node.isNullable || node.isOptional) && isNothing(value) && !properties.some(isVerbatim)) return absentValue(node);
  const entries: [string, unknown][] = [];
  let stated = 0;
  for (const property of properties) {
    if (Object.hasOwn(value, property.key)) stated += 1;
    const restored = restoreProperty(property, { value, parts });
    if (restored !== undefined || isInherited(property.key)) entries.push([property.key, restored]);
  }
  const unknown = stated === Object.keys(value).length ? [] : unknownEntries(properties, value);
  // Object.fromEntries makes own keys, also of "__proto__".
  return Object.fromEntries([...entries, ...unknown]);
}

function unknownEntries(properties: readonly SchemaProperty[], value: Readonly<Record<string, unknown>>): readonly [string, unknown][] {
  const known = new Set(properties.map(({ key }) => key));
  return Object.entries(value).filter(([key]) => !known.has(key));
}

function isVerbatim({ source }: SchemaProperty): boolean {
  return source === "verbatim";
}

/** zod reads an absent `toString` from Object.prototype, so such a key is written out as undefined. */
function isInherited(key: string): boolean {
  return key in Object.prototype;
}

function restoreProperty({ key, node, source }: SchemaProperty, { value, parts }: ObjectParts): unknown {
  const stated = Object.hasOwn(value, key) ? value[key] : null;
  if (source === null || (stated !== null && stated !== undefined)) return restoreValue(node, { value: stated, parts });
  if (source === "verbatim") return parts.verbatimText;
  if (node.shape.kind === "object" && node.shape.properties.some(isVerbatim)) {
    return restoreObject(node, { value: {}, parts });
  }
  return emptyValue(node);
}

interface ArrayParts {
  readonly value: readonly unknown[];
  readonly parts: RestoreParts;
}

function restoreList(node: SchemaNode, { shape, value, parts }: ArrayParts & { readonly shape: ListShape }): unknown {
  const items = restoreItems(shape.item, { value, parts });
  if (items.length === 0 && node.isOptional) return undefined;
  if (items.length === 0 && node.isNullable && shape.minItems > 0) return null;
  return shape.collection === "set" ? new Set(items) : items;
}

/** Items that say nothing are left out, unless null is a value of its own there. */
function restoreItems(item: SchemaNode, { value, parts }: ArrayParts): readonly unknown[] {
  const isEmptyItem = (entry: unknown) => (entry === null ? !item.isNullable : item.shape.kind === "object" && isNothing(entry));
  return value.filter((entry) => !isEmptyItem(entry)).map((entry) => restoreValue(item, { value: entry, parts }));
}

function restoreEntries({ key, value: node, collection }: EntriesShape, { value, parts }: ArrayParts): unknown {
  const pairs = value.filter(isRecord).filter((pair) => pair.key !== null && pair.key !== undefined);
  const stated = pairs.filter((pair) => (pair.value !== null && pair.value !== undefined) || node.isNullable || node.isOptional);
  const entries = stated.map(
    (pair) => [restoreValue(key, { value: pair.key, parts }), restoreValue(node, { value: pair.value, parts })] as const,
  );
  const first = [...new Map([...entries].reverse())].reverse();
  return collection === "map" ? new Map(first) : Object.fromEntries(first.map(([name, entry]) => [String(name), entry]));
}

interface TupleParts {
  readonly items: readonly SchemaNode[];
  readonly rest: SchemaNode | null;
}

function restoreTuple({ items, rest }: TupleParts, { value, parts }: ObjectParts): unknown {
  const fixed = items.map((item, index) => restoreProperty({ key: String(index), node: item, source: null }, { value, parts }));
  const more = rest === null || !Array.isArray(value.rest) ? [] : restoreItems(rest, { value: value.rest, parts });
  if (more.length > 0) return [...fixed, ...more];
  const lastStated = fixed.findLastIndex((entry) => entry !== undefined);
  return fixed.slice(0, lastStated + 1);
}

/** The whole of a restored posting: the root is always an object, also when it says nothing. */
export function restoreRoot(root: SchemaNode, { value, parts }: { readonly value: unknown; readonly parts: RestoreParts }): unknown {
  const required = schemaNode(root.shape);
  return isRecord(value) ? restoreObject(required, { value, parts }) : value;
}

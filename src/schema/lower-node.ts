import type { JsonSchema } from "../spec/wire-schema.ts";
import { isConstant, type SchemaNode } from "./schema-node.ts";
import { itemCap, type WireCaps } from "./wire-caps.ts";

/** Where a node stands: a key of an object may be null on the wire, a list item or an option of a union only if the user's may. */
export type WirePosition = "property" | "item" | "option";

/** How a node is written. */
export interface LowerParts {
  readonly position: WirePosition;
  readonly caps: WireCaps;
}

const nullSchema: JsonSchema = { type: "null" };

/** Writes a node with the keywords that every decoder obeys: no lengths, no patterns, no `oneOf`, `maxItems` on every list. */
export function lowerNode(node: SchemaNode, { position, caps }: LowerParts): JsonSchema {
  const schema = lowerShape(node, caps);
  return isNullOnWire(node, position) ? withNull(schema) : schema;
}

/**
 * Whether the wire offers null here. Leaves do, so that nothing need be invented, but for the title, which every posting
 * states; lists are empty instead.
 */
export function isNullOnWire(node: SchemaNode, position: WirePosition): boolean {
  if (position === "option" || node.isExpected) return false;
  if (position === "item" || node.shape.kind === "list" || node.shape.kind === "entries") return node.isNullable;
  if (node.shape.kind === "object" || node.shape.kind === "tuple") return node.isNullable || node.isOptional;
  return !isConstant(node);
}

function lowerShape(node: SchemaNode, caps: WireCaps): JsonSchema {
  const { shape } = node;
  switch (shape.kind) {
    case "string":
      return shape.format === null ? { type: "string" } : { type: "string", format: shape.format };
    case "number":
      return { type: shape.isInteger ? "integer" : "number", ...(shape.isNonNegative ? { minimum: 0 } : {}) };
    case "boolean":
      return { type: "boolean" };
    case "date":
      return { type: "string", format: "date" };
    case "bigint":
      return { type: "string" };
    case "choice":
      return choice(shape.values.map(({ wire }) => wire));
    case "object":
      return object(shape.properties.flatMap(({ key, node, source }) => (source === null ? [[key, property(node, caps)] as const] : [])));
    case "tuple":
      return tuple(shape.items, { rest: shape.rest, caps });
    case "list":
      return {
        type: "array",
        items: lowerNode(shape.item, { position: "item", caps }),
        maxItems: itemCap(node, caps),
      };
    case "entries": {
      const pair = object([
        ["key", lowerNode(shape.key, { position: "option", caps })],
        ["value", property(shape.value, caps)],
      ]);
      return { type: "array", items: pair, maxItems: itemCap(node, caps) };
    }
    case "union":
      return anyOf(shape.options.map((option) => lowerNode(option, { position: "option", caps })));
    case "anything":
      return { type: ["string", "number", "boolean"] };
    default:
      return nullSchema;
  }
}

function property(node: SchemaNode, caps: WireCaps): JsonSchema {
  return lowerNode(node, { position: "property", caps });
}

function object(entries: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(entries),
    required: entries.map(([key]) => key),
    additionalProperties: false,
  };
}

function tuple(items: readonly SchemaNode[], { rest, caps }: { readonly rest: SchemaNode | null; readonly caps: WireCaps }): JsonSchema {
  const entries = items.map((item, index) => [String(index), property(item, caps)] as const);
  if (rest === null || rest.shape.kind === "cut") return object(entries);
  const maxItems = Math.min(caps.listItems, caps.mostItems);
  return object([...entries, ["rest", { type: "array", items: lowerNode(rest, { position: "item", caps }), maxItems }]]);
}

function choice(values: readonly (string | number | boolean)[]): JsonSchema {
  const types = [...new Set(values.map((value) => (typeof value === "object" ? "null" : typeof value)))];
  return { type: types.length === 1 ? types[0] : types, enum: values };
}

function anyOf(options: readonly JsonSchema[]): JsonSchema {
  const distinct = [...new Map(options.map((option) => [JSON.stringify(option), option])).values()];
  const [only] = distinct;
  return only !== undefined && distinct.length === 1 ? only : { anyOf: distinct };
}

/** The same schema, which also takes null. */
function withNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.anyOf)) return { anyOf: [...schema.anyOf, nullSchema] };
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.includes("null")) return schema;
  if (Array.isArray(schema.enum)) return { type: [...types, "null"], enum: [...schema.enum, null] };
  return Object.keys(schema).length === 1 ? { type: [...types, "null"] } : { anyOf: [schema, nullSchema] };
}

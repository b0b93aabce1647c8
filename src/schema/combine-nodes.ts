import { UnsupportedSchemaError } from "../errors/unsupported-schema-error.ts";
import { unionCoercion } from "./coercion.ts";
import { unsupportedType } from "./read-context.ts";
import { type ChoiceValue, childPath, noted, type SchemaNode, type SchemaProperty, schemaNode } from "./schema-node.ts";

const cut: SchemaNode = schemaNode({ kind: "cut" }, { notes: ["recursion"] });

/** An object; where a required key was cut off by recursion, the whole object is. */
export function objectNode(entries: readonly (readonly [string, SchemaNode])[], { path }: { readonly path: string }): SchemaNode {
  const properties: SchemaProperty[] = [];
  let notes: readonly string[] = [];
  for (const [key, node] of entries) {
    const place = childPath(path, key);
    if (key === "") throw emptyKey(path);
    if (node.shape.kind === "cut" && !node.isOptional && !node.isNullable) return cut;
    if (node.shape.kind === "forbidden" && !node.isOptional) throw unsupportedType(place, node.shape.type);
    if (asksNothing(node)) notes = ["recursion"];
    const isOff = node.shape.kind === "forbidden" || node.shape.kind === "null" || asksNothing(node) || isUnasked(node);
    properties.push({ key, node, source: isOff ? "unasked" : null });
  }
  return schemaNode({ kind: "object", properties }, { notes });
}

/** Whether recursion left nothing here that could be asked. */
function asksNothing({ shape }: SchemaNode): boolean {
  if (shape.kind === "cut") return true;
  if (shape.kind === "list") return asksNothing(shape.item);
  return shape.kind === "entries" && asksNothing(shape.value);
}

/** Whether no key of an object, or of the objects of a list, is asked of the model. */
export function isUnasked({ shape }: SchemaNode): boolean {
  if (shape.kind === "list") return isUnasked(shape.item);
  return shape.kind === "object" && shape.properties.length > 0 && shape.properties.every(({ source }) => source !== null);
}

/** The same node, where it can stand for a value. @throws UnsupportedSchemaError */
export function speakable(node: SchemaNode, path: string): SchemaNode {
  if (node.shape.kind === "forbidden") throw unsupportedType(path, node.shape.type);
  return node;
}

/** A list of fixed places; where a required one was cut off by recursion, the whole tuple is. */
export function tupleNode(
  items: readonly SchemaNode[],
  { rest, path }: { readonly rest: SchemaNode | null; readonly path: string },
): SchemaNode {
  if (items.some((item) => asksNothing(item) && !item.isOptional && !item.isNullable)) return cut;
  const places = items.filter((item) => !asksNothing(item)).map((item, index) => speakable(item, childPath(path, String(index))));
  const more = rest === null || asksNothing(rest) ? null : speakable(rest, childPath(path, "rest"));
  return schemaNode({ kind: "tuple", items: places, rest: more }, { notes: ["tuple"] });
}

function emptyKey(path: string): UnsupportedSchemaError {
  return new UnsupportedSchemaError({
    path,
    backend: "any",
    problem: "has a key that is the empty string",
    advice: "Give every field a name.",
  });
}

/** A choice of schemas. Options that only stand for "absent" or "null" become flags; single values become one choice. */
export function unionNode(options: readonly SchemaNode[], { path }: { readonly path: string }): SchemaNode {
  const flat = options.flatMap((node) => (node.shape.kind === "union" ? spread(node) : [node]));
  const isNullable = flat.some((node) => node.isNullable || node.shape.kind === "null");
  const isOptional = flat.some((node) => node.isOptional || (node.shape.kind === "forbidden" && isAbsence(node.shape.type)));
  const rest = flat.filter((node) => !["null", "forbidden"].includes(node.shape.kind) && !asksNothing(node));
  const notes = flat.some(asksNothing) ? ["recursion"] : [];
  const merged = mergeChoices(rest);
  const [only] = merged;
  if (only === undefined) return emptyUnion(flat, { isNullable, isOptional, path });
  const coercion = unionCoercion(options, { isNullable, isOptional });
  if (merged.length === 1) return noted({ ...only, isNullable, isOptional, coercion, fallback: null }, notes);
  const options_ = merged.map((node) => ({ ...node, isNullable: false, isOptional: false }));
  return schemaNode({ kind: "union", options: options_ }, { isNullable, isOptional, coercion, notes: [...new Set(["union", ...notes])] });
}

function spread(node: SchemaNode): readonly SchemaNode[] {
  if (node.shape.kind !== "union") return [node];
  const flags = { isNullable: node.isNullable, isOptional: node.isOptional };
  return node.shape.options.map((option) => ({ ...option, ...flags }));
}

function isAbsence(type: string): boolean {
  return type === "undefined" || type === "void";
}

function emptyUnion(
  flat: readonly SchemaNode[],
  { isNullable, isOptional, path }: { readonly isNullable: boolean; readonly isOptional: boolean; readonly path: string },
): SchemaNode {
  if (flat.some(asksNothing)) return { ...cut, isNullable, isOptional };
  if (isNullable) return schemaNode({ kind: "null" }, { isNullable, isOptional });
  throw unsupportedType(path, "union of nothing");
}

function mergeChoices(nodes: readonly SchemaNode[]): readonly SchemaNode[] {
  const choices = nodes.filter(({ shape }) => shape.kind === "choice");
  const [first] = choices;
  if (first === undefined || choices.length === 1) return nodes;
  const values = choices.flatMap(({ shape }) => (shape.kind === "choice" ? shape.values : []));
  const merged = { ...first, shape: { kind: "choice" as const, values: distinct(values) }, notes: choices.flatMap(({ notes }) => notes) };
  return nodes.flatMap((node) => (node === first ? [merged] : node.shape.kind === "choice" ? [] : [node]));
}

function distinct(values: readonly ChoiceValue[]): readonly ChoiceValue[] {
  return [...new Map(values.map((value) => [value.wire, value])).values()];
}

/** A choice of single values, as enums and literals give them. Null, undefined and unspeakable numbers are left out. */
export function choiceNode(values: readonly unknown[], { path }: { readonly path: string }): SchemaNode {
  const speakable = values.flatMap((value): ChoiceValue[] => {
    if (typeof value === "bigint") return [{ wire: String(value), input: value }];
    if (typeof value === "number") return Number.isFinite(value) ? [{ wire: value, input: value }] : [];
    return typeof value === "string" || typeof value === "boolean" ? [{ wire: value, input: value }] : [];
  });
  const flags = { isNullable: values.includes(null), isOptional: values.includes(undefined) };
  if (speakable.length > 0) return schemaNode({ kind: "choice", values: distinct(speakable) }, flags);
  if (flags.isNullable) return schemaNode({ kind: "null" }, flags);
  if (flags.isOptional) return schemaNode({ kind: "forbidden", type: "undefined" }, flags);
  throw unsupportedType(path, "enum without values");
}

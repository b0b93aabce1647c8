import type { PlannedField } from "../spec/schema-plan.ts";
import { childrenOf, type PlacedNode } from "./node-children.ts";
import type { SchemaNode } from "./schema-node.ts";
import { tokenBound } from "./token-bound.ts";
import { firstCaps } from "./wire-caps.ts";

/**
 * The fields that the model is asked for: leaves, lists of leaves, and objects or lists of objects that have a
 * description of their own.
 */
export function plannedFields(root: SchemaNode): readonly PlannedField[] {
  const byPath = new Map<string, PlannedField>();
  for (const field of childrenOf({ path: "", node: root, source: null }).flatMap((child) => fieldsOf(child, { isListed: false }))) {
    const known = byPath.get(field.path);
    byPath.set(field.path, known === undefined ? field : mergeFields(known, field));
  }
  return [...byPath.values()];
}

function fieldsOf(placed: PlacedNode, { isListed }: { readonly isListed: boolean }): readonly PlannedField[] {
  const { node, path } = placed;
  if (placed.source !== null) return [];
  const own: PlannedField = {
    path,
    type: typeText(node),
    description: describe(node),
    maxTokens: tokenBound(node, { caps: firstCaps, isListed }),
  };
  if (isLeaf(node)) return [own];
  const isInside = isListed || node.shape.kind === "list" || node.shape.kind === "entries";
  const below = childrenOf(placed).flatMap((child) => inner(child, { isListed: isInside }));
  return node.description === "" || node.shape.kind === "union" ? below : [own, ...below];
}

/** What stands below a list item or union option that is an object is told by its own keys. */
function inner(placed: PlacedNode, parts: { readonly isListed: boolean }): readonly PlannedField[] {
  const isPassedThrough = placed.node.shape.kind === "object" && placed.path.endsWith("[]");
  return isPassedThrough ? childrenOf(placed).flatMap((child) => fieldsOf(child, parts)) : fieldsOf(placed, parts);
}

function isLeaf({ shape }: SchemaNode): boolean {
  if (shape.kind === "list") return isLeaf(shape.item);
  if (shape.kind === "entries") return isLeaf(shape.value);
  if (shape.kind === "union") return shape.options.every(isLeaf);
  return shape.kind !== "object" && shape.kind !== "tuple";
}

function describe({ description, shape }: SchemaNode): string {
  return description === "" && shape.kind === "list" ? shape.item.description : description;
}

function mergeFields(left: PlannedField, right: PlannedField): PlannedField {
  const isSame = left.type === right.type;
  const choices = [left.type, right.type].map((type) => (type.startsWith("one of: ") ? type.slice("one of: ".length) : null));
  const type = isSame ? left.type : choices.includes(null) ? `${left.type} or ${right.type}` : `one of: ${choices.join(", ")}`;
  return {
    ...left,
    type,
    description: left.description || right.description,
    maxTokens: Math.max(left.maxTokens, right.maxTokens),
  };
}

/** Says in words what stands at a place of the answer. */
function typeText({ shape }: SchemaNode): string {
  switch (shape.kind) {
    case "string":
      return shape.format === "date" ? "date" : shape.format === "date-time" ? "date and time" : "string";
    case "number":
      return shape.isInteger ? "integer" : "number";
    case "boolean":
      return "true or false";
    case "date":
      return "date";
    case "bigint":
      return "digits";
    case "anything":
      return "any value";
    case "choice":
      return `one of: ${shape.values.map(({ wire }) => wire).join(", ")}`;
    case "list":
      return `list of ${plural(typeText(shape.item))}`;
    case "entries":
      return `list of key and value pairs, ${typeText(shape.key)} and ${typeText(shape.value)}`;
    case "union":
      return [...new Set(shape.options.map(typeText))].join(" or ");
    default:
      return "object";
  }
}

function plural(type: string): string {
  return ["string", "number", "integer", "date", "object"].includes(type) ? `${type}s` : type;
}

import { isMadeUp } from "./coercion.ts";
import type { SchemaNode } from "./schema-node.ts";
import { unstated } from "./unstated.ts";

/** A value for a field of which nothing is known: absent, null or an empty list, as the schema allows; null where it does not, or `unstated` where a coercion would make a value of null. */
export function emptyValue(node: SchemaNode): unknown {
  const { shape } = node;
  if (isMadeUp(node)) return unstated;
  if (node.fallback !== null) return node.fallback();
  if (node.isNullable) return null;
  if (node.isOptional || shape.kind === "forbidden") return undefined;
  if (shape.kind === "list") return shape.collection === "set" ? new Set() : [];
  if (shape.kind === "entries") return shape.collection === "map" ? new Map() : {};
  if (shape.kind === "object") return Object.fromEntries(shape.properties.map(({ key, node }) => [key, emptyValue(node)]));
  return null;
}

/** Whether the schema takes a field of which nothing is known. */
export function canBeEmpty(node: SchemaNode): boolean {
  const { shape } = node;
  if (isMadeUp(node)) return false;
  if (node.isNullable || node.isOptional || node.isPreprocessed) return true;
  if (shape.kind === "list") return shape.minItems === 0;
  if (shape.kind === "object") return shape.properties.every(({ node }) => canBeEmpty(node));
  return shape.kind === "entries";
}

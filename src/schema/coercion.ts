import type { Coercion, SchemaNode } from "./schema-node.ts";

/** A coerced leaf, where zod's definition says so. */
export function coercedLeaf(node: SchemaNode, definition: { readonly coerce?: boolean | undefined }): SchemaNode {
  return definition.coerce === true ? { ...node, coercion: "required" } : node;
}

/** Takes null before any coercion sees it. */
export function nullableNode(node: SchemaNode): SchemaNode {
  return { ...node, isNullable: true, coercion: node.coercion === "always" ? "required" : node.coercion, fallback: null };
}

/** Takes an absent value before any coercion sees it, if it is absent that the field will be. */
export function defaultedNode(node: SchemaNode): SchemaNode {
  const isReached = node.coercion !== "always" || node.isNullable;
  return { ...node, isOptional: true, coercion: isReached ? node.coercion : "required", fallback: null };
}

interface CatchParts {
  /** Whether the coerced leaf stands directly below. */
  readonly isLeaf: boolean;
  readonly fallback: () => unknown;
}

/**
 * Catches what its inner schema refuses. A number, date or bigint made of nothing is refused, so the fallback applies;
 * a string or boolean is not, so a leaf is given its fallback as its value, and anything larger fails.
 */
export function caughtNode(node: SchemaNode, { isLeaf, fallback }: CatchParts): SchemaNode {
  const caught = { ...node, isOptional: true };
  const refuses = ["number", "date", "bigint"].includes(node.shape.kind);
  if (node.coercion !== "required" || node.isNullable || node.isOptional || refuses) return caught;
  return isLeaf ? { ...caught, fallback } : { ...caught, coercion: "always" };
}

/** What comes first to a pipe's second schema: null or nothing, where the first lets it through. */
export function pipedNode(node: SchemaNode, second: { readonly coerce?: boolean | undefined }): SchemaNode {
  return second.coerce === true && (node.isNullable || node.isOptional) ? { ...node, coercion: "always" } : node;
}

/** A fallback is given only to a field that is nothing else. */
function inCompany({ coercion, fallback }: SchemaNode): Coercion {
  return fallback === null ? coercion : "always";
}

/** The stronger coercion of two schemas that both see the value. */
export function strongestCoercion([left, right]: readonly [SchemaNode, SchemaNode]): Coercion {
  const both = [inCompany(left), inCompany(right)];
  if (both.includes("always")) return "always";
  return both.includes("required") ? "required" : "none";
}

/** zod takes the first option that passes, so a coercion that stands before the option for null gets the null. */
export function unionCoercion(options: readonly SchemaNode[], flags: Pick<SchemaNode, "isNullable" | "isOptional">): Coercion {
  if (options.every((option) => inCompany(option) === "none")) return "none";
  if (!flags.isNullable && !flags.isOptional) return "required";
  const takes = ({ shape, isNullable, isOptional }: SchemaNode) =>
    flags.isNullable ? isNullable || shape.kind === "null" : isOptional || shape.kind === "forbidden";
  const first = options.find((option) => inCompany(option) !== "none" || takes(option));
  return first !== undefined && takes(first) && inCompany(first) !== "always" ? "required" : "always";
}

/** Whether the schema would make up a value for this node if the posting does not state one. */
export function isMadeUp({ coercion, isNullable, isOptional, fallback }: SchemaNode): boolean {
  if (fallback !== null) return false;
  return coercion === "always" || (coercion === "required" && !isNullable && !isOptional);
}

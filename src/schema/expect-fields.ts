import type { FieldBinding } from "../spec/field-binding.ts";
import type { SchemaNode, SchemaProperty } from "./schema-node.ts";

/**
 * Marks the job's title, which every posting states, so that the wire offers no null for it: a small model that may answer
 * null there nearly always does. The model reads, and grounding says no. Nothing else is forced: places that were forced
 * came out made up (docs/decisions/prompt-form.md).
 */
export function expectFields(root: SchemaNode, bindings: FieldBinding): SchemaNode {
  if (root.shape.kind !== "object") return root;
  const properties = root.shape.properties.map((property) => expectProperty(property, bindings));
  return { ...root, shape: { ...root.shape, properties } };
}

function expectProperty(property: SchemaProperty, { properties }: FieldBinding): SchemaProperty {
  const fact = properties.find(({ key }) => key === property.key)?.fact ?? null;
  const isExpected = fact?.field === "title" && property.node.shape.kind === "string";
  return isExpected ? { ...property, node: { ...property.node, isExpected } } : property;
}

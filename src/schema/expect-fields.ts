import type { FieldBinding } from "../spec/field-binding.ts";
import type { SchemaNode, SchemaProperty } from "./schema-node.ts";

/** What every posting has: a small model that may answer null there does, on most pages that state it. */
const expectedFacts: readonly string[] = ["title", "locations"];

/**
 * Marks the fields that every posting states, so that the wire offers no null for them: the model reads, and grounding
 * says no. Measured in docs/decisions/prompt-form.md.
 */
export function expectFields(root: SchemaNode, bindings: FieldBinding): SchemaNode {
  if (root.shape.kind !== "object") return root;
  const properties = root.shape.properties.map((property) => expectProperty(property, bindings));
  return { ...root, shape: { ...root.shape, properties } };
}

function expectProperty(property: SchemaProperty, { properties }: FieldBinding): SchemaProperty {
  const binding = properties.find(({ key }) => key === property.key);
  const { kind } = property.node.shape;
  const isExpected =
    binding?.fact !== null && binding !== undefined && binding.fact.part === null && expectedFacts.includes(binding.fact.field);
  return isExpected && (kind === "string" || kind === "list") ? { ...property, node: { ...property.node, isExpected } } : property;
}

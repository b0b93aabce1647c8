import type { FactField } from "../spec/fact.ts";
import type { FieldBinding } from "../spec/field-binding.ts";

/** What these top-level keys ask for, named as in the default schema; null when one of them is the user's own and may stand anywhere. */
export function askedFacts(root: FieldBinding, keys: readonly string[]): ReadonlySet<FactField> | null {
  const facts = new Set<FactField>();
  for (const property of root.properties) if (keys.includes(property.key) && !collect(property, facts)) return null;
  return facts;
}

function collect({ fact, properties, item }: FieldBinding, facts: Set<FactField>): boolean {
  if (fact !== null) {
    facts.add(fact.field);
    return true;
  }
  const below = [...properties, ...(item === null ? [] : [item])];
  return below.length > 0 && below.every((field) => collect(field, facts));
}

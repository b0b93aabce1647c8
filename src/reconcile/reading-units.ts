import type { FieldBinding } from "../spec/field-binding.ts";

/** A part of the result that comes from one source as a whole: a salary's two ends are never taken from two readings. */
export interface ReadingUnit {
  readonly binding: FieldBinding;
  /** The keys from the root to it. */
  readonly keys: readonly string[];
}

/**
 * Cuts a schema into units: a field that is bound to a fact, with all that is below it; a list; a leaf. Other objects
 * are walked through.
 */
export function readingUnits(root: FieldBinding): readonly ReadingUnit[] {
  const walk = (binding: FieldBinding, keys: readonly string[]): readonly ReadingUnit[] =>
    isWalkedThrough(binding) ? binding.properties.flatMap((property) => walk(property, [...keys, property.key])) : [{ binding, keys }];
  return root.properties.flatMap((property) => walk(property, [property.key]));
}

/** Facts that are objects themselves, so that an object of the schema can hold one. */
const objectFacts: readonly string[] = ["baseSalary", "locations"];

function isWalkedThrough({ shape, fact, properties }: FieldBinding): boolean {
  if (shape !== "object" || properties.length === 0) return false;
  return fact === null || !objectFacts.includes(fact.field);
}

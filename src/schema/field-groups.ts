import type { FactField } from "../spec/fact.ts";
import type { FieldBinding } from "../spec/field-binding.ts";

/** What is read in one place of a posting is asked together. */
const groups: readonly (readonly FactField[])[] = [
  ["title", "company", "seniority", "identifier", "language"],
  ["locations", "remote", "employmentTypes", "datePosted", "validThrough", "status", "applyUrl", "contactEmail"],
  ["baseSalary"],
  ["responsibilities", "requirements", "benefits", "skills", "description"],
  ["experience", "education"],
];

/**
 * The asked top-level keys in groups: five by what they state, and one for everything else. With six groups there are at
 * most 63 wire schemas for a gap, so a server's grammar cache holds them all.
 */
export function fieldGroups(root: FieldBinding): readonly (readonly string[])[] {
  const asked = root.properties.filter(({ isAsked }) => isAsked);
  const groupOf = (binding: FieldBinding) => groups.findIndex((fields) => fields.some((field) => field === firstFact(binding)));
  const named = [...groups.keys(), -1].map((group) => asked.filter((binding) => groupOf(binding) === group).map(({ key }) => key));
  return named.filter((keys) => keys.length > 0);
}

function firstFact(binding: FieldBinding): FactField | null {
  if (binding.fact !== null) return binding.fact.field;
  for (const below of [...binding.properties, ...(binding.item === null ? [] : [binding.item])]) {
    const field = firstFact(below);
    if (field !== null) return field;
  }
  return null;
}

import type { FactField } from "../spec/fact.ts";
import type { FactTarget } from "../spec/field-binding.ts";
import { schemaOrgTargets } from "./schema-org-targets.ts";

const whole: readonly FactField[] = [
  ...(["title", "company", "locations", "remote", "employmentTypes", "baseSalary", "description"] as const),
  ...(["responsibilities", "requirements", "benefits", "skills", "experience", "education"] as const),
  ...(["datePosted", "validThrough", "applyUrl", "status", "seniority", "language", "contactEmail", "identifier"] as const),
];

/** The parts of facts that are objects. */
const partsOf: Partial<Readonly<Record<FactField, readonly string[]>>> = {
  locations: ["raw", "city", "region", "country"],
  baseSalary: ["minValue", "maxValue", "currency", "unitText"],
};

const schemaOrgNames = Object.entries(schemaOrgTargets);

/** A path without what writers differ in: list marks, case, `_` and `-`. */
function plainPath(path: string): string {
  return path.replaceAll("[]", "").replace(/[_-]/g, "").toLowerCase();
}

const targets: ReadonlyMap<string, FactTarget> = new Map([
  ...whole.map((field) => [plainPath(field), { field, part: null }] as const),
  ...Object.entries(partsOf).flatMap(([field, parts]) =>
    // The keys of `partsOf` are fields, which Object.entries widens.
    parts.map((part) => [plainPath(`${field}.${part}`), { field: field as FactField, part }] as const),
  ),
  ...schemaOrgNames.map(([path, target]) => [plainPath(path), target] as const),
]);

/** The fact that a path of the default schema or of schema.org's JobPosting names, however it is written; null for none. */
export function factTarget(path: string): FactTarget | null {
  return targets.get(plainPath(path)) ?? null;
}

/** The part of a fact that a key below it names: the key itself, or the end of schema.org's name for it. */
export function factPart(field: FactField, key: string): FactTarget | null {
  const part = partsOf[field]?.find((name) => plainPath(name) === plainPath(key));
  if (part !== undefined) return { field, part };
  const named = schemaOrgNames.find(
    ([path, target]) => target.field === field && target.part !== null && plainPath(path).endsWith(`.${plainPath(key)}`),
  );
  return named?.[1] ?? null;
}

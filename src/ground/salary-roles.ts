import type { FieldBinding } from "../spec/field-binding.ts";

/** Which end of a salary a field holds. */
export type SalaryRole = "minValue" | "maxValue";

/** The end that a field is for, by the fact it takes or by its own name; null where it may be either. */
export function roleOf(binding: FieldBinding | null): SalaryRole | null {
  const part = binding?.fact?.part;
  if (part === "minValue" || part === "maxValue") return part;
  const key = binding?.key ?? "";
  if (/min(?![a-z])|min(?:imum|Value|Salary|Amount)/i.test(key)) return "minValue";
  return /max(?![a-z])|max(?:imum|Value|Salary|Amount)/i.test(key) ? "maxValue" : null;
}

const spacedName = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[^\p{L}]+/gu, " ")
    .toLowerCase();

const endName =
  /min(?:imum)?|max(?:imum)?|(?<![a-z])(?:from|to|until|low(?:er|est)?|high(?:er|est)?|upper|start|end|bottom|top|floor|ceiling|cap|von|bis)(?![a-z])/g;

/** What the two ends of one salary share in their names: "salary" for `salaryMin` and `salary_to`; hourly and yearly pay share none. */
export function salaryOf(binding: FieldBinding | null): string {
  return spacedName(binding?.key ?? "")
    .replace(endName, "")
    .replaceAll(" ", "");
}

const salaryName = /(?<![a-z])(?:base)?(?:salar(?:y|ies)|wages?|pay|compensation|remuneration|gehalt|lohn|salaire|sueldo|salario)(?![a-z])/;
const otherName = /bonus|commission|equity|stock|option|allowance|stipend|budget|on ?target|ote|total|relocation|overtime/;

/** Whether a field holds the base salary or a part of it, by the fact it takes or by its names in the user's own schema. */
export function isSalaryField(binding: FieldBinding | null): boolean {
  if (binding === null || binding.fact !== null) return binding?.fact?.field === "baseSalary";
  const names = spacedName(binding.path);
  return salaryName.test(names) && !otherName.test(names);
}

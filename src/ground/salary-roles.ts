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

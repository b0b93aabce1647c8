import type { FieldBinding } from "../spec/field-binding.ts";

/** Whether a field says what code knows words for in all languages: remote work, or the form of employment. */
export function isWorkFact({ fact }: FieldBinding): boolean {
  return fact?.field === "remote" || fact?.field === "employmentTypes";
}

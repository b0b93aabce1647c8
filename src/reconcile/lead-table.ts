import type { FactField } from "../spec/fact.ts";

/** From this confidence on a reading of code answers a field, and no model is asked for it. */
const surely = 0.85;

/** Fields that a small model reads worse than code even where code is not sure: any value of code's answers them. */
const readByCode: ReadonlySet<FactField> = new Set([
  ...(["responsibilities", "requirements", "benefits", "skills", "experience", "education", "remote", "employmentTypes"] as const),
  ...(["baseSalary", "datePosted", "validThrough", "applyUrl", "status"] as const),
]);

/** The confidence from which a reading of code answers this field. */
export function answersFrom(field: FactField | null): number {
  return field !== null && readByCode.has(field) ? valueFrom : surely;
}

/** Below this confidence a reading of code is not a value, even where there is no other. */
export const valueFrom = 0.5;

/**
 * The weight of a small model's proved value against a reading of code, by field. Those of title and company are measured
 * (docs/decisions/who-leads.md); of the other fields such a model gave too few values to measure, so theirs are judgement.
 */
const modelWeights: Partial<Readonly<Record<FactField, number>>> = {
  title: 0.75,
  company: 0.75,
  locations: 0.7,
  remote: 0.6,
  employmentTypes: 0.65,
  baseSalary: 0.75,
  datePosted: 0.6,
  validThrough: 0.6,
  applyUrl: 0.5,
  status: 0.5,
};

/** The weight of a field that has no measurement. */
const otherWeight = 0.7;

/** The weight of a proved model value of this field; null for a field of the user's own. */
export function modelWeight(field: FactField | null): number {
  return field === null ? otherWeight : (modelWeights[field] ?? otherWeight);
}

import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { EvaluationCase } from "./evaluation-case.ts";

/** @throws InvalidOptionsError where two cases have one id: a result could not be told from another */
export function checkCases(cases: readonly Pick<EvaluationCase, "id">[]): void {
  const known = new Set<string>();
  for (const [index, { id }] of cases.entries()) {
    if (known.has(id))
      throw new InvalidOptionsError({ option: `cases[${index}].id`, given: "an id that an earlier case has", allowed: "an id of its own" });
    known.add(id);
  }
}

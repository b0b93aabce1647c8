import type { FieldKind } from "../spec/field-binding.ts";
import type { UngroundedPolicy } from "../spec/grounding.ts";
import { periodOf } from "./prove-period.ts";
import type { Doubt } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";

/** What is done about a value without proof: taken out, kept with a warning, kept in silence (its evidence says "none"), or thrown. */
export type Consequence = "refuse" | "flag" | "keep" | "throw";

/** What a page states word for word or through a known form, so that a value it does not prove was made up. */
const strictKinds: ReadonlySet<FieldKind> = new Set(["name", "number", "money", "currency", "date", "url", "email", "id"]);

/** Choices whose words code knows in all languages. */
const strictFacts: readonly string[] = ["remote", "employmentTypes"];

const isStrict = ({ binding, around, value }: WireLeaf): boolean => {
  if (binding === null) return false;
  if (strictKinds.has(binding.kind)) return true;
  if (binding.kind !== "choice") return false;
  const isPeriod = periodOf(value) !== null && around?.properties.some(({ kind }) => kind === "money") === true;
  return isPeriod || strictFacts.includes(binding.fact?.field ?? "");
};

/**
 * Tells what becomes of a doubted value. A placeholder is no value, whatever the policy, and neither is one that only a passage
 * that talks to the model states, nor the currency and period of no salary. Texts, places and choices of the user's own stay
 * under the policies "null" and "throw": a model words them in its own way.
 */
export function consequenceOf(
  leaf: WireLeaf,
  { doubt, policy }: { readonly doubt: Doubt; readonly policy: UngroundedPolicy },
): Consequence {
  if (doubt === "placeholder" || doubt === "no-salary") return "refuse";
  if (policy === "flag") return doubt === "instruction" ? "refuse" : "flag";
  if (policy === "throw" && (isStrict(leaf) || doubt === "instruction")) return "throw";
  return isStrict(leaf) || doubt === "instruction" ? "refuse" : "keep";
}

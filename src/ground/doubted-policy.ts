import type { FactField } from "../spec/fact.ts";
import type { FieldKind } from "../spec/field-binding.ts";
import type { UngroundedPolicy } from "../spec/grounding.ts";
import { periodOf } from "./prove-period.ts";
import type { Doubt } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";
import { isWorkFact } from "./work-fact.ts";

/** What is done about a value without proof: taken out, kept with a warning, or thrown. */
export type Consequence =
  | "refuse"
  /** Taken out; one warning tells of all such entries of a list. */
  | "drop"
  | "flag"
  /** Kept; one warning tells of all such values of a field. */
  | "keep"
  | "throw";

/** What a page states word for word or through a known form, so that a value it does not prove was made up. */
const strictKinds: ReadonlySet<FieldKind> = new Set([
  ...(["name", "place", "country", "number", "money", "currency", "date", "url", "email", "id"] as const),
]);

/** Facts that the default schema does not have: a list of them is the user's own. */
const ownFacts: readonly FactField[] = ["seniority", "language", "contactEmail", "identifier"];

const isStrict = ({ binding, around, value }: WireLeaf): boolean => {
  if (binding === null) return false;
  if (strictKinds.has(binding.kind) || isWorkFact(binding)) return true;
  return binding.kind === "choice" && periodOf(value) !== null && around?.properties.some(({ kind }) => kind === "money") === true;
};

/** An entry of a list that is said to hold phrases from the posting: requirements, skills. */
const isPhraseOfPosting = ({ binding, around }: WireLeaf): boolean => {
  if (binding?.kind !== "text" || around?.shape !== "list") return false;
  return around.fact !== null && !ownFacts.includes(around.fact.field);
};

/**
 * Tells what becomes of a doubted value. A placeholder is no value, whatever the policy, and neither is one that only a passage
 * that talks to the model states, nor the currency and period of no salary. Texts and choices of the user's own stay under
 * the policies "null" and "throw": a model words them in its own way.
 */
export function consequenceOf(
  leaf: WireLeaf,
  { doubt, policy }: { readonly doubt: Doubt; readonly policy: UngroundedPolicy },
): Consequence {
  if (doubt === "placeholder" || doubt === "no-salary") return "refuse";
  if (policy === "flag") return doubt === "instruction" ? "refuse" : "flag";
  if (isStrict(leaf) || doubt === "instruction" || doubt === "address") return policy === "throw" ? "throw" : "refuse";
  if (!isPhraseOfPosting(leaf)) return "keep";
  return policy === "throw" ? "throw" : "drop";
}

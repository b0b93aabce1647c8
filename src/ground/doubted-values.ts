import { OutputValidationError } from "../errors/output-validation-error.ts";
import type { UngroundedPolicy } from "../spec/grounding.ts";
import type { Warning } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { doubtWarning, unprovedWarning } from "./doubt-warning.ts";
import { type Consequence, consequenceOf } from "./doubted-policy.ts";
import type { Doubt, Verdict } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";

/** A value that is not believed, why, and what is done about it. */
export interface DoubtedValue {
  readonly leaf: WireLeaf;
  readonly doubt: Doubt;
  readonly consequence: Consequence;
}

/**
 * Lists the values that are not believed, in the order of the answer. Where nothing of an entry of a list is proved and a part
 * of it is refused, the rest goes with it: that an office is the main one says nothing when its city was made up.
 */
export function doubtedValues(verdicts: ReadonlyMap<WireLeaf, Verdict>, policy: UngroundedPolicy): readonly DoubtedValue[] {
  const doubted = [...verdicts].flatMap(([leaf, { doubt }]): readonly DoubtedValue[] =>
    doubt === null ? [] : [{ leaf, doubt, consequence: consequenceOf(leaf, { doubt, policy }) }],
  );
  const proved = new Set([...verdicts].flatMap(([leaf, { proof }]) => (proof === null ? [] : [entryOf(leaf)])));
  const refused = new Set(doubted.flatMap(({ leaf, consequence }) => (consequence === "refuse" ? [entryOf(leaf)] : [])));
  return doubted.map((value) => {
    const entry = entryOf(value.leaf);
    const isRest = value.consequence === "keep" && entry !== null && refused.has(entry) && !proved.has(entry);
    return isRest ? { ...value, consequence: "refuse" } : value;
  });
}

/** What is taken out, by path. */
export function refusedPaths(doubted: readonly DoubtedValue[]): readonly string[] {
  return doubted.flatMap(({ leaf, consequence }) => (consequence === "refuse" || consequence === "drop" ? [leaf.path] : []));
}

/** The innermost entry of a list around a value; null where it stands in none. */
function entryOf({ keys }: WireLeaf): string | null {
  const at = keys.findLastIndex((key) => typeof key === "number");
  return at < 0 ? null : keys.slice(0, at + 1).join(".");
}

/** One warning for each value that was refused or flagged, one for each list that lost entries, one for each field with others. */
export function doubtWarnings(doubted: readonly DoubtedValue[], verdicts: ReadonlyMap<WireLeaf, Verdict>): readonly Warning[] {
  const grouped = Map.groupBy(doubted, ({ leaf, consequence }) => {
    if (consequence === "drop") return leaf.parent;
    return consequence === "keep" ? String(leaf.keys[0] ?? "") : null;
  });
  const single = (grouped.get(null) ?? []).map(({ leaf, doubt, consequence }) =>
    doubtWarning(leaf, { doubt, isKept: consequence === "flag" }),
  );
  const leaves = [...verdicts.keys()];
  const together = [...grouped].flatMap(([path, values]) =>
    path === null
      ? []
      : (["drop", "keep"] as const).flatMap((consequence) => {
          const unproved = values.filter((value) => value.consequence === consequence).map(({ leaf }) => leaf);
          const count = leaves.filter((leaf) => leaf.path === path || leaf.path.startsWith(`${path}.`) || path === "").length;
          return unproved.length === 0 ? [] : [unprovedWarning({ path, unproved, count, isKept: consequence === "keep" })];
        }),
  );
  return [...single, ...together];
}

/** @throws OutputValidationError with the reason "ungrounded" when a value is to be thrown for */
export function throwIfAsked(doubted: readonly DoubtedValue[], content: WireValue): void {
  const issues = doubted
    .filter(({ consequence }) => consequence === "throw")
    .map(({ leaf, doubt }) => ({ path: leaf.path, message: doubtWarning(leaf, { doubt, isKept: false }).message }));
  if (issues.length > 0) throw new OutputValidationError({ issues, reason: "ungrounded", content });
}
